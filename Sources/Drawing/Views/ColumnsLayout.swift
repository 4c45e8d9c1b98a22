import Counting
import GraphCore

/// The places of a picture in columns: coalitions in the middle, parties that lead one at the left, all others at the
/// right.
struct ColumnsLayout: Sendable {
  /// Parties at one place: one, or several with the same ties.
  struct Row: Sendable {
    let rows: [PictureTies.Row]
    let label: TextLines
    let numbers: TextLines
    /// True if the numbers stand below the name, and not behind it.
    let hasNumbersBelow: Bool
    /// The place of the mark.
    let mark: Point
    let isLeft: Bool
  }

  /// The line of a tie.
  struct Line: Sendable {
    let ties: [PictureTies.Tie]
    let curve: Cubic
    var tie: PictureTies.Tie { ties[0] }
    /// The path in the language of SVG.
    var path: String { "M\(curve.start.inPath)\(curve.inPath)" }
  }

  private(set) var rows: [Row]
  private(set) var blocks: [CoalitionBox]
  private(set) var lines: [Line]
  /// The widest names at the sides.
  private let labelWidth: Double
  let width: Double
  let height: Double

  private static let port = 3.0
  private static let leadPort = 6.2

  /// Places for some ties.
  init(_ picture: PictureTies, _ content: ColumnsContent, _ style: PictureStyle) {
    let full = style.purpose.width - 56
    let isSlide = style.purpose == .slide
    let boxWidth = style.purpose == .column ? 170.0 : isSlide ? 270 : 200
    let isTwoSided = !content.left.isEmpty
    let side = (full - boxWidth) / 2
    // The names take a little more than half of each side, the lines the rest; at one side alone as much as they need.
    let needed = isTwoSided ? 0 : ColumnsLayout.needed(content, picture, style, most: side - 16)
    let names = isTwoSided ? side * (isSlide ? 0.6 : 0.54) : needed + 16
    // Without parties at the right, their side is left out.
    width =
      content.right.isEmpty ? side + boxWidth : isTwoSided ? full : boxWidth + side + names
    let boxLeft = isTwoSided ? side : 0
    let rightMark = isTwoSided ? width - names : boxWidth + side
    let labelWidth = names - 16
    self.labelWidth = labelWidth

    // Orders.
    let (left, blocks, right) = content.ordered()

    // Boxes.
    let gap = isSlide ? 5.0 : 8
    var boxes: [CoalitionBox] = []
    var y = 0.0
    for block in blocks {
      let name = TextLines(
        block.column.coalition.shortest, .strong, limit: boxWidth - 16, isBalanced: true)
      // A slide has no room for the size below the name.
      let isInline =
        isSlide && !block.isHub
        && CoalitionBox.inlineWidth(name, block.column.size) <= boxWidth - 12
      let text =
        isInline
        ? TextStyle.strong.lineHeight + 9
        : CoalitionBox.textHeight(name, hasRemark: block.isHub) + 9
      let ports =
        [true, false].map { isLeft in
          content.groups(of: block.column.id, isLeft: isLeft).reduce(10.0) {
            $0 + ColumnsLayout.portHeight($1.tie)
          }
        }.max() ?? 0
      let height = max(text, ports).rounded(.up)
      boxes.append(
        CoalitionBox(
          column: block.column, name: name,
          box: Box(left: boxLeft, top: y, width: boxWidth, height: height),
          remark: block.isHub ? "lines of members left out" : nil, isInline: isInline))
      y += height + gap
    }
    let boxesHeight = max(0, y - gap)

    // Rows at both sides, spread over the height.
    let leftLabels = Labels(
      left, content, picture, style, labelWidth, isLeft: true,
      isBelow: content.hasLeaders && !isSlide)
    let rightLabels = Labels(
      right, content, picture, style, labelWidth, isLeft: false, isBelow: false)
    let (leftNeed, rightNeed) = (leftLabels.need, rightLabels.need)
    let height = max(boxesHeight, leftNeed, rightNeed)
    self.height = height
    let shift = (height - boxesHeight) / 2
    self.blocks = boxes.map { block in
      var box = block.box
      box.top += shift
      return CoalitionBox(
        column: block.column, name: block.name, box: box, remark: block.remark,
        isInline: block.isInline)
    }
    var rows: [Row] = []
    func place(_ groups: [ColumnsContent.Parties], _ labels: Labels, isLeft: Bool) {
      let spare = groups.isEmpty ? 0 : (height - labels.need) / Double(groups.count)
      var y = 0.0
      for (place, group) in groups.enumerated() {
        let own = labels.height(place) + spare
        rows.append(
          Row(
            rows: group.rows, label: labels.names[place], numbers: labels.numbers[place],
            hasNumbersBelow: labels.isBelow[place],
            mark: Point(isLeft ? names : rightMark, y + own / 2), isLeft: isLeft))
        y += own
      }
    }
    place(left, leftLabels, isLeft: true)
    place(right, rightLabels, isLeft: false)
    self.rows = rows
    lines = ColumnsLayout.lines(content, rows, self.blocks)
  }

