public import CompactGraph
import Synchronization

/// The networks of one question: the rows that belong to columns, the rows that lead columns, and all
/// that follows from the two.
///
/// What follows is made when a measure first needs it, and kept for the next.
public struct Networks: Sendable {
  /// The ties of the rows that belong.
  public let members: Incidence
  /// The ties of the rows that lead, alone or jointly.
  public let leading: Incidence

  private let memo = Memo()

  /// The networks of members and leads.
  ///
  /// - Parameters:
  ///   - members: The ties of the rows that belong.
  ///   - leading: The ties of the rows that lead; nobody leads if it is left out.
  /// - Precondition: Both have the same rows and columns.
  public init(members: Incidence, leading: Incidence? = nil) {
    self.members = members
    self.leading =
      leading ?? Incidence(rows: members.rowCount, columns: members.columnCount, ties: [])
    precondition(
      self.leading.rowCount == members.rowCount && self.leading.columnCount == members.columnCount)
  }

  /// Rows and columns as nodes of one network, tied where a row belongs to a column: rows first.
  public var twoMode: Network { kept("two-mode") { members.network } }

  /// One mode, its nodes tied where they share a node of the other; the weight is the number shared.
  public func projection(onto mode: Mode) -> Network {
    kept("projection onto \(mode)") { members.projection(onto: mode) }
  }

  /// The rows, with an arc from each that leads a column to every other that belongs to the column;
  /// the weight is the number of such columns.
  ///
  /// - Complexity: O(*l n*) for *l* leads and *n* rows, once.
  public var arcs: Network {
    kept("arcs") {
      var arcs: [(Int, Int)] = []
      for column in 0..<members.columnCount {
        for leader in leading.rows(ofColumn: column) {
          for follower in members.rows(ofColumn: column) where follower != leader {
            arcs.append((Int(leader), Int(follower)))
          }
        }
      }
      return Network(
        nodeCount: members.rowCount, knownEdges: arcs, isDirected: true, parallelEdges: .count)
    }
  }

  /// A value that several measures need: made once, under a name of its own.
  func kept<Value: Sendable>(_ name: String, _ make: () -> Value) -> Value {
    if let known = memo.value(name) as? Value { return known }
    let value = make()
    memo.keep(value, name)
    return value
  }

  /// The values that have been made.
  private final class Memo: Sendable {
    private let values = Mutex<[String: any Sendable]>([:])

    func value(_ name: String) -> (any Sendable)? { values.withLock { $0[name] } }

    func keep(_ value: some Sendable, _ name: String) { values.withLock { $0[name] = value } }
  }
}
