import Analyses
import Counting
import Dates
import Documents
import Foundation
import GraphCore
import Interchange
import TestSupport
import Testing

/// The export, as other programs read it.
@Suite struct ExportTests {
  /// The nodes and edges of the default question.
  private func counts() throws -> (nodes: Int, edges: Int) {
    let affiliations = try GraphFolder.ukraineSupport().affiliations()
    let keys = affiliations.ties.map { affiliations.key(of: $0) }
    return (Set(keys.map(\.party)).count + Set(keys.map(\.coalition)).count, keys.count)
  }

  /// Runs a tool on the export.
  private func piped(
    into tool: String, _ options: [String] = []
  ) throws -> (status: Int32, output: String, errors: String) {
    let scratch = try Scratch()
    try scratch.write(try Program.run(["export", "--to", "dot"] + options).output, to: "x.dot")
    return try Shell.run("\(tool) < x.dot", in: scratch.folder)
  }

  // Graphviz's library does not bring its programs; without `dot` there is nobody to ask.
  @Test(
    "Graphviz's programs make a picture of it that fits on a screen",
    .enabled(if: Shell.has("dot"), "dot is not installed"),
    arguments: ["dot -Tsvg", "neato -Tsvg", "dot -Tcanon", "neato -Tdot"])
  func isDrawn(_ tool: String) throws {
    let result = try piped(into: tool)
    #expect(result.status == 0 && result.errors.isEmpty && !result.output.isEmpty)
    guard tool.hasSuffix("svg") else { return }
    let size = try #require(result.output.firstMatch(of: /<svg width="(\d+)pt" height="(\d+)pt"/))
    let (width, height) = (try #require(Int(size.1)), try #require(Int(size.2)))
    #expect(width < 2500 && height < 2500 && width < 3 * height && height < 3 * width)
  }

  // `gvpr` is in the same package as `dot`, but may be left out.
  @Test("Numbers are those of the answer", .enabled(if: Shell.has("gvpr"), "gvpr is not installed"))
  func numbers() throws {
    let result = try piped(into: "gvpr 'BEG_G { print(nNodes($G), \" \", nEdges($G)) }'")
    #expect(result.status == 0 && result.errors.isEmpty)
    let counts = try counts()
    #expect(result.output == "\(counts.nodes) \(counts.edges)\n")
  }

  @Test(
    "Attributes can be asked for, as the help says",
    .enabled(if: Shell.has("gvpr"), "gvpr is not installed"))
  func attributesCanBeAskedFor() throws {
    let all = try piped(into: "gvpr 'E [leads == \"true\"] { print($.tail.label) }'")
    #expect(all.status == 0 && all.errors.isEmpty)
    let names = all.output.split(separator: "\n")
    let affiliations = try GraphFolder.ukraineSupport().affiliations()
    #expect(names.count == affiliations.ties.count { $0.leads == .certain })
    #expect(names.contains("Latvia"))
    let lacking = try piped(into: "gvpr 'E [sources == \"\"] { print($.name) }'")
    #expect(lacking.output.isEmpty && lacking.errors.isEmpty)
  }

  @Test(
    "pydot, pygraphviz and networkx read labels, modes and every edge",
    .enabled(
      if: Python.has("pydot", "pygraphviz", "networkx"),
      "Scripts/reference-python --for-tests has not been run"))
  func pythonReaders() throws {
    let scratch = try Scratch()
    try scratch.write(
      "country,coalition\nTTO,R&D pact\nATG,R&D pact\nATG,a &amp; b\n", to: "t.csv")
    let export = try Program.run(
      ["export", "--to", "dot", "t.csv", "-o", "x.dot"], in: scratch.folder)
    #expect(export.status == 0)
    let outcome = try Python.run(
      """
      import networkx, pydot, pygraphviz, html
      path = "x.dot"
      for read in (networkx.nx_agraph.read_dot, networkx.nx_pydot.read_dot):
          graph = networkx.Graph(read(path))
          strip = lambda text: html.unescape(text.strip('"'))
          labels = {node: strip(text) for node, text in graph.nodes(data="label")}
          print(sorted(labels.values()), graph.number_of_edges())
          print(sorted(labels[node] for node, mode in graph.nodes(data="bipartite") if strip(mode) == "1"))
      print(len(pydot.graph_from_dot_file(path)[0].get_edges()))
      print(len(pygraphviz.AGraph(path).edges()))
      """, in: scratch.folder)
    let names = "['Antigua & Barbuda', 'R&D pact', 'Trinidad & Tobago', 'a &amp; b'] 3"
    let columns = "['R&D pact', 'a &amp; b']"
    #expect(
      outcome.output.split(separator: "\n").map(String.init)
        == [names, columns, names, columns, "3", "3"],
      "\(outcome.output)")
  }

