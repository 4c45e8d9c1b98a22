/// JSON (RFC 8259), written in the order of the calls and escaped once.
///
/// The bytes can be taken away at any time, so a document may be longer than the memory:
///
/// ```swift
/// var json = JSONWriter()
/// json.object { json in
///   json.member("name", "Artillery")
///   json.key("members")
///   json.array(.line) { $0.value("DEU"); $0.value("FRA") }
/// }
/// ```
package struct JSONWriter: Sendable {
  /// The layout of the members of an object or an array.
  package enum Layout: Hashable, Sendable {
    /// Each in a line of its own, indented by two spaces.
    case lines
    /// All in one line, with a space after each comma and colon.
    case line
    /// Without any space.
    case compact
  }

  private struct Container {
    let layout: Layout
    let isObject: Bool
    var isEmpty = true
    /// A key was written and its value was not.
    var awaitsValue = false
  }

  /// The bytes that were written and not taken away.
  package private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var open: [Container] = []
  private var isComplete = false

  /// A writer of one value.
  package init(_ layout: Layout = .lines) { self.layout = layout }

  /// The bytes that were written since the last call.
  package mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// The text that was written and not taken away.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Makes the writer ready for a next value, in a next line.
  ///
  /// - Precondition: Every object and array is ended.
  package mutating func nextLine() {
    precondition(open.isEmpty)
    bytes.append(UInt8(ascii: "\n"))
    isComplete = false
  }
}

extension JSONWriter {
  /// An object, its members written by `body`.
  ///
  /// - Parameters:
  ///   - layout: The layout; an object in one line has only members in one line.
  ///   - body: Writes keys and values.
  /// - Throws: Whatever `body` throws.
  package mutating func object<E: Error>(
    _ layout: Layout? = nil, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    beginObject(layout)
    try body(&self)
    end()
  }

  /// An array, its items written by `body`; see `object`.
  package mutating func array<E: Error>(
    _ layout: Layout? = nil, _ body: (inout JSONWriter) throws(E) -> Void
  ) throws(E) {
    beginArray(layout)
    try body(&self)
    end()
  }

  /// Begins an object, which `end` ends.
  package mutating func beginObject(_ layout: Layout? = nil) {
    begin(UInt8(ascii: "{"), isObject: true, layout)
  }

  /// Begins an array, which `end` ends.
  package mutating func beginArray(_ layout: Layout? = nil) {
    begin(UInt8(ascii: "["), isObject: false, layout)
  }

  /// Ends the object or array that was begun last.
  ///
  /// - Precondition: There is one, and its last key has a value.
  package mutating func end() {
    let container = open.removeLast()
    precondition(!container.awaitsValue, "a key without a value")
    if !container.isEmpty, container.layout == .lines { breakLine() }
    bytes.append(UInt8(ascii: container.isObject ? "}" : "]"))
    isComplete = open.isEmpty
  }

  /// The key of the next value.
  ///
  /// - Precondition: An object is open, and its last key has a value.
  package mutating func key(_ name: String) {
    guard let last = open.last, last.isObject, !last.awaitsValue else {
      preconditionFailure("a key where a value is due")
    }
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if last.layout != .compact { bytes.append(UInt8(ascii: " ")) }
    open[open.count - 1].awaitsValue = true
  }

  private mutating func begin(_ sign: UInt8, isObject: Bool, _ layout: Layout?) {
    beginValue()
    bytes.append(sign)
    let outer = open.last?.layout ?? self.layout
    let inner = outer == .lines ? layout ?? outer : outer
    open.append(Container(layout: inner, isObject: isObject))
  }

  /// Writes what stands between the last value and this one.
  private mutating func beginValue() {
    guard let last = open.last else {
      precondition(!isComplete, "a second value")
      isComplete = true
      return
    }
    precondition(last.awaitsValue == last.isObject, "a value without a key")
    if last.isObject { open[open.count - 1].awaitsValue = false } else { separate() }
  }

  private mutating func separate() {
    guard let last = open.last else { return }
    if !last.isEmpty { bytes.append(UInt8(ascii: ",")) }
    open[open.count - 1].isEmpty = false
    switch last.layout {
    case .lines: breakLine(open.count)
    case .line: if !last.isEmpty { bytes.append(UInt8(ascii: " ")) }
    case .compact: break
    }
  }

  private mutating func breakLine(_ depth: Int? = nil) {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * (depth ?? open.count)))
  }
}

extension JSONWriter {
  /// A text.
  package mutating func value(_ text: String) {
    beginValue()
    quote(text)
  }

  /// A whole number.
  package mutating func value(_ number: Int) {
    beginValue()
    bytes.append(contentsOf: number.description.utf8)
  }

  /// A number, with as few digits as read back as the same; `null` if it is not finite, which JSON
  /// has no number for.
  package mutating func value(_ number: Double) {
    beginValue()
    bytes.append(contentsOf: (number.isFinite ? number.description : "null").utf8)
  }

  /// True or false.
  package mutating func value(_ truth: Bool) {
    beginValue()
    bytes.append(contentsOf: (truth ? "true" : "false").utf8)
  }

  /// Nothing.
  package mutating func null() {
    beginValue()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A key and a text, or `null`.
  package mutating func member(_ key: String, _ text: String?) {
    self.key(key)
    if let text { value(text) } else { null() }
  }

  /// A key and a whole number, or `null`.
  package mutating func member(_ key: String, _ number: Int?) {
    self.key(key)
    if let number { value(number) } else { null() }
  }

  /// A key and a number, or `null`.
  package mutating func member(_ key: String, _ number: Double?) {
    self.key(key)
    if let number { value(number) } else { null() }
  }

  /// A key and a truth value, or `null`.
  package mutating func member(_ key: String, _ truth: Bool?) {
    self.key(key)
    if let truth { value(truth) } else { null() }
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    TextEscape.append(text, to: &bytes, replacement: JSONWriter.escape)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The escapes that RFC 8259 demands, and those of every other control, which a terminal would obey.
  private static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard scalar.isControl else { return nil }
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }
}
