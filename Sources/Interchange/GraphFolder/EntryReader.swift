import Dates
import Documents
import GraphCore
import States

/// The fields of one entry, each checked against the catalogue as it is read.
///
/// A field that the catalogue does not have is an error too: a misspelled `rloe` must not lose a role.
struct EntryReader {
  /// The value of a field.
  private enum Value {
    case text(String)
    case texts([String])
    case date(PartialDate)
    case number(Int)
    case map([String: String])
    case entries([EntryReader])
  }

  /// The kind of entry.
  let kind: EntryKind
  /// The place of the entry.
  let place: Place
  private let file: FileReading
  private let mark: Document.Mark
  /// The values by the names of their fields: of the few that an entry has, looking at all is quickest.
  private var values: [(name: String, value: Value)] = []

  /// Reads the fields of an entry; `nil`, with a finding, for a document that has none.
  init?(_ document: Document, of kind: EntryKind, in file: FileReading) {
    self.kind = kind
    self.file = file
    self.mark = document.mark
    self.place = file.place(document.mark)
    switch document.content {
    case .mapping(let entries): for entry in entries { read(entry) }
    case .scalar where kind.shorthand != nil:
      let name = kind.shorthand ?? ""
      read(Document.Entry(key: name, mark: document.mark, value: document))
    default:
      file.report(
        FileRules.wrongShape, "expected the fields of \(kind.article) \(kind.name) \(allowed)",
        at: mark)
      if kind.definesIdentifier { file.loseIdentifiers() }
      return nil
    }
    checkRequired()
  }

  private func checkRequired() {
    for field in kind.fields where field.isRequired && value(field.name) == nil {
      if kind.definesIdentifier { file.loseIdentifiers() }
      reportMissing(field.name)
    }
    if !kind.alternatives.isEmpty, kind.alternatives.allSatisfy({ value($0) == nil }) {
      report(
        FileRules.missingField,
        "\(kind.article) \(kind.name) needs \(kind.alternatives.map(\.named).joined(separator: " or "))"
      )
    }
  }

  /// Reports a field that the entry needs, unless its value was wrong and is reported already.
  func reportMissing(_ name: String) {
    guard !wrong.contains(name) else { return }
    report(FileRules.missingField, "\(kind.article) \(kind.name) needs \(name.named)")
  }

  /// Reports a finding at the entry.
  func report(_ rule: Finding.Rule, _ message: @autoclosure () -> String) {
    file.report(rule, message(), at: mark)
  }

  private func value(_ name: String) -> Value? { values.first { $0.name == name }?.value }

  /// The fields whose value was refused.
  private var wrong: Set<String> = []

  // MARK: Reading

  private mutating func read(_ entry: Document.Entry) {
    guard let field = kind.field(entry.key) else {
      reportUnknown(entry)
      return
    }
    // A field without a value is not given.
    if case .scalar("") = entry.value.content { return }
    if let value = value(of: entry.value, for: field) {
      values.append((field.name, value))
    } else {
      wrong.insert(field.name)
    }
  }

  private func reportUnknown(_ entry: Document.Entry) {
    func hint() -> String {
      if let present = Renaming.field(entry.key, in: kind) {
        return "; since \(Renaming.version) it is `\(present)`"
      }
      let names = kind.fields.map(\.name)
      return Spelling.nearest(to: entry.key, in: names, limit: 1).first
        .map { "; did you mean `\($0)`?" } ?? ""
    }
    file.report(
      FileRules.unknownField, "unknown field \(entry.key.named)\(hint()) \(allowed)", at: entry.mark
    )
  }

  /// The fields of the kind, as the end of a message.
  private var allowed: String { "(allowed: \(kind.fields.map(\.name).joined(separator: ", ")))" }

  private func value(of document: Document, for field: Field) -> Value? {
    switch field.type {
    case .reference(.party): return text(document, field).map { .text(party($0, document)) }
    case .references(.party):
      return texts(document, field).map { .texts($0.map { party($0, document) }) }
    case .text, .link, .reference: return text(document, field).map { .text($0) }
    case .texts, .references: return texts(document, field).map { .texts($0) }
    case .date: return date(document, field).map { .date($0) }
    case .number: return number(document, field).map { .number($0) }
    case .identifier(let kind): return identifier(document, field, of: kind).map { .text($0) }
    case .flag, .choice:
      return word(document, field, among: field.type.allowedValues ?? []).map { .text($0) }
    case .map: return map(document, field).map { .map($0) }
    case .entry(let kind):
      return EntryReader(document, of: kind, in: file).map { .entries([$0]) }
    case .entries(let kind):
      guard case .sequence(let items) = document.content else {
        return EntryReader(document, of: kind, in: file).map { .entries([$0]) }
      }
      return .entries(items.compactMap { EntryReader($0, of: kind, in: file) })
    }
  }

