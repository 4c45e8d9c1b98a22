public import CompactGraph

/// NODF, from 0 to 100: the degree to which nodes with few ties have a subset of the ties of nodes with
/// more.
///
/// Of two rows with different degrees, the fraction of the smaller one's columns that the larger one has
/// too, in per cent; two rows with equal degrees count 0, and so does one without ties. `rows` is the
/// mean over all pairs of rows, `columns` that over all pairs of columns, `all` that over both kinds
/// together (M. Almeida-Neto, P. Guimarães, P. R. Guimarães, R. D. Loyola and W. Ulrich, A consistent
/// metric for nestedness analysis in ecological systems, Oikos 117, 2008,
/// doi:10.1111/j.0030-1299.2008.16644.x).
///
/// Rows and columns without ties count among the pairs, as in R's vegan (`nestednodf`); R's bipartite
/// takes them out first, and so gives larger values where there are any. A chessboard has 0, because
/// all its degrees are equal; a perfectly nested network without equal degrees has 100. The mean over
/// no pairs is 0.
///
/// - Complexity: the smaller of O(∑ *d*²) over the other mode's degrees and O(*n*² *m* / 64), for both
///   modes.
public struct Nestedness: Hashable, Sendable {
  /// The mean over pairs of rows.
  public let rows: Double
  /// The mean over pairs of columns.
  public let columns: Double
  /// The mean over all pairs of either kind.
  public let all: Double

  /// The nestedness of a network.
  public init(of incidence: Incidence) {
    func sum(_ mode: Mode) -> Double {
      var sum = 0.0
      incidence.forEachOverlap(of: mode) { pair in
        guard pair.firstDegree != pair.secondDegree else { return }
        sum += Double(pair.shared) / Double(min(pair.firstDegree, pair.secondDegree))
      }
      return 100 * sum
    }
    let rowSum = sum(.rows)
    let columnSum = sum(.columns)
    let rowPairs = Double(incidence.rowCount * (incidence.rowCount - 1) / 2)
    let columnPairs = Double(incidence.columnCount * (incidence.columnCount - 1) / 2)
    rows = rowPairs > 0 ? rowSum / rowPairs : 0
    columns = columnPairs > 0 ? columnSum / columnPairs : 0
    all = rowPairs + columnPairs > 0 ? (rowSum + columnSum) / (rowPairs + columnPairs) : 0
  }
}

extension NetworkNumber {
  /// The nestedness of both modes.
  public static let nestedness = NetworkNumber(
    "nestedness", .score, source: almeidaNeto,
    definition: {
      "NODF, 0 to 100: how far members of smaller \($0.others) also belong to larger ones, and the reverse"
    }, value: { max($0.members.rowCount, $0.members.columnCount) > 1 ? $0.nestedness.all : nil })

  /// The nestedness of pairs of rows.
  public static let nestednessOfParties = NetworkNumber(
    "nestedness-parties", .score, source: almeidaNeto,
    definition: { "NODF of pairs of \($0.nodes)" },
    value: { $0.members.rowCount > 1 ? $0.nestedness.rows : nil })

  /// The nestedness of pairs of columns.
  public static let nestednessOfCoalitions = NetworkNumber(
    "nestedness-coalitions", .score, source: almeidaNeto,
    definition: { "NODF of pairs of \($0.others)" },
    value: { $0.members.columnCount > 1 ? $0.nestedness.columns : nil })

  private static let almeidaNeto =
    "Almeida-Neto et al. 2008, doi:10.1111/j.0030-1299.2008.16644.x"
}

extension NetworkNumbersInput {
  fileprivate var nestedness: Nestedness {
    networks.kept("nestedness") { Nestedness(of: members) }
  }
}
