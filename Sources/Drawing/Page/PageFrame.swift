/// The room that the parts of a page around its content take. Pages with the same room have their content at the same
/// place.
struct PageRoom: Hashable, Sendable {
  /// The lines of the title.
  var titleLines = 0
  /// The lines below it.
  var subtitleLines = 0
  /// The height of the legend.
  var legendHeight = 0.0
  /// The lines of the notes and the source.
  var footLines = 0

  /// Room enough for both.
  func union(_ other: PageRoom) -> PageRoom {
    PageRoom(
      titleLines: max(titleLines, other.titleLines),
      subtitleLines: max(subtitleLines, other.subtitleLines),
      legendHeight: max(legendHeight, other.legendHeight),
      footLines: max(footLines, other.footLines))
  }
}

extension Page {
  private static let margin = 28.0
  /// The baseline of the first line of the title.
  private static let titleTop = 40.0
  /// The longest line of a note, some 110 letters. Longer lines are hard to follow, and programs that draw SVG differ
  /// by more than two pixels at their ends.
  private static let measure = 620.0

  /// The places of the parts of a page.
  struct Frame {
    private let page: Page
    private let title: TextLines
    private let subtitle: TextLines
    private let notes: [String]
    private let source: [String]
    /// The room of the parts.
    let room: PageRoom
    /// The width and the height of the page.
    let size: (width: Double, height: Double)
    /// The left edge of everything.
    private let left: Double
    /// The upper edge of the content.
    private let top: Double
    /// The legend with the place of each entry, from the left edge and the upper edge of the legend.
    private let legend: [(entry: LegendEntry, place: Point)]
    private let line: Double

    /// The places, with at least some room.
    init(_ page: Page, _ style: PictureStyle, _ least: PageRoom? = nil) {
      self.page = page
      // A narrow drawing does not get a page that is mostly empty, unless its words need one.
      let line = max(page.width, min(Page.measure, style.purpose.width - 2 * Page.margin))
      self.line = line
      let stamp = page.stamp.map { TextStyle.title.width($0) + 32 } ?? 0
      title = TextLines(style.title ?? page.title, .title, limit: line - stamp, isBalanced: true)
      subtitle = TextLines(
        style.subtitle ?? page.subtitle, .subtitle, limit: line, isBalanced: true)
      let measure = min(line, Page.measure)
      notes = page.notes.flatMap { TextLines($0, .note, limit: measure, isBalanced: true).lines }
      source = TextLines(page.source, .note, limit: measure).lines
      var places: [(entry: LegendEntry, place: Point)] = []
      var (x, y) = (0.0, 0.0)
      for entry in page.legend {
        if x > 0, x + entry.width > line { (x, y) = (0, y + 22) }
        places.append((entry, Point(x, y)))
        x += entry.width + 22
      }
      legend = places
      let own = PageRoom(
        titleLines: title.lines.count, subtitleLines: subtitle.lines.count,
        legendHeight: places.isEmpty ? 0 : y + 34, footLines: notes.count + source.count)
      room = least.map(own.union) ?? own
      top =
        Page.titleTop + Double(room.titleLines - 1) * TextStyle.title.lineHeight + 24
        + Double(room.subtitleLines - 1) * TextStyle.subtitle.lineHeight + 24
      let content =
        top + page.height + 22 + room.legendHeight + 18 + Double(room.footLines)
        * TextStyle.note.lineHeight + 12
      let natural = line + 2 * Page.margin
      let width = max(natural, style.purpose.ratio > 0 ? (content / style.purpose.ratio) : 0)
      size = (width, max(content, width * style.purpose.ratio))
      left = (width - line) / 2
    }

    /// Draws the page.
    func write(to canvas: inout Canvas, _ content: (inout Canvas) -> Void) {
      canvas.rectangle(
        Box(left: 0, top: 0, width: size.width, height: size.height), fill: canvas.colours.ground)
      writeHead(to: &canvas)
      canvas.group(
        "content", [("transform", "translate(\(left.inPicture) \(top.inPicture))")]
      ) { canvas in
        content(&canvas)
      }
      writeFoot(to: &canvas)
    }

    private func writeHead(to canvas: inout Canvas) {
      canvas.text(title.lines, x: left, y: Page.titleTop, .title)
      if let stamp = page.stamp {
        canvas.text(
          stamp, x: left + line, y: Page.titleTop, .title, .end, colour: canvas.colours.belongs)
      }
      let y = Page.titleTop + Double(title.lines.count - 1) * TextStyle.title.lineHeight + 24
      canvas.text(subtitle.lines, x: left, y: y, .subtitle, colour: canvas.colours.secondary)
    }

    private func writeFoot(to canvas: inout Canvas) {
      // The foot stands at the lower edge, also where a slide leaves room.
      var y = size.height - 12 - 18 - Double(room.footLines) * TextStyle.note.lineHeight
      let legendTop = top + page.height + 22
      canvas.group("legend") { canvas in
        for (entry, place) in legend {
          let middle = Point(left + place.x, legendTop + place.y + 8)
          entry.draw(&canvas, middle)
          canvas.text(
            entry.words, x: middle.x + entry.symbolWidth + 8, y: middle.y + 4, .small,
            colour: canvas.colours.secondary)
        }
      }
      canvas.line(
        Point(left, y), Point(left + line, y), Canvas.Stroke(colour: canvas.colours.hairline))
      y += 17
      canvas.text(notes, x: left, y: y, .note, colour: canvas.colours.quiet)
      y += Double(notes.count) * TextStyle.note.lineHeight
      canvas.text(source, x: left, y: y, .note, colour: canvas.colours.quiet)
    }
  }
}
