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

  private let graph: CoalitionGraph

  init(_ graph: CoalitionGraph) { self.graph = graph }

  var findings: [Finding] {
    let reported = graph.declarations.filter {
      $0.subject == .members && $0.claim.rejected == nil && $0.date != nil
    }
    guard !reported.isEmpty else { return [] }
    var question = Question()
    question.coalitions = CoalitionChoice(scope: .all)
    let affiliations = graph.affiliations(question)
    return Dictionary(grouping: reported, by: \.date).flatMap { date, own -> [Finding] in
      guard let date else { return [] }
      // The member lists of all coalitions, made once for each date.
      let lists = affiliations.on(date)
      return Dictionary(grouping: own, by: \.coalition).flatMap { coalition, own in
        [contradiction(own, date)].compactMap(\.self) + excess(own[0], date, in: lists)
      }
    }
  }

  private func contradiction(_ reported: [Declaration], _ date: PartialDate) -> Finding? {
    let sizes = reported.filter { $0.qualifier == .exact }.map(\.size)
    guard let low = sizes.min(), let high = sizes.max(), low < high else { return nil }
    return Finding(
      Self.contradictingSizes,
      "sources report sizes of \(reported[0].coalition) on \(date) from \(low) to \(high)",
      at: reported[0].claim.place)
  }

  private func excess(
    _ reported: Declaration, _ date: PartialDate, in affiliations: Affiliations
  ) -> [Finding] {
    guard let column = affiliations.column(of: reported.coalition) else { return [] }
    let list = affiliations.memberLists[column]
    guard list.exceedsReported, let most = list.reported?.upper else { return [] }
    return [
      Finding(
        Self.moreNamed,
        "\(list.certain.count) members of \(reported.coalition) are certain on \(date), and at most"
          + " \(most) are reported", at: reported.claim.place)
    ]
  }
}
