public import GraphCore

extension Grouping {
  /// The groups as a table, a row for each node, larger groups first: `group,id,name,stability`.
  public func table(in graph: CoalitionGraph, language: String = "en") -> Table {
    Table(
      columns: [
        .init("group"), .init("id"), .init("name"), .init("stability", isNumeric: true),
      ],
      rows: ordered.enumerated().flatMap { number, group in
        group.nodes.map { node in
          [
            .text(name(of: group.index, number)), .text(nodes[Int(node)].id),
            .text(graph.name(of: nodes[Int(node)], language: language, asOf: basis.asOf)),
            stability.map { .number($0[Int(node)]) } ?? .missing,
          ]
        }
      }, notes: notes)
  }

  /// The same for reading, a row for each group: `group,size,members`. Who is with the group in fewer
  /// than nine of ten searches has a question mark.
  public func readableTable(in graph: CoalitionGraph, language: String = "en") -> Table {
    func short(_ node: Int32) -> String {
      let reference = nodes[Int(node)]
      let mark = (stability?[Int(node)] ?? 1) < 0.9 ? "?" : ""
      if case .coalition(let id) = reference {
        return (graph.coalition(id)?.shortest ?? id.rawValue) + mark
      }
      return graph.name(of: reference, language: language, asOf: basis.asOf) + mark
    }
    return Table(
      columns: [.init("group"), .init("size", isNumeric: true), .init("members")],
      rows: ordered.enumerated().map { number, group in
        [
          .text(name(of: group.index, number)), .integer(group.nodes.count),
          .list(group.nodes.map(short)),
        ]
      }, notes: notes)
  }

  /// The groups by falling size, then by their first node; cores from the innermost outwards.
  private var ordered: [(index: Int, nodes: [Int32])] {
    let all = partition.groups.enumerated().map { (index: $0, nodes: $1) }
    guard method != .corePeriphery else {
      return all.sorted { name(of: $0.index, 0) < name(of: $1.index, 0) }
    }
    return all.sorted { ($1.nodes.count, $0.nodes[0]) < ($0.nodes.count, $1.nodes[0]) }
  }

  private func name(of group: Int, _ number: Int) -> String {
    names?[group] ?? String(number + 1)
  }

  private var notes: [String] {
    var settings: [String] = []
    if let resolution { settings.append("resolution \(resolution)") }
    if let seed { settings.append("seed \(seed)") }
    if searches > 1 { settings.append("\(searches) searches") }
    let how = settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))"
    var notes = ["\(method.rawValue)\(how): \(method.definition) [\(method.source)]."]
    notes.append("Computed on \(place); \(partition.groupCount) groups.")
    let kind = side == .both ? "Barber's for two modes" : "Newman's"
    notes.append("Modularity (\(kind)): \(Table.rounded(modularity)).")
    if let correlation {
      notes.append("Correlation with the ideal core: \(Table.rounded(correlation)).")
    }
    if stability != nil {
      notes.append(
        "\(isUnanimous ? "All searches agreed in the end" : "The searches did not all agree; groups are what half agreed on")"
          + "; ? marks who is less sure than 0.9.")
    } else if let starts, starts > 1 {
      notes.append(
        "Made of \(starts) searches together, by their core groups [Ovelgönne & Geyer-Schulz 2013, "
          + "doi:10.1090/conm/588] and by searching neighbouring groups anew [Aloise et al. 2013, "
          + "doi:10.1090/conm/588/11705]. Other groups may be as good: --runs 50 asks what many agree on."
      )
    } else if method == .leiden || method == .louvain || method == .propagation {
      notes.append("One search; others may differ. --runs 50 asks what many agree on.")
    }
    if let omission = basis.omission { notes.append(omission) }
    return notes
  }

  private var place: String {
    switch side {
    case .both: "the two-mode network of \(basis.words)"
    case .countries: "\(basis.rowNoun) tied by what they share, from \(basis.words)"
    case .coalitions: "\(basis.columnNoun) tied by what they share, from \(basis.words)"
    }
  }
}
