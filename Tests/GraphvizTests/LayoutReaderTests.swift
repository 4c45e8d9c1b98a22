import Foundation
import Testing

@testable import Graphviz

@Suite struct LayoutReaderTests {
  private func layout(_ dot: String, _ engine: LayoutEngine = .dot) throws -> Layout {
    try Renderer.layout(RenderRequest(dot, engine: engine))
  }

  /// The same numbers as Graphviz's own `plain` format gives in inches.
  @Test func agreesWithPlain() throws {
    let request = RenderRequest(
      "digraph { rankdir=LR; a -> b [label=x]; a -> \"c d\"; b -> a }", formats: [.plain])
    let layout = try Renderer.layout(request)
    let lines = try #require(Renderer.render(request).text(.plain)).split(separator: "\n").map {
      $0.replacing("\"c d\"", with: "c_d").split(separator: " ")
    }
    func close(_ points: Double, _ inches: Substring) -> Bool {
      abs(points - (Double(inches) ?? .nan) * 72) < 0.5
    }
    let nodes = lines.filter { $0[0] == "node" }
    #expect(nodes.count == 3 && layout.nodes.map(\.name) == ["a", "b", "c d"])
    for (node, line) in zip(layout.nodes, nodes) {
      #expect(close(node.centre.x, line[2]) && close(node.centre.y, line[3]))
      #expect(close(node.width, line[4]) && close(node.height, line[5]))
    }
    let graph = try #require(lines.first)
    let bounds = try #require(layout.bounds)
    #expect(close(bounds.upperRight.x, graph[2]) && close(bounds.upperRight.y, graph[3]))
    #expect(layout.edges.count == 3)
    for edge in layout.edges {
      let spline = try #require(edge.splines.first)
      #expect(spline.points.count % 3 == 1 && spline.end != nil && spline.start == nil)
    }
    #expect(layout.edges.filter { $0.label != nil }.count == 1)
  }

  @Test func clustersAndLabels() throws {
    let found = try layout(
      "graph { label=top; subgraph cluster_a { label=A; a; subgraph cluster_b { b } subgraph { c } } }"
    )
    #expect(found.clusters.map(\.name) == ["cluster_a", "cluster_b"])
    #expect(found.label != nil && found.clusters.first?.label != nil)
    let outer = try #require(found.clusters.first).box
    let inner = try #require(found.clusters.last).box
    #expect(outer.lowerLeft.x < inner.lowerLeft.x && outer.upperRight.y > inner.upperRight.y)
  }

  @Test func anEmptyGraph() throws {
    #expect(try layout("graph {}").nodes.isEmpty)
  }

  /// A layout that goes in comes out.
  @Test(arguments: [LayoutEngine.nop, .nop2, .neato, .fdp])
  func positionsGoIn(_ engine: LayoutEngine) throws {
    var document = DOTDocument(name: "G", isDirected: false)
    document.edges = [.init(from: "a", to: "b"), .init(from: "b", to: "c")]
    let places = ["a": (0.0, 0.0), "b": (100, 50), "c": (-30, 200)]
    for (name, place) in places.sorted(by: { $0.key < $1.key }) {
      document.place(name, at: .init(x: place.0, y: place.1))
    }
    let found = try layout(document.text(), engine)
    let origin = try #require(found.nodes.first).centre
    for node in found.nodes {
      let place = try #require(places[node.name])
      #expect(abs(node.centre.x - origin.x - place.0) < 0.1)
      #expect(abs(node.centre.y - origin.y - place.1) < 0.1)
    }
  }

  /// Formats, resolutions and scales are about pictures; places are in points.
  @Test func placesDoNotDependOnPictures() async throws {
    var request = RenderRequest("digraph { a -> b }", formats: [.svg, .png])
    let plain = try await Renderer.layout(request)
    (request.dpi, request.scale, request.formats) = (300, 2, [])
    #expect(try await Renderer.layout(request).nodes == plain.nodes)
    #expect(plain.nodes.count == 2)
  }

  @Test func splinesInPieces() {
    let splines = LayoutReader.splines("s,1,2 e,3,4 5,6 7,8 9,10 11,12;1,1 2,2 3,3 4,4")
    #expect(splines.count == 2)
    #expect(splines[0].start == .init(x: 1, y: 2) && splines[0].end == .init(x: 3, y: 4))
    #expect(splines[0].points.count == 4 && splines[1].end == nil)
  }

  @Test func crossesAProcessBorder() throws {
    var request = RenderRequest("digraph { a -> b }", file: "x", formats: [.svg, .png])
    request.wantsLayout = true
    request.size = .init(width: 100, height: 50)
    let sent = try JSONDecoder().decode(RenderRequest.self, from: JSONEncoder().encode(request))
    #expect(sent == request)
    let rendering = try Renderer.render(sent)
    let data = try JSONEncoder().encode(rendering)
    #expect(try JSONDecoder().decode(Rendering.self, from: data) == rendering)
    let error = GraphvizError.files([.init(.init(owner: "a", attribute: "b"), value: "c")])
    #expect(
      try JSONDecoder().decode(GraphvizError.self, from: JSONEncoder().encode(error)) == error)
  }
}
