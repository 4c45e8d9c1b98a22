/// Nodes that wait to be looked at, each once, in the order in which they came.
struct MovingQueue {
  private var nodes: [Int32]
  private var isWaiting: [Bool]
  private var head = 0
  /// The number of nodes that wait.
  private(set) var count: Int

  /// All nodes, in an order.
  init(_ order: [Int32]) {
    nodes = order
    count = order.count
    isWaiting = [Bool](repeating: true, count: order.count)
  }

  /// The next node, which waits no more.
  ///
  /// - Precondition: There is one.
  @inline(__always)
  mutating func next() -> Int {
    let node = Int(nodes[head])
    head = head + 1 == nodes.count ? 0 : head + 1
    count -= 1
    isWaiting[node] = false
    return node
  }

  /// Lets a node wait, if it does not already.
  @inline(__always)
  mutating func add(_ node: Int) {
    if isWaiting[node] { return }
    isWaiting[node] = true
    let tail = head + count
    nodes[tail >= nodes.count ? tail - nodes.count : tail] = Int32(node)
    count += 1
  }
}
