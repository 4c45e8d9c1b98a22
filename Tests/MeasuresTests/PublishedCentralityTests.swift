import CompactGraph
import Measures
import Testing
import TestSupport

private let dataIsHere = SharedData.folder("oracles") != nil

/// Tables of the literature, value by value, as networkx's tests hold them.
@Suite(.enabled(if: dataIsHere, "The published tables lie in ../shared/data/oracles."))
struct PublishedCentralityTests {
  /// D. Krackhardt, Assessing the political landscape, Administrative Science Quarterly 35, 1990,
  /// pages 342 to 369: the kite.
  @Test func krackhardtsKite() throws {
    let kite = try Network(
      nodeCount: 10,
      edges: [
        (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
        (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
      ])
    let names = (0..<10).map { "\($0)" }
    func table(_ test: String) throws -> PublishedTable {
      let table = try PublishedTable(network: "krackhardt_kite", test: test)
      #expect(table.values.count == 10)
      return table
    }
    let betweenness = "BetweennessCentrality.test_krackhardt_kite_graph"
    for kind in ["Test", "TestWeighted"] {
      // These rows count each pair in both orders, as networkx's test halves them before it compares:
      // 7.333 of node 3 is 2 · 36 · 0.102.
      let twice = kite.betweenness().map { 2 * $0 }
      #expect(try table(kind + betweenness).misses(twice, of: names) == [])
      let normalized = kite.betweenness(normalized: true)
      #expect(try table(kind + betweenness + "_normalized").misses(normalized, of: names) == [])
    }
    let closeness = try table("TestClosenessCentrality.test_krackhardt_closeness")
    #expect(closeness.misses(kite.closeness(), of: names) == [])
  }

  /// J. F. Padgett and C. K. Ansell, Robust action and the rise of the Medici, American Journal of
  /// Sociology 98, 1993, pages 1259 to 1319: fifteen families tied by marriage, without the Pucci.
  @Test func florentineFamilies() throws {
    let (all, allNames) = try PublishedTable.classic("flo_marriage", name: "id")
    let linked = (0..<Int32(all.nodeCount)).filter { allNames[Int($0)] != "Pucci" }
    let network = all.induced(by: linked)
    let names = linked.map { allNames[Int($0)] }
    let scores = network.betweenness(normalized: true)
    for kind in ["Test", "TestWeighted"] {
      let table = try PublishedTable(
        network: "florentine_families",
        test: kind + "BetweennessCentrality.test_florentine_families_graph")
      #expect(table.values.count == 15 && table.misses(scores, of: names) == [])
    }
    let closeness = try PublishedTable(
      network: "florentine_families",
      test: "TestClosenessCentrality.test_florentine_families_closeness")
    #expect(closeness.values.count == 15)
    #expect(closeness.misses(network.closeness(), of: names) == [])
  }

  /// D. E. Knuth, The Stanford GraphBase, 1993: who meets whom in Les Misérables.
  @Test func lesMiserables() throws {
    func characters(weights: Bool) throws -> (network: Network, names: [String]) {
      var (network, names) = try PublishedTable.classic(
        "miserables", name: "name", weights: weights)
      // Two women without a name come in the order of the book.
      if let first = names.firstIndex(of: "Woman") { names[first] = "Woman1" }
      if let second = names.firstIndex(of: "Woman") { names[second] = "Woman2" }
      return (network, names)
    }
    let (plain, names) = try characters(weights: false)
    let weighted = try characters(weights: true).network
    func misses(_ test: String, _ scores: [Double]) throws -> [String] {
      let table = try PublishedTable(network: "les_miserables", test: test)
      #expect(table.values.count == 77)
      return table.misses(scores, of: names)
    }
    let betweenness = "BetweennessCentrality.test_les_miserables_graph"
    #expect(try misses("Test" + betweenness, plain.betweenness(normalized: true)) == [])
    let byWeight = weighted.betweenness(lengths: .weight, normalized: true)
    #expect(try misses("TestWeighted" + betweenness, byWeight) == [])
    let closeness = "TestClosenessCentrality.test_les_miserables_closeness"
    #expect(try misses(closeness, plain.closeness()) == [])
  }

  /// S. P. Borgatti and D. S. Halgin, Analyzing affiliation networks, The Sage Handbook of Social
  /// Network Analysis, 2011: two-mode degree, betweenness and closeness of the Southern Women.
  @Test func southernWomen() throws {
    let women = SouthernWomen.attendance
    let incidence = Incidence(
      rows: 18, columns: 14,
      ties: women.indices.flatMap { row in
        women[row].events.map { (row: row, column: $0 - 1) }
      })
    // networkx spells out the surnames.
    let table = try PublishedTable(
      network: "davis_southern_women", test: "TestBipartiteCentrality.test_davis_degree_centrality")
    let names =
      women.map { woman in
        table.values.keys.first { $0.hasPrefix(woman.name.prefix(3)) && $0.contains(" ") } ?? ""
      } + (1...14).map { "E\($0)" }
    #expect(Set(names).count == 32)
    func misses(_ test: String, _ scores: [Double]) throws -> [String] {
      let table = try PublishedTable(network: "davis_southern_women", test: "TestBipartite" + test)
      #expect(table.values.count == 32)
      return table.misses(scores, of: names)
    }
    let centrality = "Centrality.test_davis_"
    #expect(try misses(centrality + "degree_centrality", incidence.degreeCentrality()) == [])
    let betweenness = incidence.betweennessCentrality()
    #expect(try misses(centrality + "betweenness_centrality", betweenness) == [])
    #expect(try misses(centrality + "closeness_centrality", incidence.closenessCentrality()) == [])
    let rank = "LinkAnalysis.test_davis_birank"
    #expect(try misses(rank, incidence.biRank().values) == [])
    let laura = women.map { $0.name == "Laura" ? 1.0 : 0 }
    let prior = incidence.biRank(rowPrior: laura).values
    #expect(try misses(rank + "_with_personalization", prior) == [])
  }
}
