/// A way of giving each node a place.
public enum LayoutEngine: String, Hashable, Sendable, CaseIterable, Codable {
  /// Layers, for what points one way.
  case dot
  /// Springs between all nodes, for small graphs.
  case neato
  /// Springs between neighbours.
  case fdp
  /// The same for large graphs.
  case sfdp
  /// Circles.
  case circo
  /// Rings around a centre.
  case twopi
  /// Boxes, packed.
  case osage
  /// Areas, as in a tree map.
  case patchwork
  /// Nodes stay where their `pos` says, in points; edges are routed.
  case nop
  /// Nodes and edges stay where their `pos` says.
  case nop2
}
