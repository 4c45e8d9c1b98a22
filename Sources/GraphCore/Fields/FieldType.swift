/// The type of a field's value.
package enum FieldType: Hashable, Sendable {
  /// A text.
  case text
  /// A text or a list of texts.
  case texts
  /// An http or https link.
  case link
  /// A date of EDTF levels 0 and 1.
  case date
  /// A whole number in ``numbers``.
  case number
  /// `true` or `false`.
  case flag
  /// Names of the editor's choice, each with a text.
  case map
  /// The identifier that the entry defines.
  case identifier(NodeKind)
  /// An identifier that another entry defines.
  case reference(NodeKind)
  /// An identifier or a list of identifiers that other entries define.
  case references(NodeKind)
  /// One of some words.
  case choice([String])
  /// Fields below the field.
  case entry(EntryKind)
  /// An entry or a list of entries below the field.
  case entries(EntryKind)

  /// The numbers that a field may have.
  package static let numbers = 0...1_000_000
  /// The numbers in words, for a message.
  package static let numbersInWords = "a whole number from 0 to 1,000,000"

  /// The words that a field may have; `nil` if it may have others.
  package var allowedValues: [String]? {
    switch self {
    case .choice(let words): words
    case .flag: ["true", "false"]
    default: nil
    }
  }

  /// The value in words, for a message: `a text`.
  package var expected: String {
    switch self {
    case .text, .link, .identifier, .reference, .choice: "a text"
    case .texts: "a text or a list of texts"
    case .date: "a date"
    case .number: "a number"
    case .flag: "true or false"
    case .map: "names with texts, such as {region: Europe}"
    case .references: "an identifier or a list of identifiers"
    case .entry(let kind): "the fields of \(kind.article) \(kind.name)"
    case .entries(let kind): "a list of entries, each \(kind.article) \(kind.name)"
    }
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The words of an enumeration, in the order of its cases.
  static var values: [String] { allCases.map(\.rawValue) }
}
