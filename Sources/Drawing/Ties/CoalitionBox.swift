import GraphCore

/// The box of a coalition in a network, with its name and size: full for a main coalition, hollow for one that is there
/// for comparison.
struct CoalitionBox: Sendable {
  /// The coalition.
  let column: PictureTies.Column
  /// The name in lines.
  let name: TextLines
  /// The place.
  let box: Box
  /// A line below the size, if there is something to say of the lines of the box.
  var remark: String?
  /// True if the size stands behind the name in one line.
  var isInline = false

  /// The width of a name with the size behind it; infinite if the name has several lines.
  static func inlineWidth(_ name: TextLines, _ size: String) -> Double {
    name.lines.count > 1 ? .infinity : name.width + 9 + TextStyle.note.width(size)
  }

  /// The height of the name, the size and the remark.
  static func textHeight(_ name: TextLines, hasRemark: Bool = false) -> Double {
    Double(name.lines.count) * TextStyle.strong.lineHeight
      + (hasRemark ? 2 : 1) * TextStyle.note.lineHeight
  }
}

extension Canvas {
  /// Draws the box of a coalition.
  mutating func coalition(_ box: CoalitionBox, _ link: SourceLink?) {
    let coalition = box.column.coalition
    let isMain = coalition.scope == .main
    let text = isMain ? colours.onBelongs : colours.ink
    let height = CoalitionBox.textHeight(box.name, hasRemark: box.remark != nil)
    let top = box.box.centre.y - height / 2
    group(
      id: "coalition-\(coalition.id)", "node coalition",
      title: "\(coalition.name): \(box.column.size)", link: link
    ) { canvas in
      canvas.coalitionFrame(box.box, isMain: isMain)
      if box.isInline {
        let width = CoalitionBox.inlineWidth(box.name, box.column.size)
        let (left, y) = (box.box.centre.x - width / 2, box.box.centre.y + 4.5)
        canvas.text(box.name.lines, x: left, y: y, .strong, colour: text)
        return canvas.text(box.column.size, x: left + width, y: y, .note, .end, colour: text)
      }
      canvas.text(
        box.name.lines, x: box.box.centre.x, y: top + 12.5, .strong, .middle, colour: text)
      canvas.text(
        [box.column.size] + (box.remark.map { [$0] } ?? []), x: box.box.centre.x,
        y: top + CoalitionBox.textHeight(box.name) - 2.5, .note, .middle, colour: text)
    }
  }

  /// Draws the frame of a box.
  mutating func coalitionFrame(_ box: Box, isMain: Bool) {
    rectangle(
      box, fill: isMain ? colours.belongs : colours.ground,
      Stroke(colour: isMain ? colours.ground : colours.belongs, width: isMain ? 2 : 1.3), corners: 6
    )
  }

  /// Draws the mark of a coalition whose name stands beside it or nowhere.
  mutating func coalitionMark(_ box: Box, isMain: Bool) {
    rectangle(
      box, fill: isMain ? colours.belongs : colours.ground,
      Stroke(colour: isMain ? colours.ground : colours.belongs), corners: 2)
  }
}

extension LegendEntry {
  /// Entries for boxes, if there are coalitions of both scopes.
  static func boxes(_ columns: [PictureTies.Column]) -> [LegendEntry] {
    guard Set(columns.map(\.coalition.scope)).count > 1 else { return [] }
    return [
      box("main coalition", isMain: true), box("coalition for comparison", isMain: false),
    ]
  }

  /// An entry for a box.
  static func box(_ words: String, isMain: Bool) -> LegendEntry {
    LegendEntry(words, width: 20) { canvas, place in
      canvas.coalitionFrame(
        Box(left: place.x, top: place.y - 6, width: 20, height: 12), isMain: isMain)
    }
  }
}
