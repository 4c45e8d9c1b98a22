import ArgumentParser
import GraphCore

/// One of a list of names on the command line: how it is read, and what is said of one that is not in it.
enum NamedChoice {
  /// Reads a value by its name; a name that is close to another is taken for a slip.
  static func reader<Value: RawRepresentable<String> & CaseIterable & Sendable>(
    _ noun: String, of type: Value.Type
  ) -> @Sendable (String) throws -> Value {
    { text in
      try find(text, noun, in: Value.allCases.map { ($0.rawValue, $0) })
    }
  }

  /// The value of a name in a list.
  static func find<Value>(
    _ text: String, _ noun: String, in list: [(name: String, value: Value)]
  ) throws -> Value {
    if let found = list.first(where: { $0.name == text }) { return found.value }
    let names = list.map(\.name)
    if let near = Spelling.nearest(to: text, in: names, limit: 1).first {
      throw ValidationError("did you mean \(near)?")
    }
    throw ValidationError("\(noun) are \(names.joined(separator: ", "))")
  }
}
