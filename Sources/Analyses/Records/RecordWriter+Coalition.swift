import GraphCore

extension DossierWriter {
  /// All that is known of a coalition.
  func sections(of coalition: Coalition) -> [Dossier.Section] {
    let id = coalition.id
    let memberships = graph.memberships.filter { $0.coalition == id }
    return [
      Dossier.Section("what it is", identity(of: coalition)),
      Dossier.Section("founded", coalition.founded.map(founding)),
      Dossier.Section("size", size(of: coalition)),
      Dossier.Section(
        "leads",
        leads(graph.leads.filter { $0.target == .coalition(id) }) { name($0.leader.node) }),
      Dossier.Section("members", self.memberships(memberships) { name($0.country) }),
      Dossier.Section("bodies", graph.bodies.filter { $0.coalition == id }.flatMap(lines)),
      Dossier.Section(
        "mechanisms",
        graph.mechanisms.filter { $0.coalition == id && isPast($0.date) }
          .sorted { ($0.date?.description ?? "", $0.id) < ($1.date?.description ?? "", $1.id) }
          .map(line)),
      Dossier.Section(
        "meetings",
        graph.meetings.filter { $0.coalition == id && isPast($0.date) }
          .sorted { ($0.date, $0.id) < ($1.date, $1.id) }.map(line)),
      Dossier.Section("what officials did", appearances(for: id)),
      Dossier.Section("parts", graph.coalitions.filter { $0.partOf == id }.map(part)),
      Dossier.Section("the whole", whole(of: coalition)),
      Dossier.Section("disputed", graph.disputes.filter { $0.coalition == id }.flatMap(lines)),
    ]
  }

  private func identity(of coalition: Coalition) -> [Dossier.Line] {
    var lines = [Dossier.Line("\(coalition.name) (\(coalition.id)), kind: \(coalition.kind)")]
    var names = coalition.aliases
    if let short = coalition.short, !names.contains(short) { names.insert(short, at: 0) }
    if !names.isEmpty { lines.append(Dossier.Line("also called \(names.joined(separator: ", "))")) }
    if coalition.status != .active {
      let condition = coalition.condition.map { ", \($0)" } ?? ""
      lines.append(Dossier.Line("status: \(coalition.status.rawValue)\(condition)"))
    }
    if coalition.scope == .comparison { lines.append(Dossier.Line("here for comparison")) }
    if let whole = coalition.partOf {
      lines.append(Dossier.Line("part of \(name(.coalition(whole)))"))
    }
    if let note = coalition.note { lines.append(Dossier.Line(note)) }
    return lines
  }

  private func founding(_ founding: Coalition.Founding) -> Dossier.Line {
    line(
      "founded" + place(founding.place), founding.claim,
      date: founding.date?.description ?? "date unknown")
  }

  /// Named members against declared sizes, then every declaration.
  private func size(of coalition: Coalition) -> [Dossier.Line] {
    var filter = Affiliations.Filter()
    filter.kinds = [coalition.kind]
    let affiliations = graph.affiliations(asOf: asOf, filter: filter)
    var lines: [Dossier.Line] = []
    if let roster = graph.rosters(of: affiliations).first(where: { $0.coalition == coalition.id }) {
      lines.append(summary(of: roster))
    }
    let declarations = graph.declarations.filter {
      $0.coalition == coalition.id && isPast($0.date ?? graph.attestation(of: $0.claim))
    }
    return lines + declarations.map(line)
  }

  private func summary(of roster: Roster) -> Dossier.Line {
    var text = "\(roster.named.count) countries named"
    if !roster.possible.isEmpty { text += ", \(roster.possible.count) more possible" }
    guard let declared = roster.declared else {
      return Dossier.Line(text + "; no size declared", date: asOf.map { "as of \($0)" })
    }
    text += "; \(declared.words) declared"
    if roster.namesMoreThanDeclared {
      text += ": more named than declared, so the named ones count"
    } else if roster.unnamed.upperBound > 0 {
      let range = roster.unnamed
      let number =
        range.lowerBound == range.upperBound
        ? "\(range.upperBound)" : "\(range.lowerBound) to \(range.upperBound)"
      text += ": \(number) unnamed"
    }
    return Dossier.Line(
      text, date: asOf.map { "as of \($0)" },
      sources: declared.declarations.flatMap(\.claim.sources))
  }

