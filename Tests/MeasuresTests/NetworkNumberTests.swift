import CompactGraph
import TestSupport
import Testing

@testable import Measures

@Suite struct NetworkNumberTests {
  private func values(_ numbers: [NetworkNumber], _ networks: Networks) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: numbers.compactMap { number in
        number.value(of: NetworkNumbersInput(networks)).map { (number.name, $0) }
      })
  }

  /// 89 ties of 18 × 14; Robins and Alexander's coefficient 0.4677, diameter 4 and mean distance 2.306
  /// as netrics and networkx print them.
  @Test("Southern Women: published values")
  func publishedValues() throws {
    let values = values(
      NetworkNumber.measure, Networks(members: RandomIncidences.southernWomen))
    #expect(values["parties"] == 18 && values["coalitions"] == 14 && values["ties"] == 89)
    #expect(values["density"] == 89.0 / 252 && values["diameter"] == 4)
    #expect(values["mean-coalitions"] == 89.0 / 18 && values["mean-members"] == 89.0 / 14)
    #expect(try abs(#require(values["mean-distance"]) - 2.306) < 0.0005)
    #expect(try abs(#require(values["robins-alexander"]) - 0.468) < 0.0005)
  }

  /// Two of five arcs are returned; the pairs are one mutual, three one way, two without; France and
  /// Germany lead each other. Italy is led by both of a mutual pair, Poland by one of it.
  @Test("Leaders and followers by hand")
  func leadersAndFollowers() {
    let values = values(NetworkNumber.measure + NetworkNumber.census, SmallNetworks.leaders)
    #expect(values["leader-follower-arcs"] == 5 && values["leader-follower-density"] == 5.0 / 12)
    #expect(values["reciprocity"] == 0.4 && values["strong-components"] == 3)
    #expect(["mutual", "asymmetric", "null"].map { values["dyads-\($0)"] } == [1, 3, 2])
    #expect(["120U", "111U", "012", "021D"].map { values["triads-\($0)"] } == [1, 1, 1, 1])
    let census = values.filter { $0.key.hasPrefix("dyads") || $0.key.hasPrefix("triads") }
    #expect(census.count == 19 && census.values.reduce(0, +) == 6 + 4)
  }

  /// France leads two, Germany one with France; Z is without a leader. Fractions 2/3 and 1/3: 5/9.
  @Test("Leads by hand: countries that lead nothing count for the inequality")
  func leads() throws {
    let leading = Incidence(rows: 3, columns: 3, ties: [(0, 0), (1, 0), (1, 1)])
    let found = values(NetworkNumber.measure, Networks(members: leading, leading: leading))
    #expect(found["leaders"] == 2 && found["leads"] == 3 && found["vacancies"] == 1)
    #expect(found["co-leads"] == 1)
    #expect(try abs(#require(found["lead-herfindahl"]) - 5.0 / 9) < 1e-15)
    #expect(try abs(#require(found["lead-gini"]) - 4.0 / 9) < 1e-15)
  }

  @Test("Means of nothing are not defined; counts of nothing are 0")
  func nothing() {
    let values = values(NetworkNumber.measure + NetworkNumber.census, SmallNetworks.all[0])
    #expect(values["ties"] == 0 && values["leaders"] == 0 && values["triads-003"] == 0)
    for name in ["mean-coalitions", "mean-members", "mean-distance", "reciprocity", "latapy"] {
      #expect(values[name] == nil)
    }
  }

  @Test("A fraction of nothing is not defined, and one of something is a number")
  func fractionsOfNothing() {
    func missing(_ rows: Int, _ columns: Int, _ ties: [(Int, Int)]) -> [String] {
      let members = Incidence(rows: rows, columns: columns, ties: ties)
      let found = values(NetworkNumber.measure, Networks(members: members))
      return NetworkNumber.measure.map(\.name).filter { found[$0] == nil }
    }
    #expect(
      missing(1, 1, [(0, 0)]) == [
        "nestedness", "nestedness-parties", "nestedness-coalitions", "robins-alexander", "opsahl",
        "core-periphery", "parties-density", "parties-transitivity", "parties-assortativity",
        "coalitions-density", "coalitions-transitivity", "coalitions-assortativity",
        "lead-herfindahl", "lead-gini", "leader-follower-density", "reciprocity",
      ])
    // Two rows share a column: a pair, and no path of three ties.
    let pair = missing(2, 1, [(0, 0), (1, 0)])
    #expect(pair.contains("robins-alexander") && !pair.contains("nestedness-parties"))
    #expect(!pair.contains("parties-density") && pair.contains("coalitions-density"))
    // Three rows share a column: paths of two ties among them; a second column makes paths of three.
    let more = missing(3, 2, [(0, 0), (1, 0), (2, 0), (0, 1)])
    #expect(!more.contains("robins-alexander") && !more.contains("parties-transitivity"))
    #expect(more.contains("opsahl"))
    #expect(
      missing(2, 2, []).filter { ["mean-distance", "diameter", "radius"].contains($0) }.count == 3)
  }

  @Test("The mean over no nodes is not defined")
  func meansOfNothing() {
    let found = values(
      NetworkNumber.measure, Networks(members: Incidence(rows: 2, columns: 0, ties: [])))
    #expect(found["coalitions-clustering"] == nil && found["parties-clustering"] == 0)
  }

  @Test("Names are unique; counts are whole, fractions lie between 0 and 1")
  func names() {
    let all = NetworkNumber.measure + NetworkNumber.census + NetworkNumber.change
    #expect(Set(all).count == all.count && NetworkNumber.measure.count == 40)
    for networks in SmallNetworks.all {
      for number in all {
        guard let value = number.value(of: NetworkNumbersInput(networks)) else { continue }
        if number.isCount { #expect(value == value.rounded() && value >= 0) }
        if number.kind == .fraction { #expect(value >= 0 && value <= 1, "\(number.name)") }
      }
    }
  }

  /// A picture of a kind of triple, drawn as it says, is counted as that kind.
  @Test(arguments: Array(zip(TriadCensus.names, TriadCensus.pictures)))
  func picturesShowTheirKind(_ name: String, _ picture: String) throws {
    var arcs: [(Int, Int)] = []
    let nodes: [Character: Int] = ["a": 0, "b": 1, "c": 2]
    let signs = Array(picture)
    for place in signs.indices.dropFirst().dropLast() where "←→↔".contains(signs[place]) {
      guard let left = nodes[signs[place - 1]], let right = nodes[signs[place + 1]] else {
        continue
      }
      if signs[place] != "←" { arcs.append((left, right)) }
      if signs[place] != "→" { arcs.append((right, left)) }
    }
    let network = Network(nodeCount: 3, knownEdges: arcs, isDirected: true)
    let counted = try #require(network.triadCensus.counts.firstIndex(of: 1))
    #expect(TriadCensus.names[counted] == name)
  }
}
