import Documents
import GraphCore

/// Reads `coalitions/*.yaml`: everything known of one coalition.
struct CoalitionFile {
  private var entry: EntryReader
  private let id: Coalition.ID

  /// Adds what a file says to the contents of a graph.
  static func read(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    guard var entry = EntryReader(document, of: "coalition", in: file, &findings) else { return }
    let id: Coalition.ID? = entry.requiredIdentifier("id", &findings)
    let name = entry.requiredText("name", &findings)
    let kind = entry.requiredText("kind", &findings)
    var reader = CoalitionFile(entry: entry, id: id ?? "")
    var coalition = Coalition(id: id ?? "", name: name ?? "", kind: kind ?? "")
    var facts = GraphContents(title: "")
    reader.readProperties(into: &coalition, &findings)
    reader.readDeclarations(into: &facts, &findings)
    reader.readMembers(into: &facts, &findings)
    reader.readLeads(into: &facts, &findings)
    reader.readBodies(into: &facts, &findings)
    reader.readMechanisms(into: &facts, &findings)
    reader.entry.finish(&findings)
    // Without an identifier every fact of the file would be reported as lost.
    guard id != nil else { return }
    contents.coalitions.append(coalition)
    contents.declarations += facts.declarations
    contents.memberships += facts.memberships
    contents.leads += facts.leads
    contents.bodies += facts.bodies
    contents.mechanisms += facts.mechanisms
  }

  private mutating func readProperties(into coalition: inout Coalition, _ findings: inout [Finding])
  {
    coalition.origin = entry.origin
    coalition.short = entry.text("short", &findings)
    coalition.aliases = entry.texts("aliases", &findings)
    coalition.scope = entry.choice("scope", Coalition.Scope.self, &findings) ?? .subject
    coalition.partOf = entry.reference("part-of", &findings)
    coalition.status = entry.choice("status", Coalition.Status.self, &findings) ?? .active
    coalition.condition = entry.text("condition", &findings)
    coalition.ended = entry.date("ended", &findings)
    if coalition.ended != nil { coalition.status = .ended }
    coalition.note = entry.text("note", &findings)
    for var item in entry.items("founded", of: "founding", &findings) {
      let date = item.date("date", &findings)
      let place = item.text("place", &findings)
      let claim = item.claim(.evidence, &findings)
      coalition.founded.append(Coalition.Founding(date: date, place: place, claim: claim))
      item.finish(&findings)
    }
  }

  private mutating func readDeclarations(
    into contents: inout GraphContents, _ findings: inout [Finding]
  ) {
    for var item in entry.items("declared", of: "declared size", &findings) {
      let date = item.date("date", &findings)
      let size = item.requiredNumber("size", &findings)
      let subject = item.choice("of", Declaration.Subject.self, &findings) ?? .members
      let qualifier = item.choice("qualifier", Declaration.Qualifier.self, &findings) ?? .exact
      var declaration = Declaration(
        coalition: id, date: date, size: size ?? 0, subject: subject, qualifier: qualifier,
        claim: item.claim(.evidence, &findings))
      declaration.countsBeneficiary = item.flag("with-beneficiary", &findings)
      declaration.besides = item.references("besides", &findings)
      declaration.meeting = item.reference("meeting", &findings)
      declaration.counts = item.text("counts", &findings)
      item.finish(&findings)
      if size != nil { contents.declarations.append(declaration) }
    }
  }

  private mutating func readMembers(into contents: inout GraphContents, _ findings: inout [Finding])
  {
    let standings = Membership.Standing.all.map(\.rawValue)
    for var item in entry.items("members", of: "member", &findings) {
      let country = item.requiredText("country", &findings)
      let standing = item.choice("standing", from: standings, &findings) ?? "member"
      let claim = item.claim(.dated, &findings)
      item.finish(&findings)
      guard let country else { continue }
      contents.memberships.append(
        Membership(
          country: Identifier(country), coalition: id,
          standing: Membership.Standing(rawValue: standing), claims: [claim]))
    }
  }

  private mutating func readLeads(into contents: inout GraphContents, _ findings: inout [Finding]) {
    for var item in entry.items("leads", of: "lead role", &findings) {
      if let lead = CoalitionFile.lead(&item, of: .coalition(id), &findings) {
        contents.leads.append(lead)
      }
      item.finish(&findings)
    }
  }

  /// One lead role; of a body, its claim may be that of the body.
  private static func lead(
    _ item: inout EntryReader, of target: LeadRole.Target, default evidence: Claim? = nil,
    _ findings: inout [Finding]
  ) -> LeadRole? {
    let country: Country.ID? = item.reference("country", &findings)
    let official: Official.ID? = item.reference("official", &findings)
    let role = item.choice("role", LeadRole.Role.self, &findings) ?? .lead
    let meeting: Meeting.ID? = item.reference("at", &findings)
    let title = item.text("title", &findings)
    var claim = item.claim(.dated, &findings)
    if claim.sources.isEmpty, let evidence { claim.sources = evidence.sources }
    let leader = official.map(LeadRole.Leader.official) ?? country.map(LeadRole.Leader.country)
    guard let leader else {
      findings.append(
        Finding(.error, .missingKey("country", of: "a lead role"), at: item.origin))
      return nil
    }
    return LeadRole(
      leader: leader, target: target, role: role, meeting: meeting, title: title, claims: [claim])
  }

  private mutating func readBodies(into contents: inout GraphContents, _ findings: inout [Finding])
  {
    for var item in entry.items("bodies", of: "body", &findings) {
      let bodyID: Body.ID? = item.requiredIdentifier("id", &findings)
      let kind = item.requiredText("kind", &findings)
      let name = item.text("name", &findings)
      let claim = item.claim(.dated, &findings)
      var body = Body(
        id: bodyID ?? "", coalition: id, kind: kind ?? "", name: name ?? kind ?? "", claim: claim)
      body.place = item.text("place", &findings)
      body.status = item.choice("status", Body.Status.self, &findings) ?? .current
      body.announced = item.date("announced", &findings)
      body.condition = item.text("condition", &findings)
      body.succeeds = item.reference("succeeds", &findings)
      body.ledBy = item.text("led-by", &findings)
      for var lead in item.items("leads", of: "lead role", &findings) {
        let role = CoalitionFile.lead(&lead, of: .body(body.id), default: claim, &findings)
        if let role { contents.leads.append(role) }
        lead.finish(&findings)
      }
      item.finish(&findings)
      if bodyID != nil { contents.bodies.append(body) }
    }
  }

  private mutating func readMechanisms(
    into contents: inout GraphContents, _ findings: inout [Finding]
  ) {
    for var item in entry.items("mechanisms", of: "mechanism", &findings) {
      let mechanismID: Mechanism.ID? = item.requiredIdentifier("id", &findings)
      let kind = item.requiredText("kind", &findings)
      let what = item.requiredText("what", &findings)
      let status = item.choice("status", Mechanism.Status.self, &findings) ?? .stated
      var mechanism = Mechanism(
        id: mechanismID ?? "", coalition: id, kind: kind ?? "", status: status, what: what ?? "",
        claim: item.claim(.evidence, &findings))
      mechanism.every = item.text("every", &findings)
      mechanism.date = item.date("date", &findings)
      mechanism.amount = item.text("amount", &findings)
      item.finish(&findings)
      if mechanismID != nil { contents.mechanisms.append(mechanism) }
    }
  }
}
