import Analyses
import Documents
import Foundation

/// Lines on standard error: errors, warnings, notes.
enum Complaint {
  /// Prints lines, with every control in them made visible.
  static func print(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let style = Manner.current.complaints
    let width = Terminal.complaintWidth
    let shown = lines.map { $0.showingControls }
    let text = shown.map { line in
      // A terminal would break a long line within a word.
      let parts = width.map { DisplayWidth.wrapped(line, to: $0) } ?? [line]
      return ([style.complaint(parts.first ?? "")] + parts.dropFirst()).map { $0 + "\n" }.joined()
    }.joined()
    ProgressLine.interrupt {
      // There is no other place to report that standard error is closed.
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }

  /// Prints lines that nobody has to know, so not with `--quiet`.
  static func note(_ lines: [String]) {
    if !Manner.current.isQuiet { print(lines) }
  }
}
