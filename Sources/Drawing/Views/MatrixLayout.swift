import Counting
import GraphCore

/// The places of a matrix: its rows and columns, heads and bars.
struct MatrixLayout: Sendable {
  /// A party.
  struct Row: Sendable {
    let row: PictureTies.Row
    let name: TextLines
    /// The name and the number of coalitions.
    let words: String
    let top: Double
    let height: Double
    /// The level of the marks.
    var centre: Double { top + height / 2 }
  }

  /// A coalition.
  struct Column: Sendable {
    let column: PictureTies.Column
    let head: SlantedHead
    let x: Double
  }

  /// Coalitions of one kind.
  struct Group: Sendable {
    let name: String
    let left: Double
    let right: Double
  }

  /// A tie at its place.
  struct Cell: Sendable {
    let tie: PictureTies.Tie
    let centre: Point
  }

  let rows: [Row]
  let columns: [Column]
  let groups: [Group]
  let ties: [Cell]
  /// The right edge of the names.
  let nameRight: Double
  /// The base of the heads.
  let headBottom: Double
  let barLeft: Double
  /// The length of a bar for one coalition.
  let barUnit: Double
  let width: Double
  let height: Double
  let radius: Double
  /// True if a source gives the size of any coalition.
  let hasReportedSizes: Bool
  private static let widestName = 210.0
  private static let longestBar = 120.0
  private static let gap = 18.0

  /// Places for some ties.
  init(
    _ picture: PictureTies, _ style: PictureStyle, order: MatrixOrder,
    limits: (rows: Int, columns: Int)
  ) {
    let sequence = MatrixSequence(picture, style.language, order: order, limits: limits)
    hasReportedSizes = sequence.columns.contains { $0.list?.reported != nil }
    let names = sequence.rows.map { row in
      TextLines(
        picture.name(of: row.id, language: style.language), row.leads > 0 ? .strong : .name,
        limit: MatrixLayout.widestName)
    }
    let nameRight = (names.map(\.width).max() ?? 0).rounded(.up)
    self.nameRight = nameRight

    // Columns.
    let runs = sequence.groups
    let fixed = nameRight + 12 + MatrixLayout.longestBar + 60
    let free =
      style.purpose.width - 56 - fixed - Double(max(0, runs.count - 1)) * MatrixLayout.gap
    let heads = Dictionary(
      uniqueKeysWithValues: sequence.columns.map { column in
        let status = column.isPlanned ? " (\(column.coalition.status.rawValue))" : ""
        return (column.id, SlantedHead(column.coalition.shortest + status))
      })
    let widest = sequence.columns.map { max(TextStyle.note.width($0.reported), 14) + 6 }
    let needed = max(widest.max() ?? 0, heads.values.map(\.pitch).max() ?? 0)
    let pitch = max(needed, min(34, max(20, free / Double(max(1, sequence.columns.count)))))
    radius = min(5.4, pitch * 0.24)
    var columns: [Column] = []
    var groups: [Group] = []
    var x = nameRight + 12
    for run in runs {
      let left = x
      for column in run.columns {
        if let head = heads[column.id] {
          columns.append(Column(column: column, head: head, x: x + pitch / 2))
        }
        x += pitch
      }
      if let name = run.name { groups.append(Group(name: name, left: left + 3, right: x - 3)) }
      x += MatrixLayout.gap
    }
    self.columns = columns
    self.groups = groups
    let rise = columns.map(\.head.rise).max() ?? 0
    headBottom = (rise + (groups.isEmpty ? 0 : 26)).rounded(.up)

    // Bars.
    barLeft = x + 6
    let most = sequence.rows.map { $0.count.atMost ?? $0.count.atLeast }.max() ?? 0
    barUnit = MatrixLayout.longestBar / Double(max(most, 8))
    let reach = columns.map { $0.x + $0.head.reach }.max() ?? 0
    width = max(barLeft + Double(most) * barUnit + 48, reach).rounded(.up)

    // Rows.
    var rows: [Row] = []
    var top = headBottom + (hasReportedSizes ? 38 : 24)
    for (row, name) in zip(sequence.rows, names) {
      let height = Double(name.lines.count) * TextStyle.name.lineHeight + 1
      let full = picture.name(of: row.id, language: style.language)
      rows.append(
        Row(
          row: row, name: name, words: "\(full): \(row.count), leads \(row.leads)", top: top,
          height: height))
      top += height
    }
    self.rows = rows
    height = top
    let levels = Dictionary(uniqueKeysWithValues: rows.map { ($0.row.id, $0.centre) })
    let places = Dictionary(uniqueKeysWithValues: columns.map { ($0.column.id, $0.x) })
    ties = picture.ties.compactMap { tie in
      guard let y = levels[tie.party], let x = places[tie.coalition] else { return nil }
      return Cell(tie: tie, centre: Point(x, y))
    }
  }
}
