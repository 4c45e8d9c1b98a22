public import GraphCore

extension AffiliationNetwork {
  /// What a network was made of, for whoever reads the numbers.
  public struct Basis: Hashable, Sendable {
    /// What its ties are.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Countries that belong to coalitions.
      case memberships
      /// Countries that lead coalitions.
      case leads
      /// Officials who were present at meetings.
      case attendance
    }

    /// What the ties are.
    public let kind: Kind
    /// The number of rows.
    public let rowCount: Int
    /// The number of columns.
    public let columnCount: Int
    /// The number of ties.
    public let tieCount: Int
    /// Whether ties that are only possible are among them.
    public let includesPossible: Bool
    /// The date, or `nil` for a graph without dates.
    public let asOf: PartialDate?
    /// How many memberships are declared without a name, and so are not among the ties.
    public let unnamed: ClosedRange<Int>
  }
}

extension AffiliationNetwork.Basis {
  /// What the rows are called.
  public var rowNoun: String { kind == .attendance ? "officials" : "countries" }

  /// What the columns are called.
  public var columnNoun: String { kind == .attendance ? "meetings" : "coalitions" }

  /// What a row is.
  var rowKind: NodeKind { kind == .attendance ? .official : .country }

  /// What a column is.
  var columnKind: NodeKind { kind == .attendance ? .meeting : .coalition }

  /// How a row has to stand to a column to be tied to it; one of these is enough.
  public var standings: [String] {
    switch kind {
    case .memberships: ["member", "associate", "beneficiary", "lead"]
    case .leads: ["lead", "co-lead"]
    case .attendance: ["present"]
    }
  }

  /// The network in words: `59 countries × 17 coalitions with 412 certain ties, as of 2026-05-26`.
  public var words: String {
    let ties =
      "\(includesPossible ? "certain or possible" : "certain") \(kind == .leads ? "leads" : "ties")"
    return "\(Table.counted(rowCount, rowNoun)) × \(Table.counted(columnCount, columnNoun)) with"
      + " \(Table.counted(tieCount, ties))" + (asOf.map { ", as of \($0)" } ?? "")
  }

  /// What a tie is and what is left out, in a sentence.
  public var tieWords: String {
    switch kind {
    case .memberships:
      "A country is tied to a coalition as its member, associate, beneficiary or leader\(omission)."
    case .leads: "A country is tied to a coalition that it leads, alone or with others\(omission)."
    case .attendance: "An official is tied to a meeting at which he or she was present."
    }
  }

  private var omission: String {
    guard unnamed.upperBound > 0 else { return "" }
    let range =
      unnamed.count == 1
      ? "\(unnamed.lowerBound)" : "\(unnamed.lowerBound) to \(unnamed.upperBound)"
    return "; \(range) memberships that are declared without a name are not among the ties"
  }

  /// A network that was made of this, in words.
  ///
  /// - Parameters:
  ///   - view: Which network.
  ///   - noun: What its nodes are called.
  ///   - nodes: How many there are.
  ///   - edges: How many ties there are, or pairs that share enough, or arcs.
  ///   - least: How many have to be shared.
  /// - Returns: The words, without a full stop.
  func words(
    on view: Centrality.View, of noun: String, nodes: Int, edges: Int, sharing least: Int = 1
  ) -> String {
    switch view {
    case .twoMode, .leadership: return "the two-mode network of \(words)"
    case .projection:
      let share = least > 1 ? "at least \(least)" : "any"
      return
        "the network of \(Table.counted(nodes, noun)) with \(Table.counted(edges, "pairs")) sharing"
        + " \(share), from \(words)"
    case .leaderFollower:
      return
        "the network of \(Table.counted(nodes, noun)) with \(Table.counted(edges, "arcs")) from leaders"
        + " to followers, from \(words)"
    }
  }

  /// What a reader must know of a number that was computed on something made of this.
  func notes(on place: String) -> [String] { ["Computed on \(place).", tieWords] }

  /// The facts by name, for formats that carry them: `asOf`, `standing`, the numbers of both modes by what
  /// they are called, `ties`, `unnamed`, `unnamedUpper`.
  public var facts: [(String, Table.Cell)] {
    [
      ("asOf", asOf.map { .text($0.description) } ?? .missing), ("standing", .list(standings)),
      (rowNoun, .integer(rowCount)), (columnNoun, .integer(columnCount)),
      ("ties", .integer(tieCount)), ("unnamed", .integer(unnamed.lowerBound)),
      ("unnamedUpper", .integer(unnamed.upperBound)),
    ]
  }

  /// The same of what was computed on both modes at once, with `on`, `nodes` and `edges`.
  public var twoModeFacts: [(String, Table.Cell)] {
    [
      ("on", .text(Centrality.View.twoMode.rawValue)),
      ("nodes", .integer(rowCount + columnCount)), ("edges", .integer(tieCount)),
    ] + facts
  }
}
