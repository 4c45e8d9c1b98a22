import Documents
import GraphCore
import States

extension EntryReader {
  /// True if a field is `true`; `nil` if it is not given.
  func flag(_ name: String) -> Bool? { text(name).map { $0 == "true" } }

  /// The identifier that a field defines or refers to.
  func identifier<Subject>(_ name: String) -> Identifier<Subject>? {
    text(name).map { Identifier($0) }
  }

  /// The identifiers that a field refers to.
  func identifiers<Subject>(_ name: String) -> [Identifier<Subject>] {
    texts(name).map { Identifier($0) }
  }

  /// The word of a field as a value of an enumeration.
  func choice<Choice: RawRepresentable<String>>(
    _ name: String, _ type: Choice.Type = Choice.self
  ) -> Choice? {
    text(name).flatMap(Choice.init(rawValue:))
  }

  /// The evidence of the entry, with its dates if it has any.
  var claim: Claim {
    var claim = Claim(
      from: date("from"), to: date("to"), attested: date("attested"),
      sources: identifiers("source"), place: place)
    claim.confidence = choice("confidence") ?? .stated
    claim.rejected = text("rejected")
    claim.note = text("note")
    claim.quote = text("quote")
    claim.locator = text("locator")
    return claim
  }
}

extension EntryReader {
  /// The identifier of a party that is given by identifier, code or name; a text that is none of these is taken as
  /// it stands, and found unknown later.
  func party(_ text: String, _ document: Document) -> String {
    if StateNames.isCode(text) || FieldCheck.isIdentifier(text, of: .coalition) { return text }
    switch StateLookup.shared.match(text, isSuggesting: false) {
    case .found(let code): return code
    case .ambiguous(let codes):
      report(
        FileRules.ambiguousName,
        "\(text.quoted) can be \(codes.joined(separator: " or ")); write the code")
      return codes[0]
    case .unknown: return KnownOrganisations.organisation(named: text)?.id ?? text
    }
  }
}
