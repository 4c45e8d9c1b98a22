public import GraphCore

extension GroupingComparison {
  /// The nodes with both of their groups: `group,other,moved,id,name`; of one that only one of the two has
  /// the other is missing.
  public func table(in graph: CoalitionGraph, language: String = "en") -> Table {
    let (names, otherNames) = (grouping.groupNames, other.groupNames)
    func row(
      _ node: NodeReference, _ group: Table.Cell, _ other: Table.Cell, _ moved: Table.Cell
    ) -> [Table.Cell] {
      [
        group, other, moved, .text(node.id),
        .text(graph.name(of: node, language: language, asOf: grouping.basis.asOf)),
      ]
    }
    let both = grouped.flatMap { cell in
      cell.places.map { place in
        row(
          nodes[place], .text(names[cell.labels.group]), .text(otherNames[cell.labels.other]),
          .text(hasMoved(place) ? "yes" : "no"))
      }
    }
    return Table(
      columns: [.init("group"), .init("other"), .init("moved"), .init("id"), .init("name")],
      rows: both
        + new.map { row($0, .text(name(of: $0, in: grouping)), .missing, .missing) }
        + gone.map { row($0, .missing, .text(name(of: $0, in: other)), .missing) },
      notes: notes(in: graph, language))
  }

  /// The same for reading, a row for each two groups that share anyone: `group,other,moved,size,members`.
  public func readableTable(in graph: CoalitionGraph, language: String = "en") -> Table {
    let (names, otherNames) = (grouping.groupNames, other.groupNames)
    return Table(
      columns: [
        .init("group"), .init(isOverTime ? "before" : other.method.rawValue), .init("moved"),
        .init("size", isNumeric: true), .init("members", isWrapped: true),
      ],
      rows: grouped.map { cell in
        [
          .text(names[cell.labels.group]), .text(otherNames[cell.labels.other]),
          .text(hasMoved(cell.places[0]) ? "yes" : "no"), .integer(cell.places.count),
          .list(cell.places.map { graph.shortName(of: nodes[$0], language, asOf: date) }),
        ]
      }, notes: notes(in: graph, language))
  }

  private var date: PartialDate? { grouping.basis.asOf }
  private var isOverTime: Bool { grouping.basis.asOf != other.basis.asOf }

  /// The nodes by both of their groups, in the order in which these are listed.
  private var grouped: [(labels: Labels, places: [Int])] {
    func positions(_ grouping: Grouping) -> [Int: Int] {
      Dictionary(
        uniqueKeysWithValues: grouping.ordered.enumerated().map { ($1.index, $0) })
    }
    let (mine, theirs) = (positions(grouping), positions(other))
    func order(_ labels: Labels) -> (Int, Int) {
      (mine[labels.group] ?? 0, theirs[labels.other] ?? 0)
    }
    return Dictionary(grouping: labels.indices) { labels[$0] }
      .map { (labels: $0.key, places: $0.value) }
      .sorted { order($0.labels) < order($1.labels) }
  }

  private func name(of node: NodeReference, in grouping: Grouping) -> String {
    guard let place = grouping.nodes.firstIndex(of: node) else { return "" }
    return grouping.groupNames[Int(grouping.partition.labels[place])]
  }

  private func words(_ grouping: Grouping) -> String {
    "\(grouping.words), \(Table.counted(grouping.partition.groupCount, "groups")), modularity"
      + " \(Table.rounded(grouping.modularity))"
      + (isOverTime ? ", as of \(grouping.basis.asOf.map { "\($0)" } ?? "no date")" : "")
  }

  /// How alike the two are, with the sources of the measures.
  private var likenessWords: String {
    "adjusted Rand index \(Table.rounded(likeness.adjustedRandIndex)) (Hubert & Arabie 1985,"
      + " doi:10.1007/BF01908075), normalised mutual information"
      + " \(Table.rounded(likeness.normalisedMutualInformation)) (Danon et al. 2005,"
      + " doi:10.1088/1742-5468/2005/09/P09008), variation of information"
      + " \(Table.rounded(likeness.variationOfInformation)) nats (Meilă 2007,"
      + " doi:10.1016/j.jmva.2006.11.013)"
  }

  private func notes(in graph: CoalitionGraph, _ language: String) -> [String] {
    func list(_ nodes: [NodeReference]) -> String {
      nodes.map { graph.shortName(of: $0, language, asOf: date) }.joined(separator: "; ")
    }
    var notes = [
      "group: \(words(grouping)). \(isOverTime ? "before" : other.method.rawValue): \(words(other)).",
      "How alike they are: \(likenessWords).",
      "\(moved.count) of \(nodes.count) moved: they are not in the group that answers to theirs, the one"
        + " that shares most with it.",
    ]
    if !new.isEmpty { notes.append("Not there before: \(list(new)).") }
    if !gone.isEmpty { notes.append("No longer there: \(list(gone)).") }
    return notes + grouping.basis.notes(on: grouping.place)
      + (isOverTime ? ["Compared with \(other.place)."] : [])
  }

  /// How the groups were made and compared, as a paragraph for a methods section, with the references.
  public var methods: String {
    "\(grouping.methods) It was compared with this: \(other.methods) How alike the two are over"
      + " \(Table.counted(nodes.count, "nodes")): \(likenessWords)."
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    grouping.facts + [
      ("otherBy", .text(other.method.rawValue)),
      ("otherAsOf", other.basis.asOf.map { .text($0.description) } ?? .missing),
      ("otherGroups", .integer(other.partition.groupCount)),
      ("adjustedRandIndex", .number(likeness.adjustedRandIndex)),
      ("normalisedMutualInformation", .number(likeness.normalisedMutualInformation)),
      ("variationOfInformation", .number(likeness.variationOfInformation)),
      ("moved", .integer(moved.count)),
    ]
  }
}
