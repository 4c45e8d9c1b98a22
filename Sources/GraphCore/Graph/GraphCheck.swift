import Dates
import States

/// Finds everything that is wrong with the parts of a graph.
struct GraphCheck {
  private let parts: GraphBuilder
  private let coalitions: Index<Coalition>
  private let sink: FindingSink
  private let isWhole: Bool
  private let hasDatedSources: Bool
  /// The identifiers of each kind to which others refer, but of coalitions.
  private var known: [NodeKind: Set<String>] = [:]

  init(
    _ parts: GraphBuilder, _ coalitions: Index<Coalition>, _ sink: FindingSink, isWhole: Bool
  ) {
    self.parts = parts
    self.coalitions = coalitions
    self.sink = sink
    self.isWhole = isWhole
    self.hasDatedSources = parts.sources.contains { $0.published != nil }
    known[.source] = unique(parts.sources.lazy.map { ($0.id.rawValue, $0.place) }, .source)
    checkIdentifiersOfCoalitions()
    known[.body] = unique(parts.bodies.lazy.map { ($0.id.rawValue, $0.claim.place) }, .body)
    known[.official] = unique(parts.officials.lazy.map { ($0.id.rawValue, $0.place) }, .official)
    known[.meeting] = unique(
      parts.meetings.lazy.map { ($0.id.rawValue, $0.claim.place) }, .meeting)
    _ = unique(parts.mechanisms.lazy.map { ($0.id.rawValue, $0.claim.place) }, .mechanism)
    _ = unique(parts.disputes.lazy.map { ($0.id.rawValue, $0.place) }, .dispute)
    _ = unique(parts.parties.lazy.map { ($0.id.rawValue, $0.place) }, .party)
  }

  /// Reports every finding but those on identifiers, which are looked at first.
  func run() {
    checkParties()
    checkSources()
    checkCoalitions()
    checkPartOf()
    checkDeclarations()
    checkPeople()
    checkTies()
    checkContainment()
    for lead in parts.leads { check(lead) }
  }

  // MARK: Identifiers

  /// The same of coalitions, whose index tells at once whether one is given twice.
  private func checkIdentifiersOfCoalitions() {
    if coalitions.count < parts.coalitions.count {
      _ = unique(parts.coalitions.lazy.map { ($0.id.rawValue, $0.place) }, .coalition)
      return
    }
    for coalition in parts.coalitions
    where !FieldCheck.isIdentifier(coalition.id.rawValue, of: .coalition) {
      sink.report(
        GraphRules.badIdentifier, GraphRules.notAnIdentifier(coalition.id.rawValue, .coalition),
        at: coalition.place)
    }
  }

  private func isKnown(_ id: String, _ kind: NodeKind) -> Bool {
    kind == .coalition
      ? coalitions.position(of: Coalition.ID(id)) != nil : known[kind]?.contains(id) ?? true
  }

  private func identifiers(of kind: NodeKind) -> [String] {
    kind == .coalition ? coalitions.map(\.id.rawValue) : known[kind]?.sorted() ?? []
  }

  /// Reports identifiers that are given twice or are none, and returns all.
  private func unique(
    _ ids: some Collection<(String, Place)>, _ kind: NodeKind
  ) -> Set<String> {
    var seen = Set<String>(minimumCapacity: ids.count)
    for (id, place) in ids {
      if !seen.insert(id).inserted {
        sink.report(
          GraphRules.duplicate, "the \(kind.rawValue) '\(id)' is defined twice", at: place)
      } else if !FieldCheck.isIdentifier(id, of: kind) {
        sink.report(
          GraphRules.badIdentifier, GraphRules.notAnIdentifier(id, kind), at: place)
      }
    }
    return seen
  }

  private func require(_ id: String?, _ kind: NodeKind, _ place: Place) {
    guard isWhole, let id, !isKnown(id, kind) else { return }
    let near =
      sink.isFull(for: place.file)
      ? nil : Spelling.nearest(to: id, in: identifiers(of: kind), limit: 1).first
    sink.report(
      GraphRules.unknownReference, "unknown \(kind.rawValue) '\(id)'" + GraphRules.hint(near),
      at: place)
  }

  // MARK: Nodes

  private func checkParties() {
    guard isWhole else { return }
    let isUnknown = { (party: Party) in
      party.kind == .state && party.name == nil && !StateNames.isCode(party.id.rawValue)
    }
    let names = parts.parties.filter { !isUnknown($0) }.map(\.id.rawValue).sorted()
    for party in parts.parties {
      if party.kind != .state, StateNames.isCode(party.id.rawValue) {
        sink.report(
          GraphRules.twoKinds,
          "'\(party.id)' is the code of a state and cannot be of the kind \(party.kind.rawValue)",
          at: party.place)
      }
      require(party.partOf?.rawValue, .coalition, party.place)
      guard isUnknown(party) else { continue }
      let near =
        sink.isFull(for: party.place.file)
        ? nil : Spelling.nearest(to: party.id.rawValue, in: names, limit: 1).first
      sink.report(
        GraphRules.unknownReference, "unknown party '\(party.id)'" + GraphRules.hint(near),
        at: party.place)
    }
  }

