package import Counting
import Dates
package import GraphCore

/// Affiliations in a language: the labels, the nouns, and the facts and notes that every answer has.
///
/// Every number of coalitions, parties and ties that is printed comes from here, so that all commands print the
/// same for one question.
package struct Presentation: Sendable {
  /// The affiliations.
  package let affiliations: Affiliations
  /// The language of the names of states.
  package let language: String

  /// The date for which nodes are named; `nil` without dates.
  private var namingDate: PartialDate?

  /// Affiliations in a language.
  package init(_ affiliations: Affiliations, language: String = "en") {
    self.affiliations = affiliations
    self.language = language
    namingDate = affiliations.date
  }

  var graph: CoalitionGraph { affiliations.graph }
  var date: PartialDate? { affiliations.date }

  /// The same with the names that nodes had on another date.
  func naming(on date: PartialDate) -> Presentation {
    var presentation = self
    presentation.namingDate = date
    return presentation
  }

  // MARK: Labels

  /// The label of a party.
  package func label(_ id: Party.ID, marks: Marks = []) -> NodeLabel {
    NodeLabel(
      id: id.rawValue, name: graph.name(of: id, language: language, asOf: namingDate),
      short: graph.shortName(of: .party(id), language: language, asOf: namingDate), marks: marks)
  }

  /// The label of a coalition.
  package func label(_ id: Coalition.ID, marks: Marks = []) -> NodeLabel {
    label(.coalition(id), marks: marks)
  }

  /// The label of a node.
  func label(_ node: NodeReference, marks: Marks = []) -> NodeLabel {
    if case .party(let id) = node { return label(id, marks: marks) }
    return NodeLabel(
      id: node.id, name: graph.name(of: node, language: language, asOf: namingDate),
      short: graph.shortName(of: node, language: language, asOf: namingDate), marks: marks)
  }

  /// The marks of a tie.
  func marks(_ tie: Affiliations.Tie) -> Marks {
    var marks: Marks = []
    if tie.isDisputed { marks.insert(.disputed) }
    if tie.belongs == .possible { marks.insert(.possible) }
    return marks
  }

  /// The mark of a party's lead role.
  func leadMark(_ key: TieKey) -> Marks {
    affiliations.tie(key)?.isLeadDisputed ?? false ? .disputed : []
  }

  /// The note on a history that goes on after the newest date of the data.
  func endsNote(after last: Day?) -> [Note] {
    guard let newest = graph.newestDate, let last, last > newest.latest else { return [] }
    return [
      Note("The newest start or report in the data is of \(newest); after it only ends are known.")
    ]
  }

  /// The parties that are beneficiaries of a coalition that counts, certainly or possibly.
  private var beneficiaries: Set<Party.ID> {
    Set(
      affiliations.ties.lazy.filter { $0.roles.contains(.beneficiary) }
        .map { affiliations.party(Int($0.row)).id })
  }

  /// Labels nodes, with the mark of beneficiaries.
  func markingBeneficiaries() -> @Sendable (_ node: NodeReference, _ marks: Marks) -> NodeLabel {
    let beneficiaries = beneficiaries
    return { node, marks in
      guard case .party(let id) = node, beneficiaries.contains(id) else {
        return label(node, marks: marks)
      }
      return label(id, marks: marks.union(.beneficiary))
    }
  }

  /// The word for the parties: countries if all are states, else the word of the data, else organisations, or
  /// countries and organisations, if there are only these.
  package var partyNoun: Noun {
    Noun.parties(affiliations.parties.lazy.map { graph.parties[Int($0)].id }, in: graph)
  }

  /// The form of parties in tables for people: states have codes that others know.
  package var partyForm: ColumnKind.NodeForm {
    partyNoun == .country || partyNoun == .countryOrOrganisation ? .idAndName("code") : .name
  }

  /// The word for the coalitions.
  package var coalitionNoun: Noun { .coalitions(in: graph) }

  // MARK: Facts

  /// The question, with the names of the program's options.
  var question: [Answer.Fact] {
    let question = affiliations.question
    let choice = question.coalitions.resolved(in: graph)
    func sorted(_ ids: some Sequence<some RawRepresentable<String>>) -> Cell {
      .list(ids.map(\.rawValue).sorted())
    }
    var facts: [Answer.Fact] = [("scope", .text(choice.scope.rawValue))]
    if !choice.kinds.isEmpty { facts.append(("kind", .list(choice.kinds.sorted()))) }
    if !choice.named.isEmpty { facts.append(("coalition", sorted(choice.named))) }
    if !question.parties.isEmpty { facts.append(("party", sorted(question.parties))) }
    if !question.without.isEmpty || !choice.without.isEmpty {
      facts.append(
        (
          "without",
          .list(
            question.without.map(\.rawValue).sorted() + choice.without.map(\.rawValue).sorted())
        ))
    }
    facts.append(("roles", .list(question.roles.sorted().map(\.rawValue))))
    facts.append(("count", .text(question.counted.rawValue)))
    facts.append(("disputed", .text(question.disputed.rawValue)))
    if question.expandsOrganisations { facts.append(("expand", .yes(true))) }
    facts.append(("candidates", .text(question.candidates.rawValue)))
    let evidence = question.evidence
    if !evidence.kinds.isEmpty { facts.append(("trust", .list(evidence.kinds.sorted()))) }
    if !evidence.preferred.isEmpty {
      facts.append(("prefer", .list(evidence.preferred.map(\.rawValue))))
    }
    if let knownBy = evidence.knownBy { facts.append(("known_by", .date(knownBy))) }
    if evidence.independentSources > 1 {
      facts.append(("min_sources", .integer(evidence.independentSources)))
    }
    if evidence.isClipped { facts.append(("clip", .yes(true))) }
    return facts
  }

  /// The numbers of coalitions, parties and ties that were counted.
  var counts: [Answer.Fact] {
    let lists = affiliations.memberLists
    let certain = affiliations.ties.count { $0.belongs == .certain }
    return [
      ("coalitions", .integer(affiliations.coalitions.count)),
      ("coalitions_with_members", .integer(affiliations.coalitionsWithMembers)),
      ("parties", .integer(affiliations.parties.count)),
      ("ties", .count(Count(certain...affiliations.ties.count))),
      ("disputed_ties", .integer(affiliations.ties.count(where: \.isDisputed))),
      ("unnamed_members", .count(lists.unnamed)),
    ] + gradeCounts
  }

  /// An answer with the question, the date and the counts.
  package func answer(
    _ command: String, asking further: [Answer.Fact] = [], counting more: [Answer.Fact] = [],
    _ tables: [Table]
  ) -> Answer {
    Answer(
      command: command, question: further + question, date: date, counts: counts + more,
      tables: tables)
  }

  private var gradeCounts: [Answer.Fact] {
    affiliations.grades.map {
      [
        ("ties_with_official_source", .integer($0.official)),
        ("ties_with_weak_sources_only", .integer($0.weak)),
      ]
    } ?? []
  }
}
