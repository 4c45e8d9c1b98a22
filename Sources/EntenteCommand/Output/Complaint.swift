import Analyses
import Documents
import Foundation

/// Lines on standard error: errors, warnings, notes.
enum Complaint {
  /// Prints lines, with every control in them made visible.
  static func print(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    let text = text(lines, Manner.current.complaints, width: Terminal.complaintWidth)
    ProgressLine.interrupt {
      // There is no other place to report that standard error is closed.
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }

  /// Lines as text: controls are made visible, and what a terminal would break within a word is wrapped.
  static func text(_ lines: [String], _ style: TextStyle, width: Int?) -> String {
    lines.map { line in
      let shown = line.showingControls
      let parts = width.map { DisplayWidth.wrapped(shown, to: $0) } ?? [shown]
      return ([style.complaint(parts.first ?? "")] + parts.dropFirst()).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// Prints lines that nobody has to know, so not with `--quiet`.
  static func note(_ lines: [String]) {
    if !Manner.current.isQuiet { print(lines) }
  }
}
