/// A graph in Graphviz's language, as a value.
public struct DOTDocument: Hashable, Sendable {
  /// What an attribute is set to.
  public enum Value: Hashable, Sendable {
    /// A text that means itself: quotes, backslashes and ampersands need no care.
    case text(String)
    /// Markup of an HTML-like label, without its outer angle brackets.
    case html(String)
  }

  /// One attribute.
  public struct Attribute: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// What it is set to.
    public var value: Value

    /// An attribute.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

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
    /// Where it begins.
    public var from: String
    /// Where it ends.
    public var to: String
    /// What sets it apart from other edges between the same nodes.
    public var key: String?
    /// Its attributes, in order.
    public var attributes: [Attribute]

    /// An edge.
    public init(from: String, to: String, key: String? = nil, _ attributes: [Attribute] = []) {
      self.from = from
      self.to = to
      self.key = key
      self.attributes = attributes
    }
  }

  /// The name of the graph; an unnamed one would be called `%3` in pictures.
  public var name: String
  /// Whether edges point from one node to the other.
  public var isDirected: Bool
  /// Attributes of the graph.
  public var attributes: [Attribute] = []
  /// Attributes of every node that does not set them.
  public var nodeDefaults: [Attribute] = []
  /// Attributes of every edge that does not set them.
  public var edgeDefaults: [Attribute] = []
  /// The nodes.
  public var nodes: [Node] = []
  /// The edges.
  public var edges: [Edge] = []

  /// An empty graph.
  public init(name: String, isDirected: Bool) {
    self.name = name
    self.isDirected = isDirected
  }
}

extension DOTDocument.Attribute {
  /// An attribute with a text.
  public static func text(_ name: String, _ value: String) -> Self { Self(name, .text(value)) }
  /// An attribute with an HTML-like label.
  public static func html(_ name: String, _ markup: String) -> Self { Self(name, .html(markup)) }
}

extension DOTDocument.Value {
  /// A text as it stands in an HTML-like label.
  public static func htmlEscaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n": escaped += "<BR/>"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
