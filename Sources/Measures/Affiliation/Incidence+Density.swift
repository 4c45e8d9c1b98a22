public import CompactGraph

extension Incidence {
  /// The fraction of all possible ties that exist, from 0 to 1: *t* / (*r* *c*); 0 without rows or
  /// columns.
  ///
  /// - Complexity: O(1).
  public var density: Double {
    rowCount == 0 || columnCount == 0
      ? 0 : Double(tieCount) / (Double(rowCount) * Double(columnCount))
  }
}

extension NetworkNumber {
  /// The number of rows.
  public static let parties = NetworkNumber(
    count: "parties", definition: { "number of \($0.nodes)" }, value: { $0.members.rowCount })

  /// The number of columns.
  public static let coalitions = NetworkNumber(
    count: "coalitions", definition: { "number of \($0.others)" },
    value: { $0.members.columnCount })

  /// The number of ties.
  public static let ties = NetworkNumber(
    count: "ties", definition: { "ties between \($0.nodes) and \($0.others)" },
    value: { $0.members.tieCount })

  /// The mean degree of rows.
  public static let meanCoalitions = NetworkNumber(
    "mean-coalitions", .score, definition: { "mean number of \($0.others) per \($0.node)" },
    value: { Double($0.members.tieCount) / Double($0.members.rowCount) })

  /// The mean degree of columns.
  public static let meanMembers = NetworkNumber(
    "mean-members", .score, definition: { "mean number of \($0.nodes) per \($0.other)" },
    value: { Double($0.members.tieCount) / Double($0.members.columnCount) })

  /// The density of the two-mode network.
  public static let density = NetworkNumber(
    "density", .fraction, source: "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2",
    definition: { _ in "ties ÷ number of possible ties" },
    value: { $0.members.rowCount * $0.members.columnCount > 0 ? $0.members.density : nil })
}
