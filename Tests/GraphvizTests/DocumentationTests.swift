import Foundation
import Testing

@testable import Graphviz

/// What the documentation shows is code that compiles and runs.
@Suite struct DocumentationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Graphviz/Graphviz.docc")

  /// The lines between `begin` and `end` in this file are those of the page.
  @Test func theBindingAlone() throws {
    // begin
    var graph = DOTDocument(name: "G", isDirected: true)
    graph.nodes = [.init("a", [.text("label", "Costs & \"benefits\""), .text("shape", "box")])]
    graph.edges = [.init(from: "a", to: "b"), .init(from: "b", to: "c", [.text("color", "red")])]
    let request = try RenderRequest(graph, engine: .dot, formats: [.svg, .pdf])
    let rendering = try Renderer.render(request)
    print(rendering.text(.svg) ?? "no picture")
    for message in rendering.messages { print(message) }
    let layout = try Renderer.layout(request)
    for node in layout.nodes { print(node.name, node.centre.x, node.centre.y) }
    // end
    #expect(try SVGText(rendering.text(.svg) ?? "").texts == ["Costs & \"benefits\"", "b", "c"])
    #expect(layout.nodes.count == 3)

    let page = try String(
      contentsOf: DocumentationTests.folder.appending(path: "TheBindingAlone.md"), encoding: .utf8)
    let shown = try #require(page.firstMatch(of: #/```swift\n(import Graphviz\n\n(?s:.*?))```/#)).1
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let lines = source.split(separator: "\n").map { $0.trimmingPrefix(while: \.isWhitespace) }
    let begin = try #require(lines.firstIndex(of: "// begin"))
    let end = try #require(lines.firstIndex(of: "// end"))
    let code = lines[(begin + 1)..<end].joined(separator: "\n")
    #expect(shown == "import Graphviz\n\n\(code)\n")
    // Ten lines and the import.
    #expect(end - begin - 1 <= 10)
  }

  /// A plain `catch` knows the type of the error, as the page says.
  @Test func errorsHaveTheirType() {
    do {
      _ = try Renderer.render(RenderRequest("graph {\n a [image=x] }"))
      Issue.record("drawn")
    } catch {
      switch error {
      case .files(let references): #expect(references.map(\.place.line) == [2])
      default: Issue.record("\(error)")
      }
    }
  }
}