  @Test("The selections of other commands hold")
  func selections() throws {
    func nodes(_ options: String...) throws -> Set<String> {
      let text = try Program.run(["export", "--to", "dot"] + options).output
      return Set(
        text.matches(of: /^  "([a-z]+:[^"]+)" \[/.anchorsMatchLineEndings()).map { String($0.1) })
    }
    let capability = try nodes("--kind", "capability")
    #expect(capability.count { $0.hasPrefix("coalition:") } == 9)
    #expect(try nodes("--party", "France").filter { $0.hasPrefix("party:") } == ["party:FRA"])
    #expect(try !nodes("--as-of", "2023-06").contains("coalition:artillery"))
    #expect(try nodes("--scope", "all").contains("coalition:nato"))
    #expect(try nodes("--context").contains { $0.hasPrefix("official:") })
  }

  @Test("A file holds what is piped")
  func file() throws {
    let scratch = try Scratch()
    let outcome = try Program.run(["export", "--to", "dot", "-o", "x.dot"], in: scratch.folder)
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.hasPrefix("wrote "))
    let file = try Data(contentsOf: scratch.folder.appending(path: "x.dot"))
    #expect(try file == Program.run(["export", "--to", "dot"]).bytes)
  }

  @Test("A reader that has seen enough closes the pipe, and the program ends without a word")
  func aClosedPipe() throws {
    let program = Program.products.appending(path: "entente").path
    let scratch = try Scratch()
    let result = try Shell.run(
      "{ '\(program)' export --to dot; echo $? > status; } | head -n 1", in: scratch.folder)
    let status = try String(
      contentsOf: scratch.folder.appending(path: "status"), encoding: .utf8)
    #expect(result.output.hasPrefix("graph") && result.errors.isEmpty)
    #expect(["0\n", "141\n"].contains(status))
  }

  private func value(_ name: String, of attributes: [NetworkDocument.Attribute]) -> String? {
    attributes.first { $0.name == name }?.value.description
  }

  @Test("The numbers of the bundled graph are those of its answer")
  func bundledNumbers() throws {
    let affiliations = try GraphFolder.ukraineSupport().affiliations()
    let network = NetworkExport(affiliations).document
    #expect(network.edges.count == affiliations.ties.count)
    for node in network.nodes where node.mode == 0 {
      let count = affiliations.memberLists.coalitions(
        of: Party.ID(node.id.dropFirst(6).description))
      #expect(value("coalitions", of: node.attributes) == "\(count.atLeast)")
    }
    let leads = network.edges.count { value("leads", of: $0.attributes) == "true" }
    #expect(leads == affiliations.ties.count { $0.leads == .certain })
    for edge in network.edges {
      let sources = try #require(value("sources", of: edge.attributes))
      let claims = try #require(value("claims", of: edge.attributes))
      for source in sources.split(separator: "; ") { #expect(claims.contains(source)) }
    }
  }

  @Test("Officials, bodies and meetings come with --context, those of the date only")
  func context() throws {
    let graph = try GraphFolder.ukraineSupport()
    func kinds(_ date: AsOf) -> Set<String> {
      let network = NetworkExport(graph.affiliations(asOf: date), withContext: true).document
      return Set(network.nodes.map { $0.id.prefix { $0 != ":" }.description })
    }
    #expect(
      kinds(.newest)
        == ["party", "coalition", "body", "official", "meeting", "mechanism", "place"])
    let early = NetworkExport(graph.affiliations(asOf: .date("2022-06")), withContext: true)
      .document
    let late = NetworkExport(graph.affiliations(), withContext: true).document
    #expect(early.nodes.count < late.nodes.count / 2)
    let keys = Set(late.nodes.map(\.id))
    #expect(late.edges.allSatisfy { keys.contains($0.from) && keys.contains($0.to) })
  }
}
