import Documents
public import GraphCore
import States

/// Reads tables of attributes: a party or coalition in each row, and a column for each attribute.
public enum AttributeTable {
  /// A graph with the attributes of a table.
  ///
  /// - Parameters:
  ///   - bytes: The table. A column called coalition, group or the like holds coalitions; else the column of
  ///     parties by its name, or the first one, holds parties.
  ///   - path: The path or name of the file.
  ///   - graph: The graph.
  ///   - options: The codes, aliases and encoding of the table.
  /// - Returns: The graph; states that it does not have are passed over.
  /// - Throws: `InvalidGraph` for names that are neither in the graph nor states, unless the options say that they
  ///   are left out, for names of several nodes, and for a name in two rows.
  /// - Complexity: O(*n* + *ra*) for *n* nodes of the graph, *r* rows and *a* attributes.
  public static func adding(
    _ bytes: [UInt8], named path: String, to graph: CoalitionGraph,
    _ options: TableReader.Options = .init()
  ) throws(InvalidGraph) -> CoalitionGraph {
    let sink = FindingSink()
    let file = FileReading(path.showingControls, sink)
    guard let text = TextTable(bytes, encoding: options.encoding, in: file),
      var sheet = TableSheet(text, in: file)
    else { throw InvalidGraph(sink) }
    let columns = TableColumns(header: sheet.header, given: [:], at: sheet.place, sink)
    sheet.read(Array(sheet.header.indices))
    let isOfCoalitions = columns.positions[.party] == nil && columns.positions[.coalition] != nil
    let key = columns.positions[isOfCoalitions ? .coalition : .party] ?? 0
    guard sheet.report(), let names = sheet.columns[key] else { throw InvalidGraph(sink) }
    let lookup = TableNames(
      codes: options.codes ?? TableColumns.codes(impliedBy: sheet.header[key]),
      aliases: options.aliases)
    let nodes =
      isOfCoalitions
      ? NodeNames(coalitions: graph) : NodeNames(parties: graph)
    var builder = GraphBuilder(graph)
    var seen: [String: Int32] = [:]
    var unknown: [(name: String, line: Int32)] = []
    let attributes = sheet.header.indices.filter { $0 != key && !sheet.header[$0].isEmpty }
    check(attributes, in: sheet)
    reportMissing(attributes, in: sheet)
    for (row, number) in names.numbers.enumerated() {
      let name = names.texts[Int(number)]
      let mark = Document.Mark(line: Int(sheet.lines[row]), column: 1)
      guard !name.isEmpty else { continue }
      let ids = nodes.ids(of: name, lookup, isParty: !isOfCoalitions)
      if ids.count > 1 {
        file.report(
          TableRules.unknownNode,
          "\(name.quoted) can be \(ids.joined(separator: " or ")); write the identifier", at: mark)
        continue
      }
      guard let id = ids.first else {
        switch isOfCoalitions ? .other : lookup.kind(of: name) {
        case .state: break
        case .states(let codes) where nodes.hasAny(of: codes):
          file.report(
            options.skipsUnknown ? TableRules.skippedNames : FileRules.ambiguousName,
            "\(name.quoted) can be \(codes.joined(separator: " or ")); write the code", at: mark)
        case .states: break
        default: unknown.append((name, sheet.lines[row]))
        }
        continue
      }
      if let first = seen.updateValue(sheet.lines[row], forKey: id) {
        file.report(
          TableRules.repeated, "\(name.quoted) is also in line \(first)", at: mark)
        continue
      }
      var values: [String: String] = [:]
      for position in attributes {
        guard let column = sheet.columns[position] else { continue }
        let value = column.texts[Int(column.numbers[row])]
        if !CellWord.isNothing(value, in: .names) { values[sheet.header[position]] = value }
      }
      // The builder has the nodes in the order of the graph.
      if isOfCoalitions {
        guard let position = graph.coalitions.position(of: Identifier(id)) else { continue }
        merge(values, into: &builder.coalitions[position].attributes, of: name, mark, file)
      } else {
        guard let position = graph.parties.position(of: Identifier(id)) else { continue }
        merge(values, into: &builder.parties[position].attributes, of: name, mark, file)
      }
    }
    if options.skipsUnknown {
      reportSkipped(unknown, in: file)
    } else {
      report(unknown, isOfCoalitions ? nodes : nil, in: file)
    }
    guard !sink.hasErrors else { throw InvalidGraph(sink) }
    builder.remarks += sink.findings.filter { $0.severity < .error }
    return builder.changed(from: graph)
  }

  /// Reports a table without attributes, and two columns of one name.
  private static func check(_ attributes: [Int], in sheet: TableSheet) {
    if attributes.isEmpty {
      sheet.file.sink.report(
        TableRules.missingColumn,
        "the table has no attributes: expected a column of names and a column for each attribute",
        at: sheet.place)
    }
    sheet.reportRepeated(attributes)
  }

