/// What Graphviz is installed on this machine.
public struct Installation: Hashable, Sendable, Codable {
  /// The version of the library.
  public let version: String
  /// The layout engines that it has plugins for.
  public let engines: [String]
  /// The formats that it has plugins for; some of them open windows.
  public let formats: [String]
  /// The kinds of pictures that it can put into others.
  public let imageFormats: [String]
  /// What draws the formats: `cairo` and `gd` for those made of pixels, among others.
  public let renderers: [String]
  /// Whether there is a plugin that measures texts by their fonts; without it, labels are estimated.
  public let measuresText: Bool
  /// How large a graph may be.
  public let limits: Limits

  /// How large a graph may be before it is refused, because Graphviz would end the process.
  public struct Limits: Hashable, Sendable, Codable {
    /// Layers that `dot` can make.
    public let layers: Int
    /// Nodes that `neato` and `circo` can place; they keep a number for each pair.
    public let nodes: Int
    /// Bytes of stack that a layout has.
    public let stack: Int
  }
}
