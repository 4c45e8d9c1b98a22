import Measures

extension MeasureCatalogue {
  /// The catalogue as an answer: a row for each measure and kind of network.
  package func answer() -> Answer {
    Answer(
      command: "help",
      tables: [
        Table(
          "measures",
          columns: [
            Column("used_by", .text), Column("measure", .text), Column("network", .text),
            Column("definition", .text), Column("source", .text),
          ], rows: entries
        ) { entry in
          [
            .text(entry.use), .text(entry.name),
            entry.network.map { .text($0.rawValue) } ?? .missing,
            .text(entry.definition), entry.source.map { .text($0) } ?? .missing,
          ]
        }
      ])
  }

  /// The catalogue as a page of text, with a section for each use.
  ///
  /// Of neighbours with one source the last names it.
  package func text(width: Int = 80) -> String {
    var text = ""
    for (place, entry) in entries.enumerated() {
      if place == 0 || entries[place - 1].use != entry.use {
        text += (place == 0 ? "" : "\n") + entry.use + "\n\n"
      }
      let isLast =
        place + 1 == entries.count || entries[place + 1].use != entry.use
        || entries[place + 1].source != entry.source
      text += lines(of: entry, width: width, isCited: isLast)
    }
    return text
  }

  private func lines(of entry: Entry, width: Int, isCited: Bool) -> String {
    let named = entries.count { $0.use == entry.use && $0.name == entry.name }
    let place = named > 1 ? entry.network.map { " (\($0.rawValue))" } ?? "" : ""
    let definition = DisplayWidth.wrapped(
      "\(entry.name)\(place): \(entry.definition)", to: width - 6)
    let source = isCited ? entry.source.map { DisplayWidth.wrapped("[\($0)]", to: width - 6) } : nil
    let first = definition.prefix(1).map { "  \($0)\n" }
    return (first + (definition.dropFirst() + (source ?? [])).map { "      \($0)\n" }).joined()
  }
}
