/// The Graphviz of this machine.
public struct Installation: Hashable, Sendable {
  /// The version of the library.
  public let version: String
  /// The layout engines that have plugins.
  public let engines: [String]
  /// The formats that have plugins; some of them open windows.
  public let formats: [String]
  /// The plugins that draw: `cairo` and `gd` for pictures made of pixels, among others.
  public let renderers: [String]
  /// True if there is a plugin that measures texts by their fonts; without it, labels are estimated.
  public let measuresText: Bool
  /// The largest graph that is drawn.
  public let limits: Limits

  /// The size beyond which a graph is refused, because Graphviz would end the process.
  public struct Limits: Hashable, Sendable {
    /// Layers that `dot` can make.
    public let layers: Int
    /// Nodes that `neato` and `circo` can place; they keep a number for each pair.
    public let nodes: Int
    /// Bytes of stack that a layout has.
    public let stack: Int

    /// The limits of every version of Graphviz. `dot` fails at 32,768 layers, and adds some itself.
    static let graphviz = Limits(layers: 32_000, nodes: 20_000, stack: SerialThread.stackSize)
  }
}
