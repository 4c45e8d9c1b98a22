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
  /// The date at the upper right corner, in a picture that is one of several.
  var stamp: String?

  /// The page of nothing: one sentence and the origin of the data, and no other word that could contradict it.
  private func bare(_ style: PictureStyle) -> Page {
    Page(
      title: emptyWords, subtitle: "", description: emptyWords, width: 0, height: 0,
      notes: style.title == nil ? [] : [emptyWords], source: source)
  }

  /// The page with one sentence in place of the content, of the same size and on the same date.
  private var blank: Page {
    Page(
      title: emptyWords, subtitle: "", description: emptyWords, width: width, height: height,
      source: source, stamp: stamp)
  }

  /// The room that the parts around the content take.
  func room(_ style: PictureStyle) -> PageRoom { Frame(isEmpty ? blank : self, style).room }

  /// The picture as SVG: the frame and, at its place, the content.
  ///
  /// - Parameters:
  ///   - style: The form.
  ///   - room: The room of the parts around the content, at least; a page without content keeps its size then.
  ///   - content: Draws the content, from 0, 0 to its width and height.
  /// - Returns: The picture, with the XML declaration.
  func svg(
    _ style: PictureStyle, room: PageRoom? = nil, _ content: (inout Canvas) -> Void
  ) -> String {
    if isEmpty, room == nil { return bare(style).svg(style) { _ in } }
    let page = isEmpty ? blank : self
    let frame = Frame(page, style, room)
    var canvas = Canvas(style)
    canvas.picture(
      title: style.title.flatMap { $0.isEmpty ? nil : $0 } ?? page.title,
      description: page.description, frame.size, style
    ) { canvas in
      frame.write(to: &canvas, isEmpty ? { _ in } : content)
    }
    return canvas.document
  }

  /// The width and the height of the page with the room of several.
  func size(_ style: PictureStyle, room: PageRoom) -> (width: Double, height: Double) {
    Frame(isEmpty ? blank : self, style, room).size
  }

  /// Draws the page on a canvas, with the room of several pages.
  func write(
    to canvas: inout Canvas, _ style: PictureStyle, room: PageRoom,
    _ content: (inout Canvas) -> Void
  ) {
    Frame(isEmpty ? blank : self, style, room).write(to: &canvas, isEmpty ? { _ in } : content)
  }
}
