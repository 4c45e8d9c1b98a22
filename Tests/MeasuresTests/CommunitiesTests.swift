import CompactGraph
import Foundation
import Testing
import TestSupport

@testable import Measures

@Suite struct CommunitiesTests {
  /// Two cliques of four with one tie between them.
  @Test func byHand() throws {
    let clique = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    let network = try Network(
      nodeCount: 9, edges: clique + clique.map { ($0.0 + 4, $0.1 + 4) } + [(3, 4)])
    for communities in [network.leiden(), network.louvain(), network.bestModularity()] {
      #expect(communities.partition == Partition([0, 0, 0, 0, 1, 1, 1, 1, 2]))
      #expect(agree(communities.modularity, 12.0 / 13 - 0.5))
    }
  }

  /// Nodes are looked at together, and groups summed together, by any number of workers.
  @Test(arguments: [ModularitySearch.Method.leiden, .louvain])
  func sameBitsOnAnyNumberOfWorkers(_ method: ModularitySearch.Method) throws {
    let graph = ModularityGraph(try largeRandomNetwork(seed: 5))
    let search = ModularitySearch(method, resolution: 1, together: 64)
    let partitions = [1, 2, 8].map { workers in
      Lanes.$mostWorkers.withValue(workers) { search.partition(of: graph, seed: 7) }
    }
    #expect(partitions[0] == partitions[1] && partitions[0] == partitions[2])
    #expect(partitions[0].groupCount > 1)
  }

  /// The maximum modularity of the karate club, 0.4197896… at resolution 1, 0.1645299… at 2 and
  /// 0.6217948… at 0.5: exact by integer programming (igraph's tests; U. Brandes and others, IEEE TKDE
  /// 20, 2008, page 183).
  @Test(arguments: [(1.0, 0.4197896120973046), (2, 0.16452991452991447), (0.5, 0.6217948717948718)])
  func karate(resolution: Double, maximum: Double) throws {
    let karate = try Network(nodeCount: 34, edges: ZacharyKarate.edges)
    #expect(abs(karate.bestModularity(resolution: resolution).modularity - maximum) < 1e-12)
    // One search does not pass it.
    let single = (0..<20).flatMap {
      [
        karate.leiden(resolution: resolution, seed: $0).modularity,
        karate.louvain(resolution: resolution, seed: $0).modularity,
      ]
    }
    #expect(single.allSatisfy { $0 <= maximum + 1e-12 && $0 > maximum - 0.03 })
  }

