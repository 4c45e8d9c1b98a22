import Analyses
import Counting
import Dates

/// A made-up answer with a cell of every kind, hostile texts among them.
enum MadeUpAnswer {
  static let sweden = NodeLabel(id: "SWE", name: "Sweden")
  static let armour = NodeLabel(id: "armour", name: "Armour Coalition", short: "Armour")

  static let columns = [
    Column("rank", .rank),
    Column(
      "party", .node(.idAndName("code"), marks: [.disputed, .possible]), heading: "country"),
    Column("coalitions", .count),
    Column("leads", .integer),
    Column("score", .number(digits: 3)),
    Column("share", .fraction(digits: 2)),
    Column("since", .date),
    Column("period", .days, for: .machines),
    Column("closest", .node(marks: .unstable)),
    Column("remarks", .list),
    Column("lasting", .yes),
    Column("seen_as", .text, for: .people),
    Column("code_cow", .integer, for: .machines),
    Column("belongs_to", .nodes(marks: .disputed), heading: "names"),
  ]

  static func day(_ text: String) -> Day { PartialDate(text)?.earliest ?? .distantPast }

  static let rows: [[Cell]] = [
    [
      .rank(Rank(1, best: 1, worst: 3, isExact: false)),
      .node(NodeLabel(id: "SWE", name: "Sweden", marks: .disputed)),
      .count(Count(atLeast: 7, atMost: 9)), .integer(-4), .number(1.0 / 3), .fraction(0.126),
      .date("2024-06?"),
      .days(day("2024-01-18")...day("2024-06-30")),
      .node(NodeLabel(id: "FIN", name: "Finland", marks: .unstable)), .list(["a|b", "c, d"]),
      .yes(true), .text("*bold*"), .integer(380),
      .nodes([
        NodeLabel(id: "armour", name: "Armour Coalition", short: "Armour", marks: .disputed),
        NodeLabel(id: "drone", name: "Drone \"Coalition\"", short: "Drone"),
      ]),
    ],
    [
      .rank(Rank(2)), .node(NodeLabel(id: "TUR", name: "Türkiye", marks: [.disputed, .possible])),
      .count(Count(atLeast: 21, atMost: nil)), .integer(0), .number(123_456.5), .fraction(1),
      .missing, .days(.distantPast...day("2024-06-30")),
      .node(NodeLabel(id: "cow:260", name: "West\tGermany\n\u{1B}[31m")), .list([]), .yes(false),
      .text("中国\r\nx"), .missing, .nodes([]),
    ],
    columns.map { _ in .missing },
    [
      .missing, .node(sweden), .count(Count(0)), .integer(.max), .number(.nan), .fraction(0),
      .date("202X"),
      .days(day("1991-01-01")...day("1991-01-01")),
      .node(armour), .list(["=1+1"]), .missing, .text(" x "), .integer(2),
      .nodes([sweden, armour]),
    ],
  ]

  static let sources: [[String]] = [["s-b", "s-a"], ["s-b", "s-a", "s-c"], [], ["s-c"]]

  static let table = Table(
    "countries", columns: columns,
    notes: [
      "4 countries.", .forPeople("\"7–9\" = at least 7, at most 9; * = sources disagree."),
      Note("NAME_at_most is empty where nothing limits the number.", for: .machines),
    ],
    rows: Array(zip(rows, sources)), sources: \.1, cells: \.0)

  static let small = Table(
    "counted_kinds", title: "Kinds",
    columns: [Column("kind", .text), Column("coalitions", .count), Column("ties", .integer)],
    rows: [[.text("capability"), .count(Count(9)), .integer(210)]])

  static let answer = Answer(
    command: "rank",
    question: [
      ("kind", .list(["capability"])), ("focus", .node(armour)), ("certain_only", .yes(false)),
    ], date: PartialDate("2026-05-26"),
    counts: [("coalitions", .count(Count(16...19))), ("parties", .integer(61))], tables: [table])

  static let answers: [Answer] = [
    answer,
    answer.citing(reference),
    Answer(command: "measure", tables: [small]),
    Answer(
      command: "show", question: [("of", .missing)], tables: [table, small],
      methods: "Counted *by* hand.", run: [("seconds", .number(0.5))]
    ).citing(reference),
    Answer(command: "rank", tables: [table.prefix(0)]),
  ]

  @Sendable static func reference(_ id: String) -> Reference {
    id == "s-c"
      ? Reference(id: id)
      : Reference(
        id: id, outlet: "Outlet", title: "Page [\(id)]", published: PartialDate("2024"),
        url: "https://example.org/\(id)_x?a=1&b=2")
  }
}
