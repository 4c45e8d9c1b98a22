import Documents

/// Writes tables in Markdown (GitHub's), with the notes and references below.
struct MarkdownWriter: CollectingWriter {
  private let answer: Answer
  var output: [UInt8] = []
  private var table: Table?
  private var citations = Citations()
  private var isFirst = true
  private var seen: Marks = []

  init(_ answer: Answer) { self.answer = answer }

  mutating func begin(_ table: Table) {
    self.table = table
    if !isFirst { put("\n") }
    isFirst = false
    for text in table.notes.abovePeoples {
      putEscaped(text)
      put("\n\n")
    }
    if answer.tables.count > 1 {
      put("## ")
      putEscaped(table.title)
      put("\n\n")
    }
    seen = []
    putLine(table.textColumns.map(\.heading))
    put("| \(table.textColumns.map { $0.isNumeric ? "---:" : "---" }.joined(separator: " | ")) |\n")
  }

  mutating func write(_ row: Table.Row) {
    guard let table else { return }
    seen.formUnion(table.marks(of: row))
    putLine(table.texts(of: row, citing: &citations))
  }

  mutating func endTable() {
    for text in (table?.notes ?? []).belowPeoples(seen) { putParagraph(text) }
    table = nil
  }

  mutating func finish() {
    for (number, reference) in citations.references.enumerated() {
      put("\n")
      putEscaped("[\(number + 1)] \(reference.words)")
      if let url = reference.url {
        put(", <")
        TextEscape.append(url, to: &output) { scalar in
          switch scalar {
          case " ", "<", ">", "\\": "%" + String(scalar.value, radix: 16, uppercase: true)
          default: scalar.visibleEscape
          }
        }
        put(">")
      }
      put("\n")
    }
    if let methods = answer.methods { putParagraph(methods) }
  }

  private mutating func putParagraph(_ text: String) {
    put("\n")
    putEscaped(text)
    put("\n")
  }

  private mutating func putLine(_ cells: [String]) {
    put("|")
    for cell in cells {
      put(" ")
      putEscaped(cell)
      put(" |")
    }
    put("\n")
  }

  /// A text with a backslash before every sign that Markdown would take for its own.
  private mutating func putEscaped(_ text: String) {
    TextEscape.append(text, to: &output) { scalar in
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "&", "#": "\\\(scalar)"
      default: scalar.visibleEscape
      }
    }
  }

  private mutating func put(_ text: String) { output += text.utf8 }
}