  func line(_ declaration: Declaration) -> Dossier.Line {
    let qualifier = declaration.qualifier == .exact ? "" : declaration.qualifier.words + " "
    let subject = declaration.subject.rawValue.replacing("-", with: " ")
    var text = "\(qualifier)\(declaration.size) \(subject)"
    if let counts = declaration.counts, counts != subject { text += " (\(counts))" }
    switch declaration.countsBeneficiary {
    case true?: text += ", the beneficiary included"
    case false?: text += ", the beneficiary not included"
    case nil: break
    }
    if !declaration.besides.isEmpty {
      text += ", besides \(declaration.besides.map { name($0) }.joined(separator: " and "))"
    }
    return line(text, declaration.claim, date: declaration.date?.description)
  }

  /// A body and who leads it.
  func lines(_ body: Body) -> [Dossier.Line] {
    var text = "\(body.name) (\(body.kind))\(place(body.place))"
    if let ledBy = body.ledBy { text += "; led by \(ledBy)" }
    if let other = body.succeeds { text += "; follows \(name(.body(other)))" }
    var remarks = body.status == .planned ? ["planned"] : []
    if let condition = body.condition { remarks.append(condition) }
    if let announced = body.announced { remarks.append("announced \(announced)") }
    guard isPast(body.announced ?? (body.status == .planned ? nil : body.claim.from)) else {
      return []
    }
    return [line(text, body.claim, remarks: remarks)]
  }

  func line(_ mechanism: Mechanism) -> Dossier.Line {
    var text = "\(mechanism.kind): \(mechanism.what)"
    if let every = mechanism.every { text += ", every \(every)" }
    if let amount = mechanism.amount { text += " (\(amount))" }
    return line(
      text, mechanism.claim, date: mechanism.date?.description,
      remarks: [mechanism.status.rawValue.replacing("-", with: " ")])
  }

  private func appearances(for id: Coalition.ID) -> [Dossier.Line] {
    graph.officials.flatMap { official in
      official.appearances.filter { $0.coalition == id && isPast($0.date) }.map { appearance in
        line(
          "\(describe(official.id, on: appearance.date)): \(appearance.did)", appearance.claim,
          date: appearance.date?.description,
          remarks: appearance.presence == .present ? [] : [appearance.presence.rawValue])
      }
    }
    .sorted { ($0.date ?? "", $0.text) < ($1.date ?? "", $1.text) }
  }

  private func part(_ coalition: Coalition) -> Dossier.Line {
    let first = coalition.founded.first
    return Dossier.Line(
      "\(coalition.name) (\(coalition.id)), kind: \(coalition.kind)",
      date: first?.date.map { "founded \($0)" }, sources: first?.claim.sources ?? [])
  }

  /// What the coalition above says of the coalitions below it: their number, their sizes.
  private func whole(of coalition: Coalition) -> [Dossier.Line] {
    guard let id = coalition.partOf else { return [] }
    return graph.declarations.filter {
      $0.coalition == id && ($0.subject == .coalitions || $0.subject == .countriesPerCoalition)
        && isPast($0.date)
    }
    .map { declaration in
      var line = line(declaration)
      line.text = "\(name(.coalition(id))): \(line.text)"
      return line
    }
  }

  private func lines(_ dispute: Dispute) -> [Dossier.Line] {
    dispute.sides.filter { isPast($0.date) }.map { side in
      line(
        "\(dispute.topic): \(side.value)", side.claim, date: side.date?.description,
        remarks: dispute.note.map { [$0] } ?? [])
    }
  }
}

/// Unknown dates come last.
private func < (a: (PartialDate?, Meeting.ID), b: (PartialDate?, Meeting.ID)) -> Bool {
  switch (a.0, b.0) {
  case (let x?, let y?): x == y ? a.1 < b.1 : x < y
  case (nil, nil): a.1 < b.1
  case (let x, _): x != nil
  }
}
