import Documents

/// Shapes and texts of a picture, written as SVG in the order of the calls.
///
/// Coordinates are pixels from the upper left corner, written with at most one digit behind the point, so that the
/// same picture is the same bytes everywhere.
struct Canvas: Sendable {
  /// The colours.
  let colours: Theme.Colours
  /// True if patterns tell fills apart, for print without colour.
  let hasPatterns: Bool
  /// The beginning of identifiers.
  var prefix: String
  private var xml = XMLWriter()
  /// The drawing so far, as XML.
  var text: String { xml.text }
  /// The drawing as a document.
  var document: String { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text }

  /// An empty canvas.
  init(_ style: PictureStyle) {
    colours = style.theme.colours
    hasPatterns = style.theme == .print
    prefix = style.identifierPrefix
  }

  /// The side of a text that stands at its place.
  enum Anchor: String {
    case start
    case middle
    case end
  }

  /// A style of lines.
  struct Stroke: Hashable {
    var colour: String
    var width = 1.0
    /// Lengths of dashes and gaps; solid if empty.
    var dashes: [Double] = []
    var hasRoundEnds = false

    var attributes: [(String, String)] {
      var attributes = [("stroke", colour), ("stroke-width", width.inPicture)]
      if !dashes.isEmpty {
        attributes.append(("stroke-dasharray", dashes.map(\.inPicture).joined(separator: " ")))
      }
      if hasRoundEnds { attributes.append(("stroke-linecap", "round")) }
      return attributes
    }
  }

  // MARK: Elements

  /// An element with others inside.
  mutating func element(
    _ name: String, _ attributes: [(String, String)] = [], _ body: (inout Canvas) -> Void
  ) {
    xml.begin(name, attributes)
    body(&self)
    xml.end()
  }

  /// An element with nothing inside.
  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    xml.element(name, attributes)
  }

  /// An element with a text.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text: String) {
    xml.element(name, attributes) { $0.text(text.withoutDirections) }
  }

  /// The whole picture: its root, with a title and a description for readers who do not see it.
  mutating func picture(
    title: String, description: String, _ size: (width: Double, height: Double),
    _ style: PictureStyle, _ body: (inout Canvas) -> Void
  ) {
    let (width, height) = (size.width.inPicture, size.height.inPicture)
    let names = (prefix + "title", prefix + "description")
    element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
        ("aria-labelledby", "\(names.0) \(names.1)"), ("lang", style.language),
        ("font-family", TextStyle.families),
      ]
    ) { canvas in
      canvas.element("title", [("id", names.0)], text: title)
      canvas.element("desc", [("id", names.1)], text: description)
      body(&canvas)
    }
  }

  /// A group: the things of one node or edge, with a tooltip and perhaps a link to a source.
  ///
  /// - Parameters:
  ///   - id: The identifier, unique in the picture.
  ///   - kinds: The classes.
  ///   - title: The tooltip, which is the accessible name too.
  ///   - link: The page that a click opens.
  ///   - attributes: Further attributes.
  ///   - body: Draws what is inside.
  mutating func group(
    id: String? = nil, _ kinds: String, title: String? = nil, link: SourceLink? = nil,
    _ attributes: [(String, String)] = [], _ body: (inout Canvas) -> Void
  ) {
    var own = [("class", kinds)]
    if let id { own.insert(("id", prefix + id.asIdentifier), at: 0) }
    func write(_ canvas: inout Canvas) {
      canvas.element("g", own + attributes) { canvas in
        if let title { canvas.element("title", text: title) }
        body(&canvas)
      }
    }
    guard let link else { return write(&self) }
    element("a", [("href", link.address), ("target", "_blank")], write)
  }

  // MARK: Shapes

  /// A text in one line, on its base line; with a margin of the ground where it stands on lines.
  mutating func text(
    _ text: String, x: Double, y: Double, _ style: TextStyle, _ anchor: Anchor = .start,
    colour: String? = nil, turned degrees: Double = 0, hasMargin: Bool = false
  ) {
    guard !text.isEmpty else { return }
    var attributes = [
      ("x", x.inPicture), ("y", y.inPicture), ("font-size", style.size.inPicture),
      ("fill", colour ?? colours.ink),
    ]
    if style.isBold { attributes.append(("font-weight", "bold")) }
    if hasMargin {
      attributes +=
        Stroke(colour: colours.ground, width: 3).attributes + [
          ("stroke-linejoin", "round"), ("paint-order", "stroke"),
        ]
    }
    if anchor != .start { attributes.append(("text-anchor", anchor.rawValue)) }
    if degrees != 0 {
      attributes.append(
        ("transform", "rotate(\(degrees.inPicture) \(x.inPicture) \(y.inPicture))"))
    }
    element("text", attributes, text: text)
  }

  /// Lines of text one below the other; `y` is the base line of the first.
  mutating func text(
    _ lines: [String], x: Double, y: Double, _ style: TextStyle, _ anchor: Anchor = .start,
    colour: String? = nil
  ) {
    for (number, line) in lines.enumerated() {
      text(line, x: x, y: y + Double(number) * style.lineHeight, style, anchor, colour: colour)
    }
  }

  /// A straight line.
  mutating func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
    element(
      "line",
      [
        ("x1", from.x.inPicture), ("y1", from.y.inPicture), ("x2", to.x.inPicture),
        ("y2", to.y.inPicture),
      ] + stroke.attributes)
  }

  /// A rectangle.
  mutating func rectangle(
    _ box: Box, fill: String = "none", _ stroke: Stroke? = nil, corners: Double = 0
  ) {
    var attributes = [
      ("x", box.left.inPicture), ("y", box.top.inPicture), ("width", box.width.inPicture),
      ("height", box.height.inPicture), ("fill", fill),
    ]
    if corners > 0 { attributes.append(("rx", corners.inPicture)) }
    element("rect", attributes + (stroke?.attributes ?? []))
  }

  /// A circle.
  mutating func circle(_ centre: Point, _ radius: Double, fill: String, _ stroke: Stroke? = nil) {
    element(
      "circle",
      [
        ("cx", centre.x.inPicture), ("cy", centre.y.inPicture), ("r", radius.inPicture),
        ("fill", fill),
      ] + (stroke?.attributes ?? []))
  }

  /// A path in the language of SVG.
  mutating func path(_ path: String, fill: String = "none", _ stroke: Stroke? = nil) {
    element("path", [("d", path), ("fill", fill)] + (stroke?.attributes ?? []))
  }
}

extension Double {
  /// A coordinate with at most one digit behind the point, without a locale.
  var inPicture: String {
    let tenths = Int((self * 10).rounded())
    let (whole, rest) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
  }
}

extension String {
  /// The text without the invisible characters that turn the direction of what follows.
  var withoutDirections: String {
    guard unicodeScalars.contains(where: \.turnsDirection) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.turnsDirection }))
  }

  /// The text as a part of an identifier: letters of ASCII, digits, hyphens and points, all else as hyphens.
  var asIdentifier: String {
    String(
      decoding: utf8.map { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: byte
        default: UInt8(ascii: "-")
        }
      }, as: UTF8.self)
  }
}
