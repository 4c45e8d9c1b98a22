import CompactGraph
import TestSupport
import Testing

@testable import Measures

@Suite struct NodeMeasureTests {
  @Test("Every measure has a number for every node on every network")
  func everyMeasureOnEveryNetwork() {
    for networks in SmallNetworks.all {
      for measure in NodeMeasure.all {
        for form in measure.forms {
          for mode in Mode.allCases where mode == .rows || form.network != .leaderFollower {
            for least in [1, 2] {
              let input = MeasureInput(networks, of: mode, least: least)
              let scores = form.scores(input)
              #expect(scores.values.count == networks.members[mode].count)
              #expect(scores.convergence?.isReached != false, "\(measure.name) \(form.network)")
              if measure.kind == .count {
                #expect(scores.values.allSatisfy { $0 == $0.rounded() && $0 >= 0 })
              }
              if measure.kind == .fraction {
                #expect(scores.values.allSatisfy { $0 >= 0 && $0 <= 1 + 1e-12 }, "\(measure.name)")
              }
            }
          }
        }
      }
    }
  }

  @Test("Names are unique, and find their measure")
  func names() {
    #expect(Set(NodeMeasure.all.map(\.name)).count == NodeMeasure.all.count)
    for measure in NodeMeasure.all {
      #expect(NodeMeasure.named(measure.name) == measure)
      for form in measure.forms { #expect(measure.form(on: form.network) != nil) }
    }
    #expect(NodeMeasure.named("meets") == nil && NodeMeasure.leads.form(on: .projection) == nil)
    #expect(NodeMeasure.all.filter(\.usesLeast).count == 3)
  }

  /// Borgatti and Halgin, Analyzing Affiliation Networks (2011), table 28.3: two-mode degree, closeness
  /// and betweenness of Davis's women and events.
  @Test(arguments: [
    ("Nora", Mode.rows, 0.57, 0.80, 0.11), ("Evelyn", .rows, 0.57, 0.80, 0.10),
    ("8", .columns, 0.78, 0.85, 0.24), ("9", .columns, 0.67, 0.79, 0.23),
  ])
  func publishedValues(
    _ name: String, _ mode: Mode, _ degree: Double, _ closeness: Double, _ betweenness: Double
  ) throws {
    let women = SouthernWomen.attendance.map(\.name)
    let node = try #require(Int(name).map { $0 - 1 } ?? women.firstIndex(of: name))
    let input = MeasureInput(Networks(members: RandomIncidences.southernWomen), of: mode)
    for (measure, expected) in [
      (NodeMeasure.degree, degree), (.closeness, closeness), (.betweenness, betweenness),
    ] {
      let found = measure.usualForm.scores(input).values[node]
      #expect((found * 100).rounded() / 100 == expected, "\(measure.name)")
    }
  }

  /// The one path of two arcs that is a shortest one is Germany, France, Poland.
  @Test("Leaders and followers by hand")
  func leadersAndFollowers() throws {
    let input = MeasureInput(SmallNetworks.leaders)
    func values(_ measure: NodeMeasure) throws -> [Double] {
      try #require(measure.form(on: .leaderFollower)).scores(input).values
    }
    let (third, sixth) = (1.0 / 3, 1.0 / 6)
    #expect(try values(.outDegree) == [2 * third, 1, 0, 0])
    #expect(try values(.inDegree) == [third, third, 2 * third, third])
    #expect(try values(.betweenness) == [0, sixth, 0, 0])
    #expect(try values(.brokerage) == [0, 1, 0, 0])
  }

  @Test("Leads are counted for leaders and for the led; hubs and authorities sum to 1")
  func leads() {
    let countries = MeasureInput(SmallNetworks.leaders)
    let coalitions = MeasureInput(SmallNetworks.leaders, of: .columns)
    #expect(NodeMeasure.leads.usualForm.scores(countries).values == [1, 2, 0, 0])
    #expect(NodeMeasure.leads.usualForm.scores(coalitions).values == [1, 2])
    for (input, best) in [(countries, 1), (coalitions, 1)] {
      let hits = NodeMeasure.hits.usualForm.scores(input).values
      #expect(abs(hits.reduce(0, +) - 1) < 1e-9)
      #expect(RankedValue.ranked(hits)[0].index == best)
    }
  }

  /// A path of A, x, B, y, C: B stands between the two others, in either order.
  @Test func brokersByHand() {
    let path = Networks(
      members: Incidence(rows: 3, columns: 2, ties: [(0, 0), (1, 0), (1, 1), (2, 1)]))
    #expect(NodeMeasure.brokerage.usualForm.scores(MeasureInput(path)).values == [0, 2, 0])
  }

  @Test("Other numbers of rows and columns move the scores along")
  func numbersDoNotMatter() {
    var generator = SeededGenerator(seed: 92)
    let women = RandomIncidences.southernWomen
    let (other, rows, _) = RandomIncidences.renamed(women, &generator)
    for measure in NodeMeasure.all {
      for form in measure.forms where [.twoMode, .projection].contains(form.network) {
        let first = form.scores(MeasureInput(Networks(members: women))).values
        let second = form.scores(MeasureInput(Networks(members: other))).values
        #expect(
          agree(first, rows.map { second[$0] }, within: 1e-9), "\(measure.name) \(form.network)")
      }
    }
  }
}
