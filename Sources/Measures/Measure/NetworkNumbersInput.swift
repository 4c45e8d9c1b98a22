public import CompactGraph

/// The networks that numbers are computed on: those of one date, and for turnover those of an earlier
/// date.
public struct NetworkNumbersInput: Sendable {
  /// The networks.
  public let networks: Networks
  /// The networks of an earlier date; without them there is no turnover.
  public let earlier: EarlierNetworks?

  /// Networks, and those of an earlier date.
  public init(_ networks: Networks, since earlier: EarlierNetworks? = nil) {
    self.networks = networks
    self.earlier = earlier
  }

  /// The ties of the rows that belong.
  public var members: Incidence { networks.members }
  /// The ties of the rows that lead.
  public var leading: Incidence { networks.leading }
  /// The rows, with arcs from leaders to followers.
  public var arcs: Network { networks.arcs }
}

/// Networks of an earlier date, and the numbers that their rows and columns have at the later date.
public struct EarlierNetworks: Sendable {
  /// The networks.
  public let networks: Networks
  /// The later number of each row; `nil` for a row that is gone.
  public let rows: [Int?]
  /// The later number of each column; `nil` for a column that is gone.
  public let columns: [Int?]

  /// Networks with their later numbers.
  ///
  /// - Precondition: There is a number or `nil` for each row and each column, and no number comes twice.
  public init(_ networks: Networks, rows: [Int?], columns: [Int?]) {
    precondition(
      rows.count == networks.members.rowCount && columns.count == networks.members.columnCount)
    self.networks = networks
    self.rows = rows
    self.columns = columns
  }
}
