extension Note {
  /// The meaning of the mark of a disputed tie.
  static let disputedMark = Note.explaining(
    .disputed, "* = sources disagree; 'entente list disputes' prints both sides.")

  /// The meaning of the mark of a possible tie.
  static let possibleMark = Note.explaining(.possible, "? = possible, not certain.")

  /// The meaning of the mark of beneficiaries.
  static let beneficiaryMark = Note.explaining(
    .beneficiary, "† = receives the support that the coalition gives (role: beneficiary).")

  /// The meaning of the end of a list with further names.
  static let shortenedMark = Note.explaining(.shortened, "… = more names; --names lists them.")
}
