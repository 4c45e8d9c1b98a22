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
    One source contradicts itself: it reports sizes for one day that cannot all be true. Ranges go from the smallest \
    to the largest. Sizes of independent sources that contradict each other are a dispute (list disputes).
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
        contradictions(own, date) + [excess(own[0], date)].compactMap(\.self)
      }
    }
  }

  /// The sizes of one origin that have nothing in common, in the order of the origins.
  ///
  /// As in the search for disputes, a beneficiary can make the difference of one.
  private func contradictions(_ reported: [Declaration], _ date: PartialDate) -> [Finding] {
    let graph = affiliations.graph
    let origins = Dictionary(grouping: reported) { declaration in
      graph.origins(of: declaration.claim.sources).sorted()
    }
    return origins.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { origin, own in
      let ranges = own.map { ReportedSize.range(of: $0, beneficiaries: 1) }
      let largest = ranges.map(\.lower).max() ?? 0
      // One number without anybody who gives another is no contradiction.
      guard ranges.contains(where: { ($0.upper ?? .max) < largest }) else { return nil }
      var sizes = Set(own.map { ReportedSize.stated($0) })
      // Numbers that are alike can differ in whom they count.
      if sizes.count == 1 { sizes = Set(ranges.map { Count(atLeast: $0.lower, atMost: $0.upper) }) }
      let words = sizes.sorted {
        ($0.atLeast, $0.highest) < ($1.atLeast, $1.highest)
      }.map(\.description)
      let name = origin.count == 1 ? "'\(origin[0])'" : "one source"
      return Finding(
        Self.contradictingSizes,
        "\(name) reports sizes of '\(own[0].coalition)' on \(date) that cannot all be true:"
          + " \(words.inWords("and"))",
        at: own[0].claim.place)
    }
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
