import Testing

@testable import Graphviz

@Suite struct SizeCheckTests {
  @Test func longestPaths() {
    #expect(SizeCheck.longestPath([]) == 0)
    #expect(SizeCheck.longestPath([[(1, 2)], [(2, 3)], []]) == 5)
    // A cycle of three is cut where it closes: the path of two edges and the turned one.
    #expect(SizeCheck.longestPath([[(1, 1)], [(2, 1)], [(0, 1)]]) == 2)
    #expect(SizeCheck.longestPath([[(1, 1), (2, 7)], [(2, 1)], [(3, 1)], []]) == 8)
    // Both directions between two nodes.
    #expect(SizeCheck.longestPath([[(1, 1)], [(0, 4)]]) == 4)
    // Many edges, few layers.
    #expect(
      SizeCheck.longestPath([(1...50_000).map { ($0, 1) }] + Array(repeating: [], count: 50_000))
        == 1)
    let chain = (0..<100_000).map { $0 < 99_999 ? [(head: $0 + 1, length: 1)] : [] }
    #expect(SizeCheck.longestPath(chain) == 99_999)
  }

  /// Each ends `dot` 2.42 with a segmentation fault.
  @Test(arguments: [
    "digraph { a -> b [minlen=40000] }", "digraph { a -> b [minlen=16390, label=x] }",
    "graph { layout=dot; a -- b [minlen=32770] }",
  ])
  func refusesTooManyLayers(_ text: String) {
    #expect {
      try Renderer.render(RenderRequest(text))
    } throws: {
      if case GraphvizError.tooLarge("dot", _, "layers", 32_000) = $0 { return true }
      return false
    }
  }

  @Test func refusesAChainOfFiftyThousand() {
    let chain = "graph { " + (0..<50_000).map { "n\($0) -- n\($0 + 1);" }.joined() + " }"
    for engine in [LayoutEngine.dot, .neato, .circo] {
      #expect(throws: GraphvizError.self) {
        try Renderer.render(RenderRequest(chain, engine: engine, formats: [.svg]))
      }
    }
  }

  @Test("20,000 nodes are let through, and one more is refused")
  func theLimitItselfIsAllowed() throws {
    for count in [20_000, 20_001] {
      let text = "graph { " + (0..<count).map { "n\($0);" }.joined() + " }"
      for engine in [LayoutEngine.neato, .circo] {
        let refusal = try GraphvizLibrary.wait { library throws(GraphvizError) in
          try library.withGraphs(of: text, file: nil) { graphs, _ throws(GraphvizError) in
            do throws(GraphvizError) {
              for graph in graphs { try SizeCheck(graph: graph, engine: engine).check() }
              return GraphvizError?.none
            } catch {
              return error
            }
          }
        }
        let expected = GraphvizError.tooLarge(
          engine: engine.rawValue, count: count, of: "nodes", limit: 20_000)
        #expect(refusal == (count > 20_000 ? expected : nil))
      }
    }
  }

  @Test func drawsWhatDotCan() throws {
    for text in ["digraph { a -> b [minlen=31000] }", "digraph { a -> b [minlen=65537] }"] {
      _ = try Renderer.render(RenderRequest(text))
    }
  }
}
