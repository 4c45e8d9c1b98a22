import Documents
import Foundation

/// Lines on standard error: errors, warnings, notes.
enum Complaint {
  /// Prints lines, with every control in them made visible.
  static func print(_ lines: [String]) {
    let text = lines.map { $0.showingControls + "\n" }.joined()
    ProgressLine.interrupt {
      // There is no other place to report that standard error is closed.
      try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
    }
  }
}
