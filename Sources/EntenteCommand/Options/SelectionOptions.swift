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
      "Only coalitions of this kind, such as capability.", valueName: "kind"),
    completion: NameCompletion.kinds)
  var kinds: [String] = []

  @Option(
    name: .customLong("coalition"),
    help: ArgumentHelp("Only this coalition.", valueName: "name"),
    completion: NameCompletion.nodes([.coalition]))
  var coalitions: [String] = []

  @Option(
    name: .customLong("party"),
    help: ArgumentHelp("Only this country or organisation.", valueName: "name"),
    completion: NameCompletion.nodes([.party]))
  var parties: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out this country, organisation or coalition.", valueName: "name"),
    completion: NameCompletion.nodes([.party, .coalition]))
  var without: [String] = []

  @Option(
    help: ArgumentHelp(
      "The roles that count as belonging. The word full means members and leads. Default: member, associate,"
        + " beneficiary, lead, co-lead, host and command.", valueName: "role,…"),
    completion: .list(["full"] + Role.allCases.map(\.rawValue)),
    transform: SelectionOptions.roles)
  var roles: Set<Role>?

  @Option(
    help: ArgumentHelp(
      "Main coalitions, coalitions for comparison, or all. Default: main, in show all. --kind and"
        + " --coalition may name coalitions for comparison without --scope."))
  var scope: CoalitionChoice.Scope?

  @Flag(
    help: "Replace each organisation by its members on the date.")
  var expand = false

  @Option(
    help: ArgumentHelp(
      "Only parties, or coalitions, with this attribute.", valueName: "name=value"),
    transform: SelectionOptions.attribute)
  var `where`: [Attribute] = []

  @Option(help: "Count certain memberships, possible ones too, or print the range.")
  var count = Question().counted

  @Option(
    help: "Candidates for unnamed members: every state of the date, or those in the data.")
  var candidates = Question().candidates

  /// Reads a list of roles.
  static let roles: @Sendable (String) throws -> Set<Role> = { text in
    let names = text.split(separator: ",").map { $0.filter { $0 != " " } }
    guard !names.isEmpty else {
      throw ValidationError("name one or several roles, such as full or member,observer")
    }
    return try names.reduce(into: []) { roles, name in
      if name == "full" {
        roles.formUnion(Role.full)
      } else {
        roles.insert(
          try NamedChoice.find(name, "roles", in: Role.allCases.map { ($0.rawValue, $0) }))
      }
    }
  }

  /// A name and a value of an attribute.
  struct Attribute: Hashable, Sendable {
    let name: String
    let value: String
  }

  /// Reads an attribute.
  static let attribute: @Sendable (String) throws -> Attribute = { text in
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { throw ValidationError("write an attribute as region=Europe") }
    return Attribute(name: String(parts[0]), value: String(parts[1]))
  }

  /// True if an option chooses coalitions.
  var choosesCoalitions: Bool { !kinds.isEmpty || !coalitions.isEmpty || scope != nil }

  /// Fills in the part of a question that these options ask.
  func apply(to question: inout Question, _ names: Names) throws(Failure) {
    let known = Set(names.graph.coalitions.map(\.kind)).sorted()
    question.coalitions.kinds = Set(
      try names.list(kinds) { kind throws(Failure) in
        guard known.contains(kind) else { throw .unknownKind(.init(kind, in: known)) }
        return kind
      })
    question.coalitions.named = Set(try names.list(coalitions, names.coalition))
    if let scope { question.coalitions.scope = scope }
    question.parties = Set(try names.list(parties, names.party))
    for left in try names.list(without, names.partyOrCoalition) {
      if let party = left.party { question.without.insert(party) }
      if let coalition = left.coalition { question.coalitions.without.insert(coalition) }
    }
    if let roles { question.roles = roles }
    for attribute in self.where { try apply(attribute, to: &question, names.graph) }
    question.expandsOrganisations = expand
    question.counted = count
    question.candidates = candidates
  }

  /// Keeps the parties that have an attribute, or if none has it by this name, the coalitions.
  private func apply(
    _ attribute: Attribute, to question: inout Question, _ graph: CoalitionGraph
  ) throws(Failure) {
    try graph.check(attribute: attribute.name)
    func has(_ attributes: [String: String]) -> Bool {
      attributes[attribute.name] == attribute.value
    }
    func unknown(_ all: [[String: String]]) -> Failure {
      let values = Set(all.compactMap { $0[attribute.name] }).sorted()
      return .unknownValue(attribute.name, .init(attribute.value, in: values))
    }
    if graph.parties.contains(where: { $0.attributes[attribute.name] != nil }) {
      let parties = Set(graph.parties.filter { has($0.attributes) }.map(\.id))
      question.parties =
        question.parties.isEmpty ? parties : question.parties.intersection(parties)
      guard !question.parties.isEmpty else { throw unknown(graph.parties.map(\.attributes)) }
      return
    }
    let coalitions = Set(graph.coalitions.filter { has($0.attributes) }.map(\.id))
    guard !coalitions.isEmpty else { throw unknown(graph.coalitions.map(\.attributes)) }
    let named = question.coalitions.named
    question.coalitions.named = named.isEmpty ? coalitions : named.intersection(coalitions)
  }
}