  private func text(_ document: Document, _ field: Field) -> String? {
    guard case .scalar(let text) = document.content else {
      let expected = field.type.expected
      file.report(
        FileRules.wrongShape, "\(field.name.named) must be \(expected)", at: document.mark)
      return nil
    }
    if let scalar = FieldCheck.forbiddenCharacter(in: text) {
      let notation = FieldCheck.notation(of: scalar)
      file.report(
        FileRules.controlCharacter,
        "\(field.name.named) contains the control character \(notation)",
        at: document.mark)
      return nil
    }
    return text.isEmpty ? nil : text
  }

  private func texts(_ document: Document, _ field: Field) -> [String]? {
    guard case .sequence(let items) = document.content else {
      return text(document, field).map { [$0] }
    }
    return items.compactMap { text($0, field) }
  }

  private func date(_ document: Document, _ field: Field) -> PartialDate? {
    guard let text = text(document, field) else { return nil }
    do {
      return try PartialDate(parsing: text)
    } catch {
      file.report(
        FileRules.notADate, DateMessage.of(text, error.reason, in: field.name), at: document.mark)
      return nil
    }
  }

  private func number(_ document: Document, _ field: Field) -> Int? {
    guard let text = text(document, field) else { return nil }
    guard let number = Int(text), FieldType.numbers.contains(number) else {
      file.report(
        FileRules.notANumber,
        "\(field.name.named) is \(text.quoted); expected \(FieldType.numbersInWords)",
        at: document.mark)
      return nil
    }
    return number
  }

  private func identifier(_ document: Document, _ field: Field, of kind: NodeKind) -> String? {
    guard let text = text(document, field) else { return nil }
    guard FieldCheck.isIdentifier(text, of: kind) else {
      file.report(
        GraphRules.badIdentifier, GraphRules.notAnIdentifier(text.shortened, kind),
        at: document.mark)
      return nil
    }
    return text
  }

  private func word(_ document: Document, _ field: Field, among allowed: [String]) -> String? {
    guard let text = text(document, field) else { return nil }
    guard allowed.contains(text) else {
      func hint() -> String {
        if let present = Renaming.word(text, among: allowed) {
          return "; since \(Renaming.version) it is '\(present)'"
        }
        return GraphRules.hint(Spelling.nearest(to: text, in: allowed, limit: 1).first)
      }
      file.report(
        FileRules.unknownValue,
        "\(text.quoted) is not a value of \(field.name.named)\(hint())"
          + " (allowed: \(allowed.joined(separator: ", ")))",
        at: document.mark)
      return nil
    }
    return text
  }

  private func map(_ document: Document, _ field: Field) -> [String: String]? {
    guard case .mapping(let entries) = document.content else {
      let expected = field.type.expected
      file.report(
        FileRules.wrongShape, "\(field.name.named) must be \(expected)", at: document.mark)
      return nil
    }
    var map: [String: String] = [:]
    for entry in entries {
      let key = Document(.scalar(entry.key), at: entry.mark)
      guard let name = text(key, field), let value = text(entry.value, field) else { continue }
      map[name] = value
    }
    return map
  }
}

// MARK: Values

extension EntryReader {
  /// The text of a field.
  func text(_ name: String) -> String? {
    guard case .text(let text)? = value(name) else { return nil }
    return text
  }

  /// The texts of a field.
  func texts(_ name: String) -> [String] {
    guard case .texts(let texts)? = value(name) else { return [] }
    return texts
  }

  /// The date of a field.
  func date(_ name: String) -> PartialDate? {
    guard case .date(let date)? = value(name) else { return nil }
    return date
  }

  /// The number of a field.
  func number(_ name: String) -> Int? {
    guard case .number(let number)? = value(name) else { return nil }
    return number
  }

  /// The names and texts of a field.
  func map(_ name: String) -> [String: String] {
    guard case .map(let map)? = value(name) else { return [:] }
    return map
  }

  /// The entries of a field.
  func entries(_ name: String) -> [EntryReader] {
    guard case .entries(let entries)? = value(name) else { return [] }
    return entries
  }
}
