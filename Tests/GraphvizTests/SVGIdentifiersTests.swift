import Foundation
import Testing

@testable import Graphviz

/// Several pictures in one page: no identifier twice, and every reference in its own picture.
@Suite struct SVGIdentifiersTests {
  private let dot = """
    digraph { a [style=filled fillcolor="red:blue" id=mine URL="#mine"]; b [URL="#section"]
      subgraph cluster_c { bgcolor="white:grey"; c }
      a -> b [id="e<>"]; b -> c }
    """

  private func svg(_ prefix: String?) throws -> String {
    var request = RenderRequest(dot)
    request.identifierPrefix = prefix
    return try #require(try render(request).text(.svg))
  }

  private func render(_ request: RenderRequest) throws -> Rendering {
    try Renderer.render(request)
  }

  private func matches(of pattern: String, in text: String) throws -> [String] {
    try text.matches(of: Regex<(Substring, Substring)>(pattern)).map { String($0.output.1) }
  }

  @Test func everyIdentifierAndReference() throws {
    let plain = try svg(nil)
    let prefixed = try svg("p1-")
    let before = try matches(of: #" id="([^"]*)""#, in: plain)
    let after = try matches(of: #" id="([^"]*)""#, in: prefixed)
    #expect(before.contains("mine") && before.count > 8)
    #expect(after == before.map { "p1-" + $0 })
    // Gradients are referred to in styles, and each reference has its target.
    let references = try matches(of: #"url\(#([^)]*)\)"#, in: prefixed)
    #expect(references.count >= 2 && Set(references).isSubset(of: after))
    let links = try matches(of: #"href="([^"]*)""#, in: prefixed)
    #expect(links.contains("#p1-mine") && links.contains("#section"))
    // Nothing else has changed.
    #expect(prefixed.replacing("p1-", with: "") == plain)
  }

  /// Graphviz calls two labels of an edge the same.
  @Test func noIdentifierTwice() throws {
    var request = RenderRequest("digraph { a -> b [URL=\"http://x\" label=l xlabel=x] }")
    request.identifierPrefix = "p-"
    let found = try matches(of: #" id="([^"]*)""#, in: render(request).text(.svg) ?? "")
    #expect(found.contains("p-a_edge1&#45;label-2") && Set(found).count == found.count)
  }

  /// Graphviz counts gradients through the life of the process.
  @Test func theSameGraphIsTheSamePicture() throws {
    let first = try svg(nil)
    #expect(try svg(nil) == first)
    // Later versions put the identifier of the node before it.
    let gradients = try matches(of: #"Gradient id="([^"]*)""#, in: first)
    #expect(gradients.count == 2)
    #expect(gradients.first?.hasSuffix("l_0") == true && gradients.last?.hasSuffix("l_1") == true)
    #expect(try Set(matches(of: #"url\(#([^)]*)\)"#, in: first)) == Set(gradients))
  }

  @Test func textThatLooksLikeAnAttribute() {
    let picture = Array(
      #"<!-- id="x" --><svg id='a'><text title=' id="b"'>id="c" url(#a)</text></svg>"#.utf8)
    #expect(
      String(decoding: SVGIdentifiers.settled(picture, prefix: "p"), as: UTF8.self)
        == #"<!-- id="x" --><svg id='pa'><text title=' id="b"'>id="c" url(#a)</text></svg>"#)
    for broken in ["<", "<svg id=\"", "<svg", "<!--", "", "<svg id=\"a\" "] {
      _ = SVGIdentifiers.settled(Array(broken.utf8), prefix: "p")
    }
  }

  @Test(arguments: ["", "1a", "a b", "ä", "a\"b", "-a"])
  func refusesWhatNoIdentifierBeginsWith(_ prefix: String) {
    #expect(throws: GraphvizError.identifierPrefix(prefix)) { try svg(prefix) }
  }
}