  /// The same places for a part of a union, without the nodes and ties that the part lacks.
  func showing(
    _ content: ColumnsContent, _ part: PictureTies, _ style: PictureStyle
  ) -> ColumnsLayout {
    var layout = self
    layout.rows = rows.compactMap { row in
      let present = row.rows.compactMap { part.row(of: $0.id) }
      guard !present.isEmpty else { return nil }
      let parties = ColumnsContent.Parties(rows: present)
      let numbers = Labels.numbers(
        parties, content, isLeft: row.isLeft, labelWidth, isBelow: row.hasNumbersBelow,
        isApart: row.numbers.lines.count > 1)
      let limit = row.hasNumbersBelow ? labelWidth : labelWidth - numbers.width - 9
      return Row(
        rows: present, label: ColumnsContent.label(parties, part, style.language, limit),
        numbers: numbers, hasNumbersBelow: row.hasNumbersBelow, mark: row.mark,
        isLeft: row.isLeft)
    }
    layout.blocks = blocks.compactMap { block in
      part.column(of: block.column.id).map {
        CoalitionBox(
          column: $0, name: block.name, box: block.box, remark: block.remark,
          isInline: block.isInline)
      }
    }
    let curves = Dictionary(
      lines.map { (TieKey($0.tie.party, $0.tie.coalition), $0.curve) },
      uniquingKeysWith: { a, _ in a })
    layout.lines = content.lines.compactMap { ties in
      guard let tie = ties.first, let curve = curves[TieKey(tie.party, tie.coalition)] else {
        return nil
      }
      return Line(ties: ties, curve: curve)
    }
    return layout
  }

  private static func portHeight(_ tie: PictureTies.Tie) -> Double {
    tie.mark.shape == .leads ? leadPort : port
  }

  /// The lines, whose ports at a box stand in the order of the parties, and at a party in the order of the boxes.
  private static func lines(
    _ content: ColumnsContent, _ rows: [Row], _ blocks: [CoalitionBox]
  ) -> [Line] {
    var rowOf: [Party.ID: Row] = [:]
    for row in rows { for party in row.rows { rowOf[party.id] = row } }
    let blockOf = Dictionary(uniqueKeysWithValues: blocks.map { ($0.column.id, $0) })
    let drawn = content.lines.compactMap {
      ties -> (ties: [PictureTies.Tie], row: Row, block: CoalitionBox)? in
      guard let tie = ties.first, let row = rowOf[tie.party], let block = blockOf[tie.coalition]
      else { return nil }
      return (ties, row, block)
    }
    var ports: [String: (atBox: Double, atRow: Double)] = [:]
    func key(_ tie: PictureTies.Tie) -> String { "\(tie.party) \(tie.coalition)" }
    for block in blocks {
      for isLeft in [true, false] {
        let own = drawn.filter { $0.block.column.id == block.column.id && $0.row.isLeft == isLeft }
          .sorted { ($0.row.mark.y, $0.ties[0].party) < ($1.row.mark.y, $1.ties[0].party) }
        let total = own.reduce(0) { $0 + portHeight($1.ties[0]) }
        var y = block.box.centre.y - total / 2
        for line in own {
          let height = portHeight(line.ties[0])
          ports[key(line.ties[0])] = (y + height / 2, 0)
          y += height
        }
      }
    }
    for row in rows {
      let own = drawn.filter { $0.row.mark == row.mark }
        .sorted {
          ($0.block.box.top, $0.ties[0].coalition) < ($1.block.box.top, $1.ties[0].coalition)
        }
      let step = min(1.6, 14 / Double(max(1, own.count)))
      for (number, line) in own.enumerated() {
        let offset = (Double(number) - Double(own.count - 1) / 2) * step
        ports[key(line.ties[0])]?.atRow = row.mark.y + offset
      }
    }
    return drawn.map { line in
      let port = ports[key(line.ties[0])] ?? (line.block.box.centre.y, line.row.mark.y)
      let start = Point(line.row.mark.x + (line.row.isLeft ? 7 : -7), port.atRow)
      let end = Point(line.row.isLeft ? line.block.box.left : line.block.box.right, port.atBox)
      let half = (end.x - start.x) / 2
      return Line(
        ties: line.ties,
        curve: Cubic(
          start: start, first: Point(start.x + half, start.y),
          second: Point(end.x - half, end.y), end: end))
    }
  }
}
