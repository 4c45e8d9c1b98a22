import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Every mask gives the answer that a graph of the counted claims alone would give.
@Suite struct MaskLawTests {
  private func filter(_ generator: inout SeededGenerator) -> EvidenceFilter {
    var filter = EvidenceFilter()
    func chance() -> Bool { Int.random(in: 0..<3, using: &generator) == 0 }
    if chance() {
      filter.kinds = Set(["news", "blog", "wiki"].filter { _ in Bool.random(using: &generator) })
    }
    if chance() { filter.knownBy = RandomGraphs.dates.randomElement(using: &generator) }
    if chance() {
      filter.preferred = (["s", "t", "u", "v"] as [Source.ID]).shuffled(using: &generator)
        .dropLast(2)
    }
    if chance() { filter.independentSources = 2 }
    filter.isClipped = chance()
    return filter
  }

  /// The graph of the claims that count, as the answer lists them.
  private func rebuilt(
    _ graph: CoalitionGraph, _ found: Affiliations, _ filter: EvidenceFilter
  ) throws -> CoalitionGraph {
    var builder = GraphBuilder(graph, keeping: { _ in false })
    for party in graph.parties {
      for coalition in graph.coalitions {
        for (role, title, claim) in found.claims(on: TieKey(party.id, coalition.id)) {
          builder.add(party.id, to: coalition.id, as: role, title: title, claim)
        }
      }
    }
    func counts(_ id: Source.ID) -> Bool {
      guard let source = graph.sources[id: id] else { return false }
      if let knownBy = filter.knownBy {
        guard let published = source.published, published.earliest <= knownBy.latest else {
          return false
        }
      }
      return filter.kinds.isEmpty || source.kind.map(filter.kinds.contains) == true
    }
    builder.declarations.removeAll { !$0.claim.sources.contains(where: counts) }
    return try builder.build()
  }

  @Test(
    "A mask gives the answer that a graph of the counted claims alone would give", arguments: 0..<6)
  func masks(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(100 + seed))
    for _ in 0..<35 {
      let graph = try RandomGraphs.graph(&generator)
      let filter = filter(&generator)
      for date in RandomGraphs.dates.shuffled(using: &generator).prefix(4) {
        var question = Question(date: .date(date))
        question.evidence = filter
        question.candidates = .graph
        question.disputed = Question.Disputed.allCases.randomElement(using: &generator) ?? .mark
        let found = graph.affiliations(question)
        let alone = try rebuilt(graph, found, filter)
        // A graph without a date is timeless; the other one is not.
        guard alone.newestDate != nil else { continue }
        question.evidence = EvidenceFilter()
        question.evidence.isClipped = filter.isClipped
        let expected = alone.affiliations(question)
        #expect(found.ties == expected.ties)
        #expect(found.plannedTies == expected.plannedTies)
        #expect(found.rowIDs == expected.rowIDs)
        #expect(found.columnIDs == expected.columnIDs)
        #expect(found.leftOut == expected.leftOut)
        #expect(found.memberLists == expected.memberLists)
        #expect(found.uncovered == expected.uncovered)
        #expect(found.disputes == expected.disputes)
        #expect(found.certain == expected.certain && found.possible == expected.possible)
      }
    }
  }

  @Test("What is clipped away is what the unclipped claims say outside of the lives")
  func clipping() throws {
    var generator = SeededGenerator(seed: 77)
    for _ in 0..<60 {
      let graph = try RandomGraphs.graph(&generator)
      for date in RandomGraphs.dates {
        var question = Question(date: .date(date))
        question.candidates = .graph
        let all = graph.affiliations(question)
        question.evidence.isClipped = true
        let clipped = graph.affiliations(question)
        #expect(
          Set(clipped.ties.map(clipped.key(of:))).isSubset(of: Set(all.ties.map(all.key(of:)))))
      }
    }
  }
}
