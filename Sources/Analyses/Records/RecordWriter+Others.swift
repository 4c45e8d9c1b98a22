import Counting
import Dates
import GraphCore

extension RecordWriter {
  /// Everything known about a party.
  func parts(of id: Party.ID) -> [Part] {
    let party = graph.parties[id: id]
    // A coalition that did not exist yet has no members.
    let claims = affiliations.claims(of: id).filter { affiliations.isKnown($0.key.coalition) }
    let leads = graph.leads.filter { $0.leader == .party(id) }
    func isLead(_ role: Affiliations.RoleClaims) -> Bool { Role.ofLeads.contains(role.role) }
    var parts = section(.identity, identity(of: id, party))
    parts += section(
      .leads, lines(claims.filter(isLead)) { label(.coalition($0.coalition)) }.map(withPlan))
    parts += section(.leads, lines(leads) { label($0.target.node) })
    parts += section(
      .memberships,
      lines(claims.filter { !isLead($0) }) { label(.coalition($0.coalition)) }.map(withPlan))
    parts += section(
      .officials, graph.officials.filter { isOf(id, $0) }.compactMap { line($0, of: id) })
    parts += section(.attended, attended { $0.parties.contains(id) })
    parts += section(
      .disputes,
      affiliations.disputes.filter { $0.ties.contains { $0.party == id } }.flatMap { dispute in
        lines(dispute).map { line in
          var line = line
          line.subject = label(.coalition(dispute.coalition))
          return line
        }
      })
    return parts
  }

  /// A line that says so if its coalition is only planned or announced.
  private func withPlan(_ line: Record.Line) -> Record.Line {
    guard let coalition = line.tie.flatMap({ graph.coalitions[id: $0.coalition] }),
      !coalition.hasBegun
    else { return line }
    var line = line
    line.remarks.append(.notCounted(coalition.status))
    return line
  }

  private func identity(of id: Party.ID, _ party: Party?) -> [Record.Line] {
    var name = field(.name)
    name.subject = label(id)
    if let kind = party?.kind, kind != .state {
      name.role = kind == .other ? Noun.parties([id], in: graph).one : kind.rawValue
    }
    var lines = [name]
    if let aliases = party?.aliases, !aliases.isEmpty {
      lines.append(field(.aliases, text: aliases.joined(separator: ", ")))
    }
    if let larger = party?.partOf {
      var line = field(.partOf)
      line.subject = label(.coalition(larger))
      lines.append(line)
    }
    return lines + attributes(party?.attributes ?? [:]) + note(party?.note)
  }

  private func isOf(_ id: Party.ID, _ official: Official) -> Bool {
    official.party == id || official.actsFor == id
  }

  /// The titles of the offices that sources name by the date: an undated one counts from its first source.
  private func knownOffices(of official: Official) -> Set<String> {
    Set(official.offices.filter { line($0.claim) != nil }.map(\.title))
  }

  /// The titles of the offices that an official holds on the date, of those that sources name by then.
  func titles(of official: Official) -> [String] {
    let offices = knownOffices(of: official)
    return affiliations.titles(of: official.id, on: date).filter(offices.contains)
  }

  /// A line on an official of a party, with the offices up to the date; `nil` if the official is known for
  /// later days only.
  private func line(_ official: Official, of id: Party.ID) -> Record.Line? {
    let offices = knownOffices(of: official)
    let isNamedAlone = official.offices.isEmpty && official.appearances.isEmpty
    guard
      !offices.isEmpty || isNamedAlone
        || official.appearances.contains(where: { self.line($0) != nil })
    else { return nil }
    var line = Record.Line()
    line.subject = label(.official(official.id))
    line.text = official.rank
    let titles = titles(of: official)
    if !titles.isEmpty { line.role = titles.joined(separator: ", ") }
    line.sources = Set(
      official.offices.compactMap { heard($0.claim) }.flatMap(\.sources)
    ).sorted()
    if let other = official.actsFor, other != id { line.remarks.append(.actsFor(label(other))) }
    return line
  }

