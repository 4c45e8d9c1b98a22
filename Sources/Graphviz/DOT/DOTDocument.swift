/// A graph in Graphviz's language, as a value.
///
/// A document that Graphviz has read (see ``DOTReading``) is in *normal form*: ``nodes`` holds every
/// node in the order of making with the attributes in which it differs from ``nodeDefaults``;
/// subgraphs name their nodes; each edge stands in the innermost subgraph that it belongs to;
/// attributes are sorted by name. Writing such a document and reading it again gives it back, equal.
public struct DOTDocument: Hashable, Sendable {
  /// The name of the graph. A graph without one is written with the name `""`, because Graphviz
  /// makes up a name such as `%3` and shows it.
  public var name: String
  /// True if edges point from one node to the other.
  public var isDirected: Bool
  /// True if two edges between the same nodes are one.
  public var isStrict = false
  /// Attributes of the graph.
  public var attributes: [Attribute] = []
  /// Attributes of every node that does not set them.
  public var nodeDefaults: [Attribute] = []
  /// Attributes of every edge that does not set them.
  public var edgeDefaults: [Attribute] = []
  /// The nodes.
  public var nodes: [Node] = []
  /// Groups of nodes and edges, clusters among them.
  public var subgraphs: [Subgraph] = []
  /// The edges that stand in no subgraph.
  public var edges: [Edge] = []

  /// An empty graph.
  public init(name: String, isDirected: Bool) {
    self.name = name
    self.isDirected = isDirected
  }
}

extension DOTDocument {
  /// A node.
  public struct Node: Hashable, Sendable {
    /// The name that edges refer to.
    public var name: String
    /// Its attributes, in order.
    public var attributes: [Attribute]

    /// A node.
    public init(_ name: String, _ attributes: [Attribute] = []) {
      self.name = name
      self.attributes = attributes
    }
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// The node where it begins.
    public var from: String
    /// The node where it ends.
    public var to: String
    /// The place on the first node where it is tied.
    public var fromPort: Port?
    /// The place on the second node where it is tied.
    public var toPort: Port?
    /// A name that sets it apart from other edges between the same nodes.
    public var key: String?
    /// Its attributes, in order.
    public var attributes: [Attribute]

    /// An edge.
    public init(
      from: String, fromPort: Port? = nil, to: String, toPort: Port? = nil, key: String? = nil,
      _ attributes: [Attribute] = []
    ) {
      self.from = from
      self.fromPort = fromPort
      self.to = to
      self.toPort = toPort
      self.key = key
      self.attributes = attributes
    }
  }

  /// A place on a node: a field of a record or cell of a table, a side, or both.
  public struct Port: Hashable, Sendable {
    /// A side or corner of a node or field.
    public enum Compass: String, Hashable, Sendable, CaseIterable {
      /// Up, and clockwise from there.
      case n, ne, e, se, s, sw, w, nw
      /// The centre.
      case c
      /// Whichever side suits.
      case any = "_"
    }

    /// The name of the field; a name that is a side, such as `n`, stands for that side of the node
    /// where it has no field so called. It holds no colon.
    public var name: String
    /// The side of the field.
    public var compass: Compass?

    /// A field, and a side of it.
    public init(_ name: String, _ compass: Compass? = nil) {
      self.name = name
      self.compass = compass
    }

    /// A side of the node.
    public static func side(_ compass: Compass) -> Port { Port(compass.rawValue) }
  }

  /// A group of nodes and edges inside a graph or another group.
  ///
  /// One whose name begins with `cluster` is drawn with a box around it.
  public struct Subgraph: Hashable, Sendable {
    /// Its name, if it has one.
    public var name: String?
    /// Its own attributes.
    public var attributes: [Attribute] = []
    /// Attributes of every node that is made in it and does not set them.
    public var nodeDefaults: [Attribute] = []
    /// Attributes of every edge that is made in it and does not set them.
    public var edgeDefaults: [Attribute] = []
    /// The nodes that belong to it and to no group inside it.
    public var nodes: [Node] = []
    /// Groups inside it.
    public var subgraphs: [Subgraph] = []
    /// The edges that belong to it and to no group inside it.
    public var edges: [Edge] = []

    /// An empty group.
    public init(_ name: String?) { self.name = name }
  }
}
