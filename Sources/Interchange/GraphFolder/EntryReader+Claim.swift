import GraphCore

extension EntryReader {
  /// Which of a claim's keys an entry may have; others mean something else in it.
  enum ClaimKeys {
    /// Sources, confidence, note and rejection.
    case evidence
    /// The same with `from`, `to` and `attested`.
    case dated
  }

  /// What the entry says as a claim.
  mutating func claim(_ keys: ClaimKeys, _ findings: inout [Finding]) -> Claim {
    var claim = Claim(sources: references("source", &findings), origin: origin)
    if keys == .dated {
      claim.from = date("from", &findings)
      claim.to = date("to", &findings)
      claim.attested = date("attested", &findings)
    }
    claim.confidence = choice("confidence", Claim.Confidence.self, &findings) ?? .stated
    claim.note = text("note", &findings)
    claim.rejected = text("rejected", &findings)
    return claim
  }
}
