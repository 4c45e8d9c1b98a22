extension RenderRequest {
  /// The author of a graph, on whom it depends whether the graph may name files.
  ///
  /// Everything else is checked whoever the author is: links, font names, numbers, sizes, and the
  /// SVG that comes of it. Names and texts of a graph come from outside more often than it seems.
  public enum Trust: Hashable, Sendable, Codable {
    /// The calling program made the graph.
    case own
    /// A user, a service or a file made the graph. It may name files only where a user says so.
    case foreign(allowsFiles: Bool = false)

    /// True if the graph may name files to be read or referred to: pictures, shapes, fonts, style
    /// sheets.
    public var allowsFiles: Bool {
      switch self {
      case .own: true
      case .foreign(let allowsFiles): allowsFiles
      }
    }
  }
}
