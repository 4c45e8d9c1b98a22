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
    /// True for every second row.
    let isStriped: Bool
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

  private(set) var rows: [Row]
  private(set) var columns: [Column]
  private(set) var groups: [Group]
  private(set) var ties: [Cell]
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
  private(set) var hasReportedSizes: Bool
  private static let widestName = 210.0
  private static let longestBar = 120.0
  private static let gap = 18.0

  /// Places for some ties.
  init(
    _ picture: PictureTies, _ style: PictureStyle, order: MatrixOrder,
    limits: (rows: Int, columns: Int)
  ) {
    let (sequence, columnHeads) = MatrixLayout.fitting(picture, style, order, limits)
    let shown = Set(sequence.columns.map(\.id))
    let sizes = picture.shown.flatMap(\.columns).filter { shown.contains($0.id) }
    let hasReportedSizes = sizes.contains { $0.list?.reported != nil }
    self.hasReportedSizes = hasReportedSizes
    let names = sequence.rows.map { MatrixLayout.name($0, picture, style) }
    let nameRight = (names.map(\.width).max() ?? 0).rounded(.up)
    self.nameRight = nameRight

    // Columns.
    let runs = sequence.groups
    let heads = Dictionary(
      uniqueKeysWithValues: zip(sequence.columns.map(\.id), columnHeads.heads))
    let pitch = columnHeads.pitch
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
    let places = Set(sequence.rows.map(\.id))
    let most =
      picture.shown.flatMap(\.rows).filter { places.contains($0.id) }
      .map { $0.count.atMost ?? $0.count.atLeast }.max() ?? 0
    barUnit = MatrixLayout.longestBar / Double(max(most, 8))
    let reach = columns.map { $0.x + $0.head.reach }.max() ?? 0
    width = max(barLeft + Double(most) * barUnit + 48, reach).rounded(.up)

    // Rows.
    var rows: [Row] = []
    var top = headBottom + (hasReportedSizes ? 38 : 24)
    for (number, (row, name)) in zip(sequence.rows, names).enumerated() {
      let height = Double(name.lines.count) * TextStyle.name.lineHeight + 1
      rows.append(
        Row(
          row: row, name: name, words: MatrixLayout.words(row, picture, style), top: top,
          height: height, isStriped: number.isMultiple(of: 2)))
      top += height
    }
    self.rows = rows
    height = top
    ties = MatrixLayout.cells(picture, rows, columns)
  }

  /// The largest rows and columns that the page has room for, and the heads of the columns.
  private static func fitting(
    _ picture: PictureTies, _ style: PictureStyle, _ order: MatrixOrder,
    _ limits: (rows: Int, columns: Int)
  ) -> (MatrixSequence, ColumnHeads) {
    func attempt(_ limits: (rows: Int, columns: Int)) -> (MatrixSequence, ColumnHeads) {
      let sequence = MatrixSequence(picture, style.language, order: order, limits: limits)
      let names = sequence.columns.map { column in
        column.coalition.shortest
          + (column.isPlanned ? " (\(column.coalition.status.rawValue))" : "")
      }
      let widest = sequence.rows.map { name($0, picture, style).width }.max() ?? 0
      let gaps = Double(max(0, sequence.groups.count - 1)) * gap
      let room = style.purpose.contentWidth - widest - 12 - longestBar - 60 - gaps
      let shown = Set(sequence.columns.map(\.id))
      let sizes = picture.shown.flatMap(\.columns).filter { shown.contains($0.id) }
        .map { TextStyle.note.width($0.reported) + 6 }
      let least = max(20, sizes.max() ?? 0)
      return (sequence, ColumnHeads(names, room: room, widths: least...max(34, least)))
    }
    var found = attempt(limits)
    let head = (found.1.heads.map(\.rise).max() ?? 0) + 64
    let rows = min(limits.rows, style.purpose.rows(of: TextStyle.name.lineHeight + 1, below: head))
    if rows < found.0.rows.count || found.1.fitting < found.0.columns.count {
      found = attempt((rows, found.1.fitting))
    }
    return found
  }

  /// The same places for a part of a union, without the nodes and ties that the part lacks.
  func showing(_ part: PictureTies, _ style: PictureStyle) -> MatrixLayout {
    var layout = self
    layout.rows = rows.compactMap { row in
      part.row(of: row.row.id).map {
        Row(
          row: $0, name: MatrixLayout.name($0, part, style),
          words: MatrixLayout.words($0, part, style), top: row.top, height: row.height,
          isStriped: row.isStriped)
      }
    }
    let shown = Dictionary(uniqueKeysWithValues: part.columns.map { ($0.id, $0) })
    layout.columns = columns.compactMap { column in
      shown[column.column.id].map { Column(column: $0, head: column.head, x: column.x) }
    }
    layout.groups = groups.filter { group in
      layout.columns.contains { group.left <= $0.x && $0.x <= group.right }
    }
    layout.hasReportedSizes = layout.columns.contains { $0.column.list?.reported != nil }
    layout.ties = MatrixLayout.cells(part, layout.rows, layout.columns)
    return layout
  }

  private static func name(
    _ row: PictureTies.Row, _ picture: PictureTies, _ style: PictureStyle
  ) -> TextLines {
    TextLines(
      picture.name(of: row.id, language: style.language), row.leads > 0 ? .strong : .name,
      limit: widestName)
  }

  private static func words(
    _ row: PictureTies.Row, _ picture: PictureTies, _ style: PictureStyle
  ) -> String {
    "\(picture.name(of: row.id, language: style.language)): \(row.count), leads \(row.leads)"
  }

  private static func cells(
    _ picture: PictureTies, _ rows: [Row], _ columns: [Column]
  ) -> [Cell] {
    let levels = Dictionary(uniqueKeysWithValues: rows.map { ($0.row.id, $0.centre) })
    let places = Dictionary(uniqueKeysWithValues: columns.map { ($0.column.id, $0.x) })
    return picture.ties.compactMap { tie in
      guard let y = levels[tie.party], let x = places[tie.coalition] else { return nil }
      return Cell(tie: tie, centre: Point(x, y))
    }
  }
}
