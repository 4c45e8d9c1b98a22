import Counting
import Dates
import GraphCore
import Testing

/// Four times the claims may take about four times as long; sixteen times would be quadratic.
@Suite(.serialized) struct GrowthTests {
  private func graph(coalitions: Int, parties: Int) throws -> CoalitionGraph {
    var builder = GraphBuilder(title: "Growth")
    builder.parties = (0..<parties).map { Party(id: Party.ID("p\($0)"), kind: .other, name: "P") }
    builder.coalitions = (0..<coalitions).map { Coalition(id: Coalition.ID("c\($0)"), name: "C") }
    for coalition in 0..<coalitions {
      for party in 0..<parties where (party + coalition) % 3 != 0 {
        builder.add(
          Party.ID("p\(party)"), to: Coalition.ID("c\(coalition)"),
          as: party == 1 ? .lead : .member,
          Claim(from: PartialDate(year: 1900 + (party * coalition) % 100)))
      }
    }
    builder.officials = (0..<coalitions).map { number in
      var official = Official(id: Official.ID("o\(number)"), name: "O", party: "p0")
      official.offices = [Official.Office(title: "T", claim: Claim(from: "1950"))]
      return official
    }
    return try builder.build()
  }

  /// The shortest of some runs, since others may use the machine.
  private func time(_ work: () throws -> Void) rethrows -> Duration {
    var best = Duration.seconds(1_000)
    for _ in 0..<4 { best = min(best, try ContinuousClock().measure(work)) }
    return best
  }

  private func isFarFromQuadratic(_ work: (CoalitionGraph) throws -> Void) throws -> Bool {
    // Both sizes of the network grow: fifty coalitions of forty parties, then a hundred of eighty.
    let (small, large) = (
      try graph(coalitions: 50, parties: 40), try graph(coalitions: 100, parties: 80)
    )
    let (short, long) = (try time { try work(small) }, try time { try work(large) })
    return long < short * 10
  }

  @Test("Building grows with the number of claims")
  func building() throws {
    #expect(try isFarFromQuadratic { _ = try GraphBuilder($0).build() })
  }

  @Test("An answer grows with the number of claims")
  func answering() throws {
    #expect(try isFarFromQuadratic { _ = $0.affiliations(asOf: "1950") })
  }

  @Test("Looking every tie up grows with the number of ties")
  func lookingUp() throws {
    #expect(
      try isFarFromQuadratic { graph in
        let found = graph.affiliations(asOf: "1950")
        for tie in found.ties { _ = found.claims(on: found.key(of: tie)) }
      })
  }

  @Test("The titles of all officials grow with their number")
  func titles() throws {
    #expect(
      try isFarFromQuadratic { graph in
        let found = graph.affiliations()
        for official in graph.officials { _ = found.titles(of: official.id, on: "1960") }
      })
  }
}
