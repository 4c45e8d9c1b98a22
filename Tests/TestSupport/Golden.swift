import Foundation
public import Testing

/// Texts that a person has read and found right.
///
/// With `RECORD_GOLDEN=1` in the environment they are recorded anew, and the test fails, so that somebody reads
/// what changed.
public enum Golden {
  /// Compares a text with a recorded one, and shows the lines that differ.
  public static func check(
    _ text: String, against path: String, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let file = Repository.root.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(path)", sourceLocation: location)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    Issue.record(
      "\(path) differs:\n\(difference(from: expected, to: text))", sourceLocation: location)
  }

  /// The lines that were taken out and put in, in their order, the first forty.
  static func difference(from old: String, to new: String) -> String {
    func lines(_ text: String) -> [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false)
    }
    let changes = lines(new).difference(from: lines(old)).map { change in
      switch change {
      case .remove(let line, let text, _): (line: line, sign: "-", text: text)
      case .insert(let line, let text, _): (line: line, sign: "+", text: text)
      }
    }.sorted { ($0.line, $1.sign) < ($1.line, $0.sign) }
    let shown = changes.prefix(40).map { "\($0.sign)\($0.line + 1): \($0.text)" }
    return (shown + (changes.count > 40 ? ["… \(changes.count - 40) more"] : []))
      .joined(separator: "\n")
  }
}
