/// A picture that is written as SVG, without a layout engine.
public protocol Picture: Sendable {
  /// The picture as SVG 1.1: valid XML, with a title, a description, and identifiers and classes of all nodes and
  /// ties. The same input gives the same bytes.
  var svg: String { get }
}
