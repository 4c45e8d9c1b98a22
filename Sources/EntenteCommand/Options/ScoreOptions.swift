import Analyses
public import ArgumentParser
import CompactGraph
import Counting
public import Measures

extension NetworkKind: ExpressibleByArgument {}

/// The measure of a ranking, and the things that are ranked.
struct ScoreOptions: ParsableArguments {
  /// The things that are ranked.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case countries, parties, coalitions, officials, ties
  }

  @Option(
    help: ArgumentHelp(
      "The things to rank. Default: countries, or parties where most are no countries.",
      valueName: "what"))
  var of: Subject?

  @Option(
    help: ArgumentHelp(
      "The measure ('entente help measures' lists them). Default: number of coalitions, for coalitions"
        + " number of members, for officials degree, for ties betweenness.", valueName: "measure"),
    completion: .list(NodeMeasure.all.map(\.name)), transform: ScoreOptions.measure)
  var by: NodeMeasure?

  @Option(
    help: ArgumentHelp(
      "The network: countries and coalitions, pairs that share, lead roles, or arcs from leaders to"
        + " members. Default: the usual one of the measure.", valueName: "network"))
  var on: NetworkKind?

  @Option(help: ArgumentHelp("Least number shared, for the s-measures.", valueName: "number"))
  var share = 1

  @Flag(
    help: ArgumentHelp(
      "Estimate betweenness from the paths of a random sample of nodes, and print the error bound. Takes"
        + " some 10 seconds at most, or longer with --within."))
  var sampled = false

  @Option(
    help: ArgumentHelp(
      "With --sampled: the largest error bound, such as 0.02.", valueName: "number"))
  var within: Double?

  /// Reads a measure.
  static let measure = NamedChoice.reader("measures", in: NodeMeasure.all, named: \.name)

  /// Refuses a network on which a measure is not defined.
  static func check(_ measure: NodeMeasure, on network: NetworkKind) throws {
    guard measure.form(on: network) == nil else { return }
    let networks = measure.forms.map(\.network.rawValue).joined(separator: " or ")
    throw ValidationError("\(measure.name) is a measure of the \(networks) network")
  }

  func validate() throws {
    if share < 1 { throw ValidationError("--share takes a number from 1") }
    try checkSample()
    guard let measure = chosen else {
      if on != nil { throw ValidationError("--on goes with a measure, --by") }
      if share > 1 { throw ValidationError("--share goes with a measure, --by") }
      return
    }
    if let on { try ScoreOptions.check(measure, on: on) }
    if share > 1, !measure.usesLeast {
      throw ValidationError("--share goes with s-betweenness, s-closeness and s-harmonic")
    }
    let network = on ?? measure.usualForm.network
    switch of {
    case nil, .countries, .parties: break
    case .ties:
      if measure != .betweenness || network != .twoMode {
        throw ValidationError("ties are ranked by betweenness, on the two-mode network")
      }
    case .coalitions:
      if network == .leaderFollower {
        throw ValidationError("'\(measure.name)' ranks countries; leave out --of coalitions")
      }
    case .officials:
      if network == .leadership || network == .leaderFollower {
        throw ValidationError(
          "'\(measure.name)' ranks countries by lead roles; officials are ranked by the meetings that they"
            + " attended")
      }
    }
  }

  private func checkSample() throws {
    if let within {
      if !sampled { throw ValidationError("--within goes with --sampled") }
      if !(within > 0 && within <= 1) {
        throw ValidationError("--within takes a number above 0, at most 1")
      }
    }
    guard sampled else { return }
    let form = chosen.flatMap { measure in on.map { measure.form(on: $0) } ?? measure.usualForm }
    if form?.sampling == nil {
      throw ValidationError("--sampled goes with --by betweenness, and with --of ties")
    }
  }

  /// The size of the sample; `nil` for exact scores.
  private var sampleSize: SampleSize? {
    sampled ? within.map { .errorBound($0) } ?? .usual : nil
  }

  /// The measure; `nil` for the number of coalitions or members, which has ranges.
  var chosen: NodeMeasure? {
    switch of {
    case nil, .countries, .parties, .coalitions: by
    case .officials: by ?? .degree
    case .ties: by ?? .betweenness
    }
  }

  /// True if the ranking counts coalitions, or members, that can be listed.
  var hasNames: Bool {
    guard let measure = chosen else { return true }
    let form = on.map { measure.form(on: $0) } ?? measure.usualForm
    return of != .ties && form?.counted != nil
  }

  /// The parties that are ranked; those of the network, where coalitions or ties are.
  var filter: PartyFilter {
    switch of {
    case nil: .automatic
    case .countries: .states
    default: .all
    }
  }

  /// The networks of the chosen things.
  func networks(_ affiliations: Affiliations) -> NamedNetworks {
    of == .officials
      ? NamedNetworks(attendance: affiliations) : NamedNetworks(affiliations, of: filter)
  }

  /// The scores by a measure that was checked.
  func scores(by measure: NodeMeasure, _ affiliations: Affiliations) -> Scores {
    let networks = networks(affiliations)
    let mode = of == .coalitions ? Mode.columns : .rows
    if !sampled {
      ScoreOptions.warn(of: ScoreWork(measure, of: networks, mode: mode, on: on, least: share))
    }
    let scores = Scores(
      measure, of: networks, mode: mode, on: on, least: share, sampled: sampleSize)
    guard let scores else { preconditionFailure("the measure was checked") }
    return scores
  }

  /// The scores of ties.
  func tieScores(_ affiliations: Affiliations) -> TieScores {
    let networks = networks(affiliations)
    if !sampled { ScoreOptions.warn(of: ScoreWork(tiesOf: networks)) }
    return TieScores(networks, sampled: sampleSize)
  }

  /// Says that exact scores take long, if they do.
  ///
  /// - Parameters:
  ///   - work: The work of the scores; `nil` if it is not long.
  ///   - isSampling: True if the command can estimate them.
  static func warn(of work: ScoreWork?, isSampling: Bool = true) {
    guard let work else { return }
    let offer = isSampling ? "; --sampled estimates it in some 10 seconds, with an error bound" : ""
    Complaint.note([
      "note: exact \(work.measure) of \(work.words) takes about \(work.time) on two cores\(offer)"
    ])
  }
}
