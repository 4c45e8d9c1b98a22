/// Reads tables of names: a state a line, its code, a space, and names between separators.
enum NameTable {
  /// The names of each state. A code can have several lines.
  static func read(_ table: String, separator: Character) -> [String: [String]] {
    var names: [String: [String]] = [:]
    for line in table.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      names[String(line[..<space]), default: []] += line[space...].split(separator: separator).map {
        String($0.drop { $0 == " " })
      }
    }
    return names
  }

  /// The states with each key of a name, sorted.
  static func index(of names: [String: [String]]) -> [String: [String]] {
    var index: [String: [String]] = [:]
    for (state, texts) in names {
      for key in Set(texts.map { NameKey.of($0) }) { index[key, default: []].append(state) }
    }
    return index.mapValues { $0.sorted() }
  }
}
