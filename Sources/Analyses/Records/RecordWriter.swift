import Counting
import Dates
import GraphCore

/// Puts the facts about a node into lines.
struct RecordWriter {
  /// A line and the section in which it stands.
  struct Part {
    let kind: Record.Section.Kind
    let line: Record.Line
  }

  let affiliations: Affiliations
  let graph: CoalitionGraph
  let date: PartialDate?
  let presentation: Presentation
  /// The disputes about each tie.
  private let disputes: [TieKey: [SourceDispute]]

  init(_ affiliations: Affiliations, language: String) {
    self.affiliations = affiliations
    graph = affiliations.graph
    date = affiliations.date
    presentation = Presentation(affiliations, language: language)
    disputes =
      affiliations.question.disputed == .keep
      ? [:]
      : affiliations.disputes.reduce(into: [:]) { disputes, dispute in
        for tie in dispute.ties { disputes[tie, default: []].append(dispute) }
      }
  }

  /// The lines of a node.
  func parts(of node: NodeReference) -> [Part] {
    switch node {
    case .party(let id): parts(of: id)
    case .coalition(let id): graph.coalitions[id: id].map(parts(of:)) ?? []
    case .body(let id): graph.bodies[id: id].map(parts(of:)) ?? []
    case .official(let id): graph.officials[id: id].map(parts(of:)) ?? []
    case .meeting(let id): graph.meetings[id: id].map(parts(of:)) ?? []
    case .mechanism(let id): graph.mechanisms[id: id].map(parts(of:)) ?? []
    case .place(let name): parts(ofPlace: name)
    }
  }

  /// True if the question chooses the coalition and the party of a tie.
  func isChosen(_ tie: TieKey) -> Bool {
    switch affiliations.leftOut[tie.coalition] {
    case .scope, .notChosen: false
    default: affiliations.question.includes(tie.party)
    }
  }

  func section(_ kind: Record.Section.Kind, _ lines: some Sequence<Record.Line>) -> [Part] {
    lines.map { Part(kind: kind, line: $0) }
  }

  func label(_ node: NodeReference) -> NodeLabel { presentation.label(node) }
  func label(_ id: Party.ID) -> NodeLabel { presentation.label(id) }
  func topic(of dispute: SourceDispute) -> String { presentation.topic(of: dispute) }
  func sentence(of dispute: SourceDispute) -> String { presentation.sentence(of: dispute) }
  func words(of value: SourceDispute.Value) -> String { presentation.words(of: value) }

  // MARK: Dates

  /// Whether something with a date is known by the date of the record.
  func isPast(_ other: PartialDate?) -> Bool {
    guard let date, let other else { return true }
    return other.earliest <= date.latest
  }

  /// The first day that a claim is about.
  func firstDay(of claim: Claim) -> PartialDate? {
    claim.from ?? claim.attested ?? claim.to ?? graph.attestation(of: claim)
  }

  /// A claim with the sources that count; `nil` without any, and for one about later days.
  func heard(_ claim: Claim, on date: PartialDate? = nil) -> Claim? {
    guard isPast(date ?? firstDay(of: claim)) else { return nil }
    return affiliations.view.mask.trusted(claim, in: graph)
  }

  // MARK: Lines

  /// A line with the dates, the remarks and the sources of a claim.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - date: The date of an event, in place of the dates of the claim.
  ///   - isEvent: Whether the line has no dates but `date`.
  /// - Returns: The line, or `nil` if the claim does not count or is about later days.
  func line(_ claim: Claim, on date: PartialDate? = nil, isEvent: Bool = false) -> Record.Line? {
    guard let claim = heard(claim, on: date) else { return nil }
    var line = Record.Line()
    line.sources = claim.sources
    if isEvent || date != nil {
      line.date = date
      line.isUndated = date == nil
    } else {
      line.add(claim, attested: attested)
    }
    line.add(remarksOf: claim, endedBefore: self.date)
    return line
  }

  /// The days for which a claim is attested: its own, else the publication of its sources.
  func attested(_ claim: Claim) -> PartialDate? {
    claim.attested ?? (claim.from == nil ? graph.published(claim.sources).max() : nil)
  }

