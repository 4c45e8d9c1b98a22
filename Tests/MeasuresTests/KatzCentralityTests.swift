import CompactGraph
import Measures
import Testing

@Suite struct KatzCentralityTests {
  /// 0 → 1 → 2 with α = ½: one walk to 0, 1 + ½ to 1, 1 + ½ + ¼ to 2.
  @Test func aPathByHand() throws {
    let network = try Network(nodeCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
    let scores = network.katzCentrality(attenuation: 0.5, normalized: false)
    #expect(scores.convergence?.isReached == true && scores.values == [1, 1.5, 1.75])
    #expect(
      network.katzCentrality(.out, attenuation: 0.5, normalized: false).values == [1.75, 1.5, 1])
  }

  @Test func tooLittleAttenuationIsSaid() throws {
    let scores = try Shape.complete(4).katzCentrality(attenuation: 0.5)
    #expect(scores.convergence?.isReached == false && scores.convergence?.residual == .infinity)
    #expect(scores.values.allSatisfy { $0.isFinite })
  }

  @Test func nothingAtAll() throws {
    #expect(try Shape.untied(0).katzCentrality().values.isEmpty)
    #expect(try Shape.untied(2).katzCentrality(normalized: false).values == [1, 1])
    #expect(try Shape.path(3).katzCentrality(base: 0).values == [0, 0, 0])
  }

  /// The scores solve their equation.
  @Test func scoresSolveTheEquation() throws {
    for network in try randomNetworks(seed: 10) {
      let scores = network.katzCentrality(attenuation: 0.02, normalized: false)
      #expect(scores.convergence?.isReached == true)
      for node in 0..<network.nodeCount {
        let sum = network.sources(of: node).reduce(0.0) {
          $0 + network.weight(from: Int($1), to: node) * scores.values[Int($1)]
        }
        #expect(abs(scores.values[node] - 1 - 0.02 * sum) < 1e-10)
      }
    }
  }
}
