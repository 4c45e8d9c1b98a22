/// The frame of a picture: title and subtitle above, legend, notes and source below, on one grid.
struct Page: Sendable {
  /// The finding.
  var title: String
  /// The content: what is shown, of whom, when.
  var subtitle: String
  /// The picture in words, for readers who do not see it.
  var description: String
  /// The width of the content.
  var width: Double
  /// The height of the content.
  var height: Double
  /// The meaning of exactly the marks and lines that are drawn.
  var legend: [LegendEntry] = []
  /// The notes: what is not drawn, and how to read the rest.
  var notes: [String] = []
  /// The origin of the data, with their licence.
  var source: String
  /// True if there is nothing to draw, which the page then says.
  var isEmpty = false
  /// The text of the page then.
  var emptyWords = "Nothing to draw."

  private static let margin = 28.0
  /// The baseline of the first line of the title.
  private static let titleTop = 40.0
  /// The longest line of a note, some 110 letters. Longer lines are hard to follow, and programs that draw SVG differ
  /// by more than two pixels at their ends.
  private static let measure = 620.0

  /// The page of nothing: one sentence and the origin of the data, and no other word that could contradict it.
  private func bare(_ style: PictureStyle) -> Page {
    Page(
      title: emptyWords, subtitle: "", description: emptyWords, width: 0, height: 0,
      notes: style.title == nil ? [] : [emptyWords], source: source)
  }

  /// The picture as SVG: the frame and, at its place, the content.
  ///
  /// - Parameters:
  ///   - style: The form.
  ///   - content: Draws the content, from 0, 0 to its width and height.
  /// - Returns: The picture, with the XML declaration.
  func svg(_ style: PictureStyle, _ content: (inout Canvas) -> Void) -> String {
    if isEmpty { return bare(style).svg(style) { _ in } }
    let frame = Frame(self, style)
    var canvas = Canvas(style)
    let size = [frame.width, frame.height].map(\.inPicture)
    let (title, description) = (style.title ?? title, description)
    let names = (style.identifierPrefix + "title", style.identifierPrefix + "description")
    canvas.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", size[0]), ("height", size[1]),
        ("viewBox", "0 0 \(size[0]) \(size[1])"), ("role", "img"),
        ("aria-labelledby", "\(names.0) \(names.1)"), ("lang", style.language),
        ("font-family", TextStyle.families),
      ]
    ) { canvas in
      canvas.element("title", [("id", names.0)], text: title)
      canvas.element("desc", [("id", names.1)], text: description)
      canvas.rectangle(
        Box(left: 0, top: 0, width: frame.width, height: frame.height), fill: canvas.colours.ground)
      frame.writeHead(to: &canvas)
      canvas.group(
        "content", [("transform", "translate(\(frame.left.inPicture) \(frame.top.inPicture))")]
      ) { canvas in
        content(&canvas)
      }
      frame.writeFoot(to: &canvas)
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + canvas.text
  }

  /// The places of the parts of a page.
  private struct Frame {
    let page: Page
    let title: TextLines
    let subtitle: TextLines
    let notes: [String]
    let source: [String]
    let width: Double
    let height: Double
    /// The left edge of everything.
    let left: Double
    /// The upper edge of the content.
    let top: Double
    /// The legend with the place of each entry, from the left edge and the upper edge of the legend.
    let legend: [(entry: LegendEntry, place: Point)]
    private let legendHeight: Double
    private let line: Double

    init(_ page: Page, _ style: PictureStyle) {
      self.page = page
      // A narrow drawing does not get a page that is mostly empty, unless its words need one.
      let line = max(page.width, min(Page.measure, style.purpose.width - 2 * Page.margin))
      self.line = line
      title = TextLines(style.title ?? page.title, .title, limit: line, isBalanced: true)
      subtitle = TextLines(style.subtitle ?? page.subtitle, .subtitle, limit: line)
      let measure = min(line, Page.measure)
      notes = page.notes.flatMap { TextLines($0, .note, limit: measure).lines }
      source = TextLines(page.source, .note, limit: measure).lines
      top =
        Page.titleTop + Double(title.lines.count - 1) * TextStyle.title.lineHeight + 24
        + Double(subtitle.lines.count - 1) * TextStyle.subtitle.lineHeight + 24
      var places: [(entry: LegendEntry, place: Point)] = []
      var (x, y) = (0.0, 0.0)
      for entry in page.legend {
        if x > 0, x + entry.width > line { (x, y) = (0, y + 22) }
        places.append((entry, Point(x, y)))
        x += entry.width + 22
      }
      legend = places
      legendHeight = places.isEmpty ? 0 : y + 34
      let content =
        top + page.height + 22 + legendHeight + 18 + Double(notes.count + source.count)
        * TextStyle.note.lineHeight + 12
      let natural = line + 2 * Page.margin
      width = max(natural, style.purpose.ratio > 0 ? (content / style.purpose.ratio) : 0)
      height = max(content, width * style.purpose.ratio)
      left = (width - line) / 2
    }

    func writeHead(to canvas: inout Canvas) {
      canvas.text(title.lines, x: left, y: Page.titleTop, .title)
      let y = Page.titleTop + Double(title.lines.count - 1) * TextStyle.title.lineHeight + 24
      canvas.text(subtitle.lines, x: left, y: y, .subtitle, colour: canvas.colours.secondary)
    }

    func writeFoot(to canvas: inout Canvas) {
      // The foot stands at the lower edge, also where a slide leaves room.
      var y = height - 12 - 18 - Double(notes.count + source.count) * TextStyle.note.lineHeight
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