  /// Everything known about a body.
  func parts(of body: Body) -> [Part] {
    var coalition = Record.Line()
    coalition.subject = label(.coalition(body.coalition))
    var name = field(.name)
    name.subject = label(.body(body.id))
    name.role = body.kind
    var parts = section(.identity, [name]) + section(.coalition, [coalition])
    parts += section(.bodies, [line(body)].compactMap(\.self))
    parts += section(
      .leaders,
      lines(graph.leads.filter { $0.target == .body(body.id) }) { label(graph.node(of: $0.leader)) }
    )
    parts += section(.successors, graph.bodies.filter { $0.succeeds == body.id }.compactMap(line))
    return parts
  }

  /// Everything known about an official.
  func parts(of official: Official) -> [Part] {
    var name = field(.name)
    name.subject = label(.official(official.id))
    name.role = official.rank
    var identity = [name]
    for (id, words) in [(official.party, "of"), (official.actsFor, "acts for")] {
      guard let id else { continue }
      var line = field(.party)
      line.subject = label(id)
      line.role = words
      identity.append(line)
    }
    if !official.aliases.isEmpty {
      identity.append(field(.aliases, text: official.aliases.joined(separator: ", ")))
    }
    var parts = section(.identity, identity + note(official.note))
    parts += section(
      .offices,
      official.offices.compactMap { office in
        var line = line(office.claim)
        line?.role = office.title
        line?.text = office.rank
        return line
      })
    parts += section(
      .leads,
      lines(graph.leads.filter { $0.leader == .official(official.id) }) { label($0.target.node) })
    parts += section(
      .acts,
      official.appearances.compactMap { act in
        var line = line(act)
        line?.subject = label(.coalition(act.coalition))
        line?.role = act.meeting.map { label(.meeting($0)).name }
        return line
      })
    parts += section(
      .attended, attended { $0.officials.contains { $0.official == official.id } })
    return parts
  }

  /// Everything known about a meeting.
  func parts(of meeting: Meeting) -> [Part] {
    var name = field(.name)
    name.subject = label(.meeting(meeting.id))
    var coalition = Record.Line()
    coalition.subject = label(.coalition(meeting.coalition))
    var parts = section(.identity, [name]) + section(.coalition, [coalition])
    parts += section(.meetings, [line(meeting)].compactMap(\.self))
    parts += section(.acts, acts { $0.meeting == meeting.id })
    parts += section(
      .attendance, graph.declarations.filter { $0.meeting == meeting.id }.compactMap { line($0) })
    parts += section(
      .leaders,
      lines(graph.leads.filter { $0.meeting == meeting.id }) { label(graph.node(of: $0.leader)) })
    return parts
  }

  /// Everything known about a mechanism.
  func parts(of mechanism: Mechanism) -> [Part] {
    var coalition = Record.Line()
    coalition.subject = label(.coalition(mechanism.coalition))
    return section(.coalition, [coalition])
      + section(.mechanisms, [line(mechanism)].compactMap(\.self))
  }

  /// The bodies and meetings of a place.
  func parts(ofPlace place: String) -> [Part] {
    section(.bodies, graph.bodies.filter { $0.seat == place }.compactMap(line))
      + section(.meetings, attended { $0.venue == place })
  }

  /// Meetings with the coalition that met.
  private func attended(_ isWanted: (Meeting) -> Bool) -> [Record.Line] {
    graph.meetings.filter(isWanted).compactMap { meeting in
      guard var line = line(meeting.claim, on: meeting.date) else { return nil }
      line.subject = label(.meeting(meeting.id))
      line.place = meeting.venue
      line.text = label(.coalition(meeting.coalition)).name
      return line
    }
  }

  /// A meeting with everybody who was there.
  func line(_ meeting: Meeting) -> Record.Line? {
    guard var line = line(meeting.claim, on: meeting.date, isEvent: true) else { return nil }
    line.subject = label(.meeting(meeting.id))
    line.place = meeting.venue
    line.others =
      meeting.officials.map { attendee in
        let known = label(.official(attendee.official))
        let words = [
          description(of: attendee.official, on: meeting.date),
          attendee.presence == .present ? nil : attendee.presence.rawValue,
        ].compactMap(\.self).joined(separator: "; ")
        return NodeLabel(
          id: known.id, name: known.name + (words.isEmpty ? "" : " (\(words))"), short: known.name)
      } + meeting.parties.map { label($0) }
    var remarks: [Record.Remark] = meeting.format.map { [.format($0)] } ?? []
    if let words = meeting.declaredAttendance { remarks.append(.reportedAttendance(words)) }
    line.remarks = remarks + line.remarks
    return line
  }
}
