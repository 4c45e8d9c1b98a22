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
  /// - Throws: `InvalidGraph` for names that are neither in the graph nor states, and for a name in two rows.
  /// - Complexity: O(*n*) in the number of rows and of parties.
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
    let attributes = sheet.header.indices.filter { $0 != key && !sheet.header[$0].isEmpty }
    for (row, number) in names.numbers.enumerated() {
      let name = names.texts[Int(number)]
      let mark = Document.Mark(line: Int(sheet.lines[row]), column: 1)
      guard !name.isEmpty else { continue }
      guard let id = nodes.id(of: name, lookup, isParty: !isOfCoalitions) else {
        let isState = !isOfCoalitions && lookup.kind(of: name).isState
        if !isState {
          file.report(
            TableRules.unknownNode,
            "no \(isOfCoalitions ? "coalition" : "party") of the data is called \(name.quoted)",
            at: mark)
        }
        continue
      }
      if let first = seen.updateValue(sheet.lines[row], forKey: id) {
        file.report(
          TableRules.repeated, "\(name.quoted) is also in line \(first)", at: mark)
      }
      var values: [String: String] = [:]
      for position in attributes {
        guard let column = sheet.columns[position] else { continue }
        let value = column.texts[Int(column.numbers[row])]
        if !value.isEmpty { values[sheet.header[position]] = value }
      }
      if isOfCoalitions {
        for position in builder.coalitions.indices
        where builder.coalitions[position].id.rawValue == id {
          builder.coalitions[position].attributes.merge(values) { $1 }
        }
      } else {
        for position in builder.parties.indices where builder.parties[position].id.rawValue == id {
          builder.parties[position].attributes.merge(values) { $1 }
        }
      }
    }
    guard !sink.hasErrors else { throw InvalidGraph(sink) }
    return builder.changed(from: graph)
  }
}

/// The parties or coalitions of a graph by identifier and name.
private struct NodeNames {
  private var ids: [String: String] = [:]

  init(parties graph: CoalitionGraph) {
    for party in graph.parties {
      ids[party.id.rawValue] = party.id.rawValue
      for name in [graph.name(of: party.id), party.short].compactMap(\.self) + party.aliases {
        ids[Spelling.folded(name)] = party.id.rawValue
      }
    }
  }

  init(coalitions graph: CoalitionGraph) {
    for coalition in graph.coalitions {
      ids[coalition.id.rawValue] = coalition.id.rawValue
      for name in [coalition.name, coalition.short].compactMap(\.self) + coalition.aliases {
        ids[Spelling.folded(name)] = coalition.id.rawValue
      }
    }
  }

  func id(of name: String, _ names: TableNames, isParty: Bool) -> String? {
    let text = names.standard(name)
    if let id = ids[text] ?? ids[Spelling.folded(text)] { return id }
    guard isParty else { return nil }
    switch names.kind(of: name) {
    case .state(let code): return ids[code]
    case .organisation(let known): return ids[known.id]
    case .states, .coalition, .number, .other: return nil
    }
  }
}
