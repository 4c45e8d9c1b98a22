import Testing

@testable import Graphviz

@Suite struct GraphvizErrorTests {
  @Test("An error says what helps against it")
  func categories() {
    let errors: [(GraphvizError, GraphvizError.Category)] = [
      (.libraryMissing(tried: []), .missing), (.formatMissing("webp", messages: []), .missing),
      (.timeLimit(seconds: 1), .limit), (.memoryLimit(bytes: 1), .limit),
      (.noThread(stack: 1), .limit), (.identifierPrefix("1"), .usage),
      (.syntax(messages: []), .graph), (.files([]), .graph),
      (.tooLarge(engine: "dot", count: 2, of: "layers", limit: 1), .graph),
      (.crashed(signal: 11, messages: []), .crash), (.layout(engine: "dot", messages: []), .crash),
    ]
    for (error, category) in errors { #expect(error.category == category, "\(error)") }
  }

  @Test("A list of plugins that is empty is not repeated")
  func whatGraphvizHasInstead() {
    let said = [Diagnostic(.warning, "Format: \"webp\" not recognized. Use one of: ")]
    let error = GraphvizError.formatMissing("webp", messages: said)
    #expect(error.description.hasSuffix("'webp': Format: \"webp\" not recognized."))
  }
}
