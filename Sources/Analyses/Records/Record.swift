package import Counting
package import GraphCore

/// Everything that a graph knows about one node, in lines with their dates and sources.
///
/// What is dated after the date of the question is left out. A party that is a coalition too has one record
/// with both sides.
package struct Record: Sendable {
  /// The lines on one subject.
  package struct Section: Hashable, Sendable {
    /// The subject.
    package let kind: Kind
    /// The lines, by date; those without a date last.
    package let lines: [Line]
  }

  /// The node; of a party that is a coalition the coalition.
  package let node: NodeReference
  /// Its name.
  package let title: String
  /// The answer in short, one sentence a line.
  package let summary: [String]
  /// The sections that have a line, in the order of `Section.Kind`.
  package let sections: [Section]
  /// True if the question chose coalitions or parties.
  let isChosen: Bool
  /// The affiliations on the date, of all coalitions of the graph.
  package let affiliations: Affiliations

  /// The record of a node.
  ///
  /// A record is about all coalitions and parties, unless the question chooses.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - node: The node.
  ///   - question: The question.
  ///   - isChosen: True if the record of a party has only the coalitions that the question chooses, and that of a
  ///     coalition only its parties.
  ///   - language: The language of the names of states.
  /// - Complexity: O(*n* log *n*) in the number of claims.
  package init(
    _ graph: CoalitionGraph, _ node: NodeReference, _ question: Question = Question(),
    choosing isChosen: Bool = false, language: String = "en"
  ) {
    var asked = question
    if !isChosen || node.kind != .party { asked.coalitions = CoalitionChoice(scope: .all) }
    if !isChosen || node.kind == .party {
      asked.parties = []
      asked.without = []
    }
    let affiliations = graph.affiliations(asked)
    self.init(affiliations, node, choosing: isChosen, language: language)
  }

  private init(
    _ affiliations: Affiliations, _ node: NodeReference, choosing isChosen: Bool, language: String
  ) {
    let graph = affiliations.graph
    let writer = RecordWriter(affiliations, language: language)
    var node = node
    if case .party(let id) = node { node = graph.node(of: id) }
    var parts = writer.parts(of: node)
    if case .coalition(let id) = node {
      let party = Party.ID(id.rawValue)
      if graph.parties[id: party] != nil {
        parts += writer.parts(of: party).filter { part in
          // The name, short and long, is that of the coalition.
          part.kind != .identity || part.line.field != .name && part.line.field != .aliases
        }
      }
    }
    parts.removeAll { part in part.line.tie.map { !writer.isChosen($0) } ?? false }
    parts += writer.sources(of: parts)
    let lines = Dictionary(grouping: parts, by: \.kind)
    self.node = node
    self.isChosen = isChosen
    self.affiliations = affiliations
    title = writer.label(node).name
    summary = writer.summary(of: node)
    sections = Section.Kind.allCases.compactMap { kind in
      lines[kind].map { own in
        Section(kind: kind, lines: kind.isDated ? own.map(\.line).inOrderOfDates : own.map(\.line))
      }
    }
  }

  /// The lines of a section; empty without it.
  package func lines(_ kind: Section.Kind) -> [Line] {
    sections.first { $0.kind == kind }?.lines ?? []
  }
}

extension Record.Section {
  /// The subjects of sections, in the order in which a record has them.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Names, kind, status, purpose, remarks.
    case identity
    /// The coalition of which a body, a meeting or a mechanism is a part.
    case coalition
    /// Every claim about the foundation.
    case founded
    /// The number of members, then every reported size.
    case sizes
    /// Whoever leads the coalition, the body or the meeting.
    case leaders
    /// The parties of a coalition.
    case members
    /// The coalitions and bodies that a party or an official leads.
    case leads
    /// The coalitions of a party.
    case memberships
    /// The posts of an official.
    case offices
    /// The officials of a party.
    case officials
    /// The bodies of a coalition or in a place.
    case bodies
    /// The bodies that succeed a body.
    case successors
    /// The mechanisms of a coalition.
    case mechanisms
    /// The meetings of a coalition or in a place.
    case meetings
    /// The meetings that a party or an official attended.
    case attended
    /// The reported numbers of those who attended a meeting.
    case attendance
    /// Acts of officials for a coalition or at a meeting, or of one official.
    case acts
    /// The coalitions that are a part of a coalition.
    case parts
    /// Reported sizes of the coalition of which a coalition is a part.
    case larger
    /// The disputes about a coalition or a party.
    case disputes
    /// The sources that the other sections name.
    case sources

    /// Whether the lines stand in the order of their dates.
    var isDated: Bool {
      switch self {
      case .identity, .coalition, .sizes, .disputes, .officials, .parts, .sources: false
      default: true
      }
    }
  }
}
