import Counting
import Dates
import GraphCore

extension RecordWriter {
  /// Everything known about a coalition.
  func parts(of coalition: Coalition) -> [Part] {
    let id = coalition.id
    let claims = affiliations.claims(of: id)
    let leads = graph.leads.filter { $0.target == .coalition(id) }
    func isLead(_ role: Affiliations.RoleClaims) -> Bool { Role.ofLeads.contains(role.role) }
    var parts = section(.identity, identity(of: coalition))
    parts += section(.founded, coalition.founded.compactMap(line))
    parts += section(.sizes, sizes(of: coalition))
    parts += section(.leaders, lines(claims.filter(isLead)) { label($0.party) })
    parts += section(.leaders, lines(leads) { label(graph.node(of: $0.leader)) })
    parts += section(.members, lines(claims.filter { !isLead($0) }) { label($0.party) })
    parts += section(.bodies, graph.bodies.filter { $0.coalition == id }.compactMap(line))
    parts += section(.mechanisms, graph.mechanisms.filter { $0.coalition == id }.compactMap(line))
    parts += section(.meetings, graph.meetings.filter { $0.coalition == id }.compactMap(line))
    parts += section(.acts, acts { $0.coalition == id })
    // What did not exist yet was no part.
    let existing = graph.coalitions.filter { $0.partOf == id && affiliations.isKnown($0.id) }
    parts += section(.parts, existing.map(part))
    parts += section(.larger, larger(of: coalition))
    parts += section(.disputes, affiliations.disputes(about: id).flatMap(lines))
    return parts
  }

  private func identity(of coalition: Coalition) -> [Record.Line] {
    var name = field(.name)
    name.subject = label(.coalition(coalition.id))
    name.role = kind(of: coalition)
    var lines = [name]
    var names = coalition.aliases
    if let short = coalition.short, !names.contains(short) { names.insert(short, at: 0) }
    if !names.isEmpty { lines.append(field(.aliases, text: names.joined(separator: ", "))) }
    if let known = status(of: coalition) {
      var status = field(.status)
      status.role = known.rawValue
      status.to = coalition.ended
      if let condition = coalition.condition { status.remarks.append(.condition(condition)) }
      lines.append(status)
    }
    if coalition.scope == .comparison { lines.append(field(.scope)) }
    if let larger = coalition.partOf {
      var line = field(.partOf)
      line.subject = label(.coalition(larger))
      lines.append(line)
    }
    if let purpose = coalition.purpose, var line = line(purpose.claim, isEvent: true) {
      line.field = .purpose
      line.text = purpose.text
      line.isUndated = false
      lines.append(line)
    }
    return lines + attributes(coalition.attributes) + note(coalition.note)
  }

  /// The kind; of one that no data give the word of the data, such as event.
  func kind(of coalition: Coalition) -> String {
    coalition.kind == Noun.coalition.one ? presentation.coalitionNoun.one : coalition.kind
  }

  /// The status on the date; `nil` for an active coalition, and for one that ends later.
  func status(of coalition: Coalition) -> Coalition.Status? {
    if coalition.status == .ended, !affiliations.hasEnded(coalition.id) { return nil }
    return coalition.status == .active ? nil : coalition.status
  }

  /// A line of the section `identity`.
  func field(_ field: Record.Line.Field, text: String? = nil) -> Record.Line {
    var line = Record.Line()
    line.field = field
    line.text = text
    return line
  }

  func attributes(_ values: [String: String]) -> [Record.Line] {
    values.sorted { $0.key < $1.key }.map { name, value in
      var line = field(.attribute, text: value)
      line.role = name
      return line
    }
  }

  func note(_ text: String?) -> [Record.Line] { text.map { [field(.note, text: $0)] } ?? [] }

  private func line(_ founding: Coalition.Founding) -> Record.Line? {
    var line = line(founding.claim, on: founding.date, isEvent: true)
    line?.place = founding.place
    return line
  }

  /// The number of members and every reported size.
  private func sizes(of coalition: Coalition) -> [Record.Line] {
    let reported = graph.declarations.filter { $0.coalition == coalition.id }
      .compactMap { line($0) }.inOrderOfDates
    guard let column = affiliations.column(of: coalition.id) else { return reported }
    return [summary(of: affiliations.memberLists[column])] + reported
  }

  private func summary(of list: MemberList) -> Record.Line {
    var text = "\(Noun.member.counted(list.certain.count)) named"
    if !list.possible.isEmpty {
      text += ", \(list.possible.count) more possible"
      // They have no line in a record of an earlier date.
      let reported = affiliations.claims(of: list.coalition).filter { role in
        role.statements.contains { isPast(firstDay(of: $0.claim)) }
      }
      let later = Set(list.possible).subtracting(reported.map(\.key.party)).count
      if later > 0 {
        text +=
          later == list.possible.count ? " (reported later)" : " (\(later) of them reported later)"
      }
    }
    if let reported = list.reported {
      text += "; newest reported size \(reported.stated)"
      if let words = reported.additions { text += ", \(words)" }
      if list.exceedsReported {
        text += "; all \(list.certain.count) are counted"
      } else if list.unnamed.upperBound > 0 {
        text += "; \([list].unnamed.inWords) unnamed or unconfirmed"
      }
    } else {
      text += "; no size reported"
    }
    var line = Record.Line()
    line.text = text
    line.count = list.size
    if let date { line.attested = [date] }
    line.sources = Set(list.reported?.declarations.flatMap(\.claim.sources) ?? []).sorted()
    return line
  }