  private func checkSources() {
    for source in parts.sources {
      if let from = source.covers?.from, let to = source.covers?.to, to.latest < from.earliest {
        report(endOn: to, beforeStartOn: from, source.place)
      }
      guard let url = source.url else { continue }
      let lower = url.lowercased()
      if !lower.hasPrefix("https://") && !lower.hasPrefix("http://") {
        sink.report(
          GraphRules.unsafeLink, "'\(url)' is not an http or https link", at: source.place)
      }
    }
  }

  private func checkCoalitions() {
    for coalition in parts.coalitions {
      require(coalition.partOf?.rawValue, .coalition, coalition.place)
      for founding in coalition.founded { check(founding.claim) }
      if let purpose = coalition.purpose { check(purpose.claim) }
    }
    for body in parts.bodies {
      require(body.coalition.rawValue, .coalition, body.claim.place)
      require(body.succeeds?.rawValue, .body, body.claim.place)
      check(body.claim)
    }
    for mechanism in parts.mechanisms {
      require(mechanism.coalition.rawValue, .coalition, mechanism.claim.place)
      check(mechanism.claim)
    }
    for dispute in parts.disputes {
      require(dispute.coalition.rawValue, .coalition, dispute.place)
      for side in dispute.sides { check(side.claim) }
    }
  }

  private func checkDeclarations() {
    for declaration in parts.declarations {
      require(declaration.coalition.rawValue, .coalition, declaration.claim.place)
      require(declaration.meeting?.rawValue, .meeting, declaration.claim.place)
      check(declaration.claim)
    }
  }

  /// Reports each circle of coalitions that are part of each other.
  private func checkPartOf() {
    var larger: [String: [String]] = [:]
    var places: [String: Place] = [:]
    for coalition in parts.coalitions {
      guard let partOf = coalition.partOf else { continue }
      larger[coalition.id.rawValue] = [partOf.rawValue]
      places[coalition.id.rawValue] = coalition.place
    }
    for circle in Circles.found(in: larger) {
      report("be part of", circle, at: places[circle[0]] ?? .none)
    }
  }

  private func report(_ verb: String, _ circle: [String], at place: Place) {
    let path = (circle + [circle[0]]).joined(separator: " → ")
    sink.report(
      GraphRules.partOfItself, "a coalition cannot \(verb) itself: \(path)", at: place)
  }

  private func checkPeople() {
    for official in parts.officials {
      for office in official.offices { check(office.claim) }
      for appearance in official.appearances {
        require(appearance.coalition.rawValue, .coalition, appearance.claim.place)
        require(appearance.meeting?.rawValue, .meeting, appearance.claim.place)
        check(appearance.claim)
      }
    }
    for meeting in parts.meetings {
      require(meeting.coalition.rawValue, .coalition, meeting.claim.place)
      for attendee in meeting.officials {
        require(attendee.official.rawValue, .official, meeting.claim.place)
      }
      check(meeting.claim)
    }
  }

  // MARK: Claims

  private func checkTies() {
    for (id, place) in parts.ties.namedCoalitions { require(id.rawValue, .coalition, place) }
    for (id, place) in parts.ties.namedSources { require(id.rawValue, .source, place) }
    if hasDatedSources {
      for place in parts.ties.placesWithoutSource {
        sink.report(GraphRules.noSource, "this claim names no source", at: place)
      }
    }
    for (from, to, place) in parts.ties.crossedPeriods {
      report(endOn: to, beforeStartOn: from, place)
    }
  }

  /// Reports each circle of coalitions that belong to each other.
  private func checkContainment() {
    let groups = Set(parts.coalitions.map(\.id.rawValue))
    let inside = Set(parts.ties.namedParties.map { $0.0 }.filter { groups.contains($0.rawValue) })
    guard !inside.isEmpty else { return }
    var outer: [String: [String]] = [:]
    var places: [TieKey: Place] = [:]
    for (tie, role, place) in parts.ties.rows(of: inside) where role.belongs {
      outer[tie.party.rawValue, default: []].append(tie.coalition.rawValue)
      if places[tie] == nil { places[tie] = place }
    }
    for circle in Circles.found(in: outer) {
      // The last tie of the circle is the one that closes it.
      let last = TieKey(Party.ID(circle[circle.count - 1]), Coalition.ID(circle[0]))
      report("belong to", circle, at: places[last] ?? .none)
    }
  }

  private func check(_ lead: LeadRole) {
    let place = lead.claims.first?.place ?? .none
    switch lead.target {
    case .coalition(let id): require(id.rawValue, .coalition, place)
    case .body(let id): require(id.rawValue, .body, place)
    }
    if case .official(let id) = lead.leader { require(id.rawValue, .official, place) }
    require(lead.meeting?.rawValue, .meeting, place)
    for claim in lead.claims { check(claim) }
  }

  private func check(_ claim: Claim) {
    for source in claim.sources { require(source.rawValue, .source, claim.place) }
    guard let from = claim.from, let to = claim.to, to.latest < from.earliest else { return }
    report(endOn: to, beforeStartOn: from, claim.place)
  }

  private func report(endOn to: PartialDate, beforeStartOn from: PartialDate, _ place: Place) {
    sink.report(
      GraphRules.endBeforeStart, "this ends (\(to)) before it starts (\(from))", at: place)
  }
}
