import CompactGraph
import Counting
import Dates
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct ScoresTests {
  private func women() throws -> NamedNetworks {
    NetworkGraphs.networks(try SouthernWomen.graph())
  }

  private func value(_ scores: Scores?, _ id: String) throws -> Double {
    try #require(scores?.entries.first { $0.node.id == id }?.value)
  }

  /// Borgatti and Halgin, Analyzing Affiliation Networks (2011), table 28.3: two-mode degree, closeness and
  /// betweenness of Davis's women and events.
  @Test(arguments: [
    ("e08", 0.78, 0.85, 0.24), ("e09", 0.67, 0.79, 0.23), ("nora", 0.57, 0.80, 0.11),
    ("evelyn", 0.57, 0.80, 0.10),
  ])
  func publishedValues(
    _ id: String, _ degree: Double, _ closeness: Double, _ betweenness: Double
  ) throws {
    let networks = try women()
    let mode: Mode = id.hasPrefix("e0") ? .columns : .rows
    for (measure, expected) in [
      (NodeMeasure.degree, degree), (.closeness, closeness), (.betweenness, betweenness),
    ] {
      let found = try value(Scores(measure, of: networks, mode: mode), id)
      #expect((found * 100).rounded() / 100 == expected, "\(measure.name)")
    }
  }

  @Test("Parties without ties count: of four countries one is in A, as networkx has it")
  func isolatedParties() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.isolated())
    #expect(try value(Scores(.degree, of: networks, mode: .columns), "a") == 0.25)
    let closeness = try value(Scores(.closeness, of: networks, mode: .columns), "a")
    #expect(abs(closeness - 1.2) < 1e-12)
    #expect(try value(Scores(.degree, of: networks), "ITA") == 0)
    #expect(try value(Scores(.closeness, of: networks), "ITA") == 0)
    #expect(try abs(value(Scores(.closeness, of: networks), "FRA") - 1.6) < 1e-12)
  }

  @Test func tiesShareTheirRank() throws {
    let entries = try #require(Scores(.degree, of: women())).entries
    #expect(entries.prefix(4).map(\.node.id) == ["evelyn", "nora", "theresa", "brenda"])
    #expect(entries.prefix(4).map(\.rank) == [1, 1, 1, 4])
    #expect(entries[0].isTied && entries[3].isTied)
    #expect(entries.last?.rank == 16)
  }

  /// A measure that no list has, with the values that a test wants.
  private func made(_ values: [Double], convergence: Convergence? = nil) -> NodeMeasure {
    NodeMeasure(
      "made-up", .score,
      .init(on: .twoMode, source: "Nobody 2020", definition: { "a number of the \($0.node)" }) {
        _ in NodeScores(values, convergence: convergence)
      })
  }

  @Test("Numbers that only rounding keeps apart are tied; those that are not defined have no rank")
  func roundingMakesNoOrder() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.isolated())
    let scores = try #require(Scores(made([.nan, 0.1 + 0.2, 0.3, 1]), of: networks))
    #expect(scores.entries.map(\.node.id) == ["ITA", "ESP", "FRA", "DEU"])
    #expect(scores.entries.map(\.rank) == [1, 2, 2, nil])
    let table = scores.answer().tables[0]
    #expect(table.shown.last?.first == "")
    #expect(table.notes.map(\.text).contains { $0.contains("not defined for 1 of 4 countries") })
    #expect(
      scores.answer().text(as: .table).contains("not defined\n"),
      "\(scores.answer().text(as: .table))")
  }

  @Test("An iteration that has not converged says so in the notes, the facts and the methods")
  func notConverged() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.isolated())
    let end = Convergence(iterations: 7, residual: 0.25, isReached: false)
    let answer = try #require(Scores(made([1, 2, 3, 4], convergence: end), of: networks)).answer(
      explaining: true)
    #expect(
      answer.tables[0].notes.map(\.text).contains {
        $0.hasPrefix("The iteration did not converge: after 7 steps the residual is 0.25.")
      })
    #expect(answer.counts.contains { $0.name == "converged" && $0.cell == .yes(false) })
    #expect(answer.methods?.contains("did not converge in 7 steps (residual 0.25)") == true)
    let reached = Convergence(iterations: 7, residual: 0, isReached: true)
    let other = try #require(Scores(made([1, 2, 3, 4], convergence: reached), of: networks))
    #expect(!other.answer().tables[0].notes.map(\.text).contains { $0.contains("converge") })
  }

  @Test("A measure that no list has is printed with its name, definition and source")
  func madeUpMeasure() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.isolated())
    let answer = try #require(Scores(made([1, 2, 3, 4]), of: networks)).answer(explaining: true)
    #expect(
      answer.tables[0].notes.first?.text == "made-up: a number of the country [Nobody 2020].")
    #expect(answer.tables[0].columns.last?.heading == "made-up")
    #expect(answer.methods?.contains("a number of the country (Nobody 2020)") == true)
    try expectFormatsAgree(answer)
  }

  @Test("A table without rows has the columns that were asked for")
  func emptyTable() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.empty())
    for (mode, name) in [(Mode.rows, "party"), (.columns, "coalition")] {
      let table = try #require(Scores(.degree, of: networks, mode: mode)).answer().tables[0]
      #expect(table.columns.map(\.name) == ["rank", name, "degree", "names"])
    }
  }

  @Test("With a largest number of rows the table says how many there are; with all it does not")
  func firstRows() throws {
    let scores = try #require(Scores(.degree, of: women()))
    func note(_ top: Int?) -> [String] {
      scores.answer(top: top).tables[0].notes.map(\.text).filter { $0.hasPrefix("The first") }
    }
    #expect(scores.answer(top: 5).tables[0].shown.count == 5)
    #expect(note(5) == ["The first 5 of 18 parties."])
    #expect(note(18) == [] && note(19) == [] && note(nil) == [])
  }

  /// A path of France, x, Germany, y, Poland: Germany stands between the two others, in either order.
  @Test func brokers() throws {
    let networks = try NetworkGraphs.networks("FRA, DEU in x; DEU, POL in y")
    let entries = try #require(Scores(.brokerage, of: networks)).entries
    #expect(entries.map(\.value) == [2, 0, 0])
    #expect(entries.first?.node == .party("DEU"))
  }

  @Test("Counts are printed as whole numbers")
  func counts() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    let table = try #require(Scores(.leads, of: networks)).answer().tables[0]
    #expect(table.columns[2].kind == .integer)
    #expect(
      table.shown == [
        ["1", "FRA", "2", "a b"], ["2", "DEU", "1", "b"],
      ])
    let all = try #require(Scores(.leads, of: networks)).answer(all: true).tables[0]
    #expect(all.shown.map { $0[1] } == ["FRA", "DEU", "ITA", "POL"])
    let led = try #require(Scores(.leads, of: networks, mode: .columns)).answer().tables[0]
    #expect(led.shown == [["1", "b", "2", "DEU FRA"], ["2", "a", "1", "FRA"]])
  }

  @Test("Hub scores and authority scores sum to 1, and who leads most is first")
  func hubsAndAuthorities() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    for (mode, first) in [(Mode.rows, "FRA"), (.columns, "b")] {
      let entries = try #require(Scores(.hits, of: networks, mode: mode)).entries
      #expect(abs(entries.map(\.value).reduce(0, +) - 1) < 1e-9)
      #expect(entries.first?.node.id == first)
    }
  }

  /// Worked by hand; the one shortest path of two arcs is Germany, France, Poland.
  @Test func leadersAndFollowers() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    func values(_ measure: NodeMeasure) throws -> [String: Double] {
      let scores = try #require(Scores(measure, of: networks, on: .leaderFollower))
      return Dictionary(uniqueKeysWithValues: scores.entries.map { ($0.node.id, $0.value) })
    }
    let (third, sixth) = (1.0 / 3, 1.0 / 6)
    #expect(try values(.outDegree) == ["DEU": 2 * third, "FRA": 1, "ITA": 0, "POL": 0])
    #expect(try values(.inDegree) == ["DEU": third, "FRA": third, "ITA": 2 * third, "POL": third])
    #expect(try values(.betweenness) == ["DEU": 0, "FRA": sixth, "ITA": 0, "POL": 0])
    #expect(try values(.brokerage) == ["DEU": 0, "FRA": 1, "ITA": 0, "POL": 0])
  }

  @Test("A measure is computed only where it is defined, and only for nodes of the network")
  func definedNetworks() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.leaders())
    #expect(Scores(.constraint, of: networks, on: .twoMode) == nil)
    #expect(Scores(.outDegree, of: networks, mode: .columns) == nil)
    let officials = NamedNetworks(attendance: try NetworkGraphs.meetings().affiliations())
    #expect(Scores(.leads, of: officials) == nil && Scores(.inDegree, of: officials) == nil)
  }

  @Test("Every measure has a number for every node on every network")
  func everyMeasure() throws {
    let graphs = try [SouthernWomen.graph(), NetworkGraphs.empty(), NetworkGraphs.mixed()]
    for networks in graphs.map({ NetworkGraphs.networks($0) }) {
      for measure in NodeMeasure.all {
        for form in measure.forms {
          for mode in Mode.allCases where networks.has(form.network, of: mode) {
            let scores = try #require(Scores(measure, of: networks, mode: mode, on: form.network))
            #expect(Set(scores.entries.map(\.node)) == Set(networks.nodes(of: mode)))
          }
        }
      }
    }
  }

  @Test("Two officials at one meeting are neighbours")
  func officials() throws {
    let networks = NamedNetworks(attendance: try NetworkGraphs.meetings().affiliations())
    let answer = try #require(Scores(.degree, of: networks, on: .projection)).answer()
    // Ann and Dee each met Bob, out of two others; Bob met both.
    #expect(
      answer.tables[0].shown == [["1", "bob", "1.0"], ["2", "ann", "0.5"], ["2", "dee", "0.5"]])
    #expect(answer.tables[0].columns[1].name == "official")
    #expect(answer.counts.first { $0.name == "meetings" }?.cell == .integer(3))
    #expect(!answer.question.contains { $0.name == "roles" })
  }
}
