import Documents
import GraphCore
import States

/// The parties, coalitions and sources that a table names.
struct TableNames {
  /// The system of the parties' codes.
  var codes: StateCodes.System?
  private var parties: [String: StateLookup.Match] = [:]
  private var coalitions: [String: Coalition.ID] = [:]
  private var sources: [String: Source.ID] = [:]
  private var coalitionNames = FileNames()
  private var sourceNames = FileNames()

  init(codes: StateCodes.System?) { self.codes = codes }

  /// Whether a text is a code or a name of a state.
  func isParty(_ text: String) -> Bool {
    if case .unknown = look(up: text, isSuggesting: false) { false } else { true }
  }

  /// The party of a text; `nil`, with a finding, if there is none or more than one.
  mutating func party(_ text: String, at mark: Document.Mark, in file: FileReading) -> Party.ID? {
    let match = parties[text] ?? look(up: text, isSuggesting: !file.isFull)
    parties[text] = match
    switch match {
    case .found(let code):
      return Identifier(code)
    case .ambiguous(let codes):
      file.report(
        TableRules.ambiguousName,
        "\(text.quoted) can be \(codes.joined(separator: " or ")); write the code", at: mark)
    case .unknown where codes == nil && Double(text) != nil:
      file.report(
        TableRules.codeWithoutSystem,
        "the number \(text.quoted) can mean different countries; name the list with --codes isonum,"
          + " cow or gw", at: mark)
    case .unknown(let suggestions):
      file.report(
        GraphRules.unknownReference,
        "unknown country \(text.quoted)" + GraphRules.hint(suggestions.first),
        at: mark)
    }
    return nil
  }

  private func look(up text: String, isSuggesting: Bool) -> StateLookup.Match {
    if let codes {
      return StateCodes.all.state(text, in: codes).map { .found($0) } ?? .unknown(suggestions: [])
    }
    return StateLookup.shared.read(text, isSuggesting: isSuggesting)
  }

  /// The coalition of a name; its identifier is the name in lower case with hyphens.
  mutating func coalition(_ name: String, addingTo builder: inout GraphBuilder) -> Coalition.ID {
    if let known = coalitions[name] { return known }
    let id: Coalition.ID = Identifier(
      coalitionNames.next(Spelling.folded(name), fallback: "coalition"))
    coalitions[name] = id
    builder.coalitions.append(Coalition(id: id, name: name))
    return id
  }

  /// The source of a name or link.
  mutating func source(_ name: String, addingTo builder: inout GraphBuilder) -> Source.ID {
    if let known = sources[name] { return known }
    let id: Source.ID = Identifier(sourceNames.next(Spelling.folded(name), fallback: "source"))
    sources[name] = id
    var source = Source(id: id, title: name)
    if name.hasPrefix("http://") || name.hasPrefix("https://") { source.url = name }
    builder.sources.append(source)
    return id
  }
}
