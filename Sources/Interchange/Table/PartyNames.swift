import Documents
import GraphCore
import States

/// Finds out who the names of a column of parties are: first what each distinct name is, then who may be a party,
/// then who is one.
///
/// Names are counted once each. Where at least 80 % of them are states, others are errors; where less than 20 %
/// are, all stand as they are written, because a Georgia among provinces is not the country; in between only the
/// user can tell (decision note 4).
struct PartyNames {
  private let texts: [String]
  private let column: CellColumn
  private let lines: [Int32]
  private let file: FileReading
  private let kinds: [NameKind]
  private let names: TableNames

  /// The most names that findings tell one by one.
  static let listed = 20

  init(_ column: CellColumn, lines: [Int32], _ names: TableNames, in file: FileReading) {
    self.column = column
    self.lines = lines
    self.file = file
    self.names = names
    texts = column.texts
    kinds = texts.map { $0.isEmpty ? .other : names.kind(of: $0) }
  }

  /// The number of names that states have, of names that states or nobody have.
  private var shares: (states: Int, all: Int) {
    let states = kinds.count(where: \.isState)
    let others = zip(texts, kinds).count { text, kind in
      !text.isEmpty && (kind == .other || kind == .number)
    }
    return (states, states + others)
  }

  /// What the names are, for `--explain-input`.
  var explanation: [String] {
    let (states, all) = shares
    let organisations = kinds.count {
      switch $0 {
      case .coalition, .organisation: true
      case .state, .states, .number, .other: false
      }
    }
    return [
      "  names: \(states) countries, \(organisations) organisations, \(all - states) others"
    ]
  }

  /// The meaning of each distinct name.
  ///
  /// - Parameter reader: The reader, whose builder gets parties that are no states.
  /// - Returns: The meanings, in the order of the distinct cells.
  func meanings(addingTo reader: inout TableReader) -> [PartyMeaning] {
    let (states, all) = shares
    let options = reader.options
    let isFew = states * 5 < all
    let isForAny =
      options.parties == .any || (options.parties == nil && names.codes == nil && isFew)
    if states < all, !isForAny {
      if reportNumbers() { return nobody }
      if options.parties == nil, names.codes == nil, states * 5 < all * 4, !options.skipsUnknown {
        reportMixture(states, all)
        return nobody
      }
      reportUnknown(isSkipping: options.skipsUnknown)
    }
    if isForAny, reportNumbers() { return nobody }
    if isForAny, isFew, options.parties == nil, all > 0 { reportAny(states, all) }
    // Where few names are states, they are names like the others.
    let areNamesPlain = isForAny && isFew && names.codes == nil
    let taken = Set(
      kinds.compactMap { kind -> String? in if case .state(let code) = kind { code } else { nil } })
    return zip(texts, kinds).map { text, kind in
      switch kind {
      case .coalition(let name): return .coalition(name)
      case .organisation(let known) where !areNamesPlain:
        return .party(reader.names.organisation(known, addingTo: &reader.builder))
      case .state(let code) where !areNamesPlain:
        return names.codes == nil && StateLookup.shared.isDated(reader.names.standard(text))
          ? .oneOf([code], otherwise: code) : .party(Identifier(code))
      case .states(let codes) where !areNamesPlain:
        // A code that was given twice (CS) means the state of which the table has no other code.
        let rest = codes.filter { !taken.contains($0) }
        let isCode = text.utf8.count <= 4 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        return .oneOf(
          codes, otherwise: codes.count > 1 && rest.count == 1 && isCode ? rest[0] : nil)
      case .state, .states, .organisation, .number, .other:
        guard isForAny, !text.isEmpty else { return .nobody }
        return .party(reader.names.other(text, addingTo: &reader.builder))
      }
    }
  }

  private var nobody: [PartyMeaning] { texts.map { _ in .nobody } }

  // MARK: Findings

