/// A small graph folder in which every option of the program makes a difference: one claim or more for each.
enum SmallGraph {
  /// The files by their paths.
  static let files: [String: String] = [
    "g/coalitions/club.yaml": """
    id: club
    name: The Club
    kind: union
    scope: comparison
    founded: {date: 1990, source: ministry}
    members:
      - {party: ITA, from: 1990, source: ministry}
      - {party: ESP, from: 1995, source: ministry}
      - {party: FRA, from: 1990, source: ministry}

    """,
    "g/coalitions/drones.yaml": """
    id: drones
    name: Drone Coalition
    short: Drones
    kind: capability
    founded: {date: 2022, source: ministry}
    leads:
      - {party: DEU, role: lead, attested: 2022-03, source: ministry}
    members:
      - {party: FRA, from: 2010, to: 2021, source: ministry}
      - {party: GBR, from: 2022, source: ministry}
      - {party: POL, attested: 2024-06, source: blog}
      - {party: ROU, from: 2022-06, source: paper}
      - {party: ROU, role: observer, from: 2022-06, source: weekly}
      - {party: club, role: member, from: 2022, source: ministry}
      - {party: UKR, role: beneficiary, from: 2022, source: ministry}

    """,
    "g/coalitions/guns.yaml": """
    id: guns
    name: Guns Coalition
    short: Guns
    kind: capability
    founded: {date: 2020, source: ministry}
    declared:
      - {date: 2023-05, size: 9, qualifier: exact, counts: members, source: paper}
    leads:
      - {party: FRA, role: lead, attested: 2022-03, source: ministry}
      - {party: DEU, role: lead, attested: 2024-02, source: weekly}
    members:
      - {party: FRA, from: 2020, source: ministry}
      - {party: ESP, role: unknown, attested: 2023-05, source: paper}
      - {party: GBR, attested: 2025, source: weekly}
      - {party: POL, from: 2021-04, source: [ministry, weekly]}
      - {party: ROU, role: observer, attested: 2022-03, source: ministry}
      - {party: ITA, from: 2023, to: 2026-01, source: weekly}
      - {party: UKR, role: beneficiary, attested: 2023-05, source: paper}
      - {party: DEU, role: member, attested: 2022-03, source: ministry}
      - {party: DEU, role: observer, attested: 2022-03, source: weekly}

    """,
    "g/coalitions/old.yaml": """
    id: old
    name: Old League
    short: Old
    kind: forum
    scope: comparison
    founded: {date: 2020, source: ministry}
    members:
      - {party: ITA, from: 2021, source: ministry}
      - {party: FRA, from: 2020, to: 2022, source: ministry}

    """,
    "g/coalitions/talks.yaml": """
    id: talks
    name: Talks
    kind: forum
    founded: {date: 2021, source: ministry}
    members:
      - {party: ITA, from: 2021, source: ministry}
      - {party: POL, from: 2021, source: ministry}
      - {party: ROU, from: 2021, source: [ministry, paper]}
      - {party: DEU, from: 2024-01, source: weekly}

    """,
    "g/disputes.yaml": """
    - id: guns-lead
      coalition: guns
      topic: which country leads
      about: leads
      sides:
        - {value: France, parties: [FRA], date: 2022-03, source: ministry}
        - {value: Germany, parties: [DEU], date: 2024-02, source: weekly}

    """,
    "g/graph.yaml": """
    format: 2
    title: A small graph
    licence: CC-BY-4.0

    """,
    "g/meetings.yaml": """
    - {id: guns-1, name: First meeting, date: 2022-02, coalition: guns, format: in-person, attended: {officials: [ann, bob]}, source: ministry}
    - {id: talks-1, name: Second meeting, date: 2023-02, coalition: talks, format: in-person, attended: {officials: [bob]}, source: paper}

    """,
    "g/officials.yaml": """
    - id: ann
      name: Ann Example
      party: FRA
      offices:
        - {title: Minister, from: 2021, source: ministry}
    - id: bob
      name: Bob Example
      party: POL
      offices:
        - {title: Minister, from: 2021, source: ministry}

    """,
    "g/parties.yaml": """
    - {id: FRA, attributes: {region: West, wealth: high}}
    - {id: DEU, attributes: {region: West, wealth: high}}
    - {id: POL, attributes: {region: East, wealth: low}}
    - {id: ROU, attributes: {region: East, wealth: low}}
    - {id: ITA, attributes: {region: West, wealth: low}}
    - {id: UKR, attributes: {region: East, wealth: low}}

    """,
    "g/sources.yaml": """
    - {id: ministry, outlet: Ministry, title: A list, published: 2022-03, kind: official}
    - {id: paper, outlet: Paper, title: A report, published: 2023-05, kind: news, cites: [Ministry]}
    - {id: weekly, outlet: Weekly, title: An article, published: 2024-02, kind: news}
    - {id: blog, outlet: Blog, title: A copy, published: 2024-06, kind: aggregator}

    """,
  ]
}
