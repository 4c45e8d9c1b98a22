/// What to draw and how: a value that holds all of it, and that can be sent to another process.
public struct RenderRequest: Hashable, Sendable, Codable {
  /// A width and a height.
  public struct Size: Hashable, Sendable, Codable {
    /// Width in points.
    public var width: Double
    /// Height in points.
    public var height: Double
    /// Whether a smaller picture is blown up to it; a larger one is always shrunk.
    public var fills: Bool

    /// A size in points.
    public init(width: Double, height: Double, fills: Bool = false) {
      self.width = width
      self.height = height
      self.fills = fills
    }
  }

  /// The graph in the DOT language. A character set that it declares has no meaning any more.
  public var dot: String
  /// The name of the text in messages.
  public var file: String?
  /// Which of several graphs in the text to draw, from 0; `nil` where there has to be one.
  public var graph: Int?
  /// How the nodes get their places; a `layout` attribute in the graph wins.
  public var engine: LayoutEngine
  /// What to render, all from one layout.
  public var formats: [OutputFormat]
  /// Pixels, or units, an inch; `nil` for what the graph says, or else 96 for bitmaps and 72 for all
  /// others.
  public var dpi: Double?
  /// How many times larger than otherwise the pictures are drawn. With a scale and no `dpi`, bitmaps
  /// and others need different resolutions, so a graph asked for in both kinds is laid out twice.
  public var scale: Double = 1
  /// The size that pictures are shrunk to; `nil` for what the graph says.
  public var size: Size?
  /// Whether the positions of nodes and edges are wanted as values.
  public var wantsLayout = false
  /// What every identifier in an SVG begins with, for several pictures in one page: a letter, and then
  /// letters of ASCII, digits, `-` and `_`. `nil` leaves Graphviz's own, the same in every picture.
  public var identifierPrefix: String?
  /// Whether the graph may name files to be read or referred to: pictures, shapes, fonts, style
  /// sheets. Only for DOT whose author is trusted.
  public var allowsFiles = false
  /// After how many seconds the caller waits no longer. In process, Graphviz itself cannot be
  /// stopped: it goes on, and later requests wait until it is done.
  public var timeLimit: Double?

  /// Seconds that a clock can count, of a limit: no clock goes further than some centuries.
  static func countable(_ limit: Double) -> Double { limit > 0 ? min(limit, 1e9) : 0 }

  /// A request for a text.
  public init(
    _ dot: String, file: String? = nil, engine: LayoutEngine = .dot,
    formats: [OutputFormat] = [.svg]
  ) {
    self.dot = dot
    self.file = file
    self.engine = engine
    self.formats = formats
  }

  /// A request for a document.
  ///
  /// - Throws: What `DOTDocument.text()` throws.
  public init(
    _ document: DOTDocument, engine: LayoutEngine = .dot, formats: [OutputFormat] = [.svg]
  ) throws(GraphvizError) {
    self.init(try document.text(), engine: engine, formats: formats)
  }

  /// A request for the bytes of a file: UTF-8, or Latin-1 where the graph declares it.
  ///
  /// - Throws: `GraphvizError.notUTF8` or `GraphvizError.charset`.
  public init(
    bytes: [UInt8], file: String? = nil, engine: LayoutEngine = .dot,
    formats: [OutputFormat] = [.svg]
  ) throws(GraphvizError) {
    self.init(
      try DOTEncoding.text(of: bytes, file: file).text, file: file, engine: engine,
      formats: formats)
  }
}
