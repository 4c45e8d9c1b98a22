import Counting
import Dates
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct NetworkNumbersTests {
  /// The numbers by name; those that are not defined are not there.
  private func values(_ numbers: NetworkNumbers) -> [String: Double] {
    Dictionary(
      uniqueKeysWithValues: numbers.entries.compactMap { entry in
        entry.value.map { (entry.number.name, $0) }
      })
  }

  /// Southern Women: 89 ties of 18 × 14; Robins and Alexander's coefficient 0.4677, diameter 4 and mean
  /// distance 2.306 as netrics and networkx print them.
  @Test func publishedValues() throws {
    let values = values(.measure(try SouthernWomen.graph().affiliations()))
    #expect(values["ties"] == 89)
    #expect(values["density"] == 89.0 / 252)
    #expect(values["diameter"] == 4)
    #expect(try abs(#require(values["mean-distance"]) - 2.306) < 0.0005)
    #expect(try abs(#require(values["robins-alexander"]) - 0.468) < 0.0005)
  }

  @Test("Parties without ties count: density 2/8, and each is a component")
  func isolatedParties() throws {
    let values = values(.measure(try NetworkGraphs.isolated().affiliations()))
    #expect(values["parties"] == 4 && values["coalitions"] == 2)
    #expect(values["density"] == 0.25 && values["components"] == 4)
  }

  @Test("Ten countries of which three are tied have a density of 5/30")
  func densityOfTen() throws {
    let values = values(
      .measure(
        try GraphText.graph(
          """
          FRA, DEU in a; FRA, DEU in b; ITA in c
          party ESP; party PRT; party CHE; party AUT; party POL; party NOR; party FIN
          """
        ).affiliations()))
    #expect(values["parties"] == 10 && values["density"] == 5.0 / 30)
  }

  @Test("A network without nodes has no means and no census")
  func emptyNetwork() throws {
    let affiliations = try NetworkGraphs.empty().affiliations()
    let values = values(.measure(affiliations))
    #expect(values["ties"] == 0 && values["leaders"] == 0)
    #expect(values["mean-coalitions"] == nil && values["reciprocity"] == nil)
    #expect(NetworkNumbers.census(affiliations).entries.allSatisfy { $0.value == 0 })
  }

  /// France leads two coalitions of three, Germany one with France; Z has no leader. Fractions 2/3 and 1/3
  /// give 5/9.
  @Test func leads() throws {
    let graph = try GraphText.graph(
      """
      source s published 2024-12-31
      FRA, DEU co-leads x from 2020-01-01 by s; FRA leads y from 2023-01-01 by s
      GBR leads y from 2021 to 2022-12-31 by s; ITA in z from 2020 by s
      """)
    let now = values(.measure(graph.affiliations(asOf: "2024-12-31")))
    #expect(now["leaders"] == 2 && now["leads"] == 3 && now["vacancies"] == 1)
    #expect(now["co-leads"] == 1)
    #expect(try abs(#require(now["lead-herfindahl"]) - 5.0 / 9) < 1e-15)
    // Of four countries two lead nothing: (2 (1·0 + 2·0 + 3·1 + 4·2) − 5 · 3) ÷ (4 · 3).
    #expect(try abs(#require(now["lead-gini"]) - 7.0 / 12) < 1e-15)
    let earlier = values(.measure(graph.affiliations(asOf: "2022-06-01")))
    #expect(earlier["leaders"] == 3)
  }

  /// Two of five arcs are returned; the pairs are one mutual, three one way, two without; France and Germany
  /// lead each other.
  @Test func leadersAndFollowers() throws {
    let affiliations = try NetworkGraphs.leaders().affiliations()
    let numbers = values(.measure(affiliations))
    #expect(numbers["leader-follower-arcs"] == 5)
    #expect(numbers["leader-follower-density"] == 5.0 / 12)
    #expect(numbers["reciprocity"] == 0.4 && numbers["strong-components"] == 3)
    let census = values(.census(affiliations))
    #expect(["mutual", "asymmetric", "null"].map { census["dyads-\($0)"] } == [1, 3, 2])
    // Italy is led by both of a mutual pair, Poland by one of it.
    #expect(["120U", "111U", "012", "021D"].map { census["triads-\($0)"] } == [1, 1, 1, 1])
    #expect(census.values.reduce(0, +) == 6 + 4)
  }

  @Test("Ties of the later date alone are gained, those of the earlier alone lost")
  func turnover() throws {
    let graph = try GraphText.graph(
      """
      FRA in x from 2000; DEU in x from 2000; POL in y from 2000 to 2005
      ITA in y from 2010; ESP in x from 2010
      """)
    let numbers = values(
      .measure(graph.affiliations(asOf: "2011"), since: graph.affiliations(asOf: "2001")))
    #expect(numbers["ties-gained"] == 2 && numbers["ties-lost"] == 1 && numbers["ties-kept"] == 2)
    #expect(numbers["turnover"] == 1 - 2.0 / 5)
  }

  @Test("Ranks that are turned round have a stability of −1")
  func rankStability() throws {
    let graph = try GraphText.graph(
      """
      FRA in x from 2000; DEU in x from 2000; FRA in y from 2000 to 2005; DEU in y from 2010
      coalition x founded 2000; coalition y founded 2000
      """)
    let numbers = NetworkNumbers.measure(
      graph.affiliations(asOf: "2011"), since: graph.affiliations(asOf: "2001"))
    #expect(values(numbers)["rank-stability-degree"] == -1)
    let same = NetworkNumbers.measure(
      graph.affiliations(asOf: "2011"), since: graph.affiliations(asOf: "2011"))
    #expect(values(same)["turnover"] == 0 && values(same)["rank-stability-degree"] == 1)
    #expect(
      same.entries.allSatisfy { $0.before == $0.value || NetworkNumber.change.contains($0.number) })
  }

  @Test("The table has each number once, and counts are whole numbers")
  func table() throws {
    let numbers = NetworkNumbers.measure(try NetworkGraphs.mixed().affiliations())
    #expect(Set(numbers.entries.map(\.number)).count == numbers.entries.count)
    let rows = numbers.answer().tables[0].shown
    #expect(rows.count == numbers.entries.count)
    #expect(rows.first { $0[0] == "ties" }?[1] == "7")
  }
}
