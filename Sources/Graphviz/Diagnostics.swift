import Synchronization

/// What Graphviz has said since the last time somebody asked.
///
/// It speaks in fragments: a level, a colon, and parts of lines. They are kept as they come and
/// joined to whole lines when they are taken.
enum Diagnostics {
  private static let fragments = Mutex<String>("")

  /// Adds a fragment; called from C.
  static func add(_ fragment: String) {
    fragments.withLock { $0 += fragment }
  }

  /// Everything said so far, and forgets it.
  static func take() -> [Diagnostic] {
    let text = fragments.withLock { fragments in
      defer { fragments = "" }
      return fragments
    }
    return parse(text)
  }

  /// Joins fragments to messages. A line without a level continues the one before.
  static func parse(_ text: String) -> [Diagnostic] {
    var messages: [Diagnostic] = []
    for line in text.split(whereSeparator: \.isNewline) {
      var body = Substring(line)
      var level: Diagnostic.Level?
      for (prefix, meaning) in [("Error: ", Diagnostic.Level.error), ("Warning: ", .warning)]
      where body.hasPrefix(prefix) {
        level = meaning
        body = body.dropFirst(prefix.count)
      }
      if let level {
        messages.append(Diagnostic(level, String(body)))
      } else if let last = messages.popLast() {
        messages.append(Diagnostic(last.level, "\(last.message) \(body)"))
      } else {
        messages.append(Diagnostic(.warning, String(body)))
      }
    }
    return messages
  }
}
