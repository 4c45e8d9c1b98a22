import Testing

@testable import Graphviz

@Suite struct RendererTests {
  private let small = "graph G { a -- b [label=\"x\"]; }"

  @Test func oneLayoutManyFormats() throws {
    let outputs = try Renderer.render(small, engine: .neato, formats: [.svg, .png, .pdf]).outputs
    #expect(outputs[.svg]?.starts(with: Array("<?xml".utf8)) == true)
    #expect(outputs[.png]?.starts(with: [0x89, 0x50, 0x4E, 0x47]) == true)
    #expect(outputs[.pdf]?.starts(with: Array("%PDF".utf8)) == true)
  }

  @Test(arguments: LayoutEngine.allCases.filter { $0 != .nop && $0 != .nop2 })
  func everyEngine(_ engine: LayoutEngine) throws {
    let rendering = try Renderer.render(small, engine: engine, formats: [.svg])
    #expect(
      try SVGText(String(decoding: rendering.outputs[.svg] ?? [], as: UTF8.self))
        .texts.contains("a"))
  }

  @Test func anEmptyTextHasNoGraph() {
    for text in ["", " \n", "// nothing\n"] {
      #expect(throws: GraphvizError.noGraph(file: nil)) {
        try Renderer.render(text, engine: .dot, formats: [.svg])
      }
    }
  }

  @Test(arguments: ["graph {", "graph G { a -> b }", "digraph \"x { }", "no dot at all"])
  func refusesWhatIsNoGraph(_ text: String) {
    do {
      _ = try Renderer.render(text, engine: .dot, formats: [.svg])
      Issue.record("drawn")
    } catch {
      guard case .syntax = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  /// Graphviz remembers its worst error; the next good graph has to be drawn all the same.
  @Test func anErrorLeavesNothingBehind() throws {
    for _ in 0..<100 { _ = try? Renderer.render("graph {", engine: .dot, formats: [.svg]) }
    let rendering = try Renderer.render(small, engine: .dot, formats: [.svg])
    #expect(rendering.messages.isEmpty)
  }

  @Test func saysWhatGraphvizOnlyMutters() throws {
    let rendering = try Renderer.render(
      "graph G { a [shape=nosuchshape]; }", engine: .dot, formats: [.svg])
    #expect(rendering.messages.contains { $0.message.contains("nosuchshape") })
    let broken = try Renderer.render(
      "graph G { a [label=<<B>x>]; }", engine: .dot, formats: [.svg])
    #expect(broken.messages.contains { $0.level == .error })
  }

  /// Many tasks at once draw what each would draw alone.
  @Test func manyTasksAtOnce() async throws {
    func dot(_ number: Int) -> String { "graph G { a -- b\(number) -- c; a -- c\(number % 7); }" }
    let alone = try (0..<60).map {
      try Renderer.render(dot($0), engine: .neato, formats: [.svg]).outputs
    }
    let together = try await withThrowingTaskGroup(
      of: (Int, [OutputFormat: [UInt8]]).self
    ) { group in
      for number in 0..<60 {
        group.addTask {
          (number, try Renderer.render(dot(number), engine: .neato, formats: [.svg]).outputs)
        }
      }
      var results: [Int: [OutputFormat: [UInt8]]] = [:]
      for try await (number, outputs) in group { results[number] = outputs }
      return results
    }
    for (number, outputs) in alone.enumerated() { #expect(together[number] == outputs) }
  }

  /// A chain this long overruns the stack of an ordinary thread.
  @Test func deepGraphsHaveRoom() throws {
    let chain = (0..<2500).map { "n\($0) -- n\($0 + 1);" }.joined(separator: "\n")
    _ = try Renderer.render("graph G { \(chain) }", engine: .dot, formats: [.svg])
  }

  /// The same graph gives the same bytes, whatever the clock says.
  @Test func sameGraphSameBytes() async throws {
    let first = try Renderer.render(small, engine: .dot, formats: OutputFormat.allCases).outputs
    try await Task.sleep(for: .seconds(1.1))
    let second = try Renderer.render(small, engine: .dot, formats: OutputFormat.allCases).outputs
    #expect(first == second)
  }

  @Test func knowsItsVersion() throws {
    #expect(try Renderer.version().contains("."))
  }
}
