import Dates
import GraphCore
import States

/// The parties, coalitions and sources that tables name. Parties and coalitions share one set of identifiers.
struct TableNames {
  /// The system of the parties' codes.
  var codes: StateCodes.System?
  /// What names of the tables stand for, by folded name.
  private let aliases: [String: String]
  private var coalitions: [String: Coalition.ID] = [:]
  /// The positions of the coalitions in the builder.
  private var positions: [Coalition.ID: Int] = [:]
  /// The names of coalitions by folded name, so that a party can be one of them.
  private var groups: [String: String] = [:]
  /// Names of coalitions that differ from an earlier one in letter case or punctuation only.
  private var similar: [String: [String]] = [:]
  private var others: [String: Party.ID] = [:]
  private var organisations: [String: Party.ID] = [:]
  private var sources: [String: Source.ID] = [:]
  private var names = FileNames()
  private var sourceNames = FileNames()

  init(codes: StateCodes.System?, aliases: [String: String]) {
    self.codes = codes
    self.aliases = aliases
  }

  /// The name that the aliases give for a text, else the text.
  func standard(_ text: String) -> String {
    aliases.isEmpty ? text : aliases[Spelling.folded(text)] ?? text
  }

  // MARK: Parties

  /// What a name is.
  func kind(of name: String) -> NameKind {
    let text = standard(name)
    let all = StateCodes.all
    let plain = TableNames.withoutDecimals(text)
    if let codes {
      let meanings = all.states(plain, in: codes)
      // Numbers of this list were given again to other states, so the date of each row decides.
      if meanings.count > 1 || codes == .gw && !meanings.isEmpty { return .states(meanings) }
      if let code = meanings.first { return .state(code) }
      if codes == .iso2 || codes == .iso3, let code = OtherCodes.state(of: plain) {
        return .state(code)
      }
      if codes == .gw, let number = Int(plain), (2...990).contains(number) { return .states([]) }
      // A table of codes has names where there is no code, and an alias gives a name.
      return text == name ? group(text) ?? .other : kindOfName(text)
    }
    return kindOfName(text)
  }

  private func kindOfName(_ text: String) -> NameKind {
    switch StateLookup.shared.read(text, isSuggesting: false) {
    case .found(let code): return .state(code)
    case .ambiguous(let codes): return .states(codes)
    case .unknown: break
    }
    if let group = group(text) { return group }
    return Double(TableNames.withoutDecimals(text)) == nil ? .other : .number
  }

  private func group(_ text: String) -> NameKind? {
    if let name = groups[Spelling.folded(text)] { return .coalition(name) }
    guard let known = KnownOrganisations.organisation(named: text) else { return nil }
    if let name = groups[Spelling.folded(known.name)] ?? groups[known.id] {
      return .coalition(name)
    }
    return .organisation(known)
  }

  /// The text of a number without the decimals that spreadsheets and pandas add: 840 of 840.0.
  static func withoutDecimals(_ text: String) -> String {
    for ending in [".0", ",0"] where text.hasSuffix(ending) {
      let number = text.dropLast(2)
      if !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        return String(number)
      }
    }
    return text
  }

  /// The party of a name that is neither a state nor an organisation.
  mutating func other(_ name: String, addingTo builder: inout GraphBuilder) -> Party.ID {
    let text = standard(name)
    if let known = others[text] { return known }
    if let coalition = coalitions[text] { return Party.ID(coalition.rawValue) }
    let id = Party.ID(names.next(Spelling.folded(text), fallback: "party"))
    others[text] = id
    builder.parties.append(Party(id: id, kind: .other, name: text))
    return id
  }

  /// The party that a widely known organisation is.
  mutating func organisation(
    _ known: KnownOrganisations.Organisation, addingTo builder: inout GraphBuilder
  ) -> Party.ID {
    if let party = organisations[known.id] { return party }
    let id = Party.ID(names.next(known.id, fallback: known.id))
    organisations[known.id] = id
    builder.parties.append(Party(id: id, kind: .organisation, name: known.name))
    return id
  }

  /// The state that a name or code means on a date, among those that it can mean; `nil` if none or more than one.
  func state(_ name: String, among candidates: [String], on date: PartialDate?) -> String? {
    guard let date else { return candidates.count == 1 ? candidates[0] : nil }
    if let codes {
      return StateCodes.all.state(
        TableNames.withoutDecimals(standard(name)), in: codes, on: date)
    }
    let days = date.earliest...date.latest
    guard case .found(let code) = StateLookup.shared.read(standard(name), during: days) else {
      return nil
    }
    return code
  }

  // MARK: Coalitions and sources

  /// Notes that coalitions of these names can come, so that a party of such a name is known for one.
  mutating func expect(_ texts: [String]) {
    for text in texts where !CellWord.isNothing(text, in: .names) {
      let folded = Spelling.folded(text)
      if let known = groups[folded] {
        if known != text { similar[known, default: []].append(text) }
      } else {
        groups[folded] = text
      }
    }
  }

  /// Reports coalitions of one table whose names differ only in letter case or punctuation.
  mutating func reportSimilar(in file: FileReading, at place: Place) {
    let sorted = similar.sorted { $0.key < $1.key }
    for (name, others) in sorted.prefix(3) {
      let all = Array(Set(others)).sorted().map(\.quoted)
      file.sink.report(
        TableRules.similarNames,
        "\(all.listed) \(all.count == 1 ? "is" : "are") counted separately from \(name.quoted)",
        at: place)
    }
    if sorted.count > 3 {
      file.sink.report(
        TableRules.similarNames,
        "\(sorted.count - 3) more names are written in several ways and counted separately",
        at: place)
    }
    similar = [:]
  }

  /// The coalition of a name; its identifier is the name in lower case with hyphens.
  mutating func coalition(_ name: String, addingTo builder: inout GraphBuilder) -> Coalition.ID {
    if let known = coalitions[name] { return known }
    let id: Coalition.ID = Identifier(
      names.next(Spelling.folded(name), fallback: "coalition"))
    coalitions[name] = id
    positions[id] = builder.coalitions.count
    builder.coalitions.append(Coalition(id: id, name: name))
    return id
  }

  /// Changes a coalition that a table has named.
  ///
  /// - Complexity: O(1).
  func change(
    _ id: Coalition.ID, in builder: inout GraphBuilder, _ change: (inout Coalition) -> Void
  ) {
    if let position = positions[id] { change(&builder.coalitions[position]) }
  }

  /// Notes a further name of a coalition, which other tables may use.
  mutating func know(_ name: String, as id: Coalition.ID) {
    coalitions[name] = coalitions[name] ?? id
  }

  /// The coalition of a name or identifier, if a table has named it.
  func knownCoalition(_ name: String) -> Coalition.ID? {
    coalitions[name] ?? groups[Spelling.folded(name)].flatMap { coalitions[$0] }
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
