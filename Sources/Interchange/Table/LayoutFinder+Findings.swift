import Documents
import GraphCore

// Messages about columns.
extension LayoutFinder {
  /// Reports that a table has no memberships, with what is missing.
  func reportNothing(_ columns: TableColumns) {
    guard pairs.isEmpty else { return reportPairs() }
    let header = sheet.header.enumerated().map { $1.isEmpty ? "column \($0 + 1)" : $1 }
    let missing = [TableColumns.Meaning.party, .coalition].filter {
      columns.positions[$0] == nil
    }
    let nouns = missing.map { $0 == .party ? "no column of members" : "no column of coalitions" }
    let states = missing.contains(.party) ? columnOfStates : nil
    let example = missing.map { meaning in
      let name = meaning == .party ? states.map { sheet.header[$0] } : nil
      return "\(meaning.rawValue)=\(name.flatMap { $0.isEmpty ? nil : $0 } ?? "NAME")"
    }.joined(separator: ",")
    var message: String
    if missing.isEmpty {
      message = "no memberships: two columns name the same things (\(header.listed))"
    } else if let words = wordsOfMatrix(columns) {
      message = words
    } else {
      message =
        "the header has \(nouns.joined(separator: " and ")) (\(header.listed));"
        + " name \(missing.count == 1 ? "it" : "them") with --columns \(example)"
      if let states {
        message += "; \(sheet.name(of: states)) has names of countries"
      }
      if sheet.header.contains(where: { names.kind(of: $0).isState }) {
        message += "; if the first row is data, write a header above it"
      }
    }
    sheet.file.sink.report(TableRules.missingColumn, message, at: sheet.place)
  }

  /// The message about a table that has the shape of a matrix and words in its cells that are not known.
  private func wordsOfMatrix(_ columns: TableColumns) -> String? {
    guard options.columns.isEmpty, columns.positions[.coalition] == nil,
      let party = columns.positions[.party] ?? columnOfStates
    else { return nil }
    let others = sheet.header.indices.filter { $0 != party && !sheet.header[$0].isEmpty }
    let words = Set(others.flatMap { sheet.columns[$0]?.texts ?? [] }).filter { !$0.isEmpty }
    let areCoalitions = others.contains {
      KnownOrganisations.organisation(named: sheet.header[$0]) != nil
    }
    guard others.count > 1, (1...6).contains(words.count), areCoalitions,
      sheet.lines.count * others.count > words.count * 2 || words.count <= 2
    else { return nil }
    return
      "the cells of \(others.map { sheet.header[$0] }.listed) have words that say neither yes nor no:"
      + " \(words.sorted().map(\.quoted).listed); write 1 and 0, or roles"
  }

  /// Notes that marks of footnotes were removed.
  func reportMarks(_ wanted: Set<Int>) {
    let marked = sheet.marked.filter { wanted.contains($0.key) }.sorted { $0.key < $1.key }
      .flatMap(\.value)
    guard let first = marked.first else { return }
    sheet.file.sink.report(
      TableRules.footnotes,
      "marks of footnotes behind \(marked.count == 1 ? "1 text" : "\(marked.count) texts") were removed,"
        + " such as \(first.quoted)", at: sheet.place)
  }
}
