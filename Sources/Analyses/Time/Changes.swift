public import GraphCore

/// What is different between two snapshots.
public struct GraphDifference: Hashable, Sendable {
  /// The kinds of change, in the order in which they are told.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Belongs now and did not before.
    case joined
    /// Belonged before and does not now.
    case left
    /// Stands to the coalition in another capacity.
    case standing = "standing changed"
    /// Leads now, or no longer.
    case lead = "lead changed"
    /// Another size is declared.
    case size = "size changed"
    /// First stated since, and possibly true before: what is new is the knowledge.
    case learned = "newly learned"
  }

  /// One change.
  public struct Change: Hashable, Sendable {
    /// What kind.
    public let kind: Kind
    /// Where.
    public let coalition: Coalition.ID
    /// Whose; a size is nobody's.
    public let country: Country.ID?
    /// What was before, in words.
    public let before: String
    /// What is after.
    public let after: String
    /// Who says so.
    public let sources: [Source.ID]
  }

  /// The changes, by kind, coalition and country.
  public let changes: [Change]
  /// The first date.
  public let from: PartialDate?
  /// The second date.
  public let to: PartialDate?
}

extension GraphDifference {
  private static let leading: Set<String> = ["lead", "co-lead"]
  private static let belonging: Set<String> = [
    "member", "associate", "beneficiary", "lead", "co-lead",
  ]

  /// Compares two snapshots.
  ///
  /// Whether a country belongs is compared by what is certain, else by what is possible. A tie that
  /// was possible before, is certain after, and was first stated after the first date is newly
  /// learned: nobody says that it began in between.
  ///
  /// - Complexity: O(*t* log *t*) in the number of ties.
  public init(from old: GraphSnapshot, to new: GraphSnapshot) {
    var changes: [Change] = []
    for pair in Set(old.ties.keys).union(new.ties.keys) {
      let (before, after) = (old.ties[pair], new.ties[pair])
      func add(_ kind: Kind) {
        changes.append(
          Change(
            kind: kind, coalition: pair.coalition, country: pair.country,
            before: before?.words ?? "", after: after?.words ?? "",
            sources: (after ?? before)?.sources ?? []))
      }
      let was = GraphDifference.certainty(before, GraphDifference.belonging)
      let isNow = GraphDifference.certainty(after, GraphDifference.belonging)
      let isNew = after?.firstStated.map { stated in
        old.asOf.map { stated.earliest > $0.latest } ?? false
      }
      switch (was, isNow) {
      case (.absent, .possible...): add(.joined)
      case (.possible..., .absent): add(.left)
      case (.possible, .certain) where isNew == true: add(.learned)
      default:
        let old = GraphDifference.capacities(before)
        let new = GraphDifference.capacities(after)
        if Set(old.keys) != Set(new.keys) {
          add(.standing)
        } else if old != new, isNew == true {
          add(.learned)
        }
      }
      let led = GraphDifference.certainty(before, GraphDifference.leading) == .certain
      let leads = GraphDifference.certainty(after, GraphDifference.leading) == .certain
      if led != leads { add(.lead) }
    }
    for coalition in Set(old.sizes.keys).union(new.sizes.keys)
    where old.sizes[coalition] != new.sizes[coalition] {
      changes.append(
        Change(
          kind: .size, coalition: coalition, country: nil, before: old.sizes[coalition] ?? "",
          after: new.sizes[coalition] ?? "", sources: []))
    }
    let order = Dictionary(
      uniqueKeysWithValues: Kind.allCases.enumerated().map { ($1, $0) })
    self.changes = changes.sorted {
      (order[$0.kind] ?? 0, $0.coalition, $0.country?.rawValue ?? "")
        < (order[$1.kind] ?? 0, $1.coalition, $1.country?.rawValue ?? "")
    }
    self.from = old.asOf
    self.to = new.asOf
  }

