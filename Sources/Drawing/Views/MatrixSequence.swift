import Analyses
import Counting
import GraphCore

/// The rows and columns of a matrix that are drawn, in their order, columns grouped by kind.
struct MatrixSequence: Sendable {
  /// Coalitions of one kind, or of several kinds that have few each.
  struct Group: Sendable {
    /// The kind; `nil` if there is only one group.
    let name: String?
    let columns: [PictureTies.Column]
  }

  let rows: [PictureTies.Row]
  let groups: [Group]
  /// The columns of all groups.
  var columns: [PictureTies.Column] { groups.flatMap(\.columns) }

  /// The largest rows and columns in an order.
  init(
    _ picture: PictureTies, _ language: String, order: MatrixOrder,
    limits: (rows: Int, columns: Int)
  ) {
    let names = Dictionary(
      uniqueKeysWithValues: picture.rows.map {
        ($0.id, picture.name(of: $0.id, language: language))
      })
    func name(_ row: PictureTies.Row) -> String { names[row.id] ?? row.id.rawValue }
    // With most coalitions, certain ones first; then by name.
    func precedes(_ a: PictureTies.Row, _ b: PictureTies.Row) -> Bool {
      (b.count.atLeast, b.count.highest, name(a), a.id.rawValue)
        < (a.count.atLeast, a.count.highest, name(b), b.id.rawValue)
    }
    func columnPrecedes(_ a: PictureTies.Column, _ b: PictureTies.Column) -> Bool {
      (a.isPlanned ? 1 : 0, b.named, a.coalition.shortest, a.id.rawValue)
        < (b.isPlanned ? 1 : 0, a.named, b.coalition.shortest, b.id.rawValue)
    }
    let core = MatrixCore(
      rows: picture.rows.sorted(by: precedes), columns: picture.columns.sorted(by: columnPrecedes),
      picture.ties, limits: limits)
    var (rows, columns) = (core.rows, core.columns)
    switch order {
    case .count: break
    case .name:
      rows.sort { (name($0), $0.id.rawValue) < (name($1), $1.id.rawValue) }
      columns.sort {
        ($0.coalition.shortest, $0.id.rawValue) < ($1.coalition.shortest, $1.id.rawValue)
      }
    case .similarity:
      let seriation = MatrixSequence.seriation(rows, columns, picture.ties)
      let rowPlaces = Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), seriation.rows))
      let columnPlaces = Dictionary(
        uniqueKeysWithValues: zip(columns.map(\.id), seriation.columns))
      rows.sort { (rowPlaces[$0.id] ?? 0, $0.id) < (rowPlaces[$1.id] ?? 0, $1.id) }
      columns.sort { (columnPlaces[$0.id] ?? 0, $0.id) < (columnPlaces[$1.id] ?? 0, $1.id) }
    }
    self.rows = rows
    groups =
      order == .similarity
      ? [Group(name: nil, columns: columns)] : MatrixSequence.grouped(columns)
  }

  private static func seriation(
    _ rows: [PictureTies.Row], _ columns: [PictureTies.Column], _ ties: [PictureTies.Tie]
  ) -> Seriation {
    let rowOf = Dictionary(uniqueKeysWithValues: zip(rows.map(\.id), rows.indices))
    let columnOf = Dictionary(uniqueKeysWithValues: zip(columns.map(\.id), columns.indices))
    return Seriation(
      rows: rows.count, columns: columns.count,
      ties: ties.filter(\.counts).compactMap { tie in
        guard let row = rowOf[tie.party], let column = columnOf[tie.coalition] else { return nil }
        return (row, column)
      })
  }

  /// Kinds with room for their name have a group of their own, the largest first; the others come last, together.
  private static func grouped(_ columns: [PictureTies.Column]) -> [Group] {
    let kinds = Dictionary(grouping: columns, by: \.coalition.kind)
    func isLarge(_ kind: String) -> Bool {
      Double(kinds[kind]?.count ?? 0) * 20 >= TextStyle.small.width(heading(kind))
    }
    let large = kinds.keys.filter { isLarge($0) && kinds.count > 1 }
      .sorted { ((kinds[$1]?.count ?? 0), $0) < ((kinds[$0]?.count ?? 0), $1) }
    let rest = columns.filter { !large.contains($0.coalition.kind) }
    var groups = large.map { Group(name: heading($0), columns: kinds[$0] ?? []) }
    guard !rest.isEmpty else { return groups }
    groups.append(Group(name: groups.isEmpty ? nil : "Other kinds", columns: rest))
    return groups
  }

  /// A kind as a heading: its first letter large, its hyphens spaces.
  private static func heading(_ kind: String) -> String {
    kind.replacing("-", with: " ").capitalizedFirst
  }
}
