import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct CountryRankingTests {
  /// Two-mode degrees as printed in the book and in every later study of it.
  @Test func southernWomen() throws {
    let graph = try SouthernWomen.graph()
    let ranking = graph.ranking(of: graph.affiliations())
    let counts = Dictionary(
      uniqueKeysWithValues: ranking.entries.map { ($0.country.rawValue, $0.lower) })
    let published = [
      "EVELYN": 8, "LAURA": 7, "THERESA": 8, "BRENDA": 7, "CHARLOTTE": 4, "FRANCES": 4,
      "ELEANOR": 4, "PEARL": 3, "RUTH": 4, "VERNE": 4, "MYRNA": 4, "KATHERINE": 6, "SYLVIA": 7,
      "NORA": 8, "HELEN": 5, "DOROTHY": 2, "OLIVIA": 2, "FLORA": 2,
    ]
    #expect(counts == published)
    #expect(ranking.rosters.map(\.named.count) == [3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3])
    #expect(ranking.entries.prefix(3).map(\.country.rawValue) == ["EVELYN", "NORA", "THERESA"])
    #expect(ranking.entries.allSatisfy { $0.lower == $0.upper && $0.bestRank == $0.worstRank })
    #expect(ranking.entries.map(\.rank).prefix(7) == [1, 1, 1, 4, 4, 4, 7])
  }

  /// One coalition of four names two; another is complete. By hand: France is in both for certain,
  /// Poland in the second only and perhaps in the first.
  @Test func aSmallCaseByHand() throws {
    var contents = GraphContents(title: "Hand")
    var source = Source(id: "s", title: "A page")
    source.published = PartialDate("2024")
    contents.sources = [source]
    contents.coalitions = [
      Coalition(id: "a", name: "A", kind: "forum"), Coalition(id: "b", name: "B", kind: "forum"),
    ]
    contents.countries = ["BEL", "DEU", "FRA", "POL", "UKR"].map { Country(id: Identifier($0)) }
    for (country, coalition) in [
      ("FRA", "a"), ("DEU", "a"), ("FRA", "b"), ("POL", "b"), ("BEL", "b"),
    ] {
      contents.memberships.append(
        Membership(
          country: Identifier(country), coalition: Identifier(coalition),
          claims: [Claim(from: PartialDate("2020"), sources: ["s"])]))
    }
    contents.declarations = [
      Declaration(coalition: "a", date: PartialDate("2024"), size: 4, claim: Claim(sources: ["s"]))
    ]
    let graph = try CoalitionGraph(contents)
    let ranking = graph.ranking(of: graph.affiliations(), all: true)
    let rows = ranking.entries.map {
      [$0.country.rawValue, "\($0.lower)–\($0.upper)", "\($0.bestRank)–\($0.worstRank)"]
    }
    #expect(
      rows == [
        ["FRA", "2–2", "1–1"], ["BEL", "1–2", "1–3"], ["POL", "1–2", "1–3"], ["DEU", "1–1", "2–4"],
        ["UKR", "0–1", "2–5"],
      ])
    #expect(graph.ranking(of: graph.affiliations()).entries.count == 4)
  }

  /// Over every completion of hundreds of small rosters: the bounds of counts are attained, no rank
  /// falls outside its bounds, and ranks that are called exact are attained.
  @Test func boundsHoldInEveryCompletion() throws {
    var generator = SeededGenerator(seed: 17)
    var (exact, total) = (0, 0)
    for _ in 0..<300 {
      let graph = try RandomRosters.graph(&generator)
      let ranking = graph.ranking(
        of: graph.affiliations(asOf: RandomRosters.asOf), all: true)
      let ids = graph.countries.map(\.id)
      var least = [Int](repeating: .max, count: ids.count)
      var most = [Int](repeating: .min, count: ids.count)
      var best = least
      var worst = most
      for counts in completions(of: ranking.rosters, over: ids) {
        for (row, count) in counts.enumerated() {
          let rank = 1 + counts.count { $0 > count }
          least[row] = min(least[row], count)
          most[row] = max(most[row], count)
          best[row] = min(best[row], rank)
          worst[row] = max(worst[row], rank)
        }
      }
      for entry in ranking.entries {
        let row = try #require(ids.firstIndex(of: entry.country))
        #expect(entry.lower == least[row] && entry.upper == most[row])
        #expect(entry.bestRank <= best[row] && worst[row] <= entry.worstRank)
        if entry.ranksAreExact {
          #expect(entry.bestRank == best[row] && worst[row] == entry.worstRank)
        }
        total += 1
        exact += entry.ranksAreExact ? 1 : 0
        #expect(entry.bestRank <= entry.rank)
      }
    }
    // What is left are best ranks where places that must be filled lift somebody.
    #expect(Double(exact) >= 0.97 * Double(total))
  }

  /// The number of coalitions of each country, in every completion of the rosters.
  private func completions(of rosters: [Roster], over ids: [Country.ID]) -> [[Int]] {
    var counts = [[Int](repeating: 0, count: ids.count)]
    for roster in rosters {
      let candidates = ids.indices.filter { roster.candidates.contains(ids[$0]) }
      var rows: [[Int]] = []
      for mask in 0..<(1 << candidates.count)
      where roster.unnamed.contains(mask.nonzeroBitCount) {
        let added = candidates.enumerated().filter { mask & (1 << $0.offset) != 0 }.map(\.element)
        let own = ids.indices.map { roster.named.contains(ids[$0]) || added.contains($0) ? 1 : 0 }
        rows.append(own)
      }
      counts = counts.flatMap { total in rows.map { zip(total, $0).map(+) } }
    }
    return counts
  }

  /// Countries from outside can take unnamed places, and so overtake.
  @Test func aWiderUniverse() throws {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<100 {
      let graph = try RandomRosters.graph(&generator)
      let affiliations = graph.affiliations(asOf: RandomRosters.asOf)
      let narrow = graph.ranking(of: affiliations, all: true)
      let wide = graph.ranking(of: affiliations, universe: UnitedNations.members, all: true)
      for (a, b) in zip(
        narrow.entries.sorted { $0.country < $1.country },
        wide.entries.sorted { $0.country < $1.country })
      {
        #expect(a.country == b.country && b.lower <= a.lower && a.upper <= b.upper)
        #expect(b.worstRank >= a.worstRank)
      }
    }
    #expect(UnitedNations.members.count == 193)
    #expect(UnitedNations.members.allSatisfy { CountryNames.isCode($0) })
  }

  /// Renaming and reordering the countries changes nothing but the names.
  @Test func emptyGraphs() throws {
    let graph = try CoalitionGraph(GraphContents(title: "Nothing"))
    let ranking = graph.ranking(of: graph.affiliations())
    #expect(ranking.entries.isEmpty)
    #expect(ranking.table(in: graph).rows.isEmpty)
    #expect(ranking.notes == ["0 coalitions counted."])
  }
}
