/// A graph with the choices for its picture: a value that can be sent to another process.
public struct RenderRequest: Hashable, Sendable, Codable {
  /// A width and a height.
  public struct Size: Hashable, Sendable, Codable {
    /// Width in points.
    public var width: Double
    /// Height in points.
    public var height: Double
    /// True if a smaller picture is blown up to it; a larger one is always shrunk.
    public var fills: Bool

    /// A size in points.
    public init(width: Double, height: Double, fills: Bool = false) {
      self.width = width
      self.height = height
      self.fills = fills
    }
  }

  /// The graph in the DOT language. A character set that it declares has no meaning any more.
  public let dot: String
  /// The name of the text in messages.
  public var file: String?
  /// The number, from 0, of one of several graphs in the text; `nil` where there has to be one.
  public var graph: Int?
  /// The engine that gives nodes their places; a `layout` attribute in the graph wins.
  public var engine: LayoutEngine
  /// The formats of the pictures, all from one layout.
  public var formats: [OutputFormat]
  /// Pixels, or units, an inch; `nil` for the number in the graph, or else 96 for bitmaps and 72 for
  /// all others.
  public var dpi: Double?
  /// The factor by which pictures are enlarged. With a scale and no `dpi`, bitmaps and others need
  /// different resolutions, so a graph asked for in both kinds is laid out twice.
  public var scale: Double = 1
  /// The size that pictures are shrunk to; `nil` for the size in the graph.
  public var size: Size?
  /// True if the places of nodes and edges are wanted as values.
  var wantsLayout = false
  /// The beginning of every identifier in an SVG, for several pictures in one page: a letter, and then
  /// letters of ASCII, digits, `-` and `_`. `nil` leaves Graphviz's own, the same in every picture.
  public var identifierPrefix: String?
  /// The author of the graph, on whom it depends whether the graph may name files. Text is foreign,
  /// and a document is the program's own, unless told otherwise.
  public var trust = Trust.foreign()
  /// The number of seconds that the caller waits. In process, Graphviz itself cannot be stopped: it
  /// goes on, and later requests wait until it is done.
  public var timeLimit: Double?

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
  /// - Throws: The errors of `DOTDocument.text()`.
  public init(
    _ document: DOTDocument, engine: LayoutEngine = .dot, formats: [OutputFormat] = [.svg]
  ) throws(GraphvizError) {
    self.init(try document.text(), engine: engine, formats: formats)
    trust = .own
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

  /// The same request for places alone.
  var forLayout: RenderRequest {
    var request = self
    request.formats = []
    request.wantsLayout = true
    return request
  }
}
