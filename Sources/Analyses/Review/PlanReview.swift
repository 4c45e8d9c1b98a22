import Dates
import GraphCore

/// Reviews plans: finds meetings and bodies whose planned date has passed.
struct PlanReview {
  static let planPassed = Finding.Rule(
    "W108",
    """
    A meeting or body was planned for a date before that of the newest source, and no source reports whether it \
    came about.
    """)

  static let rules = [planPassed]

  private let graph: CoalitionGraph

  init(_ graph: CoalitionGraph) { self.graph = graph }

  var findings: [Finding] {
    guard let newest = graph.newestDate else { return [] }
    let plans: [(id: String, date: PartialDate?, place: Place)] =
      graph.meetings.filter { !$0.wasHeld }.map { ($0.id.rawValue, $0.date, $0.claim.place) }
      + graph.bodies.filter { $0.status == .planned }.map {
        ($0.id.rawValue, $0.claim.from, $0.claim.place)
      }
    return plans.compactMap { id, date, place in
      guard let date, date.latest < newest.earliest else { return nil }
      return Finding(
        Self.planPassed, "'\(id)' was planned for \(date), which has passed; did it come about?",
        at: place)
    }
  }
}
