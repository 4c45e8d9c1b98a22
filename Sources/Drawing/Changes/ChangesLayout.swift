import GraphCore

/// The places of a matrix of changes.
struct ChangesLayout: Sendable {
  /// A party.
  struct Row: Sendable {
    let id: Party.ID
    let name: TextLines
    let isStrong: Bool
    let top: Double
    let height: Double
  }

  /// A coalition.
  struct Column: Sendable {
    let column: ChangesContent.Column
    let head: SlantedHead
    let x: Double
  }

  let rows: [Row]
  let columns: [Column]
  let nameRight: Double
  let headBottom: Double
  let width: Double
  let height: Double
  let hasSizes: Bool
  private static let most = (rows: 60, columns: 30)
  private let levels: [Party.ID: Double]
  private let places: [Coalition.ID: Double]

  init(_ content: ChangesContent, _ picture: PictureTies, _ style: PictureStyle) {
    let names = content.rows.map {
      TextLines(
        picture.name(of: $0.id, language: style.language), $0.leads > 0 ? .strong : .name,
        limit: 200)
    }
    hasSizes = content.columns.contains { $0.sizes != nil }
    let nameRight = max(names.map(\.width).max() ?? 0, TextStyle.note.width("reported, before"))
    self.nameRight = nameRight.rounded(.up)
    let widest =
      content.columns.flatMap { [$0.sizes?.before ?? "", $0.sizes?.after ?? ""] }
      .map(TextStyle.note.width).max() ?? 0
    let largest = content.columns.prefix(ChangesLayout.most.columns)
    let free = style.purpose.contentWidth - nameRight - 130
    let heads = ColumnHeads(
      largest.map { picture.shortName(of: $0.id) },
      strong: Set(largest.indices.filter { largest[$0].changes > 0 }), room: free,
      widths: max(20, widest + 8)...max(45, widest + 8))
    columns = largest.prefix(heads.fitting).enumerated().map { number, column in
      Column(
        column: column, head: heads.heads[number],
        x: nameRight + 12 + (Double(number) + 0.5) * heads.pitch)
    }
    headBottom = (columns.map(\.head.rise).max() ?? 0).rounded(.up)
    width = max(
      columns.map { $0.x + $0.head.reach }.max() ?? 0,
      nameRight + 12 + Double(columns.count) * heads.pitch
    ).rounded(.up)
    var rows: [Row] = []
    var top = headBottom + (hasSizes ? 38 : 14)
    // The legend and the notes take several lines.
    let limit = style.purpose.rows(of: TextStyle.name.lineHeight + 1, below: top + 44)
    for (row, name) in zip(content.rows, names).prefix(min(ChangesLayout.most.rows, limit)) {
      let height = Double(name.lines.count) * TextStyle.name.lineHeight + 1
      rows.append(
        Row(id: row.id, name: name, isStrong: row.leads > 0, top: top, height: height))
      top += height
    }
    self.rows = rows
    height = top
    levels = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.top + $0.height / 2) })
    places = Dictionary(uniqueKeysWithValues: columns.map { ($0.column.id, $0.x) })
  }

  /// The place of a tie.
  func place(of cell: ChangesContent.Cell) -> Point? {
    guard let y = levels[cell.party], let x = places[cell.coalition] else { return nil }
    return Point(x, y)
  }
}
