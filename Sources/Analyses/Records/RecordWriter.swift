import GraphCore

/// Puts the facts of a graph into dossier lines.
struct DossierWriter {
  let graph: CoalitionGraph
  let asOf: PartialDate?
  let language: String
  /// Ties on which sources disagree as of the date, to be marked.
  let contested: Set<Affiliations.Tie>

  /// Whether something dated is known by the day asked for.
  func isPast(_ date: PartialDate?) -> Bool {
    guard let asOf, let date else { return true }
    return date.earliest <= asOf.latest
  }

  /// The day of which a claim first speaks.
  func firstDay(of claim: Claim) -> PartialDate? {
    claim.from ?? claim.attested ?? claim.to ?? graph.attestation(of: claim)
  }

  /// The dates of a claim in words: `since 2024-01, attested 2025-01-20`. Without a date of its
  /// own it is attested by the publication of its source.
  func dates(of claim: Claim) -> String {
    var parts: [String] = []
    switch (claim.from, claim.to) {
    case (let from?, let to?): parts.append(from == to ? "\(from)" : "\(from) to \(to)")
    case (let from?, nil): parts.append("since \(from)")
    case (nil, let to?): parts.append("until \(to)")
    case (nil, nil): break
    }
    if let attested = claim.attested {
      parts.append("attested \(attested)")
    } else if claim.from == nil {
      let published = claim.sources.lazy.compactMap { graph.source($0)?.published }.max()
      parts.append(published.map { "attested \($0)" } ?? "undated")
    }
    return parts.joined(separator: ", ")
  }

  /// A claim as a line.
  func line(
    _ text: String, _ claim: Claim, date: String? = nil, remarks: [String] = []
  ) -> Dossier.Line {
    var remarks = remarks
    if let asOf, let to = claim.to, to.latest < asOf.earliest { remarks.append("ended") }
    if claim.confidence != .stated { remarks.append(claim.confidence.rawValue) }
    if let reason = claim.rejected { remarks.append("rejected: \(reason)") }
    if let note = claim.note { remarks.append(note) }
    return Dossier.Line(
      text, date: date ?? dates(of: claim), sources: claim.sources, remarks: remarks)
  }

  func name(_ node: NodeReference) -> String {
    graph.name(of: node, language: language, asOf: asOf)
  }
  func name(_ id: Country.ID) -> String { graph.name(of: id, language: language, asOf: asOf) }

  func place(_ place: String?) -> String { place.map { ", \($0)" } ?? "" }

  /// The memberships of one end, one line a claim, those of one tie together.
  func memberships(_ edges: [Membership], by other: (Membership) -> String) -> [Dossier.Line] {
    edges.flatMap { edge in
      let ends = edge.claims.contains { $0.to != nil && $0.rejected == nil }
      let derived = ends ? nil : derivedEnd(of: edge)
      return edge.claims.filter { isPast(firstDay(of: $0)) }.map { claim in
        var line = line("\(other(edge)): \(edge.standing.rawValue)", claim)
        if let derived { line.remarks.append(derived) }
        if isContested(edge) { line.remarks.append("disputed") }
        return line
      }
    }
  }

  private func isContested(_ edge: Membership) -> Bool {
    contested.contains { $0.country == edge.country && $0.coalition == edge.coalition }
  }

  /// What follows for the end of a tie from the end of its coalition or country; nobody states it.
  private func derivedEnd(of edge: Membership) -> String? {
    guard let coalition = graph.coalition(edge.coalition) else { return nil }
    let lifetime = graph.lifetime(of: coalition, and: edge.country)
    guard let end = lifetime.end, let cause = lifetime.endedBy else { return nil }
    let day: String
    if case .coalition = cause {
      day = coalition.ended?.description ?? "a day not known"
    } else {
      day = PartialDate(end.upperBound)?.description ?? "a day not known"
    }
    return "derived: ended on \(day), with \(name(cause))"
  }

  /// Lead roles, one line a claim.
  func leads(_ edges: [LeadRole], by subject: (LeadRole) -> String) -> [Dossier.Line] {
    edges.flatMap { edge in
      edge.claims.filter { isPast(firstDay(of: $0)) }.map { claim in
        let title = edge.title.map { " (\($0))" } ?? ""
        let meeting = edge.meeting.map { ", at \(name(.meeting($0))) only" } ?? ""
        return line("\(subject(edge)): \(edge.role.rawValue)\(title)\(meeting)", claim)
      }
    }
  }

  /// A meeting with everybody who was there.
  func line(_ meeting: Meeting) -> Dossier.Line {
    var text = meeting.name + place(meeting.place)
    if let format = meeting.format { text += " (\(format.rawValue))" }
    var attended = meeting.officials.map { attendee in
      let mark = attendee.presence == .present ? "" : " (\(attendee.presence.rawValue))"
      return describe(attendee.official, on: meeting.date) + mark
    }
    attended += meeting.countries.map { name($0) }
    attended += meeting.parties.map { name($0.node) }
    if !attended.isEmpty { text += "; attended: \(attended.joined(separator: "; "))" }
    var remarks: [String] = []
    if let number = meeting.declaredAttendance { remarks.append("declared attendance: \(number)") }
    return line(text, meeting.claim, date: meeting.date?.description, remarks: remarks)
  }

  /// An official with country, rank and the offices held on a day.
  func describe(_ id: Official.ID, on date: PartialDate?) -> String {
    guard let official = graph.official(id) else { return id.rawValue }
    let employer = official.actsFor.map { name($0.node) } ?? name(official.country)
    var parts = [employer]
    if let rank = official.rank { parts.append(rank) }
    parts += graph.titles(of: id, on: date ?? asOf)
    return "\(official.name) (\(parts.joined(separator: ", ")))"
  }

  /// The section about the sources that the other sections name.
  func sources(of sections: [Dossier.Section]) -> Dossier.Section {
    let used = Set(sections.flatMap(\.lines).flatMap(\.sources)).sorted()
    return Dossier.Section(
      "sources",
      used.compactMap { graph.source($0) }.map { source in
        var text = "\(source.id): "
        if let outlet = source.outlet { text += "\(outlet), " }
        text += "“\(source.title)”"
        if let kind = source.kind { text += " (\(kind))" }
        if !source.cites.isEmpty { text += ", citing \(source.cites.joined(separator: " and "))" }
        if let url = source.url { text += ", \(url)" }
        if let covers = source.covers { text += ", covers \(covers)" }
        if let retrieved = source.retrieved { text += ", retrieved \(retrieved)" }
        var remarks = source.publishedIsInferred ? ["date inferred"] : []
        if let note = source.note { remarks.append(note) }
        return Dossier.Line(
          text, date: source.published?.description, remarks: remarks)
      })
  }
}
