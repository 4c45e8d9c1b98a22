import Documents
import GraphCore

/// Takes one mapping of a document apart, key by key, and remembers every problem.
///
/// A key that nobody asked for is a problem too: a mistyped `standng` must not lose a standing.
struct EntryReader {
  private let entries: [String: Document]
  private let marks: [(key: String, mark: Document.Mark)]
  private let noun: String
  private let file: String
  private let mark: Document.Mark
  private var asked: Set<String> = []

  /// A reader of the mapping in `document`, or `nil` with a finding if it is none.
  init?(_ document: Document, of noun: String, in file: String, _ findings: inout [Finding]) {
    guard case .mapping(let entries) = document.content else {
      findings.append(
        Finding(
          .error, .wrongShape(key: nil, expected: "the keys of a \(noun)"),
          at: Origin(file: file, line: document.mark.line, column: document.mark.column)))
      return nil
    }
    var values: [String: Document] = [:]
    for entry in entries { values[entry.key] = entry.value }
    self.entries = values
    self.marks = entries.map { ($0.key, $0.mark) }
    self.noun = noun
    self.file = file
    self.mark = document.mark
  }

  /// Where the mapping begins.
  var origin: Origin { Origin(file: file, line: mark.line, column: mark.column) }

  /// The document under a key, if it is there.
  mutating func document(_ key: String) -> Document? {
    asked.insert(key)
    return entries[key]
  }

  /// Where the value of a key stands.
  private func origin(of key: String) -> Origin {
    guard let mark = entries[key]?.mark else { return origin }
    return Origin(file: file, line: mark.line, column: mark.column)
  }

  /// The text under a key, if it is there and not empty.
  mutating func text(_ key: String, _ findings: inout [Finding]) -> String? {
    guard let document = document(key) else { return nil }
    return text(document, key, &findings)
  }

  private func text(_ document: Document, _ key: String, _ findings: inout [Finding]) -> String? {
    let place = Origin(file: file, line: document.mark.line, column: document.mark.column)
    guard case .scalar(let text) = document.content else {
      findings.append(Finding(.error, .wrongShape(key: key, expected: "a text"), at: place))
      return nil
    }
    for scalar in text.unicodeScalars
    where (scalar.value < 0x20 && scalar != "\n" && scalar != "\t")
      || (0x7F...0x9F).contains(scalar.value)
    {
      findings.append(
        Finding(.error, .controlCharacter(key: key, code: scalar.value), at: place))
      return nil
    }
    return text.isEmpty ? nil : text
  }

  /// The text under a key that has to be there.
  mutating func requiredText(_ key: String, _ findings: inout [Finding]) -> String? {
    if entries[key] == nil {
      asked.insert(key)
      findings.append(Finding(.error, .missingKey(key, of: "a \(noun)"), at: origin))
      return nil
    }
    return text(key, &findings)
  }

  /// The texts of a sequence, or the one text, under a key.
  mutating func texts(_ key: String, _ findings: inout [Finding]) -> [String] {
    guard let document = document(key) else { return [] }
    if case .sequence(let items) = document.content {
      return items.compactMap { text($0, key, &findings) }
    }
    return text(document, key, &findings).map { [$0] } ?? []
  }

  /// The identifier under a key that has to be there.
  mutating func requiredIdentifier<Subject>(
    _ key: String, _ findings: inout [Finding]
  ) -> Identifier<Subject>? {
    guard let text = requiredText(key, &findings) else { return nil }
    let isPlain = text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isPlain else {
      findings.append(Finding(.error, .badIdentifier(text), at: origin(of: key)))
      return nil
    }
    return Identifier(text)
  }

  /// The reference under a key, if it is there.
  mutating func reference<Subject>(
    _ key: String, _ findings: inout [Finding]
  ) -> Identifier<Subject>? {
    text(key, &findings).map { Identifier($0) }
  }

  /// The references of a sequence, or the one, under a key.
  mutating func references<Subject>(
    _ key: String, _ findings: inout [Finding]
  ) -> [Identifier<Subject>] {
    texts(key, &findings).map { Identifier($0) }
  }

  /// The date under a key, if it is there.
  mutating func date(_ key: String, _ findings: inout [Finding]) -> PartialDate? {
    guard let text = text(key, &findings) else { return nil }
    guard let date = PartialDate(text) else {
      findings.append(Finding(.error, .notADate(text, key: key), at: origin(of: key)))
      return nil
    }
    return date
  }

  /// The whole number, none below zero, under a key that has to be there.
  mutating func requiredNumber(_ key: String, _ findings: inout [Finding]) -> Int? {
    guard let text = requiredText(key, &findings) else { return nil }
    guard let number = Int(text), (0...1_000_000).contains(number) else {
      findings.append(Finding(.error, .notANumber(text, key: key), at: origin(of: key)))
      return nil
    }
    return number
  }

  /// The truth value under a key, if it is there.
  mutating func flag(_ key: String, _ findings: inout [Finding]) -> Bool? {
    choice(key, from: ["true", "false"], &findings).map { $0 == "true" }
  }

  /// The value of an enumeration under a key, if it is there.
  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, _ type: Choice.Type = Choice.self, _ findings: inout [Finding]
  ) -> Choice? {
    choice(key, from: Choice.allCases.map(\.rawValue), &findings).flatMap(Choice.init(rawValue:))
  }

  /// One of some texts under a key, if it is there.
  mutating func choice(
    _ key: String, from allowed: [String], _ findings: inout [Finding]
  ) -> String? {
    guard let text = text(key, &findings) else { return nil }
    guard allowed.contains(text) else {
      let suggestion = Spelling.nearest(to: text, in: allowed, limit: 1).first
      findings.append(
        Finding(
          .error, .unknownValue(text, key: key, allowed: allowed, suggestion: suggestion),
          at: origin(of: key)))
      return nil
    }
    return text
  }

  /// Readers of the mappings of a sequence, or of the one mapping, under a key.
  mutating func items(
    _ key: String, of noun: String, _ findings: inout [Finding]
  ) -> [EntryReader] {
    guard let document = document(key) else { return [] }
    let documents: [Document]
    if case .sequence(let items) = document.content {
      documents = items
    } else {
      documents = [document]
    }
    return documents.compactMap { EntryReader($0, of: noun, in: file, &findings) }
  }

  /// Reports the keys that nobody asked for.
  func finish(_ findings: inout [Finding]) {
    for (key, mark) in marks where !asked.contains(key) {
      let suggestion = Spelling.nearest(to: key, in: asked.sorted(), limit: 1).first
      findings.append(
        Finding(
          .error, .unknownKey(key, suggestion: suggestion),
          at: Origin(file: file, line: mark.line, column: mark.column)))
    }
  }
}
