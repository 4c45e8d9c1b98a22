import Documents
import GraphCore

/// One file while it is read: its name, and the collector of its findings.
final class FileReading {
  /// The file, as findings name it.
  let file: String
  /// The collector.
  let sink: FindingSink
  /// True if every identifier that the file defines is known. If not, an unknown identifier elsewhere may
  /// be one of those that were lost.
  private(set) var isWhole = true

  init(_ file: String, _ sink: FindingSink) {
    self.file = file
    self.sink = sink
  }

  /// The place of a mark.
  func place(_ mark: Document.Mark) -> Place {
    Place(file: file, line: mark.line, column: mark.column)
  }

  /// True if further findings would only be counted.
  var isFull: Bool { sink.isFull(for: file) }

  /// Reports a finding.
  func report(_ rule: Finding.Rule, _ message: @autoclosure () -> String, at mark: Document.Mark) {
    sink.report(rule, message(), at: place(mark))
  }

  /// Notes that entries which define identifiers were lost.
  func loseIdentifiers() { isWhole = false }
}

extension FileReading {
  /// Reports the reason why a text is not a document.
  func report(_ error: DocumentError) {
    loseIdentifiers()
    let mark = error.mark ?? Document.Mark(line: 1, column: 1)
    switch error.problem {
    case .notUTF8: report(FileRules.notUTF8, "not UTF-8; save the file as UTF-8", at: mark)
    case .syntax(let reason): report(FileRules.syntax, "not YAML: \(reason)", at: mark)
    case .duplicateKey(let name):
      report(FileRules.repeatedField, "the field \(name.named) is given twice; keep one", at: mark)
    case .alias:
      report(
        FileRules.alias, "YAML anchors (&) and aliases (*) are refused; write the entry out",
        at: mark)
    case .keyNotText:
      report(FileRules.wrongShape, "expected a text before the colon", at: mark)
    case .severalDocuments:
      report(FileRules.syntax, "not YAML of one document: the file has several", at: mark)
    case .tooDeep(let limit):
      report(FileRules.syntax, "nested deeper than \(limit) levels", at: mark)
    case .unclosedQuote: report(FileRules.unclosedQuote, "this quote is never closed", at: mark)
    case .damaged: report(FileRules.syntax, "the file is damaged", at: mark)
    }
  }
}
