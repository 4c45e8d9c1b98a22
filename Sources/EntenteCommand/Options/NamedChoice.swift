import ArgumentParser
import States

/// One of a list of names on the command line, and the message for a text that is not in it.
enum NamedChoice {
  /// Reads a value by its name; a name that is close to another is taken for a slip.
  static func reader<Value: Sendable>(
    _ noun: String, in list: [Value], named name: @escaping @Sendable (Value) -> String
  ) -> @Sendable (String) throws -> Value {
    { text in try find(text, noun, in: list.map { (name($0), $0) }) }
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
