public import GraphCore

extension Tenures {
  /// The tenures as a table: `coalition,code,country,role,from,to,days,days_upper,follows`.
  public func table(in graph: CoalitionGraph, language: String = "en") -> Table {
    let before = Dictionary(
      successions.map { ($0.after, $0.before.leader) }, uniquingKeysWith: { first, _ in first })
    func words(_ days: ClosedRange<Day>) -> Table.Cell {
      if days.lowerBound == .distantPast || days.upperBound == .distantFuture { return .missing }
      guard let first = PartialDate(days.lowerBound), let last = PartialDate(days.upperBound) else {
        return .missing
      }
      return .text(first == last ? "\(first)" : "\(first) to \(last)")
    }
    return Table(
      columns: [
        .init("coalition"), .init("code"), .init("country"), .init("role"), .init("from"),
        .init("to"), .init("days", isNumeric: true), .init("days_upper", isNumeric: true),
        .init("follows"),
      ],
      rows: all.map { tenure in
        [
          .text(graph.coalition(tenure.coalition)?.shortest ?? tenure.coalition.rawValue),
          .text(tenure.leader.rawValue),
          .text(graph.name(of: tenure.leader, language: language, asOf: asOf)),
          .text(tenure.roles.map(\.rawValue).joined(separator: " or ")), words(tenure.spell.start),
          words(tenure.spell.end),
          tenure.days.map { .integer($0.lowerBound) } ?? .missing,
          tenure.days.map { .integer($0.upperBound) } ?? .missing,
          before[tenure].map { .text(graph.name(of: $0, language: language, asOf: asOf)) }
            ?? .missing,
        ]
      },
      notes: [
        "Days are those up to \(asOf.map { "\($0)" } ?? "the end"), at least and at most; a start given as"
          + " a span is only known to lie in it."
      ])
  }

  /// How the tenures were found, as a paragraph for a methods section.
  public var methods: String {
    "The \(all.count) tenures are the spells during which a country leads a coalition, alone or with others,"
      + " up to \(asOf.map { "\($0)" } ?? "the end"). Their days are counted at least and at most, over"
      + " every day that a date known to the month or year may mean. A tenure follows another of the same"
      + " coalition that ended before it began."
  }
}
