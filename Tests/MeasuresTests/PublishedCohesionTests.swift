import CompactGraph
import Measures
import Testing
import TestSupport

/// Rows of ../shared/data/oracles/published.csv.
@Suite struct PublishedCohesionTests {
  private let incidence = Incidence(
    rows: 18, columns: 14,
    ties: SouthernWomen.attendance.indices.flatMap { row in
      SouthernWomen.attendance[row].events.map { (row: row, column: $0 - 1) }
    })

  /// Southern Women: raw betweenness and closeness of the first five as the tests of the R package
  /// netrics (10d90ba) print them, the normalised betweenness as networkx does (netrics uses another
  /// constant), the principal eigenvector scaled to 1, diameter and mean distance.
  @Test func southernWomen() {
    let network = incidence.network
    let raw = [42.9802, 22.8541, 38.9796, 22.0215, 4.7153]
    #expect(agree(Array(network.betweenness().prefix(5)), raw, within: 5e-5))
    let closeness = [0.8, 0.7273, 0.8, 0.7273, 0.6]
    #expect(agree(Array(incidence.closenessCentrality().prefix(5)), closeness, within: 5e-5))
    let normalized = [0.0966, 0.0514, 0.0876]
    #expect(
      agree(Array(incidence.betweennessCentrality().prefix(3)), normalized, within: 5e-5))
    let scores = incidence.dualEigenvectorCentrality().values
    let eigenvector = incidence.part(.rows, of: scores)
    let largest = eigenvector.max() ?? 1
    #expect(agree(eigenvector.prefix(3).map { $0 / largest }, [0.9033, 0.8345, 1], within: 5e-5))
    let lengths = network.pathLengths()
    #expect(lengths.diameter == 4 && abs((lengths.mean ?? 0) - 2.306) < 5e-4)
  }

  /// R. Esteves and G. G. Mesevage, Social networks in economic history, Explorations in Economic
  /// History 74, 2019: companies of Scotland in 1904–5 that share directors, after J. Scott and
  /// M. Hughes, The Anatomy of Scottish Capital, 1980.
  @Test(
    .enabled(
      if: SharedData.folder("pajek") != nil, "The network of Scotland lies in ../shared/data/pajek."
    ))
  func scotland() throws {
    let nodes = try PublishedTable.rows("nodes.csv", in: "pajek/scotland")
    let companies = nodes.count { $0["part:Affiliation partition of N1 [108,136]"] == "1" }
    let ties = try PublishedTable.rows("edges.csv", in: "pajek/scotland").map { row in
      (
        row: (Int(row["source"] ?? "") ?? 0) - 1,
        column: (Int(row["target"] ?? "") ?? 0) - 1 - companies
      )
    }
    let network = Incidence(rows: companies, columns: nodes.count - companies, ties: ties)
      .projection(onto: .rows)
    #expect(network.nodeCount == 108 && network.edgeCount == 276)
    #expect(abs(network.density - 0.04776739) < 1e-8)
    let lengths = network.pathLengths()
    #expect(lengths.diameter == 7 && abs((lengths.mean ?? 0) - 2.899672) < 1e-6)
    let degrees = network.degrees()
    #expect(abs(Double(degrees.reduce(0, +)) / 108 - 5.111111) < 1e-6)
    var distribution = [Int](repeating: 0, count: 27)
    for degree in degrees { distribution[degree] += 1 }
    #expect(
      distribution == [
        16, 11, 13, 6, 8, 12, 8, 7, 6, 4, 4, 4, 2, 1, 3, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1,
      ])
    var byName: [String: Int] = [:]
    for (node, degree) in zip(nodes, degrees) { byName[node["label"] ?? ""] = degree }
    for (name, degree) in [
      ("caledonian railway", 26), ("standard life ass.", 18), ("clydesdale bank", 17),
      ("north british railway", 14), ("young's paraffin ligth & mineral oil", 14),
      ("scottish widows fund life ass.", 14), ("tharsis sulphur & copper", 13),
      ("irrawaddy flotilla", 12), ("union bank of scotland", 12), ("j. & p. coats", 11),
    ] { #expect(byName[name] == degree) }
    // The sample standard deviation of the lengths, over pairs with a path.
    var squares = 0.0
    for node in 0..<108 {
      for distance in distances(from: node, in: network) where distance > 0 {
        let difference = Double(distance) - (lengths.mean ?? 0)
        squares += difference * difference / 2
      }
    }
    let pairs = Double(lengths.pairCount / 2)
    #expect(abs((squares / (pairs - 1)).squareRoot() - 1.057052) < 1e-6)
  }
}
