import Graphviz
import Testing

@testable import Drawing

@Suite struct EngineChoiceTests {
  @Test("An engine that finishes is kept", arguments: [LayoutEngine.neato, .dot, .fdp, .circo])
  func kept(_ engine: LayoutEngine) {
    #expect(EngineChoice(engine, nodes: 80, edges: 350).engine == engine)
  }

  @Test(
    "An engine that would not finish gives way",
    arguments: [LayoutEngine.neato, .dot, .fdp, .circo])
  func replaced(_ engine: LayoutEngine) {
    let choice = EngineChoice(engine, nodes: 5000, edges: 9600)
    #expect(choice.engine == .sfdp)
    #expect(
      choice.words.hasPrefix(
        "\(engine.rawValue) would not finish in 10 seconds with 5000 nodes and 9600 lines; drawn by sfdp"
      ))
  }
}
