public import GraphCore

/// Everything that a graph knows of one node, line by line, each line with its date and sources.
public struct Dossier: Hashable, Sendable {
  /// One statement.
  public struct Line: Hashable, Sendable {
    /// The statement.
    public var text: String
    /// Its date, as it is known.
    public var date: String?
    /// Who says so.
    public var sources: [Source.ID]
    /// What qualifies it: possible, planned, rejected, and remarks of the data.
    public var remarks: [String]

    /// A statement.
    public init(
      _ text: String, date: String? = nil, sources: [Source.ID] = [], remarks: [String] = []
    ) {
      self.text = text
      self.date = date
      self.sources = sources
      self.remarks = remarks
    }
  }

  /// Statements under one heading.
  public struct Section: Hashable, Sendable {
    /// The heading.
    public var heading: String
    /// The statements.
    public var lines: [Line]

    /// A section.
    public init(_ heading: String, _ lines: [Line]) {
      self.heading = heading
      self.lines = lines
    }
  }

  /// The node.
  public let node: NodeReference
  /// What it is called.
  public let title: String
  /// The date as of which it was asked for, or `nil` for a graph without dates.
  public let asOf: PartialDate?
  /// The statements, those without a line left out.
  public let sections: [Section]

  /// The dossier as a table: `section,statement,date,sources,remarks`.
  public var table: Table {
    Table(
      columns: [
        .init("section"), .init("statement"), .init("date"), .init("sources"), .init("remarks"),
      ],
      rows: sections.flatMap { section in
        section.lines.map { line in
          [
            .text(section.heading), .text(line.text), line.date.map { .text($0) } ?? .missing,
            .list(line.sources.map(\.rawValue)), .list(line.remarks),
          ]
        }
      })
  }
}

extension CoalitionGraph {
  /// Everything known of a node, as of a date: what is dated after it is left out, what ended
  /// before it is marked, and so are ties on which sources disagree then, unless they are not to be.
  ///
  /// - Complexity: O(*n*) in the number of facts.
  public func dossier(
    of node: NodeReference, asOf date: PartialDate? = nil, language: String = "en",
    marksDisputes: Bool = true
  ) -> Dossier {
    let asOf = date ?? newestDate
    let contested = marksDisputes ? affiliations(asOf: asOf).ties.filter(\.isContested) : []
    let writer = DossierWriter(
      graph: self, asOf: asOf, language: language, contested: Set(contested))
    var sections: [Dossier.Section] =
      switch node {
      case .country(let id): writer.sections(of: id)
      case .coalition(let id): coalition(id).map(writer.sections(of:)) ?? []
      case .body(let id): body(id).map(writer.sections(of:)) ?? []
      case .official(let id): official(id).map(writer.sections(of:)) ?? []
      case .meeting(let id): meeting(id).map(writer.sections(of:)) ?? []
      case .organisation(let id): writer.sections(of: .organisation(id))
      case .mechanism(let id): writer.sections(of: id)
      case .place(let name): writer.sections(ofPlace: name)
      }
    sections.removeAll { $0.lines.isEmpty }
    sections.append(writer.sources(of: sections))
    sections.removeAll { $0.lines.isEmpty }
    return Dossier(
      node: node, title: name(of: node, language: language, asOf: asOf), asOf: asOf,
      sections: sections)
  }
}
