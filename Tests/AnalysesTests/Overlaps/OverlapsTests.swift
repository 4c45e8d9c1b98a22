import CompactGraph
import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct OverlapsTests {
  private func value(_ a: String, _ b: String, _ overlaps: Overlaps) -> Double? {
    overlaps.pairs.first { Set([$0.a.id, $0.b.id]) == [a, b] }?.atLeast
  }

  @Test("The women share the events that Breiger's table of 1974 gives")
  func southernWomen() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    let women = Overlaps(affiliations, of: .rows)
    #expect(value("evelyn", "laura", women) == 6)
    #expect(value("evelyn", "theresa", women) == 7)
    let events = Overlaps(affiliations)
    #expect(events.pairs.first?.atLeast == 9)
    #expect(events.pairs.first.map { [$0.a.id, $0.b.id] } == ["e08", "e09"])
    #expect(events.pairs.allSatisfy { $0.atLeast == $0.atMost })
    #expect(events.pairCount == 91 && women.pairCount == 153)
    #expect(
      try #require(events.pairs.first.map(events.shared)).map(\.id) == [
        "dorothy", "evelyn", "katherine", "myrna", "pearl", "ruth", "sylvia", "theresa", "verne",
      ])
  }

  @Test("Of a node that has no tie on the date the notes say so")
  func withoutTies() throws {
    let graph = try GraphText.graph(
      "source s published 2024; FRA, DEU in a from 2020 by s; ITA in a from 2020 to 2021 by s")
    func notes(_ mode: Mode, _ node: NodeReference) -> [String] {
      Overlaps(graph.affiliations(asOf: "2023"), of: mode, with: node).answer().tables[0].notes
        .map(\.text)
    }
    let sentence = "Italy does not belong to any coalition, as of 2023."
    #expect(notes(.rows, .party("ITA")).contains(sentence))
    #expect(!notes(.rows, .party("FRA")).contains { $0.contains("does not belong") })
    #expect(!notes(.columns, .coalition("a")).contains { $0.contains("no known member") })
  }

  /// Coalition a names two of four members, b is complete, and c is apart.
  private func small(_ change: (inout Question) -> Void = { _ in }) throws -> Affiliations {
    var question = Question()
    question.candidates = .graph
    change(&question)
    return try GraphText.graph(
      """
      source s published 2024
      FRA, DEU in a from 2020 by s; FRA, POL, BEL in b from 2020 by s; UKR in c from 2020 by s
      a declares 4 at 2024 by s
      """
    ).affiliations(question)
  }

  private func rows(_ overlaps: Overlaps) -> [String] {
    overlaps.pairs.map { "\($0.a.id) \($0.b.id) \($0.atLeast) \($0.atMost)" }
  }

  @Test("Ranges are from the least to the most in any completion")
  func ranges() throws {
    let certain = Overlaps(try small())
    #expect(rows(certain) == ["a b 2.0 3.0"])
    #expect(certain.unlisted == 1)
    #expect(rows(Overlaps(try small(), all: true)) == ["a b 2.0 3.0", "a c 0.0 1.0"])
    #expect(Overlaps(try small(), all: true).unlisted == 0)
  }

  @Test("Largest possible values are listed and ordered if the question counts them")
  func largestPossible() throws {
    let overlaps = Overlaps(try small { $0.counted = .possible })
    #expect(rows(overlaps) == ["a b 2.0 3.0", "a c 0.0 1.0"])
    #expect(overlaps.answer().text(as: .csv).contains("a,a,c,c,1,1"))
  }

  @Test("Equal least values are ordered by falling largest values, then by identifiers")
  func order() throws {
    let affiliations = try GraphText.graph(
      """
      FRA, DEU in a from 2020; FRA in b from 2020; FRA in c from 2020; FRA in d from 2020
      DEU in d at 2025
      """
    ).affiliations(asOf: "2024")
    #expect(
      rows(Overlaps(affiliations)) == [
        "a d 1.0 2.0", "a b 1.0 1.0", "a c 1.0 1.0", "b c 1.0 1.0", "b d 1.0 1.0", "c d 1.0 1.0",
      ])
  }

  @Test("Only what both certainly share is named, whatever the question counts")
  func certainNames() throws {
    var question = Question(date: "2024")
    question.counted = .possible
    let affiliations = try GraphText.graph(
      "FRA, DEU in a from 2020; FRA in b from 2020; DEU in b at 2025"
    ).affiliations(question)
    for measure in [OverlapMeasure.shared, .cosine] {
      let overlaps = Overlaps(affiliations, by: measure)
      let pair = try #require(overlaps.pairs.first)
      #expect(pair.atMost == (measure == .shared ? 2 : 1))
      #expect(overlaps.shared(pair) == [.party("FRA")])
    }
  }

  @Test("Only the pairs of one node are listed, with this node first")
  func oneNode() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    let overlaps = Overlaps(affiliations, by: .jaccard, with: .coalition("e08"))
    #expect(!overlaps.pairs.isEmpty && overlaps.pairs.allSatisfy { $0.a == .coalition("e08") })
    #expect(overlaps.pairCount == 13)
    let all = Overlaps(affiliations, by: .jaccard)
    #expect(
      Set(overlaps.pairs.map { Set([$0.a, $0.b]) })
        == Set(all.pairs.map { Set([$0.a, $0.b]) }.filter { $0.contains(.coalition("e08")) }))
    #expect(Overlaps(affiliations, with: .coalition("nothing")).pairs.isEmpty)
  }

  @Test(
    "The pairs of one node are those of all, with ranges too", arguments: [Mode.rows, .columns])
  func oneNodeWithRanges(_ mode: Mode) throws {
    let affiliations = try small { $0.counted = .possible }
    for measure in OverlapMeasure.allCases {
      let all = Overlaps(affiliations, of: mode, by: measure, all: true)
      for node in mode == .rows ? ["FRA", "UKR"] : ["a", "b", "c"] {
        let wanted: NodeReference = mode == .rows ? .party(.init(node)) : .coalition(.init(node))
        let own = Overlaps(affiliations, of: mode, by: measure, with: wanted, all: true)
        #expect(own.pairs.allSatisfy { $0.a == wanted })
        #expect(
          own.pairs.map { "\([$0.a.id, $0.b.id].sorted()) \($0.atLeast) \($0.atMost)" }
            == all.pairs.filter { $0.a == wanted || $0.b == wanted }
            .map { "\([$0.a.id, $0.b.id].sorted()) \($0.atLeast) \($0.atMost)" })
      }
    }
  }

  @Test("The number of all parties is that of those that count, tied or not")
  func ratio() throws {
    let overlaps = Overlaps(try HypotheticalTable.affiliations(), by: .observedOverExpected)
    #expect(value("a", "b", overlaps) == 5)
  }

  @Test("A pair of parties is compared only if both pass the filter")
  func filter() throws {
    let affiliations = try GraphText.graph(
      "party eu kind organisation; eu, FRA, DEU in a from 2020"
    ).affiliations()
    #expect(Overlaps(affiliations, of: .rows).pairs.map(\.a.id) == ["DEU"])
    #expect(Overlaps(affiliations, of: .rows, among: .all).pairs.count == 3)
    #expect(value("FRA", "eu", Overlaps(affiliations, of: .rows, among: .all)) == 1)
  }

  @Test("Bounds are those of all completions, whichever way they are found")
  func knownMembers() throws {
    let affiliations = try SouthernWomen.graph().affiliations()
    let bits = MemberBits(affiliations)
    #expect(!bits.hasOpenPlaces)
    for pair in Overlaps(affiliations, by: .overlapCoefficient).pairs {
      let bounds = CoalitionOverlapBounds(pair.first, pair.second, in: bits)
      #expect(bounds.overlapCoefficient == pair.atLeast...pair.atMost)
    }
  }

  @Test(
    "All formats of the pairs have the same cells", arguments: OverlapMeasure.allCases,
    Question.Counted.allCases)
  func formats(_ measure: OverlapMeasure, _ counted: Question.Counted) throws {
    let affiliations = try small { $0.counted = counted }
    for mode in [Mode.rows, .columns] {
      let overlaps = Overlaps(affiliations, of: mode, by: measure, all: true)
      let answer = overlaps.answer(top: 3, listsNames: true, explaining: true)
      try expectFormatsAgree(answer)
      try expectFormatsAgree(answer.citing { Reference(id: $0) })
      try expectFormatsAgree(overlaps.answer())
    }
  }

  @Test("Notes fit the rows above them")
  func notes() throws {
    let notes = Overlaps(try small()).answer(listsNames: true).tables[0].notes.map(\.text)
    #expect(
      notes[0] == "shared: number of countries in common [Breiger 1974, doi:10.2307/2576011].")
    #expect(notes.contains("\"2–3\" = at least 2, at most 3, whoever the unnamed members are."))
    #expect(notes.contains("1 more pair may have something in common; not listed."))
    #expect(notes.contains { $0.hasPrefix("A number can be higher than the names") })
    let exact = Overlaps(try SouthernWomen.graph().affiliations()).answer(top: 91).tables[0]
    #expect(!exact.notes.contains { $0.text.hasPrefix("\"") || $0.text.hasPrefix("Names") })
  }
}
