import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct CorePeripheryTests {
  /// A star is the ideal of its middle; a triangle with pendants too.
  @Test func byHand() throws {
    let star = try Network(nodeCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)])
    let core = CorePeriphery(of: star)
    #expect(core.core == [0] && agree(core.correlation, 1) && core.isExact)
    // Two of four nodes tied: core alone fits perfectly.
    let pair = try Network(nodeCount: 4, edges: [(1, 3)])
    let alone = CorePeriphery(of: pair, ideal: .coreAlone)
    #expect(alone.core == [1, 3] && agree(alone.correlation, 1))
    // Rows 0, 1 meet columns 0, 1; row 2 meets column 0 only.
    let incidence = Incidence(
      rows: 3, columns: 3, ties: [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)])
    // The ideal has four ties of nine, the network those and one more: r = (9·4 − 4·5) / √(4·5·5·4).
    let twoMode = CorePeriphery(of: incidence)
    #expect(twoMode.core == [0, 1, 3, 4] && agree(twoMode.correlation, 0.8))
  }

  @Test(arguments: CorePeriphery.Ideal.allCases)
  func nothingCorrelates(ideal: CorePeriphery.Ideal) throws {
    for (count, edges) in [
      (0, []), (1, []), (4, []), (3, [(0, 1), (1, 2), (0, 2)]),
      (20, []), (18, (0..<18).flatMap { a in (0..<a).map { (a, $0) } }),
    ] {
      let network = try Network(nodeCount: count, edges: edges)
      let core = CorePeriphery(of: network, ideal: ideal)
      #expect(core.core == [] && core.correlation == 0)
    }
    #expect(CorePeriphery(of: Incidence(rows: 0, columns: 2, ties: []), ideal: ideal).core == [])
  }

  /// The correlation over all ordered pairs, by its own definition.
  private func correlation(
    _ network: Network, _ core: Set<Int32>, _ ideal: CorePeriphery.Ideal, rowCount: Int? = nil
  ) -> Double? {
    var values: [(Double, Double)] = []
    for a in 0..<network.nodeCount {
      for b in 0..<network.nodeCount where a != b {
        if let rowCount, (a < rowCount) == (b < rowCount) { continue }
        let inside = [a, b].count { core.contains(Int32($0)) }
        if ideal == .betweenIgnored && inside == 1 { continue }
        let one = ideal == .tiedToCore ? inside > 0 : inside == 2
        values.append((network.weight(from: a, to: b), one ? 1 : 0))
      }
    }
    let n = Double(values.count)
    let (x, y) = (values.reduce(0) { $0 + $1.0 } / n, values.reduce(0) { $0 + $1.1 } / n)
    let both = values.reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let (xx, yy) = (
      values.reduce(0) { $0 + ($1.0 - x) * ($1.0 - x) },
      values.reduce(0) { $0 + ($1.1 - y) * ($1.1 - y) }
    )
    return xx < 1e-12 || yy < 1e-12 ? nil : both / (xx * yy).squareRoot()
  }

  /// The best of all cores, each with its correlation from the definition: weights and directions,
  /// one mode and two.
  @Test(arguments: CorePeriphery.Ideal.allCases)
  func theBestOfAllCores(ideal: CorePeriphery.Ideal) throws {
    var generator = SeededGenerator(seed: 64)
    for round in 0..<36 {
      let network: Network
      let found: CorePeriphery
      var rowCount: Int?
      if round % 3 == 0 {
        let incidence = RandomIncidences.next(&generator, rows: 4, columns: 4)
        network = incidence.network
        rowCount = incidence.rowCount
        found = CorePeriphery(of: incidence, ideal: ideal)
      } else {
        let count = Int.random(in: 1...7, using: &generator)
        network = try Network(
          nodeCount: count,
          edges: (0..<Int.random(in: 0...14, using: &generator)).map { _ in
            Network.Edge(
              source: Int.random(in: 0..<count, using: &generator),
              target: Int.random(in: 0..<count, using: &generator),
              weight: round % 2 == 0 ? 1 : Double(Int.random(in: 1...4, using: &generator)))
          }, isDirected: round % 3 == 1)
        found = CorePeriphery(of: network, ideal: ideal)
      }
      var best = 0.0
      for mask in 0..<(1 << network.nodeCount) {
        let core = Set((0..<Int32(network.nodeCount)).filter { mask >> Int($0) & 1 == 1 })
        best = max(best, correlation(network, core, ideal, rowCount: rowCount) ?? 0)
      }
      #expect(abs(found.correlation - best) < 1e-10, "\(network.edges) \(found)")
      let own = correlation(network, Set(found.core), ideal, rowCount: rowCount) ?? 0
      #expect(abs(own - found.correlation) < 1e-10)
    }
  }

  /// A planted core is found in a network too large to try all, the same with every call.
  @Test func aPlantedCore() throws {
    var generator = SeededGenerator(seed: 65)
    let planted = Set((0..<60).shuffled(using: &generator).prefix(12))
    var edges: [(Int, Int)] = []
    for a in 0..<60 {
      for b in 0..<a {
        let inside = [a, b].count { planted.contains($0) }
        let chance = [0.02, 0.35, 0.9][inside]
        if Double.random(in: 0..<1, using: &generator) < chance { edges.append((a, b)) }
      }
    }
    let network = try Network(nodeCount: 60, edges: edges)
    for ideal in [CorePeriphery.Ideal.coreAlone, .betweenIgnored] {
      let found = CorePeriphery(of: network, ideal: ideal)
      // The search may do better than what was planted, never worse.
      let plantedFit = try #require(correlation(network, Set(planted.map { Int32($0) }), ideal))
      #expect(found.correlation >= plantedFit - 1e-12 && !found.isExact)
      let own = try #require(correlation(network, Set(found.core), ideal))
      #expect(abs(own - found.correlation) < 1e-10)
      #expect(found == CorePeriphery(of: network, ideal: ideal))
    }
  }
}
