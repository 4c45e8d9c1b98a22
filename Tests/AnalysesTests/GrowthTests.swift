import Counting
import Dates
import GraphCore
import Testing

@testable import Analyses

/// Four times the nodes may take about four times as long; sixteen times would be quadratic.
@Suite(.serialized) struct GrowthTests {
  /// A graph in which each party belongs to two coalitions, and each coalition has a few members or many.
  private func affiliations(
    coalitions: Int, parties: Int, declaring: Bool = false, counted: Question.Counted = .range
  ) throws -> Affiliations {
    var builder = GraphBuilder(title: "Growth")
    builder.parties = (0..<parties).map {
      Party(id: Party.ID("p\($0)"), kind: .other, name: "P\($0)")
    }
    builder.coalitions = (0..<coalitions).map {
      Coalition(id: Coalition.ID("c\($0)"), name: "C\($0)")
    }
    for number in 0..<max(parties, coalitions) {
      let party = Party.ID("p\(number % parties)")
      builder.add(party, to: Coalition.ID("c\(number % coalitions)"))
      builder.add(party, to: Coalition.ID("c\((number * 7 + 1) % coalitions)"))
    }
    if declaring {
      builder.declarations = (0..<coalitions).map {
        Declaration(
          coalition: Coalition.ID("c\($0)"), date: nil, size: 1, qualifier: .atLeast, claim: Claim()
        )
      }
    }
    return try builder.build().affiliations(Question.counting(counted))
  }

  /// The shortest of some runs, since others may use the machine.
  private func time(_ work: () -> Void) -> Duration {
    var best = Duration.seconds(1_000)
    for _ in 0..<4 { best = min(best, ContinuousClock().measure(work)) }
    return best
  }

  private func isFarFromQuadratic<Input>(
    _ small: Input, _ large: Input, _ work: (Input) -> Void
  ) -> Bool {
    let (short, long) = (time { work(small) }, time { work(large) })
    return long < short * 10
  }

  @Test("Shared members of coalitions with wide ranges do not cost the product of the ranges")
  func wideRanges() throws {
    let small = try affiliations(coalitions: 6, parties: 300, declaring: true)
    let large = try affiliations(coalitions: 6, parties: 1200, declaring: true)
    #expect(isFarFromQuadratic(small, large) { _ = Overlaps($0) })
  }

  @Test("The pairs of one node grow with the number of nodes", arguments: [false, true])
  func pairsOfOneNode(_ declaring: Bool) throws {
    let small = try affiliations(coalitions: 400, parties: 50, declaring: declaring)
    let large = try affiliations(coalitions: 1600, parties: 50, declaring: declaring)
    #expect(isFarFromQuadratic(small, large) { _ = Overlaps($0, with: .coalition("c7")) })
  }

  @Test("Ranks of coalitions grow with the number of coalitions")
  func coalitionRanks() throws {
    let small = try affiliations(coalitions: 1000, parties: 50)
    let large = try affiliations(coalitions: 4000, parties: 50)
    #expect(isFarFromQuadratic(small, large) { _ = CoalitionRanking($0) })
  }

  @Test("Ranks by possible numbers grow with the number of parties")
  func possibleRanks() throws {
    let small = try affiliations(coalitions: 50, parties: 1000, counted: .possible)
    let large = try affiliations(coalitions: 50, parties: 4000, counted: .possible)
    #expect(isFarFromQuadratic(small, large) { _ = Ranking($0) })
  }

  @Test("The record of a coalition grows with the number of its members")
  func records() throws {
    func record(_ parties: Int) throws -> Record {
      Record(try affiliations(coalitions: 1, parties: parties).graph, .coalition("c0"))
    }
    let (small, large) = (try record(500), try record(2000))
    #expect(isFarFromQuadratic(small, large) { _ = $0.text() })
  }
}

extension Question {
  fileprivate static func counting(_ counted: Counted) -> Question {
    var question = Question()
    question.counted = counted
    return question
  }
}
