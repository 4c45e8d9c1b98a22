internal import CGraphviz

/// A graph of the C library, as the rest of the module sees it. It lives only while its library call
/// runs.
@safe struct CGraph {
  /// The kind of thing that has an attribute; the numbers are cgraph's.
  enum Kind: Int32, CaseIterable {
    case graph = 0
    case node = 1
    case edge = 2
  }

  /// A graph, node or edge.
  @safe struct Object: Hashable {
    let pointer: UnsafeMutableRawPointer

    static func == (one: Object, other: Object) -> Bool { unsafe one.pointer == other.pointer }

    func hash(into hasher: inout Hasher) { unsafe hasher.combine(pointer) }
  }

  /// A declared attribute.
  @safe struct Symbol {
    let name: String
    let pointer: UnsafeMutablePointer<Agsym_t>
  }

  let functions: UnsafePointer<GraphvizFunctions>
  let pointer: UnsafeMutablePointer<Agraph_t>

  init(
    functions: UnsafePointer<GraphvizFunctions>, pointer: UnsafeMutablePointer<Agraph_t>
  ) {
    unsafe self.functions = functions
    unsafe self.pointer = pointer
  }

  /// The graph as an object that has attributes.
  var object: Object { unsafe Object(pointer: UnsafeMutableRawPointer(pointer)) }

  var isDirected: Bool { unsafe functions.pointee.isDirected(pointer) != 0 }
  var isStrict: Bool { unsafe functions.pointee.isStrict(pointer) != 0 }
  /// True if the graph was given a name; one without is called `%3` or so.
  var isNamed: Bool { unsafe graphvizIsNamed(pointer) != 0 }

  /// The nodes, in the order of making.
  var nodes: [Object] {
    var found: [Object] = []
    var node = unsafe graphvizNode(functions, pointer, nil)
    while let live = unsafe node {
      found.append(unsafe Object(pointer: UnsafeMutableRawPointer(live)))
      unsafe node = graphvizNode(functions, pointer, live)
    }
    return found
  }

  /// The edges, in the order of making.
  var edges: [Object] {
    var found: [(sequence: UInt64, edge: Object)] = []
    var node = unsafe graphvizNode(functions, pointer, nil)
    while let live = unsafe node {
      var edge = unsafe graphvizOutEdge(functions, pointer, live, nil)
      while let current = unsafe edge {
        found.append(
          (
            unsafe graphvizSequence(current),
            unsafe Object(pointer: UnsafeMutableRawPointer(current))
          ))
        unsafe edge = graphvizOutEdge(functions, pointer, live, current)
      }
      unsafe node = graphvizNode(functions, pointer, live)
    }
    return found.sorted { $0.sequence < $1.sequence }.map(\.edge)
  }

  /// The graphs directly inside, in the order of making.
  var subgraphs: [CGraph] {
    // Graphviz keeps them in the order of their addresses, which is another one in each run.
    var found: [(sequence: UInt64, graph: CGraph)] = []
    var subgraph = unsafe graphvizSubgraph(functions, pointer, nil)
    while let live = unsafe subgraph {
      found.append(
        (
          unsafe graphvizSequence(live), unsafe CGraph(functions: functions, pointer: live)
        ))
      unsafe subgraph = graphvizSubgraph(functions, pointer, live)
    }
    return found.sorted { $0.sequence < $1.sequence }.map(\.graph)
  }

  /// The nodes where an edge begins and ends.
  func ends(of edge: Object) -> (tail: Object, head: Object) {
    let edge = unsafe edge.pointer.assumingMemoryBound(to: Agedge_t.self)
    return unsafe (
      Object(pointer: UnsafeMutableRawPointer(graphvizTail(edge))),
      Object(pointer: UnsafeMutableRawPointer(graphvizHead(edge)))
    )
  }

  /// The name of a graph or node, or the key of an edge, as Graphviz stores it.
  func name(of object: Object) -> String? {
    guard let name = unsafe graphvizName(functions, object.pointer) else { return nil }
    return unsafe String(cString: name)
  }

  /// The attributes that are declared for a kind, sorted by name.
  func symbols(_ kind: Kind) -> [Symbol] {
    var found: [Symbol] = []
    var symbol = unsafe graphvizNextAttribute(functions, pointer, kind.rawValue, nil)
    while let live = unsafe symbol {
      found.append(unsafe Symbol(name: String(cString: live.pointee.name), pointer: live))
      unsafe symbol = graphvizNextAttribute(functions, pointer, kind.rawValue, live)
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// A declared attribute as this graph or subgraph sees it.
  func symbol(_ kind: Kind, _ name: String) -> Symbol? {
    guard
      let found = unsafe name.withCString({
        unsafe graphvizAttribute(functions, pointer, kind.rawValue, $0)
      })
    else { return nil }
    return unsafe Symbol(name: name, pointer: found)
  }

  /// Declares an attribute with a default, or sets the default of one that is declared.
  @discardableResult
  func declare(_ kind: Kind, _ name: String, _ value: String) -> Symbol? {
    let symbol = unsafe name.withCString { name in
      unsafe value.withCString {
        unsafe graphvizDeclare(functions, pointer, kind.rawValue, name, $0)
      }
    }
    guard let symbol = unsafe symbol else { return nil }
    return unsafe Symbol(name: name, pointer: symbol)
  }

  /// The value of an attribute.
  func value(_ symbol: Symbol, of object: Object) -> CValue {
    unsafe CValue(pointer: graphvizValue(functions, object.pointer, symbol.pointer))
  }

  /// The value of an attribute where none is set.
  func defaultValue(_ symbol: Symbol) -> CValue {
    unsafe CValue(pointer: UnsafePointer(symbol.pointer.pointee.defval))
  }

  func set(_ symbol: Symbol, of object: Object, to value: String) {
    unsafe value.withCString {
      unsafe graphvizSetValue(functions, object.pointer, symbol.pointer, $0)
    }
  }

  func isMarkup(_ value: CValue) -> Bool {
    guard let pointer = unsafe value.pointer else { return false }
    return unsafe graphvizIsMarkup(functions, pointer) != 0
  }

  /// Everything of a kind; the graph and its subgraphs are of one.
  func objects(of kind: Kind) -> [Object] {
    switch kind {
    case .graph: [object] + allSubgraphs.map(\.object)
    case .node: nodes
    case .edge: edges
    }
  }

  /// The name of the engine that lays the graph out: what it asks for itself wins.
  func engine(insteadOf engine: LayoutEngine) -> String {
    let asked = symbol(.graph, "layout").map { value($0, of: object).string } ?? ""
    return asked.isEmpty ? engine.rawValue : asked
  }
}

/// A text of the C library.
@safe struct CValue {
  let pointer: UnsafePointer<CChar>?

  var isEmpty: Bool {
    guard let pointer = unsafe pointer else { return true }
    return unsafe pointer.pointee == 0
  }

  var string: String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }

  /// True if both are the same bytes in the same place; texts of one graph are kept once each.
  func isSame(as other: CValue) -> Bool { unsafe pointer == other.pointer }
}