  /// The maxima of dolphins, of Les Misérables without weights and of the books on politics are proven,
  /// that of adjectives and nouns is the best known (D. Aloise and others, Physical Review E 82, 2010,
  /// 046112, table III; their VNS, 2013, doi:10.1090/conm/588/11705).
  @Test(
    .enabled(if: SharedData.folder("classic-networks") != nil, "classic networks are not here"),
    arguments: [
      ("dolphins_2", 0.528519), ("miserables", 0.560008), ("polbooks", 0.527237),
      ("adjnoun", 0.313367),
    ])
  func bestKnown(name: String, value: Double) throws {
    guard let folder = SharedData.folder("classic-networks/\(name)") else {
      try Test.cancel("classic-networks has no \(name)")
    }
    let text = try String(contentsOf: folder.appending(path: "edges.csv"), encoding: .utf8)
    var numbers: [Substring: Int] = [:]
    let edges = text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",")
      func number(_ name: Substring) -> Int {
        let number = numbers[name] ?? numbers.count
        numbers[name] = number
        return number
      }
      return (number(fields[0]), number(fields[1]))
    }
    let network = try Network(
      nodeCount: numbers.count, edges: edges, parallelEdges: .merge, selfLoops: .drop)
    let found = network.bestModularity().modularity
    #expect(abs(found - value) < 1e-6, "\(found)")
  }

  /// The best of all divisions is met and never passed; Leiden's groups are connected; no single node
  /// would gain by moving.
  @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
  func smallNetworks(isDirected: Bool, isWeighted: Bool) throws {
    var generator = SeededGenerator(seed: 72)
    for round in 0..<60 as Range<UInt64> {
      let network = try RandomNetworks.next(
        &generator, nodes: 7, isDirected: isDirected, isWeighted: isWeighted)
      let resolution = round % 2 == 0 ? 1 : 0.6
      let best =
        RandomNetworks.partitions(of: network.nodeCount)
        .map { network.modularity(of: $0, resolution: resolution) }.max() ?? 0
      let together = network.bestModularity(resolution: resolution, seed: round)
      let leiden = network.leiden(resolution: resolution, seed: round)
      let louvain = network.louvain(resolution: resolution, seed: round)
      #expect(abs(together.modularity - best) < 1e-12, "\(network.edges)")
      #expect(leiden.modularity <= best + 1e-12 && louvain.modularity <= best + 1e-12)
      for communities in [together, leiden, louvain] {
        let again = network.modularity(of: communities.partition, resolution: resolution)
        #expect(abs(again - communities.modularity) < 1e-12)
      }
      for communities in [together, leiden] {
        #expect(isConnectedInside(network, communities.partition))
        #expect(noNodeGains(network, communities.partition, resolution))
      }
      if round < 10 {
        #expect(leiden == network.leiden(resolution: resolution, seed: round))
        #expect(together == network.bestModularity(resolution: resolution, seed: round))
      }
    }
  }

  private func isConnectedInside(_ network: Network, _ partition: Partition) -> Bool {
    partition.groups.allSatisfy { group in network.induced(by: group).components.groupCount == 1 }
  }

  private func noNodeGains(_ network: Network, _ partition: Partition, _ resolution: Double) -> Bool
  {
    let present = network.modularity(of: partition, resolution: resolution)
    return partition.labels.indices.allSatisfy { node in
      (0...partition.groupCount).allSatisfy { group in
        var labels = partition.labels
        labels[node] = Int32(group)
        return network.modularity(of: Partition(labels), resolution: resolution) < present + 1e-8
      }
    }
  }

  @Test("Leiden and Louvain make one search; best-modularity makes fewer in larger networks")
  func numbersOfStarts() throws {
    let small = try Shape.cycle(40)
    #expect(small.leiden().starts == 1 && small.louvain().starts == 1)
    #expect(small.bestModularity().starts == 20)
    #expect(ModularityGraph(try Shape.cycle(50_000)).usualStarts == 4)
    let women = RandomIncidences.southernWomen
    #expect(women.leiden().starts == 1 && women.bipartitePropagation().starts == 1)
    #expect(women.bestModularity().starts == 20)
  }

  /// Of the Southern Women no search by leidenalg 0.12.0 finds more than 0.3455371796490342.
  @Test func southernWomen() {
    let women = RandomIncidences.southernWomen
    for seed in 0..<2 as Range<UInt64> {
      #expect(abs(women.bestModularity(seed: seed).modularity - 0.3455371796490342) < 1e-12)
      #expect(women.leiden(seed: seed).modularity <= 0.3455371796490342 + 1e-12)
    }
  }

  @Test func nothingToDivide() throws {
    for count in [0, 1, 3] {
      let network = try Network(nodeCount: count, edges: [(Int, Int)]())
      for communities in [network.leiden(), network.louvain(), network.bestModularity()] {
        #expect(communities.partition == Partition(0..<count) && communities.modularity == 0)
      }
      #expect(network.labelPropagation().partition == Partition(0..<count))
    }
    let empty = Incidence(rows: 2, columns: 1, ties: [])
    for communities in [empty.leiden(), empty.bestModularity(), empty.bipartitePropagation()] {
      #expect(communities.partition == Partition(0..<3))
    }
    let complete = try Network(
      nodeCount: 5, edges: (0..<5).flatMap { a in (0..<a).map { (a, $0) } })
    #expect(
      complete.leiden().partition.groupCount == 1 && abs(complete.leiden().modularity) < 1e-15)
  }
}
