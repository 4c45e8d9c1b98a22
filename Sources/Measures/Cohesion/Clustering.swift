public import CompactGraph
import Foundation

/// The use of weights in clustering.
public enum ClusteringWeights: Hashable, Sendable, CaseIterable {
  /// A triangle counts as the mean weight of the node's own two ties in it, over their mean in all
  /// pairs of ties: ∑ (*wᵢⱼ* + *wᵢₖ*) / (*sᵢ*(*kᵢ* − 1)). A. Barrat and others, PNAS 101, 2004,
  /// doi:10.1073/pnas.0400087101; igraph's.
  case barrat
  /// A triangle counts as the geometric mean of its three weights, each over the largest in the
  /// network. J.-P. Onnela, J. Saramäki, J. Kertész and K. Kaski, Physical Review E 71, 065103, 2005,
  /// doi:10.1103/PhysRevE.71.065103; networkx's.
  case onnela
}

extension Network {
  /// The number of triangles that each node is a corner of.
  ///
  /// Directions, weights and self-loops are left out.
  ///
  /// - Complexity: O(*m*^1.5).
  public var triangles: [Int] { Triangles(of: undirected).corners }

  /// Local clustering: the fraction of pairs of a node's neighbours that are tied to each other.
  ///
  /// Directions, weights and self-loops are left out. A node with fewer than two neighbours has 0.
  ///
  /// D. J. Watts and S. H. Strogatz, Collective dynamics of "small-world" networks, Nature 393, 1998,
  /// doi:10.1038/30918.
  ///
  /// - Complexity: O(*m*^1.5).
  public var localClustering: [Double] {
    let degrees = neighbourCounts(of: undirected)
    return zip(triangles, degrees).map { (triangles: Int, count: Int) -> Double in
      let degree = Double(count)
      return count < 2 ? 0 : 2 * Double(triangles) / (degree * (degree - 1))
    }
  }

  /// The mean of local clustering over all nodes, those with fewer than two neighbours included as 0;
  /// 0 for a network without nodes.
  ///
  /// - Complexity: O(*m*^1.5).
  public var averageClustering: Double {
    nodeCount > 0 ? localClustering.reduce(0, +) / Double(nodeCount) : 0
  }

  /// Global clustering, or transitivity: the fraction of paths of two ties whose ends are tied.
  ///
  /// Three times the triangles over the number of such paths; 0 where there are none. Directions,
  /// weights and self-loops are left out.
  ///
  /// R. D. Luce and A. D. Perry, A method of matrix analysis of group structure, Psychometrika 14,
  /// 1949, doi:10.1007/BF02289146.
  ///
  /// - Complexity: O(*m*^1.5).
  public var transitivity: Double {
    let paths = neighbourCounts(of: undirected).reduce(0) { $0 + $1 * ($1 - 1) }
    return paths > 0 ? 2 * Double(triangles.reduce(0, +)) / Double(paths) : 0
  }

  /// Local clustering in which strong ties count more.
  ///
  /// Directions and self-loops are left out; ties in both directions are added. With equal weights
  /// it is `localClustering`. A tie of weight zero is a tie that adds nothing. A node with fewer than
  /// two neighbours, or without positive weight, has 0.
  ///
  /// - Complexity: O(*m*^1.5).
  public func localClustering(weights: ClusteringWeights) -> [Double] {
    let network = undirected
    guard network.isWeighted else { return localClustering }
    var sums = [Double](repeating: 0, count: nodeCount)
    let degrees = neighbourCounts(of: network)
    switch weights {
    case .barrat:
      forEachTriangle(of: network) { a, b, c, ab, bc, ca in
        sums[a] += ab + ca
        sums[b] += ab + bc
        sums[c] += bc + ca
      }
      for node in 0..<nodeCount {
        let strength = network.targets(of: node).reduce(0.0) {
          Int($1) == node ? $0 : $0 + network.weight(from: node, to: Int($1))
        }
        let whole = strength * Double(degrees[node] - 1)
        sums[node] = degrees[node] > 1 && whole > 0 ? sums[node] / whole : 0
      }
    case .onnela:
      let largest = network.edges.reduce(0) { $1.source == $1.target ? $0 : max($0, $1.weight) }
      guard largest > 0 else { return sums }
      forEachTriangle(of: network) { a, b, c, ab, bc, ca in
        let intensity = cbrt(ab / largest * (bc / largest) * (ca / largest))
        sums[a] += intensity
        sums[b] += intensity
        sums[c] += intensity
      }
      for node in 0..<nodeCount {
        let degree = Double(degrees[node])
        sums[node] = degree > 1 ? 2 * sums[node] / (degree * (degree - 1)) : 0
      }
    }
    return sums
  }

