import Foundation
import NetworkMeasures

/// What a kernel computed, and how long it took.
struct Timed {
  let seconds: Double
  let values: [Double]

  /// Times a call; what is made of its result is not timed.
  init<Result>(_ compute: () throws -> Result, values: (Result) -> [Double]) rethrows {
    let begin = ContinuousClock.now
    let result = try compute()
    seconds = (ContinuousClock.now - begin) / .seconds(1)
    self.values = values(result)
  }

  var bytes: Data {
    var bytes = Data(capacity: 8 * values.count)
    for value in values {
      for place in 0..<8 {
        bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64(place))))
      }
    }
    return bytes
  }
}

/// A name that is none of the kernels.
struct UnknownKernel: Error {
  let name: String
}

/// The kernels of one graph.
struct NetworkKernels {
  let columns: EdgeColumns
  let network: Network

  init(_ columns: EdgeColumns, nodeCount: Int) throws {
    self.columns = columns
    network = try Network(
      nodeCount: nodeCount, sources: columns.sources, targets: columns.targets, weights: nil)
  }

  func run(_ name: String, seed: UInt64) throws -> Timed {
    switch name {
    case "build":
      try Timed {
        try Network(
          nodeCount: network.nodeCount, sources: columns.sources, targets: columns.targets,
          weights: nil)
      } values: {
        [Double($0.nodeCount), Double($0.edgeCount)]
      }
    case "closeness":
      Timed {
        network.closeness()
      } values: {
        $0
      }
    case "harmonic":
      Timed {
        network.harmonicCentrality()
      } values: {
        $0
      }
    case "betweenness":
      Timed {
        network.betweenness()
      } values: {
        $0
      }
    case "pagerank":
      Timed {
        network.pageRank(until: StoppingRule(tolerance: 1e-9))
      } values: {
        $0.values
      }
    case "eigenvector":
      Timed {
        network.eigenvectorCentrality(until: StoppingRule(tolerance: 1e-6))
      } values: {
        $0.values
      }
    case "clustering":
      Timed {
        network.localClustering
      } values: {
        $0
      }
    case "components":
      Timed {
        network.components
      } values: {
        $0.labels.map(Double.init)
      }
    case "cores":
      Timed {
        network.coreNumbers
      } values: {
        $0.map(Double.init)
      }
    case "louvain":
      Timed {
        network.louvain(seed: seed)
      } values: {
        [$0.modularity]
      }
    case "leiden":
      Timed {
        network.leiden(seed: seed)
      } values: {
        [$0.modularity]
      }
    default: throw UnknownKernel(name: name)
    }
  }
}

/// The kernels of one two-mode graph.
struct IncidenceKernels {
  let incidence: Incidence

  init(_ columns: EdgeColumns, rowCount: Int, columnCount: Int) {
    incidence = Incidence(
      rows: rowCount, columns: columnCount,
      ties: zip(columns.sources, columns.targets).map { (row: Int($0), column: Int($1)) })
  }

  func run(_ name: String, seed: UInt64) throws -> Timed {
    switch name {
    case "overlaps":
      // The numbers shared by every two rows, as the lower triangle of their product has them.
      Timed {
        incidence.overlaps(of: .rows)
      } values: { pairs in
        let count = incidence.rowCount
        var shared = [Double](repeating: 0, count: count * count)
        for pair in pairs {
          shared[Int(pair.first) * count + Int(pair.second)] = Double(pair.shared)
        }
        return shared
      }
    case "betweenness":
      Timed {
        incidence.network.betweenness()
      } values: {
        $0
      }
    case "column-overlaps":
      // Too many pairs for a table: how many, and the sums of their numbers and of the squares.
      Timed {
        incidence.overlaps(of: .columns)
      } values: { pairs in
        let shared = pairs.map { Double($0.shared) }
        return [Double(pairs.count), shared.reduce(0, +), shared.reduce(0) { $0 + $1 * $1 }]
      }
    default: throw UnknownKernel(name: name)
    }
  }
}
