import CompactGraph
import Dates
import Synchronization

/// The networks of an answer: each is made when it is first asked for, and kept.
///
/// A history of many dates asks most answers for none of them.
final class Incidences: Sendable {
  /// The ties that are in a network.
  enum Kind: Hashable {
    case certain, possible, leading

    func has(_ tie: Affiliations.Tie) -> Bool {
      switch self {
      case .certain: tie.belongs == .certain
      case .possible: true
      case .leading: tie.leads == .certain
      }
    }
  }

  private let rowCount: Int
  private let columnCount: Int
  private let ties: [Affiliations.Tie]
  private let made = Mutex<[Kind: Incidence]>([:])

  /// The networks of ties by column and row.
  init(rows: Int, columns: Int, ties: [Affiliations.Tie]) {
    rowCount = rows
    columnCount = columns
    self.ties = ties
  }

  /// The network of the ties of a kind.
  ///
  /// - Complexity: O(*t*) in the number of ties, once.
  subscript(kind: Kind) -> Incidence {
    made.withLock { made in
      if let known = made[kind] { return known }
      // Most often all ties are in a network, and then their number is known beforehand.
      let incidence =
        ties.allSatisfy(kind.has)
        ? network(ties) : network(ties.lazy.filter(kind.has))
      made[kind] = incidence
      return incidence
    }
  }

  /// Ties come by column, so that the network is made with rows and columns exchanged.
  private func network(_ ties: some Collection<Affiliations.Tie>) -> Incidence {
    Incidence(
      rows: columnCount, columns: rowCount,
      sortedTies: ties.lazy.map { (row: Int($0.column), column: Int($0.row)) }
    ).transposed
  }
}
