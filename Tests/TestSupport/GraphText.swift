import Dates
public import GraphCore

/// A coalition graph written as data, for tests: one statement a line, or several with semicolons between.
///
///     FRA, DEU in entente from 1904 to 1914 by blue-book at 1907
///     GBR leads entente from 1904; ITA observes entente
///     entente declares 4 at 1905 by times (also: "at-least 4", "more-than 4", "about 4", "at-most 4";
///         behind it: of attendance, with-beneficiary yes, apart-from FRA DEU)
///     source times published 1905-06 kind news outlet Times cites reuters covers 1900/1914 incomplete
///     coalition entente founded 1904 by times ended 1914 kind alliance scope comparison status planned part-of axis
///     party eu kind organisation
///
/// Verbs for roles: in (member), leads, co-leads, hosts, commands, associates, benefits (from), observes,
/// applies (to), contributes (to), invited (by), interested, unknown, outside (non-member); or "as ROLE" behind
/// "in". A claim may be "rejected" at its end. Coalitions and sources that are only used are made. A second
/// statement on a coalition or source adds to the first.
public struct GraphText {
  private var builder = GraphBuilder(title: "Test")
  private var sources: [Source.ID: Source] = [:]
  private var coalitions: [Coalition.ID: Coalition] = [:]

  private static let verbs: [String: Role] = [
    "in": .member, "leads": .lead, "co-leads": .coLead, "hosts": .host, "commands": .command,
    "associates": .associate, "benefits": .beneficiary, "observes": .observer,
    "applies": .applicant, "contributes": .contributor, "invited": .invited,
    "interested": .interested, "unknown": .unknown, "outside": .nonMember,
  ]

  /// The graph of a text.
  ///
  /// - Throws: `InvalidGraph` if the statements contradict the rules of graphs.
  /// - Precondition: The text is written as described.
  public static func graph(_ text: String) throws -> CoalitionGraph {
    try builder(text).build()
  }

  /// The builder of a text, for tests that add what the text has no words for.
  public static func builder(_ text: String) -> GraphBuilder {
    var graph = GraphText()
    for statement in text.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let words = statement.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
      if !words.isEmpty { graph.read(words) }
    }
    graph.builder.sources = graph.sources.values.sorted { $0.id < $1.id }
    graph.builder.coalitions = graph.coalitions.values.sorted { $0.id < $1.id }
    return graph.builder
  }

  private mutating func read(_ words: [String]) {
    switch words[0] {
    case "source": readSource(words)
    case "coalition": readCoalition(words)
    case "party":
      var party = Party(id: Identifier(words[1]))
      party.kind = Party.Kind(rawValue: value("kind", words) ?? "state") ?? .state
      party.name = value("name", words) ?? (party.kind == .state ? nil : words[1])
      builder.parties.append(party)
    default:
      if words.count > 2, words[1] == "declares" { return readDeclaration(words) }
      readTies(words)
    }
  }

  private static let keys: Set<String> = [
    "from", "to", "at", "as", "by", "rejected", "of", "with-beneficiary", "apart-from", "founded",
    "ended", "kind", "scope", "status", "part-of", "published", "outlet", "cites", "covers",
    "incomplete",
  ]

  /// The words behind a key word up to the next one.
  private func values(_ key: String, _ words: [String]) -> [String] {
    guard let start = words.firstIndex(of: key) else { return [] }
    return Array(words[(start + 1)...].prefix { !GraphText.keys.contains($0) })
  }

  /// The word behind a key word.
  private func value(_ key: String, _ words: [String]) -> String? {
    words.firstIndex(of: key).flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
  }

  private func date(_ key: String, _ words: [String]) -> PartialDate? {
    guard let text = value(key, words) else { return nil }
    guard let date = PartialDate(text) else { preconditionFailure("'\(text)' is not a date") }
    return date
  }

  private mutating func claim(_ words: [String]) -> Claim {
    var claim = Claim(
      from: date("from", words), to: date("to", words), attested: date("at", words))
    claim.sources = values("by", words).map { use(source: $0) }
    if words.last == "rejected" { claim.rejected = "a test" }
    return claim
  }

  private mutating func use(source text: String) -> Source.ID {
    let id = Source.ID(text)
    if sources[id] == nil { sources[id] = Source(id: id, title: text) }
    return id
  }

  private mutating func use(coalition text: String) -> Coalition.ID {
    let id = Coalition.ID(text)
    if coalitions[id] == nil { coalitions[id] = Coalition(id: id, name: text) }
    return id
  }

  private mutating func readTies(_ words: [String]) {
    guard let place = words.firstIndex(where: { GraphText.verbs[$0] != nil }),
      let verb = GraphText.verbs[words[place]], place + 1 < words.count
    else { preconditionFailure("no verb in '\(words.joined(separator: " "))'") }
    let rest = Array(words[(place + 1)...])
    let coalition = use(coalition: rest[0])
    let role = value("as", rest).flatMap { Role(rawValue: $0) } ?? verb
    let claim = claim(rest)
    for party in words[..<place] { builder.add(Identifier(party), to: coalition, as: role, claim) }
  }

  private mutating func readDeclaration(_ words: [String]) {
    let qualifier = Declaration.Qualifier(rawValue: words[2])
    guard let size = Int(words[qualifier == nil ? 2 : 3]) else {
      preconditionFailure("no number in '\(words.joined(separator: " "))'")
    }
    var claim = claim(words)
    let date = claim.attested
    claim.attested = nil
    var declaration = Declaration(
      coalition: use(coalition: words[0]), date: date, size: size, qualifier: qualifier ?? .exact,
      claim: claim)
    declaration.subject =
      value("of", words).flatMap { Declaration.Subject(rawValue: $0) } ?? .members
    declaration.countsBeneficiary = value("with-beneficiary", words).map { $0 == "yes" }
    declaration.apartFrom = values("apart-from", words).map { Identifier($0) }
    builder.declarations.append(declaration)
  }

  private mutating func readSource(_ words: [String]) {
    let id = use(source: words[1])
    var source = sources[id] ?? Source(id: id, title: words[1])
    source.published = date("published", words) ?? source.published
    source.kind = value("kind", words) ?? source.kind
    source.outlet = value("outlet", words) ?? source.outlet
    source.cites += values("cites", words)
    if let covers = value("covers", words) {
      let ends = covers.split(separator: "/", omittingEmptySubsequences: false)
      source.covers = Coverage(
        from: PartialDate(ends[0]), to: ends.count > 1 ? PartialDate(ends[1]) : nil,
        isComplete: !words.contains("incomplete"))
    }
    sources[id] = source
  }

  private mutating func readCoalition(_ words: [String]) {
    let id = use(coalition: words[1])
    var coalition = coalitions[id] ?? Coalition(id: id, name: words[1])
    coalition.kind = value("kind", words) ?? coalition.kind
    if let scope = value("scope", words).flatMap({ Coalition.Scope(rawValue: $0) }) {
      coalition.scope = scope
    }
    if let status = value("status", words).flatMap({ Coalition.Status(rawValue: $0) }) {
      coalition.status = status
    }
    coalition.partOf = value("part-of", words).map { Identifier($0) } ?? coalition.partOf
    if let founded = date("founded", words) {
      var claim = claim(words)
      (claim.from, claim.to, claim.attested) = (nil, nil, nil)
      coalition.founded.append(Coalition.Founding(date: founded, claim: claim))
    }
    if let ended = date("ended", words) {
      coalition.ended = ended
      coalition.status = .ended
    }
    coalitions[id] = coalition
  }
}
