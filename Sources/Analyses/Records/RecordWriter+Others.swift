import GraphCore

extension DossierWriter {
  /// All that is known of a country.
  func sections(of id: Country.ID) -> [Dossier.Section] {
    let country = graph.country(id)
    var identity = [Dossier.Line("\(name(id)) (\(id))")]
    if let aliases = country?.aliases, !aliases.isEmpty {
      identity.append(Dossier.Line("also called \(aliases.joined(separator: ", "))"))
    }
    return [
      Dossier.Section("what it is", identity),
      Dossier.Section(
        "leads",
        leads(graph.leads.filter { $0.leader == .country(id) }) { name($0.target.node) }),
      Dossier.Section(
        "memberships",
        memberships(graph.memberships.filter { $0.country == id }) {
          name(.coalition($0.coalition))
        }),
      Dossier.Section(
        "officials",
        graph.officials.filter { $0.country == id }.map { official in
          let titles = graph.titles(of: official.id, on: asOf)
          let rank = official.rank.map { " (\($0))" } ?? ""
          let offices = titles.isEmpty ? "" : ": \(titles.joined(separator: ", "))"
          return Dossier.Line(
            official.name + rank + offices,
            sources: Set(official.offices.flatMap(\.claim.sources)).sorted(),
            remarks: official.actsFor.map { ["acts for \(name($0.node))"] } ?? [])
        }),
      Dossier.Section("meetings attended", attended { $0.countries.contains(id) }),
    ]
  }

  /// All that is known of a body.
  func sections(of body: Body) -> [Dossier.Section] {
    [
      Dossier.Section("what it is", lines(body)),
      Dossier.Section("part of", [Dossier.Line(name(.coalition(body.coalition)))]),
      Dossier.Section(
        "leads",
        leads(graph.leads.filter { $0.target == .body(body.id) }) { name($0.leader.node) }),
      Dossier.Section(
        "followed by", graph.bodies.filter { $0.succeeds == body.id }.flatMap(lines)),
    ]
  }

  /// All that is known of an official.
  func sections(of official: Official) -> [Dossier.Section] {
    var identity = ["\(official.name), \(name(official.country))"]
    if let rank = official.rank { identity[0] += ", \(rank)" }
    if let party = official.actsFor { identity.append("acts for \(name(party.node))") }
    if !official.aliases.isEmpty {
      identity.append("also written \(official.aliases.joined(separator: ", "))")
    }
    if let note = official.note { identity.append(note) }
    return [
      Dossier.Section("who it is", identity.map { Dossier.Line($0) }),
      Dossier.Section(
        "offices",
        official.offices.filter { isPast(firstDay(of: $0.claim)) }.map { office in
          line(office.title + (office.rank.map { " (\($0))" } ?? ""), office.claim)
        }),
      Dossier.Section(
        "leads",
        leads(graph.leads.filter { $0.leader == .official(official.id) }) { name($0.target.node) }),
      Dossier.Section(
        "appearances",
        official.appearances.filter { isPast($0.date) }.map { appearance in
          let meeting = appearance.meeting.map { ", \(name(.meeting($0)))" } ?? ""
          return line(
            "\(name(.coalition(appearance.coalition)))\(meeting): \(appearance.did)",
            appearance.claim, date: appearance.date?.description,
            remarks: appearance.presence == .present ? [] : [appearance.presence.rawValue])
        }),
      Dossier.Section(
        "meetings attended",
        attended { $0.officials.contains { $0.official == official.id } }),
    ]
  }

  /// All that is known of a meeting.
  func sections(of meeting: Meeting) -> [Dossier.Section] {
    [
      Dossier.Section("what it is", [line(meeting)]),
      Dossier.Section("of", [Dossier.Line(name(.coalition(meeting.coalition)))]),
      Dossier.Section(
        "what officials did",
        graph.officials.flatMap { official in
          official.appearances.filter { $0.meeting == meeting.id }.map { appearance in
            line(
              "\(describe(official.id, on: appearance.date)): \(appearance.did)",
              appearance.claim, date: appearance.date?.description)
          }
        }),
      Dossier.Section(
        "declared attendance",
        graph.declarations.filter { $0.meeting == meeting.id }.map { line($0) }),
      Dossier.Section(
        "leads",
        leads(graph.leads.filter { $0.meeting == meeting.id }) { name($0.leader.node) }),
    ]
  }

  /// All that is known of an organisation.
  func sections(of party: Party) -> [Dossier.Section] {
    var identity = name(party.node)
    if case .organisation(let id) = party, let whole = graph.organisation(id)?.partOf {
      identity += ", part of \(name(.coalition(whole)))"
    }
    return [
      Dossier.Section("what it is", [Dossier.Line(identity)]),
      Dossier.Section(
        "officials",
        graph.officials.filter { $0.actsFor == party }.map {
          Dossier.Line(
            describe($0.id, on: asOf), sources: Set($0.offices.flatMap(\.claim.sources)).sorted())
        }),
      Dossier.Section("meetings attended", attended { $0.parties.contains(party) }),
    ]
  }

  /// All that is known of a mechanism.
  func sections(of id: Mechanism.ID) -> [Dossier.Section] {
    graph.mechanisms.filter { $0.id == id }.flatMap { mechanism in
      [
        Dossier.Section("what it is", [line(mechanism)]),
        Dossier.Section("of", [Dossier.Line(name(.coalition(mechanism.coalition)))]),
      ]
    }
  }

  /// What sits or met in a place.
  func sections(ofPlace place: String) -> [Dossier.Section] {
    [
      Dossier.Section("bodies", graph.bodies.filter { $0.place == place }.flatMap(lines)),
      Dossier.Section("meetings", attended { $0.place == place }),
    ]
  }

  private func attended(_ isWanted: (Meeting) -> Bool) -> [Dossier.Line] {
    graph.meetings.filter { isWanted($0) && isPast($0.date) }
      .sorted { ($0.date?.description ?? "", $0.id) < ($1.date?.description ?? "", $1.id) }
      .map { meeting in
        line(
          "\(meeting.name)\(place(meeting.place)) (\(name(.coalition(meeting.coalition))))",
          meeting.claim, date: meeting.date?.description)
      }
  }
}
