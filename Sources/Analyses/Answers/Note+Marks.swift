import Counting
import GraphCore

extension Note {
  /// The meaning of the mark of whatever sources disagree about.
  static let disputedMark = Note.explaining(
    .disputed, "* = sources disagree; 'entente list disputes' prints both sides.")

  /// The meaning of the mark of whatever is possible.
  static let possibleMark = Note.explaining(.possible, "? = possible, not certain.")

  /// The meaning of the mark of beneficiaries.
  static let beneficiaryMark = Note.explaining(
    .beneficiary, "† = receives the support that the coalition gives (role: beneficiary).")
}

extension Sequence<Affiliations.Tie> {
  /// The mark of a party that is a beneficiary by one of these ties.
  var beneficiaryMark: Marks { contains { $0.roles.contains(.beneficiary) } ? .beneficiary : [] }
}
