import Dates
import GraphCore

/// The facts that the answers to a question on all dates share, found once.
final class CountingBasis: Sendable {
  let graph: CoalitionGraph
  /// The claims that count; its date is that of the first answer.
  let view: GraphView
  /// The reason against each coalition that the question does not choose.
  let notChosen: [LeftOut?]
  /// The declarations of each coalition.
  let declarations: [[Declaration]]
  /// The disputes that an editor has entered, by coalition.
  let entered: [Coalition.ID: [Dispute]]
  /// The periods that the sources of each chosen coalition cover; `nil` for a source that covers none.
  let covers: [[Coverage?]]
  /// True if the question chooses each party.
  let isChosen: [Bool]
  /// True if each party has a tie on any date.
  let isClaimed: [Bool]
  let lives: PartyLives
  /// The parties that may be unnamed members.
  let candidates: Candidates

  /// The basis of the answers to a question.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  init(_ question: Question, _ view: GraphView) {
    let graph = view.graph
    self.graph = graph
    self.view = view
    let choice = question.coalitions.resolved(in: graph)
    notChosen = graph.coalitions.map { choice.reason(against: $0) }
    let reported = Dictionary(grouping: graph.declarations, by: \.coalition)
    declarations =
      reported.isEmpty
      ? Array(repeating: [], count: graph.coalitions.count)
      : graph.coalitions.map { reported[$0.id] ?? [] }
    entered = Dictionary(grouping: graph.disputes, by: \.coalition)
    covers = CountingBasis.covers(view, notChosen)
    isChosen =
      question.parties.isEmpty && question.without.isEmpty
      ? [Bool](repeating: true, count: graph.parties.count)
      : graph.parties.map { question.includes($0.id) }
    isClaimed = CountingBasis.isClaimed(view)
    lives = PartyLives(graph.parties)
    candidates = Candidates(of: graph, lives, question.candidates)
  }

  private static func covers(_ view: GraphView, _ notChosen: [LeftOut?]) -> [[Coverage?]] {
    let (graph, ties) = (view.graph, view.graph.ties)
    guard graph.sources.contains(where: { $0.covers != nil }) else {
      return Array(repeating: [], count: notChosen.count)
    }
    return graph.coalitions.indices.map { coalition in
      guard notChosen[coalition] == nil else { return [] }
      var sources: Set<Int32> = []
      for row in view.counted(ties.rows(ofCoalition: coalition)) {
        for source in ties.sources(of: row) where view.mask.counts(source: source) {
          sources.insert(source)
        }
      }
      return sources.map { graph.sources[Int($0)].covers }
    }
  }

  private static func isClaimed(_ view: GraphView) -> [Bool] {
    let ties = view.graph.ties
    var isClaimed = [Bool](repeating: false, count: view.graph.parties.count)
    for row in ties.indices where view.mask.counts(row) && !ties.isRejected(row) {
      isClaimed[Int(ties.parties[row])] = true
    }
    return isClaimed
  }
}
