/// The places of everything in a picture, in points; *y* grows upwards and the origin is below and
/// left of the drawing.
///
/// Graphviz gives positions to five significant digits.
public struct Layout: Hashable, Sendable, Codable {
  /// A place.
  public struct Point: Hashable, Sendable, Codable {
    /// The distance to the right of the origin.
    public var x: Double
    /// The distance above the origin.
    public var y: Double

    /// A place.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// A rectangle.
  public struct Box: Hashable, Sendable, Codable {
    /// Its corner with the least coordinates.
    public let lowerLeft: Point
    /// Its corner with the greatest.
    public let upperRight: Point
  }

  /// A node with its place.
  public struct Node: Hashable, Sendable, Codable {
    /// Its name.
    public let name: String
    /// Its centre.
    public let centre: Point
    /// Its width.
    public let width: Double
    /// Its height.
    public let height: Double
    /// The centre of a label outside of it.
    public let externalLabel: Point?
  }

  /// A piece of an edge: cubic Bézier curves, one after the other.
  public struct Spline: Hashable, Sendable, Codable {
    /// The tip of the arrow at its beginning, if there is one.
    public let start: Point?
    /// The tip of the arrow at its end, if there is one.
    public let end: Point?
    /// 3*k* + 1 control points of *k* curves.
    public let points: [Point]
  }

  /// An edge with its places.
  public struct Edge: Hashable, Sendable, Codable {
    /// The node where it begins.
    public let tail: String
    /// The node where it ends.
    public let head: String
    /// A name that sets it apart from others between the same nodes.
    public let key: String?
    /// Its pieces; empty for an edge that is not drawn.
    public let splines: [Spline]
    /// The centre of its label.
    public let label: Point?
    /// The centre of the label at its beginning.
    public let tailLabel: Point?
    /// The centre of the label at its end.
    public let headLabel: Point?
    /// The centre of a label beside it.
    public let externalLabel: Point?
  }

  /// A cluster with its place.
  public struct Cluster: Hashable, Sendable, Codable {
    /// Its name.
    public let name: String
    /// Its box.
    public let box: Box
    /// The centre of its label.
    public let label: Point?
  }

  /// The rectangle around the drawing; `nil` for an empty graph.
  public let bounds: Box?
  /// The centre of the graph's label.
  public let label: Point?
  /// The nodes, in the order of making.
  public let nodes: [Node]
  /// The edges, in the order of making.
  public let edges: [Edge]
  /// The clusters, each before those inside it.
  public let clusters: [Cluster]
}

extension DOTDocument {
  /// Gives a node a place for engines that start from one: neato, fdp, nop and nop2.
  ///
  /// - Parameters:
  ///   - name: The node, which is added if the graph has none of this name.
  ///   - point: Its centre in points.
  ///   - isPinned: Whether it stays there; neato and fdp move the others.
  public mutating func place(_ name: String, at point: Layout.Point, isPinned: Bool = true) {
    let value = "\(point.x),\(point.y)\(isPinned ? "!" : "")"
    let index =
      nodes.firstIndex { $0.name == name }
      ?? {
        nodes.append(Node(name))
        return nodes.count - 1
      }()
    nodes[index].attributes.removeAll { $0.name == "pos" || $0.name == "pin" }
    nodes[index].attributes.append(.text("pos", value))
    // neato and fdp take positions for inches unless told; nop reads points all the same.
    if attributes["inputscale"] == nil { attributes.append(.text("inputscale", "72")) }
  }
}
