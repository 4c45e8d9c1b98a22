public import CompactGraph

/// The nodes and edges whose removal splits a component.
public struct Biconnectivity: Hashable, Sendable {
  /// The biconnected component of each edge, in the order of `edges` of the undirected network, and
  /// numbered in that order; −1 for a self-loop, which is in none.
  public let edgeLabels: [Int32]
  /// The number of biconnected components: the largest parts that no single node holds together. A
  /// bridge is one by itself, and a node without ties is in none.
  public let componentCount: Int
  /// The nodes without which some component would fall into more, ascending.
  public let articulationPoints: [Int32]
  /// The edges without which some component would fall in two, as places in `edges`, ascending.
  public let bridges: [Int32]
}

extension Network {
  /// Biconnected components, articulation points and bridges.
  ///
  /// Directions are forgotten, and edges are those of `undirected`. A network without edges has none
  /// of the three.
  ///
  /// J. Hopcroft and R. Tarjan, Algorithm 447, Communications of the ACM 16, 1973,
  /// doi:10.1145/362248.362272.
  ///
  /// - Complexity: O(*n* + *m*).
  public var biconnectivity: Biconnectivity {
    var search = BiconnectedSearch(undirected)
    for root in 0..<nodeCount { search.walk(from: root) }
    return search.result
  }
}

/// A walk in depth that keeps the edges of the components it has not yet left.
private struct BiconnectedSearch {
  private let starts: [Int32]
  private let targets: [Int32]
  private let edgeNumbers: [Int32]
  private var met: [Int32]
  private var earliest: [Int32]
  private var next: [Int32]
  private var parents: [Int32]
  private var isArticulation: [Bool]
  private var openEdges: [Int32] = []
  private var count: Int32 = 0
  private var labels: [Int32]
  private var labelSizes: [Int32] = []

  init(_ network: Network) {
    starts = network.outStarts
    targets = network.outTargets
    edgeNumbers = network.edgeNumbers
    met = [Int32](repeating: 0, count: network.nodeCount)
    earliest = met
    next = network.outStarts
    parents = [Int32](repeating: -1, count: network.nodeCount)
    isArticulation = [Bool](repeating: false, count: network.nodeCount)
    labels = [Int32](repeating: -1, count: network.edgeCount)
  }

  mutating func walk(from root: Int) {
    guard met[root] == 0 else { return }
    var rootChildren = 0
    var path = [Int32(root)]
    count += 1
    met[root] = count
    earliest[root] = count
    while let top = path.last {
      let node = Int(top)
      if next[node] < starts[node + 1] {
        let position = Int(next[node])
        next[node] += 1
        let target = Int(targets[position])
        if target == node || target == Int(parents[node]) { continue }
        if met[target] == 0 {
          count += 1
          met[target] = count
          earliest[target] = count
          parents[target] = top
          openEdges.append(edgeNumbers[position])
          path.append(Int32(target))
          if node == root { rootChildren += 1 }
        } else if met[target] < met[node] {
          openEdges.append(edgeNumbers[position])
          earliest[node] = min(earliest[node], met[target])
        }
        continue
      }
      path.removeLast()
      guard let parent = path.last.map({ Int($0) }) else { continue }
      earliest[parent] = min(earliest[parent], earliest[node])
      if earliest[node] >= met[parent] {
        if parent != root { isArticulation[parent] = true }
        close(downTo: edgeNumbers[Int(next[parent]) - 1])
      }
    }
    if rootChildren > 1 { isArticulation[root] = true }
  }

  /// Gives a label to all edges that were opened since one: the one that its parent looked at last.
  private mutating func close(downTo last: Int32) {
    var size: Int32 = 0
    while let edge = openEdges.popLast() {
      labels[Int(edge)] = Int32(labelSizes.count)
      size += 1
      if edge == last { break }
    }
    labelSizes.append(size)
  }

  var result: Biconnectivity {
    var newLabels = [Int32](repeating: -1, count: labelSizes.count)
    var count: Int32 = 0
    var labels = labels
    var bridges: [Int32] = []
    for edge in labels.indices where labels[edge] >= 0 {
      let old = Int(labels[edge])
      if newLabels[old] < 0 {
        newLabels[old] = count
        count += 1
      }
      labels[edge] = newLabels[old]
      if labelSizes[old] == 1 { bridges.append(Int32(edge)) }
    }
    return Biconnectivity(
      edgeLabels: labels, componentCount: labelSizes.count,
      articulationPoints: isArticulation.indices.filter { isArticulation[$0] }.map { Int32($0) },
      bridges: bridges)
  }
}

extension GroupingMethod {
  /// Connected components.
  public static let components = GroupingMethod(
    "components",
    Form(
      on: .projection, source: hopcroftTarjan,
      definition: { "\($0.nodes) connected by any path" },
      find: { connected($0.network(.projection)) }),
    Form(
      on: .twoMode, source: hopcroftTarjan,
      definition: { "\($0.nodes) and \($0.others) connected by any path" },
      find: { connected($0.network(.twoMode)) }))

  private static let hopcroftTarjan = "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272"

  @Sendable private static func connected(_ network: Network) -> (Partition, Groups.Detail) {
    (
      network.components,
      .components(articulationPoints: network.biconnectivity.articulationPoints)
    )
  }
}

extension NetworkNumber {
  /// The number of connected components.
  public static let components = NetworkNumber(
    count: "components", source: hopcroftTarjan,
    definition: { _ in "connected components; a node without ties is one" },
    value: { $0.networks.twoMode.components.groupCount })

  /// The number of biconnected components.
  public static let biconnectedComponents = NetworkNumber(
    count: "biconnected-components", source: hopcroftTarjan,
    definition: { "largest parts that stay connected without any one \($0.node) or \($0.other)" },
    value: { $0.cuts.componentCount })

  /// The number of articulation points.
  public static let articulationPoints = NetworkNumber(
    count: "articulation-points", source: hopcroftTarjan,
    definition: { "\($0.nodes) and \($0.others) whose removal splits a component" },
    value: { $0.cuts.articulationPoints.count })

  /// The number of bridges.
  public static let bridges = NetworkNumber(
    count: "bridges", source: hopcroftTarjan,
    definition: { _ in "ties whose removal splits a component" },
    value: { $0.cuts.bridges.count })

  private static let hopcroftTarjan = "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272"
}

extension NetworkNumbersInput {
  fileprivate var cuts: Biconnectivity {
    networks.kept("biconnectivity") { networks.twoMode.biconnectivity }
  }
}
