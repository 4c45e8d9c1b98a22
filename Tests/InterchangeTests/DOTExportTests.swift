import Documents
import Graphviz
import Testing

@testable import Interchange

@Suite struct DOTExportTests {
  private let network = NetworkDocument(
    title: "T & T", [.init("licence", .text("CC0"))],
    nodes: [
      .init(
        id: "party:TTO", label: "Trinidad & Tobago", mode: 0, [.init("coalitions", .integer(1))]),
      .init(id: "coalition:r-d", label: "R&D; &amp; pact", mode: 1, []),
      .init(id: "body:staff", label: "Staff", mode: nil, []),
    ],
    edges: [
      .init(
        from: "party:TTO", to: "coalition:r-d", .init(isThick: true, isDashed: false),
        [.init("leads", .yes(true))]),
      .init(from: "party:TTO", to: "coalition:r-d", .init(isThick: false, isDashed: true), []),
    ])

  @Test("Names of attributes are plain, labels are escaped only where an entity would be read")
  func text() throws {
    let text = try DOTDocument(network).text()
    #expect(text.contains("\"party:TTO\" [label=\"Trinidad & Tobago\", shape=ellipse"))
    #expect(text.contains("label=\"R&D; &amp;amp; pact\""))
    #expect(text.contains("bipartite=1") && text.contains("coalitions=1"))
    #expect(text.contains("penwidth=3") && text.contains("leads=true"))
    #expect(text.contains("[key=\"2\"") && text.contains("style=dashed"))
  }

  @Test("There are no defaults, and attributes of the graph come last, or not at all for Gephi")
  func order() throws {
    let lines = try DOTDocument(network).text().split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("  graph ") } == [lines[lines.count - 2]])
    #expect(!lines.contains { $0.hasPrefix("  node ") || $0.hasPrefix("  edge ") })
    #expect(lines[lines.count - 2].contains("layout=neato"))
    let gephi = try DOTDocument(network, forGephi: true).text().split(separator: "\n")
    #expect(gephi == lines.dropLast(2) + ["}"])
  }

  @Test("A large network is laid out by the engine for large networks")
  func large() throws {
    let nodes = (0...500).map {
      NetworkDocument.Node(id: "party:\($0)", label: "\($0)", mode: 0, [])
    }
    let text = try DOTDocument(NetworkDocument(title: "t", [], nodes: nodes, edges: [])).text()
    #expect(text.contains("layout=sfdp"))
  }
}
