/// A two-mode network with the names of its nodes: the sources of an edge list are rows, its targets
/// columns.
///
/// A name that comes on both sides names a row and a column; weights are left out.
public struct TwoModeEdgeList: Hashable, Sendable {
  /// The names of the rows, in the order in which the list names them first.
  public let rows: [String]
  /// The names of the columns, in the order in which the list names them first.
  public let columns: [String]
  /// The ties.
  public let incidence: Incidence

  /// The two-mode network of an edge list.
  ///
  /// - Complexity: O(*n* + *m*).
  public init(_ list: EdgeList) {
    let (rowPlaces, rows) = TwoModeEdgeList.numbered(list.sources, of: list.names.count)
    let (columnPlaces, columns) = TwoModeEdgeList.numbered(list.targets, of: list.names.count)
    self.rows = rows.map { list.names[Int($0)] }
    self.columns = columns.map { list.names[Int($0)] }
    incidence = Incidence(
      rows: rows.count, columns: columns.count,
      ties: zip(list.sources, list.targets).map {
        (row: rowPlaces[Int($0)], column: columnPlaces[Int($1)])
      })
  }

  /// Numbers for the nodes that occur, in order of occurrence, and the nodes by number.
  private static func numbered(
    _ nodes: [Int32], of count: Int
  ) -> (places: [Int], nodes: [Int32]) {
    var places = [Int](repeating: -1, count: count)
    var order: [Int32] = []
    for node in nodes where places[Int(node)] < 0 {
      places[Int(node)] = order.count
      order.append(node)
    }
    return (places, order)
  }
}
