/// A number about a whole network: all that a program, its help, its documentation and its tests need
/// to know of it.
///
/// A number is one value beside the function that it names, and one line in a list. Numbers are
/// equal if they have the same name.
public struct NetworkNumber: Sendable {
  /// The name, in lower case with hyphens.
  public let name: String
  /// The kind of the number.
  public let kind: MeasureKind
  /// The reference; `nil` for plain counts and means.
  public let source: String?
  /// The definition in a line, without a full stop; words are those for the rows.
  public let definition: @Sendable (Nouns) -> String

  private let find: @Sendable (NetworkNumbersInput) -> Double?

  /// A number.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - kind: The kind of the number.
  ///   - source: The reference; `nil` for plain counts and means.
  ///   - definition: The definition in a line.
  ///   - value: The number, `nil` or not-a-number where it is not defined.
  public init(
    _ name: String, _ kind: MeasureKind, source: String? = nil,
    definition: @escaping @Sendable (Nouns) -> String,
    value: @escaping @Sendable (NetworkNumbersInput) -> Double?
  ) {
    self.name = name
    self.kind = kind
    self.source = source
    self.definition = definition
    find = value
  }

  /// A number that is a count.
  init(
    count name: String, source: String? = nil, definition: @escaping @Sendable (Nouns) -> String,
    value: @escaping @Sendable (NetworkNumbersInput) -> Int?
  ) {
    self.init(name, .count, source: source, definition: definition) { value($0).map(Double.init) }
  }

  /// True if the number is whole.
  public var isCount: Bool { kind == .count }

  /// The number; `nil` where it is not defined: a mean or a fraction of nothing has no value, also where the function
  /// behind it returns 0 as others do.
  public func value(of input: NetworkNumbersInput) -> Double? {
    find(input).flatMap { $0.isNaN ? nil : $0 }
  }
}

extension NetworkNumber: Hashable {
  /// True if two numbers have the same name.
  public static func == (first: NetworkNumber, second: NetworkNumber) -> Bool {
    first.name == second.name
  }

  /// Adds the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
