import GraphCore

// The entry of coalitions/*.yaml: everything known about one coalition.
extension GraphBuilder {
  /// Adds a coalition with its ties, sizes, bodies and mechanisms.
  mutating func addCoalition(_ entry: EntryReader) {
    guard let id: Coalition.ID = entry.identifier("id"), let name = entry.text("name"),
      let kind = entry.text("kind")
    else { return }
    var coalition = Coalition(id: id, name: name, kind: kind)
    coalition.place = entry.place
    coalition.short = entry.text("short")
    coalition.aliases = entry.texts("aliases")
    coalition.scope = entry.choice("scope") ?? .main
    coalition.partOf = entry.identifier("part-of")
    coalition.status = entry.choice("status") ?? .active
    coalition.condition = entry.text("condition")
    coalition.ended = entry.date("ended")
    coalition.founded = entry.entries("founded").map {
      Coalition.Founding(date: $0.date("date"), place: $0.text("place"), claim: $0.claim)
    }
    coalition.purpose = entry.entries("purpose").first.flatMap { purpose in
      purpose.text("text").map { Coalition.Purpose(text: $0, claim: purpose.claim) }
    }
    coalition.attributes = entry.map("attributes")
    coalition.note = entry.text("note")
    coalitions.append(coalition)

    declarations += entry.entries("declared").compactMap { declaration($0, of: id) }
    for lead in entry.entries("leads") { addLead(lead, of: .coalition(id)) }
    for member in entry.entries("members") {
      guard let party: Party.ID = member.identifier("party") else { continue }
      add(party, to: id, as: member.choice("role") ?? .member, member.claim)
    }
    for body in entry.entries("bodies") { addBody(body, of: id) }
    mechanisms += entry.entries("mechanisms").compactMap { mechanism($0, of: id) }
  }

  private func declaration(_ entry: EntryReader, of id: Coalition.ID) -> Declaration? {
    guard let size = entry.number("size") else { return nil }
    var declaration = Declaration(
      coalition: id, date: entry.date("date"), size: size, subject: entry.choice("of") ?? .members,
      qualifier: entry.choice("qualifier") ?? .exact, claim: entry.claim)
    declaration.countsBeneficiary = entry.flag("with-beneficiary")
    declaration.apartFrom = entry.identifiers("apart-from")
    declaration.meeting = entry.identifier("meeting")
    declaration.counts = entry.text("counts")
    return declaration
  }

  /// Adds a lead role; one without sources has those of the body whose lead role it is.
  private mutating func addLead(
    _ entry: EntryReader, of target: LeadRole.Target, sources: [Source.ID] = []
  ) {
    let official = entry.identifier("official").map(LeadRole.Leader.official)
    guard let leader = official ?? entry.identifier("party").map(LeadRole.Leader.party) else {
      return
    }
    var claim = entry.claim
    if claim.sources.isEmpty { claim.sources = sources }
    add(
      LeadRole(
        leader: leader, target: target, role: entry.choice("role") ?? .lead,
        meeting: entry.identifier("at"), title: entry.text("title"), claims: [claim]))
  }

  private mutating func addBody(_ entry: EntryReader, of id: Coalition.ID) {
    guard let bodyID: Body.ID = entry.identifier("id"), let kind = entry.text("kind") else {
      return
    }
    var body = Body(
      id: bodyID, coalition: id, kind: kind, name: entry.text("name") ?? kind, claim: entry.claim)
    body.seat = entry.text("place")
    body.status = entry.choice("status") ?? .current
    body.announced = entry.date("announced")
    body.condition = entry.text("condition")
    body.succeeds = entry.identifier("succeeds")
    body.ledBy = entry.text("led-by")
    for lead in entry.entries("leads") {
      addLead(lead, of: .body(bodyID), sources: body.claim.sources)
    }
    bodies.append(body)
  }

  private func mechanism(_ entry: EntryReader, of id: Coalition.ID) -> Mechanism? {
    guard let mechanismID: Mechanism.ID = entry.identifier("id"), let kind = entry.text("kind"),
      let what = entry.text("what")
    else { return nil }
    var mechanism = Mechanism(
      id: mechanismID, coalition: id, kind: kind, status: entry.choice("status") ?? .stated,
      what: what, claim: entry.claim)
    mechanism.every = entry.text("every")
    mechanism.date = entry.date("date")
    mechanism.short = entry.text("short")
    mechanism.amount = entry.text("amount")
    return mechanism
  }
}