  /// Notes where the text NA, which can be a code too, is read as no value.
  private static func reportMissing(_ attributes: [Int], in sheet: TableSheet) {
    for position in attributes {
      guard let column = sheet.columns[position],
        let cell = column.texts.firstIndex(of: "NA").map({ Int32($0) }),
        let first = column.numbers.firstIndex(of: cell)
      else { continue }
      let rows = column.numbers.count { $0 == cell }
      sheet.file.report(
        TableRules.assumedMeaning,
        "\(sheet.name(of: position)) is NA in \(rows == 1 ? "1 row" : "\(rows) rows"), which is read as no value",
        at: sheet.mark(row: first, column: position))
    }
  }

  /// Adds the values of a row; one that contradicts a value from elsewhere is reported.
  private static func merge(
    _ values: [String: String], into attributes: inout [String: String], of name: String,
    _ mark: Document.Mark, _ file: FileReading
  ) {
    for (attribute, value) in values.sorted(by: { $0.key < $1.key }) {
      if let known = attributes.updateValue(value, forKey: attribute), known != value {
        file.report(
          TableRules.repeated,
          "`\(attribute)` of \(name.quoted) is \(value.quoted) here and \(known.quoted) elsewhere",
          at: mark)
      }
    }
  }

  /// Reports the rows that were left out.
  private static func reportSkipped(
    _ unknown: [(name: String, line: Int32)], in file: FileReading
  ) {
    guard let first = unknown.first else { return }
    let rows = unknown.count == 1 ? "1 row" : "\(unknown.count) rows"
    file.report(
      TableRules.skippedNames,
      "\(rows) left out (--skip-unknown): \(unknown.map(\.name.quoted).listed)",
      at: Document.Mark(line: Int(first.line), column: 1))
  }

  /// Reports names that are neither in the graph nor states, the first of them one by one.
  private static func report(
    _ unknown: [(name: String, line: Int32)], _ coalitions: NodeNames?, in file: FileReading
  ) {
    for (name, line) in unknown.prefix(PartyNames.listed) {
      let near = coalitions?.suggestions(for: name) ?? PartyNames.suggestions(for: name)
      let what =
        coalitions == nil
        ? "unknown country or organisation \(name.quoted)"
        : "no coalition of the data is called \(name.quoted)"
      file.report(
        TableRules.unknownNode,
        what
          + (near.isEmpty ? "" : "; did you mean \(near.map(\.quoted).joined(separator: ", "))?"),
        at: Document.Mark(line: Int(line), column: 1))
    }
    guard let next = unknown.dropFirst(PartyNames.listed).first else { return }
    file.report(
      TableRules.unknownNode, "\(unknown.count - PartyNames.listed) more unknown names",
      at: Document.Mark(line: Int(next.line), column: 1))
  }
}

/// The parties or coalitions of a graph by identifier and name.
private struct NodeNames {
  private var ids: Set<String> = []
  /// The identifiers of the nodes of each folded name.
  private var owners: [String: [String]] = [:]
  private var names: [String] = []

  /// At most three names that are written nearly so.
  func suggestions(for name: String) -> [String] {
    Spelling.nearest(to: name, in: names, limit: 3)
  }

  init(parties graph: CoalitionGraph) {
    for party in graph.parties {
      add(party.id.rawValue, [graph.name(of: party.id), party.short], party.aliases)
    }
  }

  init(coalitions graph: CoalitionGraph) {
    for coalition in graph.coalitions {
      names.append(coalition.name)
      add(coalition.id.rawValue, [coalition.name, coalition.short], coalition.aliases)
    }
  }

  private mutating func add(_ id: String, _ names: [String?], _ aliases: [String]) {
    ids.insert(id)
    for name in [id] + names.compactMap(\.self) + aliases {
      let key = Spelling.folded(name)
      if !(owners[key] ?? []).contains(id) { owners[key, default: []].append(id) }
    }
  }

  /// True if one of the identifiers is that of a node.
  func hasAny(of candidates: [String]) -> Bool { candidates.contains(where: ids.contains) }

  /// The identifiers of the nodes that a name can mean, ascending; an identifier means its own node only.
  func ids(of name: String, _ names: TableNames, isParty: Bool) -> [String] {
    let text = names.standard(name)
    if ids.contains(text) { return [text] }
    if let known = owners[Spelling.folded(text)] { return known.sorted() }
    guard isParty else { return [] }
    switch names.kind(of: name) {
    case .state(let code): return ids.contains(code) ? [code] : []
    case .organisation(let known): return ids.contains(known.id) ? [known.id] : []
    case .states, .coalition, .number, .other: return []
    }
  }
}
