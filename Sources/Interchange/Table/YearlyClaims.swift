import GraphCore

/// The claims of periods that are made of rows about single years: one claim with what all these rows say.
///
/// The sources of all years support the period, since two sources that each report some of its years do not
/// contradict each other. The confidence is the weakest one; different notes follow one another.
struct YearlyClaims {
  /// The claims by number: those of the rows, then those of several rows.
  private(set) var claims: [Claim]
  private var known: [[Int32]: Int32] = [:]

  /// The claims of the rows, by number.
  init(_ claims: [Claim]) { self.claims = claims }

  /// The number of the claim of a period.
  ///
  /// - Parameter numbers: The claims of its rows; at least one.
  /// - Returns: The number among `claims`.
  mutating func number(of numbers: some Sequence<Int32>) -> Int32 {
    var distinct: [Int32] = []
    for number in numbers where distinct.last != number && !distinct.contains(number) {
      distinct.append(number)
    }
    if distinct.count == 1 { return distinct[0] }
    if let number = known[distinct] { return number }
    let number = Int32(claims.count)
    known[distinct] = number
    claims.append(merged(distinct.map { claims[Int($0)] }))
    return number
  }

  /// The one of two grades that says less; the grades are declared from strong to weak.
  private func weaker(_ a: Claim.Confidence, _ b: Claim.Confidence) -> Claim.Confidence {
    Claim.Confidence.allCases.last { $0 == a || $0 == b } ?? a
  }

  private func merged(_ parts: [Claim]) -> Claim {
    var claim = parts[0]
    var notes = claim.note.map { [$0] } ?? []
    for part in parts.dropFirst() {
      for source in part.sources where !claim.sources.contains(source) {
        claim.sources.append(source)
      }
      claim.confidence = weaker(claim.confidence, part.confidence)
      if let note = part.note, !notes.contains(note) { notes.append(note) }
    }
    claim.note = notes.isEmpty ? nil : notes.joined(separator: "; ")
    return claim
  }
}
