import CompactGraph
import Measures
import Testing

@Suite struct AttributeAssortativityTests {
  /// A path of four with two categories: of six ends 2 + 2 are within, so e = 4/6, a = b = (1/2, 1/2).
  @Test("A path of four in two halves, worked by hand")
  func path() throws {
    let path = try Shape.path(4)
    let value = path.assortativity(byCategory: [0, 0, 1, 1])
    let byHand: Double = (4.0 / 6 - 0.5) / 0.5
    #expect(abs((value ?? .nan) - byHand) < 1e-15)
    #expect(path.assortativity(byCategory: [0, 1, 0, 1]) == -1)
    #expect(path.assortativity(byCategory: [0, 0, 0, nil]) == nil)
    // The ends are (1, 2), (2, 3), (3, 4) and back: covariance 5/12 and variance 11/12.
    let numbers = path.assortativity(byValue: [1, 2, 3, 4]) ?? .nan
    #expect(abs(numbers - 5.0 / 11) < 1e-15)
    #expect(path.assortativity(byValue: [0.1, 0.1, 0.1, nil]) == nil)
  }

  /// Two cliques joined by a tie, split along it.
  @Test("Values of networkx 3.6.1")
  func networkx() throws {
    let edges = [(0, 1), (0, 2), (1, 2), (3, 4), (3, 5), (4, 5), (2, 3)]
    let network = try Network(nodeCount: 6, edges: edges, isDirected: false)
    let value = network.assortativity(byCategory: [0, 0, 0, 1, 1, 1])
    #expect(abs((value ?? .nan) - 5.0 / 7) < 1e-12)
    let numbers = network.assortativity(byValue: [1, 2, 4, 8, 16, 32])
    #expect(abs((numbers ?? .nan) - 0.361253448955459) < 1e-9)
  }

  @Test("The degrees as values give the degree assortativity; names of categories do not matter")
  func laws() throws {
    for network in try randomNetworks(seed: 21) where !network.isDirected {
      let degrees = (0..<network.nodeCount).map { node in
        network.targets(of: node).count { Int($0) != node }
      }
      let value = network.assortativity(byValue: degrees.map { Double($0) })
      #expect((value == nil) == (network.degreeAssortativity == nil))
      guard let value, let degree = network.degreeAssortativity else { continue }
      #expect(agree([value], [degree]))
      let categories = degrees.map { Optional($0) }
      let renamed = degrees.map { Optional(100 - $0) }
      #expect(
        agree(
          [network.assortativity(byCategory: categories) ?? .nan],
          [network.assortativity(byCategory: renamed) ?? .nan]))
    }
  }
}
