import Counting
import Dates
import GraphCore

/// Reviews reported sizes: against each other, and against the members that are named.
struct SizeReview {
  static let moreNamed = Finding.Rule(
    "W104",
    """
    More members are certain on a date than any source reports for it, those with older evidence left out. The \
    certain ones are counted. Lists of those present at a launch are often longer than the membership.
    """)
  static let contradictingSizes = Finding.Rule(
    "W105",
    """
    Sources report different exact sizes for one day. All are kept; ranges go from the smallest to the largest.
    """)

  static let rules = [moreNamed, contradictingSizes]

  /// The affiliations of all coalitions.
  let affiliations: Affiliations

  var findings: [Finding] {
    let reported = affiliations.graph.declarations.filter {
      $0.subject == .members && $0.claim.rejected == nil && $0.date != nil
    }
    return Dictionary(grouping: reported, by: \.date).flatMap { date, own -> [Finding] in
      guard let date else { return [] }
      return Dictionary(grouping: own, by: \.coalition).flatMap { _, own in
        [contradiction(own, date), excess(own[0], date)].compactMap(\.self)
      }
    }
  }

  private func contradiction(_ reported: [Declaration], _ date: PartialDate) -> Finding? {
    let sizes = reported.filter { $0.qualifier == .exact }.map(\.size)
    let numbers = Set(sizes).sorted().map { "\($0)" }
    guard let last = numbers.last, numbers.count > 1 else { return nil }
    return Finding(
      Self.contradictingSizes,
      "sources report sizes of '\(reported[0].coalition)' on \(date):"
        + " \(numbers.dropLast().joined(separator: ", ")) and \(last)",
      at: reported[0].claim.place)
  }

  private func excess(_ reported: Declaration, _ date: PartialDate) -> Finding? {
    guard let list = affiliations.memberList(of: reported.coalition, on: date),
      list.exceedsReported, let most = list.reported?.upper
    else { return nil }
    return Finding(
      Self.moreNamed,
      "\(list.certain.count) members of '\(reported.coalition)' are certain on \(date), and at most"
        + " \(most) are reported", at: reported.claim.place)
  }
}
