import GraphCore

/// The remarks of a line as fields of a machine format.
struct RemarkFields {
  /// The grade of the claim: `stated`, `inferred` or `general-knowledge`.
  private(set) var confidence = Claim.Confidence.stated.rawValue
  /// Whether a role holds on the date: `certain`, `possible`, `absent`.
  var certainty: String? = "certain"
  /// Whether sources disagree about it.
  private(set) var isDisputed = false
  /// The reason why it is known to be wrong.
  private(set) var rejected: String?
  /// The words of the source.
  private(set) var quote: String?
  /// A remark of the editor.
  private(set) var note: String?
  /// The place in the source.
  private(set) var locator: String?
  /// The other remarks, in words.
  private(set) var further: [String] = []

  /// The fields of some remarks.
  init(_ remarks: [Record.Remark]) {
    for remark in remarks {
      switch remark {
      case .confidence(let own): confidence = own.rawValue
      case .possible: if certainty == "certain" { certainty = "possible" }
      case .ended: certainty = "absent"
      case .rejected(let reason):
        rejected = reason
        certainty = "absent"
      case .derivedEnd:
        certainty = "absent"
        further.append(remark.words)
      case .disputed:
        isDisputed = true
        further.append(remark.words)
      case .quote(let words): quote = words
      case .note(let words): note = words
      case .locator(let place): locator = place
      default: further.append(remark.words)
      }
    }
  }
}