  /// The number of neighbours of each node, itself apart.
  fileprivate func neighbourCounts(of network: Network) -> [Int] {
    (0..<nodeCount).map { node in
      let count = Int(network.outStarts[node + 1] - network.outStarts[node])
      return network.loopCount > 0 && network.hasEdge(from: node, to: node) ? count - 1 : count
    }
  }

  /// Calls a function for every triangle *a*, *b*, *c* of an undirected network, with the weights of
  /// *ab*, *bc* and *ca*.
  ///
  /// Nodes are renumbered by falling degree, and only ties to smaller numbers are followed: then no
  /// node has more than √(2*m*) of them (N. Chiba and T. Nishizeki, SIAM Journal on Computing 14,
  /// 1985, doi:10.1137/0214017).
  private func forEachTriangle(
    of network: Network, _ visit: (Int, Int, Int, Double, Double, Double) -> Void
  ) {
    let order = network.degreeOrder
    let renumbered = network.renumbered(by: order)
    let (starts, targets) = (renumbered.outStarts, renumbered.outTargets)
    let weights = renumbered.outWeights
    // Where in the row of the present node the tie to each other one stands, −1 where there is none.
    var positions = [Int32](repeating: -1, count: nodeCount)
    for a in 0..<nodeCount {
      var end = Int(starts[a])
      while end < Int(starts[a + 1]) && Int(targets[end]) < a {
        positions[Int(targets[end])] = Int32(end)
        end += 1
      }
      for first in Int(starts[a])..<end {
        let b = Int(targets[first])
        var second = Int(starts[b])
        while second < Int(starts[b + 1]) && Int(targets[second]) < b {
          let c = Int(targets[second])
          let third = Int(positions[c])
          if third >= 0 {
            visit(
              Int(order[a]), Int(order[b]), Int(order[c]), weights?[first] ?? 1,
              weights?[second] ?? 1, weights?[third] ?? 1)
          }
          second += 1
        }
      }
      for first in Int(starts[a])..<end { positions[Int(targets[first])] = -1 }
    }
  }
}

extension NodeMeasure {
  /// The fraction of pairs of neighbours that are neighbours.
  public static let clustering = NodeMeasure(
    "clustering", .fraction,
    Form(
      on: .projection, source: "Watts & Strogatz 1998, doi:10.1038/30918",
      definition: { _ in pairs },
      values: { $0.projection.localClustering }))

  /// Clustering after Barrat and others.
  public static let clusteringBarrat = NodeMeasure(
    "clustering-barrat", .score,
    Form(
      on: .projection, source: "Barrat et al. 2004, doi:10.1073/pnas.0400087101",
      definition: {
        "\(pairs), each pair weighted by the mean of the numbers of \($0.others) that the \($0.node) shares"
          + " with the two"
      }, values: { $0.projection.localClustering(weights: .barrat) }))

  /// Clustering after Onnela and others.
  public static let clusteringOnnela = NodeMeasure(
    "clustering-onnela", .score,
    Form(
      on: .projection, source: "Onnela et al. 2005, doi:10.1103/PhysRevE.71.065103",
      definition: {
        "\(pairs), each such pair weighted by the geometric mean of the three numbers of \($0.others)"
          + " shared ÷ the largest number shared in the network"
      }, values: { $0.projection.localClustering(weights: .onnela) }))

  private static let pairs = "fraction of pairs of its neighbours that are neighbours of each other"
}

extension NetworkNumber {
  /// The average clustering of a projection.
  static func clustering(onto mode: Mode, _ prefix: String) -> NetworkNumber {
    NetworkNumber(
      "\(prefix)-clustering", .fraction, source: "Watts & Strogatz 1998, doi:10.1038/30918",
      definition: {
        "mean over all \($0.of(mode).nodes) of the fraction of pairs of neighbours that are neighbours"
      },
      value: {
        let network = $0.networks.projection(onto: mode)
        return network.nodeCount > 0 ? network.averageClustering : nil
      })
  }

  /// The transitivity of a projection.
  static func transitivity(onto mode: Mode, _ prefix: String) -> NetworkNumber {
    NetworkNumber(
      "\(prefix)-transitivity", .fraction,
      source: "Newman, Watts & Strogatz 2002, doi:10.1073/pnas.012582999",
      definition: {
        "fraction of paths of two ties between \($0.of(mode).nodes) whose ends are tied"
      },
      value: {
        let network = $0.networks.projection(onto: mode)
        return network.neighbourCounts(of: network.undirected).contains { $0 > 1 }
          ? network.transitivity : nil
      })
  }
}
