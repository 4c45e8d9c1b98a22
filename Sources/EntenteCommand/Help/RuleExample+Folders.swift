extension RuleExample {
  /// Examples of the form of files in a graph folder.
  static let forms = [
    RuleExample(
      "E001", in: "graph folder", wrong: "coalitions/c.yaml is a link to a file that is not there",
      right: "coalitions/c.yaml is a file that you may read"),
    RuleExample(
      "E002", wrong: "name: Caf\\xE9 (written as Latin-1)", right: "name: Café (written as UTF-8)"),
    RuleExample("E003", wrong: "name: \"C", right: "name: \"C\""),
    RuleExample("E004", wrong: "short: C\nshort: D", right: "short: C"),
    RuleExample(
      "E005", wrong: "members:\n  - &f {party: FRA, source: s}\n  - *f",
      right: "members:\n  - {party: FRA, source: s}"),
    RuleExample("E006", wrong: "members: FRA", right: "members:\n  - {party: FRA, source: s}"),
    RuleExample(
      "E007", wrong: "members:\n  - {party: FRA, rloe: observer, source: s}",
      right: "members:\n  - {party: FRA, role: observer, source: s}"),
    RuleExample(
      "E008", wrong: "members:\n  - {role: observer, source: s}",
      right: "members:\n  - {party: FRA, role: observer, source: s}"),
    RuleExample(
      "E009", wrong: "members:\n  - {party: FRA, role: membr, source: s}",
      right: "members:\n  - {party: FRA, role: member, source: s}"),
    RuleExample(
      "E010", wrong: "members:\n  - {party: FRA, from: 2024-13, source: s}",
      right: "members:\n  - {party: FRA, from: 2024-12, source: s}"),
    RuleExample(
      "E011",
      wrong: "declared:\n  - {date: 2024, size: about 20, of: members, source: s}",
      right: "declared:\n  - {date: 2024, size: 20, of: members, qualifier: about, source: s}"),
    RuleExample("E018", wrong: "short: \"C\\u0007\"", right: "short: C"),
    RuleExample(
      "E027", in: "graph.yaml", wrong: "format: 99\ntitle: My graph",
      right: "format: 2\ntitle: My graph"),
    RuleExample("E028", in: "graph folder", wrong: "countries.yaml", right: "parties.yaml"),
    RuleExample(
      "N205", in: "graph folder", wrong: "coalitions/c.yml", right: "coalitions/c.yaml"),
    RuleExample(
      "E099", wrong: "members: (a list with more than a hundred errors)",
      right: "members: (correct the errors that are listed, then check again)"),
  ]

  /// Examples of entries in a graph folder that contradict the rest.
  static let facts = [
    RuleExample(
      "E012", in: "sources.yaml", wrong: "- {id: Le_Monde, outlet: Le Monde, title: A page}",
      right: "- {id: le-monde, outlet: Le Monde, title: A page}"),
    RuleExample(
      "E013", wrong: "members:\n  - {party: FRA, source: nowhere}",
      right: "members:\n  - {party: FRA, source: s}"),
    RuleExample(
      "E014", in: "sources.yaml",
      wrong: "- {id: s, outlet: AFP, title: A page}\n- {id: s, outlet: Reuters, title: Another}",
      right: "- {id: s, outlet: AFP, title: A page}\n- {id: s-2, outlet: Reuters, title: Another}"),
    RuleExample(
      "E015", wrong: "members:\n  - {party: FRA, from: 2024, to: 2023, source: s}",
      right: "members:\n  - {party: FRA, from: 2023, to: 2024, source: s}"),
    RuleExample("E016", wrong: "part-of: c", right: "part-of: udcg"),
    RuleExample(
      "E017", wrong: "members:\n  - {party: FRA, source: s}\n  - {party: DEU}",
      right: "members:\n  - {party: FRA, source: s}\n  - {party: DEU, source: s}"),
    RuleExample(
      "E019", in: "sources.yaml",
      wrong: "- {id: s, outlet: AFP, title: A page, url: \"ftp://afp.com\"}",
      right: "- {id: s, outlet: AFP, title: A page, url: \"https://afp.com\"}"),
    RuleExample(
      "E039", in: "parties.yaml", wrong: "- {id: FRA, name: France, kind: organisation}",
      right: "- {id: FRA, name: France}"),
  ]

  /// Examples of what `entente check` finds in a valid graph.
  static let reviews = [
    RuleExample(
      "N201", wrong: "members:\n  - {party: FRA, source: s}",
      right: "members:\n  - {party: FRA, source: [s, t]}"),
    RuleExample(
      "W101", wrong: "members:\n  - {party: FRA, source: undated}",
      right: "members:\n  - {party: FRA, from: 2024, source: undated}"),
    RuleExample(
      "W102",
      wrong: "members:\n  - {party: FRA, from: 2020, to: 2024, source: s}\n"
        + "  - {party: FRA, from: 2022, to: 2025, source: s}",
      right: "members:\n  - {party: FRA, from: 2020, to: 2025, source: s}"),
    RuleExample(
      "W103",
      wrong: "founded: {date: 2024, source: s}\nmembers:\n  - {party: FRA, from: 2020, source: s}",
      right: "founded: {date: 2020, source: s}\nmembers:\n  - {party: FRA, from: 2020, source: s}"),
    RuleExample(
      "W104",
      wrong: "declared:\n  - {date: 2024, size: 1, of: members, source: s}\nmembers:\n"
        + "  - {party: FRA, from: 2024, source: s}\n  - {party: DEU, from: 2024, source: s}",
      right: "declared:\n  - {date: 2024, size: 2, of: members, source: s}\nmembers:\n"
        + "  - {party: FRA, from: 2024, source: s}\n  - {party: DEU, from: 2024, source: s}"),
    RuleExample(
      "W105",
      wrong: "declared:\n  - {date: 2024-01-18, size: 20, of: members, source: s}\n"
        + "  - {date: 2024-01-18, size: 23, of: members, source: s}",
      right: "declared:\n  - {date: 2024-01-18, size: 20, of: members, source: s}\n"
        + "  - {date: 2024-01-18, size: 23, of: attendance, source: s}"),
    RuleExample(
      "W106", in: "sources.yaml", wrong: "- {id: unused, outlet: AFP, title: A page}",
      right: "(no such entry, or a claim with \"source: unused\")"),
    RuleExample(
      "W107", wrong: "aliases: [Atlantic Alliance, NATO]", right: "aliases: [Atlantic Alliance]"),
    RuleExample(
      "W108", in: "meetings.yaml",
      wrong:
        "- id: m\n  name: Summit\n  date: 2024-01\n  coalition: c\n  format: planned\n  source: s",
      right:
        "- id: m\n  name: Summit\n  date: 2024-01\n  coalition: c\n  format: in-person\n  source: t"
    ),
    RuleExample(
      "W110",
      wrong: "ended: 2020\nmembers:\n  - {party: FRA, from: 2024, source: s}",
      right: "ended: 2020\nmembers:\n  - {party: FRA, from: 2018, to: 2020, source: s}"),
    RuleExample(
      "W111", wrong: "members:\n  - {party: SSD, from: 1990, source: s}",
      right: "members:\n  - {party: SSD, from: 2011-07-09, source: s}"),
  ]
}
