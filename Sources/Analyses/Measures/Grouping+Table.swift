public import GraphCore

extension Grouping {
  /// The groups as a table, a row for each node, larger groups first: `group,id,name,stability`.
  public func table(in graph: CoalitionGraph, language: String = "en") -> Table {
    Table(
      columns: [
        .init("group"), .init("id"), .init("name"), .init("stability", isNumeric: true),
      ],
      rows: ordered.flatMap { group in
        group.nodes.map { node in
          [
            .text(group.name), .text(nodes[Int(node)].id),
            .text(graph.name(of: nodes[Int(node)], language: language, asOf: basis.asOf)),
            stability.map { .number($0[Int(node)]) } ?? .missing,
          ]
        }
      }, notes: notes(in: graph, language))
  }

  /// The same for reading, a row for each group: `group,size,members`. Who is with the group in fewer
  /// than nine of ten searches has a question mark.
  public func readableTable(in graph: CoalitionGraph, language: String = "en") -> Table {
    Table(
      columns: [.init("group"), .init("size", isNumeric: true), .init("members", isWrapped: true)],
      rows: ordered.map { group in
        [
          .text(group.name), .integer(group.nodes.count),
          .list(
            group.nodes.map { node in
              let mark = (stability?[Int(node)] ?? 1) < 0.9 ? "?" : ""
              return graph.shortName(of: nodes[Int(node)], language, asOf: basis.asOf) + mark
            }),
        ]
      }, notes: notes(in: graph, language))
  }

  /// The groups by falling size, then by their first node; cores from the innermost outwards.
  var ordered: [(index: Int, name: String, nodes: [Int32])] {
    let all = partition.groups.enumerated().map { (index: $0, nodes: $1) }
    let sorted = all.sorted { a, b in
      let (first, second) = (names?[a.index] ?? "", names?[b.index] ?? "")
      switch method {
      case .corePeriphery: return first < second
      // k = 12 before k = 9.
      case .cores: return (second.count, second) < (first.count, first)
      default: return (b.nodes.count, a.nodes[0]) < (a.nodes.count, b.nodes[0])
      }
    }
    return sorted.enumerated().map { number, group in
      (group.index, names?[group.index] ?? String(number + 1), group.nodes)
    }
  }

  /// What each group of the partition is called.
  var groupNames: [String] {
    var called = [String](repeating: "", count: partition.groupCount)
    for group in ordered { called[group.index] = group.name }
    return called
  }

  /// The method with what it was asked, its number of groups, and their modularity.
  var words: String {
    var settings: [String] = []
    if let resolution { settings.append("resolution \(resolution)") }
    if let seed { settings.append("seed \(seed)") }
    if searches > 1 { settings.append("\(searches) searches") }
    let how = settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))"
    return "\(method.rawValue)\(how)"
  }

  var place: String {
    basis.words(
      on: view, of: side == .coalitions ? basis.columnNoun : basis.rowNoun, nodes: nodes.count,
      edges: edgeCount)
  }

  private var modularityKind: String {
    switch view {
    case .twoMode: "Barber's for two modes"
    case .leaderFollower: "Leicht and Newman's for arcs"
    default: "Newman's"
    }
  }

  private var modularitySource: String {
    switch view {
    case .twoMode: "Barber 2007, doi:10.1103/PhysRevE.76.066102"
    case .leaderFollower: "Leicht & Newman 2008, doi:10.1103/PhysRevLett.100.118703"
    default: "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113"
    }
  }

  private func notes(in graph: CoalitionGraph, _ language: String) -> [String] {
    var notes = [
      "\(words): \(method.definition(of: side)) [\(method.source(of: side))].",
      "\(Table.counted(partition.groupCount, "groups")); modularity (\(modularityKind)): \(Table.rounded(modularity)).",
    ]
    if let correlation {
      notes.append("Correlation with the ideal core: \(Table.rounded(correlation)).")
    }
    if method == .components {
      let points = articulationPoints.map {
        graph.shortName(of: $0, language, asOf: basis.asOf)
      }
      notes.append(
        points.isEmpty
          ? "No single one holds a component together."
          : "Without one of these there were more components: \(points.joined(separator: "; ")).")
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
    } else if method.isSearch {
      notes.append(
        "One search; others may differ."
          + (method == .leiden ? " --runs 50 asks what many agree on." : ""))
    }
    return notes + basis.notes(on: place)
  }

  /// How the groups were made, as a paragraph for a methods section, with the references.
  public var methods: String {
    var text = "\(place.prefix(1).uppercased() + place.dropFirst()), was divided into"
    text +=
      " \(Table.counted(partition.groupCount, "groups")) by \(words): \(method.definition(of: side))"
    text += " (\(method.source(of: side))). \(basis.tieWords)"
    if side == .both {
      text += " Both modes were grouped at once."
    } else if view == .projection, method.isSearch || method == .corePeriphery {
      text +=
        method == .corePeriphery
        ? " Pairs count alike, however much they share."
        : " Pairs count by how much they share (Breiger 1974, doi:10.2307/2576011)."
    }
    text += " Modularity is \(modularityKind) (\(modularitySource)): \(Table.rounded(modularity))."
    if let correlation {
      text += " The correlation with the ideal core is \(Table.rounded(correlation))."
    }
    if searches > 1 {
      text +=
        " The groups are those on which \(searches) searches agree (Lancichinetti & Fortunato 2012,"
        + " doi:10.1038/srep00336)"
        + (isUnanimous ? "." : ", half of them, since they did not all come to agree.")
    }
    return text
  }

  /// What was computed on what, by name, for formats that carry it.
  public var facts: [(String, Table.Cell)] {
    [
      ("by", .text(method.rawValue)), ("of", .text(side.rawValue)), ("on", .text(view.rawValue)),
      ("groups", .integer(partition.groupCount)), ("modularity", .number(modularity)),
      ("resolution", resolution.map { .number($0) } ?? .missing),
      ("seed", seed.map { Int(exactly: $0).map { .integer($0) } ?? .text("\($0)") } ?? .missing),
      ("searches", .integer(searches)), ("nodes", .integer(nodes.count)),
      ("edges", .integer(edgeCount)),
    ] + basis.facts
  }
}

extension CoalitionGraph {
  /// The short name of a coalition, and the name of anything else: for lists in tables that are read.
  func shortName(of node: NodeReference, _ language: String, asOf date: PartialDate?) -> String {
    if case .coalition(let id) = node { return coalition(id)?.shortest ?? id.rawValue }
    return name(of: node, language: language, asOf: date)
  }
}
