import ArgumentParser
import Measures

/// The measure whose score is followed.
struct MeasureOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Follow the score by this measure ('entente help measures' lists them).",
      valueName: "measure"),
    completion: .list(NodeMeasure.all.map(\.name)), transform: ScoreOptions.measure)
  var measure: NodeMeasure?

  @Option(
    help: ArgumentHelp(
      "The network of the measure: countries and coalitions, pairs that share, lead roles, or arcs from"
        + " leaders to members.", valueName: "network"))
  var on: NetworkKind?

  func validate() throws {
    if measure == nil && on != nil { throw ValidationError("--on goes with --measure") }
    if measure == .leads { throw ValidationError("use --leads to follow lead roles") }
    if let measure, let on { try ScoreOptions.check(measure, on: on) }
  }
}
