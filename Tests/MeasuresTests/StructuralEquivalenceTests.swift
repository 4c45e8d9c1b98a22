import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct StructuralEquivalenceTests {
  /// Olivia and Flora went to the same two events, and nobody else to the same.
  @Test func southernWomen() {
    let groups = RandomIncidences.southernWomen.structuralEquivalence(of: .rows).groups
    #expect(groups.filter { $0.count > 1 } == [[16, 17]])
    let events = RandomIncidences.southernWomen.structuralEquivalence(of: .columns).groups
    #expect(events.filter { $0.count > 1 } == [[12, 13]])
  }

  @Test func twinsHaveEqualSets() {
    var generator = SeededGenerator(seed: 46)
    for _ in 0..<200 {
      let incidence = RandomIncidences.next(&generator, rows: 9, columns: 4)
      let sets = RandomIncidences.sets(incidence, .rows)
      let labels = incidence.structuralEquivalence(of: .rows).labels
      for a in sets.indices {
        for b in sets.indices { #expect((labels[a] == labels[b]) == (sets[a] == sets[b])) }
      }
    }
  }

  /// By the definition, pair by pair: the same ties from and to every third node.
  @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
  func oneModeTwins(isDirected: Bool, isWeighted: Bool) throws {
    var generator = SeededGenerator(seed: 47)
    for _ in 0..<300 {
      let count = Int.random(in: 0...6, using: &generator)
      let edges = (0..<(count == 0 ? 0 : Int.random(in: 0...14, using: &generator))).map { _ in
        Network.Edge(
          source: Int.random(in: 0..<count, using: &generator),
          target: Int.random(in: 0..<count, using: &generator),
          weight: isWeighted ? Double(Int.random(in: 1...2, using: &generator)) : 1)
      }
      let network = try Network(
        nodeCount: count, edges: edges, isDirected: isDirected, parallelEdges: .merge)
      let labels = network.structuralEquivalence.labels
      func tie(_ a: Int, _ b: Int) -> Double {
        network.hasEdge(from: a, to: b) ? network.weight(from: a, to: b) : -1
      }
      for a in 0..<count {
        for b in 0..<count where a != b {
          let alike = (0..<count).allSatisfy { other in
            other == a || other == b
              || (tie(a, other) == tie(b, other) && tie(other, a) == tie(other, b))
          }
          #expect((labels[a] == labels[b]) == (alike && tie(a, b) == tie(b, a)))
        }
      }
    }
  }
}
