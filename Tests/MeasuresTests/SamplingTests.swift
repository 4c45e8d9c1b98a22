import CompactGraph
import Testing

@testable import Measures

/// Estimates keep their error bound, and are the exact scores if all nodes are in the sample.
@Suite struct SamplingTests {
  private func randomIncidence() -> Incidence {
    var generator = SplitMix64(seed: 3)
    let ties = (0..<900).map { _ in
      (Int(generator.next() % 40), Int(generator.next() % 260))
    }
    return Incidence(rows: 40, columns: 260, ties: ties)
  }

  private func input(_ mode: Mode) -> MeasureInput {
    MeasureInput(Networks(members: randomIncidence(), leading: leading), of: mode)
  }

  private var leading: Incidence {
    Incidence(rows: 40, columns: 260, ties: (0..<260).map { ($0 % 40, $0) })
  }

  @Test(arguments: Mode.allCases, [NodeMeasure.betweenness, .sBetweenness])
  func keepsItsBound(_ mode: Mode, _ measure: NodeMeasure) throws {
    for form in measure.forms {
      let sampling = try #require(form.sampling)
      let input = input(mode)
      let exact = form.scores(input).values
      let all = sampling.scores(input, .errorBound(1e-9))
      #expect(all.errorBound == 0 && all.sourceCount == all.nodeCount)
      for (estimate, value) in zip(all.values, exact) { #expect(abs(estimate - value) < 1e-12) }
      let some = sampling.scores(input, .errorBound(0.4))
      #expect(some.errorBound <= 0.4 && some.values.count == exact.count)
      for (estimate, value) in zip(some.values, exact) {
        #expect(abs(estimate - value) <= max(some.errorBound, 1e-12))
      }
      #expect(some == sampling.scores(input, .errorBound(0.4)))
    }
  }

  @Test func workLimitsTheSample() throws {
    let input = input(.rows)
    let sampling = try #require(NodeMeasure.betweenness.usualForm.sampling)
    let whole = sampling.work(input)
    #expect(sampling.scores(input, .work(2 * whole)).errorBound == 0)
    let tenth = sampling.scores(input, .work(whole / 10))
    #expect(tenth.errorBound > 0 && tenth.sourceCount <= tenth.nodeCount / 9)
    #expect(sampling.scores(input, .work(0)).sourceCount == 1)
  }

  @Test func edgesKeepTheirBound() throws {
    let network = randomIncidence().network
    let exact = network.edgeBetweenness(normalized: true)
    let all = network.sampledEdgeBetweenness(size: .errorBound(1e-9))
    for (estimate, value) in zip(all.values, exact) { #expect(abs(estimate - value) < 1e-12) }
    let some = network.sampledEdgeBetweenness(size: .errorBound(0.3))
    #expect(some.errorBound <= 0.3 && some.sourceCount < network.nodeCount)
    for (estimate, value) in zip(some.values, exact) {
      #expect(abs(estimate - value) <= some.errorBound)
    }
  }

  @Test func withoutNodes() throws {
    let none = MeasureInput(Networks(members: Incidence(rows: 0, columns: 0, ties: [])))
    for form in NodeMeasure.betweenness.forms {
      #expect(form.sampling?.scores(none, .usual).values == [])
    }
    let empty = try Network(nodeCount: 0, edges: [(Int, Int)]())
    #expect(empty.sampledEdgeBetweenness(size: .usual).values.isEmpty)
  }
}
