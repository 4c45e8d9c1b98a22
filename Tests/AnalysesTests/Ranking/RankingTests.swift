import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct RankingTests {
  @Test("Entries with the same coalitions are equal, whatever other coalitions there are")
  func equalEntries() throws {
    let graph = try GraphText.graph("FRA in b from 2020; FRA in c from 2020; DEU in a from 2020")
    var named = Question()
    named.coalitions = CoalitionChoice(named: ["b", "c"])
    let all = try #require(Ranking(graph.affiliations()).entries.first)
    let few = try #require(Ranking(graph.affiliations(named)).entries.first)
    #expect(all.party == "FRA" && all == few && all.hashValue == few.hashValue)
    #expect(Ranking(graph.affiliations()).entries.last != all)
  }

  @Test("The degrees of the southern women are those printed in the book")
  func southernWomen() throws {
    let ranking = Ranking(try SouthernWomen.graph().affiliations())
    let counts = Dictionary(
      uniqueKeysWithValues: ranking.entries.map { ($0.party.rawValue, $0.count.atLeast) })
    let published = [
      "evelyn": 8, "laura": 7, "theresa": 8, "brenda": 7, "charlotte": 4, "frances": 4,
      "eleanor": 4, "pearl": 3, "ruth": 4, "verne": 4, "myrna": 4, "katherine": 6, "sylvia": 7,
      "nora": 8, "helen": 5, "dorothy": 2, "olivia": 2, "flora": 2,
    ]
    #expect(counts == published)
    #expect(ranking.entries.prefix(3).map(\.party.rawValue) == ["evelyn", "nora", "theresa"])
    #expect(ranking.entries.allSatisfy { $0.count.isExact && $0.rank.best == $0.rank.worst })
    #expect(ranking.entries.map(\.rank.rank).prefix(7) == [1, 1, 1, 4, 4, 4, 7])
    #expect(ranking.filter == .all)
  }

  /// Coalition a has four members and names two; b is complete.
  private func small(_ change: (inout Question) -> Void = { _ in }) throws -> Affiliations {
    let graph = try GraphText.graph(
      """
      source s published 2024
      party BEL; party DEU; party FRA; party POL; party UKR
      FRA, DEU in a from 2020 by s; FRA, POL, BEL in b from 2020 by s
      a declares 4 at 2024 by s; FRA leads b from 2021 by s
      """)
    var question = Question()
    question.candidates = .graph
    change(&question)
    return graph.affiliations(question)
  }

  private func rows(_ ranking: Ranking) -> [[String]] {
    ranking.entries.map {
      [$0.party.rawValue, ranking.number(of: $0).description, $0.rank.description]
    }
  }

  @Test("A small case by hand")
  func byHand() throws {
    let ranking = Ranking(try small(), all: true)
    #expect(
      rows(ranking) == [
        ["FRA", "2", "1"], ["BEL", "1–2", "1–3"], ["POL", "1–2", "1–3"], ["DEU", "1", "2–4"],
        ["UKR", "0–1", "2–5"],
      ])
    #expect(Ranking(try small()).entries.count == 4)
    #expect(ranking.entries[0].leads == 1)
    #expect(ranking.entries[1].coalitions == ["b"] && ranking.entries[1].possible == ["a"])
  }

  @Test("Only certain memberships are counted and compared if the question says so")
  func certainOnly() throws {
    #expect(
      rows(Ranking(try small { $0.counted = .certain }))
        == [
          ["FRA", "2", "1"], ["BEL", "1", "2"], ["POL", "1", "2"], ["DEU", "1", "2"],
        ])
  }

  @Test("The upper numbers are counted and compared if the question says so")
  func possibleToo() throws {
    #expect(
      rows(Ranking(try small { $0.counted = .possible }, all: true)) == [
        ["FRA", "2", "1"], ["BEL", "2", "1"], ["POL", "2", "1"], ["DEU", "1", "4"],
        ["UKR", "1", "4"],
      ])
  }

  /// Over every completion of hundreds of small member lists: the bounds of counts are reached, no rank falls
  /// outside its bounds, and exact ranks are reached. A party that the question leaves out takes places and has
  /// no rank; so does an organisation where only states are compared.
  @Test("Bounds hold in every completion", arguments: [PartyFilter.all, .states])
  func boundsHoldInEveryCompletion(_ filter: PartyFilter) throws {
    var generator = SeededGenerator(seed: 17)
    var (exact, total) = (0, 0)
    for _ in 0..<300 {
      let leavesOut = Bool.random(using: &generator)
      let affiliations = try RandomMemberLists.affiliations(&generator) {
        if leavesOut { $0.without = ["BEL"] }
      }
      let passes = filter.rows(of: affiliations)
      let ids = affiliations.parties.indices.filter { passes[$0] }.map { affiliations.party($0).id }
      let ranking = Ranking(affiliations, of: filter, all: true)
      #expect(ranking.entries.map(\.party).sorted() == ids)
      var seen = ids.map { _ in (least: Int.max, most: 0, best: Int.max, worst: 0) }
      for counts in completions(of: affiliations.memberLists, over: ids) {
        for (row, count) in counts.enumerated() {
          let rank = 1 + counts.count { $0 > count }
          seen[row].least = min(seen[row].least, count)
          seen[row].most = max(seen[row].most, count)
          seen[row].best = min(seen[row].best, rank)
          seen[row].worst = max(seen[row].worst, rank)
        }
      }
      for entry in ranking.entries {
        let row = try #require(ids.firstIndex(of: entry.party))
        let rank = entry.rank
        #expect(entry.count == Count(seen[row].least...seen[row].most))
        #expect(rank.best <= seen[row].best && seen[row].worst <= rank.worst)
        #expect(rank.best <= rank.rank && rank.rank <= rank.worst)
        if rank.isExact { #expect(rank.best == seen[row].best && seen[row].worst == rank.worst) }
        total += 1
        exact += rank.isExact ? 1 : 0
      }
    }
    // The others are best ranks where places that must be filled lift somebody.
    #expect(Double(exact) >= 0.97 * Double(total))
  }

  /// The number of coalitions of each party, in every completion of the member lists.
  private func completions(of lists: [MemberList], over ids: [Party.ID]) -> Set<[Int]> {
    lists.reduce(into: [[Int](repeating: 0, count: ids.count)]) { counts, list in
      let rows = Set(
        RandomMemberLists.completions(of: list).map { members in
          ids.map { members.contains($0) ? 1 : 0 }
        })
      counts = Set(counts.flatMap { total in rows.map { zip(total, $0).map(+) } })
    }
  }

  @Test("States that the graph does not name can be unnamed members, and so overtake")
  func outsidersOvertake() throws {
    var generator = SeededGenerator(seed: 61)
    var overtaken = 0
    for seed in 0..<100 {
      generator = SeededGenerator(seed: UInt64(seed))
      let narrow = Ranking(try RandomMemberLists.affiliations(&generator), all: true)
      generator = SeededGenerator(seed: UInt64(seed))
      let wide = Ranking(
        try RandomMemberLists.affiliations(&generator, candidates: .states), all: true)
      for entry in narrow.entries {
        let other = try #require(wide.entries.first { $0.party == entry.party })
        #expect(
          other.count.atLeast <= entry.count.atLeast
            && entry.coalitions.count + entry.possible.count
              <= other.coalitions.count + other.possible.count
        )
        #expect(other.rank.worst >= entry.rank.worst)
        if other.rank.worst > narrow.entries.count { overtaken += 1 }
      }
    }
    #expect(overtaken > 0)
  }

  @Test("One party is ranked among all")
  func onlyOne() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let affiliations = try RandomMemberLists.affiliations(&generator)
      let all = Ranking(affiliations, of: .all, all: true)
      for entry in all.entries where entry.party != "eu" {
        #expect(Ranking(affiliations, of: .all, all: true, only: entry.party).entries == [entry])
      }
    }
    #expect(Ranking(try small(), only: "USA").entries.isEmpty)
  }

  @Test("Organisations are listed, and compared, only if asked for, where most parties are states")
  func organisations() throws {
    let graph = try GraphText.graph(
      "party eu kind organisation; eu, FRA in a from 2020; eu, DEU in b from 2020; eu in c from 2020"
    )
    let affiliations = graph.affiliations()
    #expect(Ranking(affiliations).entries.map(\.party) == ["DEU", "FRA"])
    #expect(Ranking(affiliations).entries.map(\.rank.rank) == [1, 1])
    #expect(Ranking(affiliations, of: .all).entries.map(\.party) == ["eu", "DEU", "FRA"])
    #expect(Ranking(affiliations, only: "eu").entries.map(\.rank.rank) == [1])
  }

  @Test("An empty graph has an empty ranking")
  func emptyGraph() throws {
    let answer = Ranking(try GraphBuilder(title: "Nothing").build().affiliations()).answer()
    #expect(answer.tables[0].count == 0)
    try expectFormatsAgree(answer)
  }

  @Test("All formats of a ranking have the same cells", arguments: Question.Counted.allCases)
  func formats(_ counted: Question.Counted) throws {
    let answer = Ranking(try small { $0.counted = counted }).answer(top: 3, explaining: true)
    try expectFormatsAgree(answer)
    try expectFormatsAgree(answer.citing { Reference(id: $0) })
    #expect(answer.tables[0].count == 3)
    let bundled = Ranking(try SouthernWomen.graph().affiliations()).answer()
    try expectFormatsAgree(bundled)
  }

  @Test("Notes fit the rows above them")
  func notes() throws {
    func notes(_ ranking: Ranking, top: Int? = nil) -> [String] {
      ranking.answer(top: top).tables[0].notes.map(\.text)
    }
    let ranged = notes(Ranking(try small()))
    #expect(ranged[0] == "2 coalitions and 5 countries (1 without a known membership), as of 2024.")
    #expect(ranged.contains("\"1–2\" = at least 1, at most 2."))
    #expect(!notes(Ranking(try small()), top: 1).contains { $0.hasPrefix("\"") })
    #expect(notes(Ranking(try small()), top: 1).contains("The first 1 of 4 countries."))
    #expect(!notes(Ranking(try small()), top: 4).contains { $0.hasPrefix("The first") })
    let certain = notes(Ranking(try small { $0.counted = .certain }))
    #expect(certain.contains("Certain memberships only: each number is the least possible."))
    #expect(!certain.contains { $0.hasPrefix("\"") || $0.contains("ranks") })
  }

  @Test("Members older than a smaller reported size are possible, and a note says so")
  func moreNamedThanReported() throws {
    let graph = try GraphText.graph(
      """
      source old published 2020; source new published 2024
      FRA, DEU in a from 2019 by old; POL in a from 2023 by new; a declares 2 at 2024 by new
      """)
    let ranking = Ranking(graph.affiliations())
    let notes = ranking.answer().tables[0].notes.map(\.text)
    #expect(
      notes.contains(
        "a: sources name more members than the newest reported size. Named members with older"
          + " evidence are only possible."))
    #expect(
      ranking.entries.map { [$0.party.rawValue, $0.count.description] } == [
        ["POL", "1"], ["DEU", "0–1"], ["FRA", "0–1"],
      ])
  }

  @Test("The methods name the roles of the question")
  func methods() throws {
    let ranking = Ranking(try small { $0.roles = [.lead, .host] })
    let methods = try #require(ranking.answer(explaining: true).methods)
    #expect(methods.contains("A country belongs to a coalition as lead or host."))
    #expect(!methods.contains("member,"))
    #expect(ranking.answer().methods == nil)
  }

  @Test("A disputed membership is marked, and its sources are cited")
  func disputedMarks() throws {
    let graph = try GraphText.graph(
      """
      source s published 2024 outlet S; source t published 2024 outlet T
      FRA in a from 2020 by s; FRA outside a from 2020 by t; DEU in a from 2020 by s
      """)
    let ranking = Ranking(graph.affiliations())
    let answer = ranking.answer(listsNames: true).citing { Reference(id: $0) }
    #expect(answer.text(as: .csv).contains("names_disputed"))
    #expect(
      answer.text(as: .markdown).contains("a*") || answer.text(as: .markdown).contains("a\\*"))
    try expectFormatsAgree(answer)
  }

  @Test("Machine formats list names only if they are asked for, people always get them")
  func namesOnRequest() throws {
    let ranking = Ranking(try GraphText.graph("FRA in a; FRA in b; DEU in a").affiliations())
    let plain = ranking.answer()
    #expect(!plain.text(as: .csv).contains("names") && !plain.text(as: .json).contains("\"names"))
    #expect(plain.text(as: .table) == ranking.answer(listsNames: true).text(as: .table))
    #expect(ranking.answer(listsNames: true).text(as: .csv).contains(",a; b,"))
    try expectFormatsAgree(plain)
  }
}
