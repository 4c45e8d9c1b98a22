/// One field of the entries of a graph folder: its name, its type, and its meaning.
///
/// Readers, JSON Schemas, messages and help are all made from these values, so that they cannot differ.
package struct Field: Hashable, Sendable {
  /// The name, as it is written before the colon.
  package let name: String
  /// The type of the value.
  package let type: FieldType
  /// True if every entry has to have the field.
  package let isRequired: Bool
  /// Values that other graphs have, for a text that may be any.
  package let examples: [String]
  /// The meaning, in sentences.
  package let text: String

  init(
    _ name: String, _ type: FieldType, isRequired: Bool = false, examples: [String] = [],
    _ text: String
  ) {
    self.name = name
    self.type = type
    self.isRequired = isRequired
    self.examples = examples
    self.text = text
  }
}
