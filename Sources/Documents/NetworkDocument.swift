/// A network as other programs read it: nodes and edges with typed attributes, in no format yet.
///
/// Writers of formats see only this type, so that every format has the same nodes, edges and values.
public struct NetworkDocument: Hashable, Sendable {
  /// A value of an attribute.
  public enum Value: Hashable, Sendable {
    /// Text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// Yes or no.
    case yes(Bool)

    /// The value as text; yes and no are `true` and `false`.
    public var description: String {
      switch self {
      case .text(let text): text
      case .integer(let number): "\(number)"
      case .yes(let isTrue): isTrue ? "true" : "false"
      }
    }
  }

  /// A name with a value.
  public struct Attribute: Hashable, Sendable {
    /// The name: letters, digits and low lines.
    public let name: String
    /// The value; text is not empty.
    public let value: Value

    /// A name with a value.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }

    /// A name with a text; `nil` without a text, because some readers stumble over empty values.
    public init?(_ name: String, _ text: String?) {
      guard let text, !text.isEmpty else { return nil }
      self.init(name, .text(text))
    }
  }

  /// A node.
  public struct Node: Hashable, Sendable {
    /// The identifier, unique in the network.
    public let id: String
    /// The name for people.
    public let label: String
    /// The mode of a node of a two-mode network: the first or the second.
    public let mode: Int?
    /// Further attributes.
    public let attributes: [Attribute]

    /// A node.
    public init(id: String, label: String, mode: Int?, _ attributes: [Attribute]) {
      self.id = id
      self.label = label
      self.mode = mode
      self.attributes = attributes
    }
  }

  /// The form of an edge in a picture.
  public struct Look: Hashable, Sendable {
    /// Whether the line is thick.
    public let isThick: Bool
    /// Whether the line is dashed.
    public let isDashed: Bool

    /// A form.
    public init(isThick: Bool, isDashed: Bool) {
      self.isThick = isThick
      self.isDashed = isDashed
    }
  }

  /// An edge.
  public struct Edge: Hashable, Sendable {
    /// The identifier of the node where it begins.
    public let from: String
    /// The identifier of the node where it ends.
    public let to: String
    /// The form in a picture.
    public let look: Look
    /// The attributes.
    public let attributes: [Attribute]

    /// An edge.
    public init(from: String, to: String, _ look: Look, _ attributes: [Attribute]) {
      self.from = from
      self.to = to
      self.look = look
      self.attributes = attributes
    }
  }

  /// The title.
  public let title: String
  /// Facts about the whole: licence, citation, date.
  public let attributes: [Attribute]
  /// The nodes.
  public let nodes: [Node]
  /// The edges.
  public let edges: [Edge]

  /// A network.
  public init(title: String, _ attributes: [Attribute], nodes: [Node], edges: [Edge]) {
    self.title = title
    self.attributes = attributes
    self.nodes = nodes
    self.edges = edges
  }
}
