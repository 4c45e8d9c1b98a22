import Foundation
import Synchronization

/// The messages of Graphviz since they were last taken.
///
/// They come in fragments: a level, a colon, and parts of lines. They are kept as they come and
/// joined to whole lines when they are taken.
enum Diagnostics {
  private static let fragments = Mutex<[UInt8]>([])
  /// True if everything is also written to standard error as it comes, for a process that may crash
  /// before anybody takes it.
  private static let isRepeated = Mutex(false)
  /// A graph can make Graphviz say a line for every node and more; nobody reads that many.
  static let longest = 4 << 20

  /// Adds a fragment; called from C.
  static func add(_ fragment: some Sequence<UInt8>) {
    let isNew = fragments.withLock { fragments in
      guard fragments.count < longest else { return false }
      fragments += fragment
      return true
    }
    if isNew && isRepeated.withLock({ $0 }) {
      try? FileHandle.standardError.write(contentsOf: Data(fragment))
    }
  }

  /// Writes everything from now on to standard error as well.
  static func repeatOnStandardError() { isRepeated.withLock { $0 = true } }

  /// Everything said so far, and forgets it.
  static func take() -> [Diagnostic] {
    let bytes = fragments.withLock { fragments in
      defer { fragments = [] }
      return fragments
    }
    return bytes.isEmpty ? [] : parse(String(decoding: bytes, as: UTF8.self))
  }

  /// Joins fragments to messages. A line without a level continues the one before.
  static func parse(_ text: String) -> [Diagnostic] {
    var messages: [(level: Diagnostic.Level, words: String)] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var body = Substring(line)
      var level: Diagnostic.Level?
      for (prefix, meaning) in [("Error: ", Diagnostic.Level.error), ("Warning: ", .warning)]
      where body.hasPrefix(prefix) {
        level = meaning
        body = body.dropFirst(prefix.count)
      }
      // Graphviz begins some messages with the name of its program, and here there is none.
      if body.hasPrefix("(null): ") { body = body.dropFirst("(null): ".count) }
      if let level {
        messages.append((level, String(body)))
      } else if let last = messages.indices.last {
        messages[last].words += " \(body)"
      } else {
        messages.append((.warning, String(body)))
      }
    }
    return messages.map(placed)
  }

  /// A message with the place that it names: `FILE: syntax error in line 3 near '}'`, or
  /// `… in line 3 of FILE`.
  private static func placed(_ level: Diagnostic.Level, _ words: String) -> Diagnostic {
    guard let mark = words.firstRange(of: " in line ") else { return Diagnostic(level, words) }
    let after = words[mark.upperBound...]
    let digits = after.prefix { $0.isASCII && $0.isNumber }
    guard let line = Int(digits) else { return Diagnostic(level, words) }
    let rest = after[digits.endIndex...]
    let before = words[..<mark.lowerBound]
    let file =
      rest.hasPrefix(" of ")
      ? String(rest.dropFirst(4).prefix { !$0.isWhitespace })
      : before.firstRange(of: ": ").map { String(before[..<$0.lowerBound]) }
    // The lines of an HTML-like label are counted from its own beginning.
    guard let file else { return Diagnostic(level, words) }
    return Diagnostic(level, words, line: line, file: file == "<unknown>" ? nil : file)
  }
}