  /// The numbers of the distinct texts that are neither states nor organisations, by the row that has each first.
  private var unknown: [(number: Int, row: Int, rows: Int)] {
    var rows = [Int](repeating: 0, count: texts.count)
    var first = [Int](repeating: 0, count: texts.count)
    for (row, number) in column.numbers.enumerated() {
      if rows[Int(number)] == 0 { first[Int(number)] = row }
      rows[Int(number)] += 1
    }
    return texts.indices.filter {
      !texts[$0].isEmpty && (kinds[$0] == .other || kinds[$0] == .number) && rows[$0] > 0
    }.map { ($0, first[$0], rows[$0]) }.sorted { $0.row < $1.row }
  }

  private func mark(_ row: Int) -> Document.Mark {
    Document.Mark(line: Int(lines[row]), column: 1)
  }

  /// Reports that names are numbers of some list of states; not if they are none of any list.
  private func reportNumbers() -> Bool {
    guard names.codes == nil else { return false }
    let numbers = texts.indices.filter { kinds[$0] == .number }
    guard let first = numbers.first, numbers.count * 5 >= shares.all * 4 else { return false }
    let systems = [StateCodes.System.isonum, .cow, .gw].filter { system in
      let known = numbers.count {
        !StateCodes.all.states(TableNames.withoutDecimals(texts[$0]), in: system).isEmpty
      }
      return known * 5 >= numbers.count * 4
    }
    guard !systems.isEmpty else { return false }
    let row = column.numbers.firstIndex(of: Int32(first)) ?? 0
    file.report(
      TableRules.codeWithoutSystem,
      "the number \(texts[first].quoted) can mean different countries; name the list with --codes "
        + systems.map(\.rawValue).joined(separator: " or "), at: mark(row))
    return true
  }

  private func reportAny(_ states: Int, _ all: Int) {
    let found =
      states > 0
      ? "only \(states) of \(all) names \(states == 1 ? "is a country" : "are countries")"
      : all == 1 ? "the name is not a country" : "the \(all) names are not countries"
    file.report(
      TableRules.assumedAny,
      "\(found), so every name was read as written; to accept only countries, use --parties states",
      at: mark(0))
  }

  private func reportMixture(_ states: Int, _ all: Int) {
    let unknown = unknown
    let examples = unknown.prefix(5).map { name in
      let near = PartyNames.suggestions(for: texts[name.number]).first
      return texts[name.number].quoted + (near.map { ", perhaps \($0)" } ?? "")
    }.joined(separator: "; ")
    file.report(
      TableRules.mixedParties,
      "\(states) of \(all) names are countries, and \(all - states) \(all - states == 1 ? "is" : "are") not"
        + " (\(examples)\(unknown.count > 5 ? "; …" : "")); to accept any name, use --parties any, or only"
        + " countries, --parties states", at: mark(unknown.first?.row ?? 0))
  }

  /// At most three names of states that are written nearly so.
  static func suggestions(for name: String) -> [String] {
    guard case .unknown(let suggestions) = StateLookup.shared.match(name) else { return [] }
    return suggestions
  }

  private func reportUnknown(isSkipping: Bool) {
    let unknown = unknown
    if isSkipping {
      let rows = unknown.reduce(0) { $0 + $1.rows }
      let listed = unknown.map { "\(texts[$0.number].quoted) (\($0.rows))" }.listed
      file.report(
        TableRules.skippedNames,
        "\(rows == 1 ? "1 row" : "\(rows) rows") left out (--skip-unknown): \(listed)",
        at: mark(unknown.first?.row ?? 0))
      return
    }
    for (number, row, rows) in unknown.prefix(PartyNames.listed) {
      let near = PartyNames.suggestions(for: names.standard(texts[number]))
      let standard = names.standard(texts[number])
      let name =
        standard == texts[number]
        ? texts[number].quoted
        : "\(standard.quoted), which --aliases gives for \(texts[number].quoted)"
      file.report(
        TableRules.unknownName,
        "unknown country \(name)\(rows > 1 ? " (\(rows) rows, first here)" : "")"
          + (near.isEmpty ? "" : "; did you mean \(near.map(\.quoted).joined(separator: ", "))?"),
        at: mark(row))
    }
    let others = unknown.dropFirst(PartyNames.listed)
    guard let next = others.first else { return }
    file.report(
      TableRules.unknownName,
      "\(others.count) more unknown names (\(others.reduce(0) { $0 + $1.rows }) rows, first here)",
      at: mark(next.row))
  }
}