  /// How certain it is that a tie holds in one of some capacities.
  private static func certainty(
    _ tie: GraphSnapshot.Tie?, _ capacities: Set<String>
  ) -> Certainty {
    tie?.capacities.filter { capacities.contains($0.key) }.map(\.value).max() ?? .absent
  }

  /// The capacities of a tie but for its leads, which are compared apart.
  private static func capacities(_ tie: GraphSnapshot.Tie?) -> [String: Certainty] {
    tie?.capacities.filter { !leading.contains($0.key) } ?? [:]
  }

  /// How many changes of each kind there are, in one line: `12 joined, 1 left`.
  public var summary: String {
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? "\(count) \(kind.rawValue)" : nil
    }
    return counts.isEmpty ? "no difference" : counts.joined(separator: ", ")
  }

  /// The changes as a table: `change,coalition,code,country,before,after,sources`.
  public func table(in graph: CoalitionGraph, language: String = "en") -> Table {
    Table(
      columns: [
        .init("change"), .init("coalition"), .init("code"), .init("country"), .init("before"),
        .init("after"), .init("sources"),
      ],
      rows: changes.map { change in
        [
          .text(change.kind.rawValue), .text(graph.name(of: .coalition(change.coalition))),
          change.country.map { .text($0.rawValue) } ?? .missing,
          change.country.map { .text(graph.name(of: $0, language: language, asOf: to)) }
            ?? .missing,
          .text(change.before), .text(change.after), .list(change.sources.map(\.rawValue)),
        ]
      }, notes: [summary + "."] + (disputeNote.map { [$0] } ?? []))
  }

  /// What a reader must know of ties that are marked, or `nil` if none is.
  private var disputeNote: String? {
    let marked = changes.count { ($0.before + $0.after).contains("(disputed)") }
    guard marked > 0 else { return nil }
    return
      "Sources disagree on \(marked) of these, marked (disputed); leave them out with --disputed"
      + " drop."
  }

  /// The same for reading, with the sources listed below.
  public func readableTable(in graph: CoalitionGraph, language: String = "en") -> Table {
    let table = table(in: graph, language: language)
    return Table(
      columns: Array(table.columns.dropLast()), rows: table.rows.map { Array($0.dropLast()) },
      notes: table.notes
    ).citing(sources: changes.map(\.sources), in: graph)
  }

  /// The changes as Markdown for a review: a heading and a list for each kind, and the summary as
  /// the last line.
  public func markdown(
    in graph: CoalitionGraph, language: String = "en", citing: Bool = false
  ) -> String {
    var text = "# \(graph.title)\n\n"
    if let from, let to, from != to { text += "What changed from \(from) to \(to).\n" }
    for kind in Kind.allCases {
      let own = changes.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      text += "\n## \(kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst())\n\n"
      for (coalition, group) in Dictionary(grouping: own, by: \.coalition)
        .sorted(by: { $0.key < $1.key })
      {
        let items = group.map { GraphDifference.words($0, in: graph, language, asOf: to) }
        text += "- **\(graph.name(of: .coalition(coalition)))**: "
        text += items.joined(separator: "; ") + "\n"
      }
    }
    let used = Set(changes.flatMap(\.sources)).sorted()
    if citing, !used.isEmpty {
      text += "\n## Sources\n\n" + graph.references(used).map { "- \($0)\n" }.joined()
    }
    return text + "\n\(summary)\n"
  }

  private static func words(
    _ change: Change, in graph: CoalitionGraph, _ language: String, asOf day: PartialDate?
  ) -> String {
    let country = change.country.map { graph.name(of: $0, language: language, asOf: day) } ?? ""
    func or(_ text: String) -> String { text.isEmpty ? "none" : text }
    switch change.kind {
    case .joined, .learned: return "\(country) (\(change.after))"
    case .left: return "\(country) (was \(change.before))"
    case .standing, .lead: return "\(country) (\(or(change.before)) → \(or(change.after)))"
    case .size: return "\(or(change.before)) → \(or(change.after))"
    }
  }
}
