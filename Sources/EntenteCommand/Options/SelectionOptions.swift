public import ArgumentParser
public import Counting
import Dates
import GraphCore

extension CoalitionChoice.Scope: ExpressibleByArgument {}
extension Question.Counted: ExpressibleByArgument {}
extension Question.Candidates: ExpressibleByArgument {}
extension Question.Disputed: ExpressibleByArgument {}

extension Question {
  /// The question that options ask about a graph on a date.
  ///
  /// - Throws: A name or kind that the graph does not have.
  init(
    _ selection: SelectionOptions, _ evidence: EvidenceOptions, _ names: Names,
    on date: PartialDate?
  ) throws(Failure) {
    self.init(date: DateOptions.moment(date))
    try selection.apply(to: &self, names)
    try evidence.apply(to: &self, names)
  }
}

/// The coalitions, parties and roles that count.
struct SelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("kind"),
    help: ArgumentHelp(
      "Only coalitions of this kind, such as capability; repeatable.", valueName: "kind"))
  var kinds: [String] = []

  @Option(
    name: .customLong("coalition"),
    help: ArgumentHelp("Only this coalition; repeatable.", valueName: "name"))
  var coalitions: [String] = []

  @Option(
    name: .customLong("party"),
    help: ArgumentHelp("Only this country or organisation; repeatable.", valueName: "name"))
  var parties: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out this country, organisation or coalition; repeatable.", valueName: "name"))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "The roles that count as belonging. Default: member, associate, beneficiary, lead, co-lead,"
        + " host and command.", valueName: "role,…"),
    transform: SelectionOptions.roles)
  var roles: Set<Role>?

  @Option(
    help: ArgumentHelp(
      "Main coalitions, coalitions for comparison, or all. A kind or name that only coalitions for"
        + " comparison have includes those."))
  var scope = Question().coalitions.scope

  @Option(help: "Count certain memberships, possible ones too, or print the range.")
  var count = Question().counted

  @Option(
    help: "Candidates for unnamed members: every state of the date, or those in the data.")
  var candidates = Question().candidates

  /// Reads a list of roles.
  static let roles: @Sendable (String) throws -> Set<Role> = { text in
    Set(
      try text.split(separator: ",").map {
        try NamedChoice.find(String($0), "roles", in: Role.allCases.map { ($0.rawValue, $0) })
      })
  }

  /// Fills in the part of a question that these options ask.
  func apply(to question: inout Question, _ names: Names) throws(Failure) {
    let known = Set(names.graph.coalitions.map(\.kind)).sorted()
    question.coalitions.kinds = Set(
      try names.list(kinds) { kind throws(Failure) in
        guard known.contains(kind) else { throw .unknownKind(.init(kind, in: known)) }
        return kind
      })
    question.coalitions.named = Set(try names.list(coalitions, names.coalition))
    question.coalitions.scope = scope
    question.parties = Set(try names.list(parties, names.party))
    for left in try names.list(without, names.partyOrCoalition) {
      if let party = left.party { question.without.insert(party) }
      if let coalition = left.coalition { question.coalitions.without.insert(coalition) }
    }
    if let roles { question.roles = roles }
    question.counted = count
    question.candidates = candidates
  }
}