  /// The lines of the roles of parties, one for each claim.
  func lines(
    _ roles: [Affiliations.RoleClaims], about subject: (TieKey) -> NodeLabel
  ) -> [Record.Line] {
    roles.flatMap { role in
      role.statements.filter { isPast(firstDay(of: $0.claim)) }
        .map { line(role, $0, subject(role.key)) }
    }
  }

  private func line(
    _ role: Affiliations.RoleClaims, _ statement: Affiliations.RoleClaims.Statement,
    _ subject: NodeLabel
  ) -> Record.Line {
    let claim = statement.claim
    var line = Record.Line()
    line.tie = role.key
    line.subject = subject
    line.role = role.role.rawValue
    line.text = statement.title
    line.add(claim, attested: attested)
    line.add(remarksOf: claim, endedBefore: date)
    guard claim.rejected == nil else { return line }
    let isOver = line.remarks.contains(.ended)
    if role.certainty == .possible, !isOver { line.remarks.append(.possible) }
    if let end = role.derivedEnd, date.map({ end.days.lowerBound <= $0.latest }) ?? true {
      let isSure = date.map { end.days.upperBound < $0.earliest } ?? true
      line.remarks.append(.derivedEnd(end.date, with: label(end.cause), isSure: isSure))
    }
    line.remarks += (disputes[role.key] ?? []).filter { $0.roles.contains(role.role) }
      .map { .disputed(presentation.question(of: $0)) }
    return line
  }

  /// Lead roles that are no ties of parties and coalitions, one line a claim.
  func lines(_ leads: [LeadRole], about subject: (LeadRole) -> NodeLabel) -> [Record.Line] {
    leads.flatMap { lead in
      lead.claims.compactMap { claim -> Record.Line? in
        guard var line = line(claim) else { return nil }
        line.subject = subject(lead)
        line.role = lead.role.rawValue
        line.text = lead.title
        if let meeting = lead.meeting {
          line.remarks.insert(.meeting(label(.meeting(meeting))), at: 0)
        }
        return line
      }
    }
  }

  /// An official with the party, the rank and the offices on a day, as the role of a line.
  func description(of id: Official.ID, on date: PartialDate?) -> String? {
    guard let official = graph.officials[id: id] else { return nil }
    let titles = affiliations.titles(of: id, on: date ?? self.date)
    return ([label(official.employer).name, official.rank].compactMap(\.self) + titles)
      .joined(separator: ", ")
  }

  /// The section on the sources that the other sections name.
  func sources(of parts: [Part]) -> [Part] {
    let used = Set(parts.flatMap(\.line.sources)).sorted().compactMap { graph.sources[id: $0] }
    return section(
      .sources,
      used.map { source in
        var line = Record.Line()
        line.subject = NodeLabel(id: source.id.rawValue, name: source.title)
        line.text = source.outlet
        line.role = source.kind
        line.date = source.published
        line.isUndated = source.published == nil
        if source.publishedIsInferred { line.remarks.append(.dateInferred) }
        if !source.cites.isEmpty { line.remarks.append(.citing(source.cites)) }
        if let covers = source.covers { line.remarks.append(.covers(covers)) }
        if let retrieved = source.retrieved { line.remarks.append(.retrieved(retrieved)) }
        if let url = source.url { line.remarks.append(.url(url)) }
        if let note = source.note { line.remarks.append(.note(note)) }
        return line
      }.inOrderOfDates)
  }
}

extension Record.Line {
  /// Adds the dates and the sources of a claim.
  mutating func add(_ claim: Claim, attested day: (Claim) -> PartialDate?) {
    from = claim.from
    to = claim.to
    attested = [day(claim)].compactMap(\.self)
    isUndated = true
    sources = claim.sources
  }

  /// Adds what a claim says of itself.
  mutating func add(remarksOf claim: Claim, endedBefore date: PartialDate?) {
    if let date, let to = claim.to, to.latest < date.earliest { remarks.append(.ended) }
    if claim.confidence != .stated { remarks.append(.confidence(claim.confidence)) }
    let own: [Record.Remark?] = [
      claim.rejected.map { .rejected($0) }, claim.note.map { .note($0) },
      claim.quote.map { .quote($0) }, claim.locator.map { .locator($0) },
    ]
    remarks += own.compactMap(\.self)
  }
}