  func line(_ declaration: Declaration) -> Record.Line? {
    let date = declaration.date
    guard var line = line(declaration.claim, on: date) else { return nil }
    let qualifier =
      declaration.qualifier == .exact
      ? "" : declaration.qualifier.rawValue.replacing("-", with: " ") + " "
    line.text = "\(qualifier)\(declaration.size)"
    line.role = declaration.subject.rawValue.replacing("-", with: " ")
    line.count = ReportedSize.stated(declaration)
    var remarks: [Record.Remark] = []
    if let counts = declaration.counts, counts != line.role { remarks.append(.counted(counts)) }
    if let counts = declaration.countsBeneficiary { remarks.append(.countsBeneficiary(counts)) }
    if !declaration.apartFrom.isEmpty {
      remarks.append(.apartFrom(declaration.apartFrom.map { label($0) }))
    }
    line.remarks = remarks + line.remarks
    return line
  }

  func line(_ body: Body) -> Record.Line? {
    let isPlanned = body.status == .planned
    // A plan is known from its first source on, any other body from the first day that it is known for.
    let known =
      body.announced
      ?? (isPlanned ? graph.published(body.claim.sources).min() : firstDay(of: body.claim))
    guard isPast(known),
      let claim = affiliations.view.mask.trusted(body.claim, in: graph)
    else { return nil }
    // A planned body is listed although its start lies ahead.
    var line = Record.Line()
    line.add(claim, attested: attested)
    line.add(remarksOf: claim, endedBefore: date)
    line.subject = label(.body(body.id))
    line.role = body.kind
    line.place = body.seat
    var remarks: [Record.Remark] = isPlanned ? [.planned] : []
    if let words = body.ledBy { remarks.append(.ledBy(words)) }
    if let other = body.succeeds { remarks.append(.succeeds(label(.body(other)))) }
    if let condition = body.condition { remarks.append(.condition(condition)) }
    if let date = body.announced { remarks.append(.announced(date)) }
    line.remarks = remarks + line.remarks
    if isPlanned { line.isUndated = false }
    return line
  }

  func line(_ mechanism: Mechanism) -> Record.Line? {
    guard var line = line(mechanism.claim, on: mechanism.date) else { return nil }
    line.subject = label(.mechanism(mechanism.id))
    line.role = mechanism.kind
    line.text = mechanism.what
    var remarks: [Record.Remark] = []
    if let interval = mechanism.every { remarks.append(.every(interval)) }
    if let amount = mechanism.amount { remarks.append(.amount(amount)) }
    line.remarks = remarks + [.status(mechanism.status)] + line.remarks
    return line
  }

  /// Acts of officials, as lines about the officials.
  func acts(_ isWanted: (Official.Appearance) -> Bool) -> [Record.Line] {
    graph.officials.flatMap { official in
      official.appearances.filter(isWanted).compactMap { act -> Record.Line? in
        guard var line = line(act) else { return nil }
        line.subject = label(.official(official.id))
        line.role = description(of: official.id, on: act.date)
        return line
      }
    }
  }

  /// An act without the official.
  func line(_ act: Official.Appearance) -> Record.Line? {
    guard var line = line(act.claim, on: act.date) else { return nil }
    line.text = act.did
    if act.presence != .present { line.remarks.insert(.presence(act.presence), at: 0) }
    return line
  }

  private func part(_ coalition: Coalition) -> Record.Line {
    var line = Record.Line()
    line.subject = label(.coalition(coalition.id))
    line.role = coalition.kind
    let first = coalition.founded.filter { $0.claim.rejected == nil && isPast($0.date) }
      .compactMap { founding in founding.date.map { ($0, founding.claim) } }.min { $0.0 < $1.0 }
    line.from = first?.0
    line.sources = first?.1.sources ?? []
    return line
  }

  /// Sizes that are reported of the larger coalition: of its parts and of the parties in each.
  private func larger(of coalition: Coalition) -> [Record.Line] {
    guard let id = coalition.partOf else { return [] }
    return graph.declarations.filter {
      $0.coalition == id && ($0.subject == .coalitions || $0.subject == .countriesPerCoalition)
    }.compactMap { declaration in
      var line = line(declaration)
      line?.subject = label(.coalition(id))
      return line
    }
  }

  /// The sides of a dispute.
  func lines(_ dispute: SourceDispute) -> [Record.Line] {
    let sentence = sentence(of: dispute)
    return dispute.sides.map { side in
      var line = Record.Line()
      line.sentence = sentence
      line.role = topic(of: dispute)
      line.text = words(of: side.value)
      line.others = side.parties.map { label($0) }
      line.date = side.date
      if let note = dispute.note { line.remarks.append(.note(note)) }
      if dispute.id == nil { line.remarks.append(.foundByEntente) }
      line.sources = side.sources
      return line
    }
  }
}
