import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 2 of GraphCore: a row is a claim.
@Suite struct TiesTests {
  @Test("A row holds everything that a claim says")
  func wholeClaims() throws {
    var claim = Claim(
      from: "2020-01", to: "2021~", attested: "2020-06-11", sources: ["t", "s"],
      place: Place(file: "a.yaml", line: 70_000, column: 12))
    claim.confidence = .inferred
    claim.note = "a note"
    claim.rejected = "a slip"
    claim.quote = "has joined"
    claim.locator = "p. 4"
    var builder = GraphText.builder("source s; source t; coalition a")
    builder.add("FRA", to: "a", as: .host, title: "chair", claim)
    builder.add("FRA", to: "a", Claim())
    let rows = Array(try builder.build().ties)
    #expect(rows.map(\.role) == [.member, .host])
    #expect(rows[1].claim == claim)
    #expect(rows[1].title == "chair" && rows[1].tie == TieKey("FRA", "a"))
    #expect(rows[0].claim == Claim())
  }

  @Test("Rows are sorted by coalition, party, role and the day that the claim is about")
  func sorted() throws {
    let ties = try GraphText.graph(
      """
      FRA in b from 2020; DEU leads a from 2019; DEU in a at 2018; DEU in a from 2020; DEU in a to 2017
      DEU in a from 2020 at 2021; BEL observes a from 2022; DEU in a
      """
    ).ties
    #expect(
      ties.map { "\($0.tie.coalition) \($0.tie.party)" } == [
        "a BEL", "a DEU", "a DEU", "a DEU", "a DEU", "a DEU", "a DEU", "b FRA",
      ])
    let days = ties.map { [$0.claim.from, $0.claim.attested, $0.claim.to] }
    #expect(
      days[1...6] == [
        [nil, nil, nil], [nil, nil, "2017"], [nil, "2018", nil], ["2020", nil, nil],
        ["2020", "2021", nil], ["2019", nil, nil],
      ])
    #expect(ties[6].role == .lead)
  }

  @Test("A tie and a role in it are ranges of rows")
  func ranges() throws {
    let graph = try GraphText.graph(
      "coalition b; FRA, DEU in a from 2020; FRA in a from 2021; FRA leads a from 2020; POL in c from 2020"
    )
    let ties = graph.ties
    #expect(ties.tieCount == 3)
    #expect((0..<3).map(ties.rows(ofTie:)) == [0..<1, 1..<4, 4..<5])
    #expect((0..<3).map(ties.ties(ofCoalition:)) == [0..<2, 2..<2, 2..<3])
    #expect((0..<3).map(ties.rows(ofCoalition:)) == [0..<4, 4..<4, 4..<5])
    #expect(Array(ties.roleRanges(in: 1..<4)) == [1..<3, 3..<4])
    #expect(Array(ties.roleRanges(in: 4..<4)) == [])
    for (number, rows) in [(0, 0..<1), (1, 1..<4)] {
      #expect(
        ties.rows(party: Int(ties.parties[rows.lowerBound]), coalition: 0) == rows, "\(number)")
    }
    #expect(ties.rows(party: 2, coalition: 0).isEmpty)
    #expect(ties.rows(party: 0, coalition: 1).isEmpty)
  }

  @Test("Every tie of a larger graph is found")
  func search() throws {
    var builder = GraphBuilder(title: "T")
    builder.parties = (0..<40).map { Party(id: Party.ID("p\($0)"), kind: .other) }
    builder.coalitions = (0..<9).map { Coalition(id: Coalition.ID("c\($0)"), name: "C") }
    for party in 0..<40 {
      for coalition in 0..<9 where (party * coalition) % 3 == 1 {
        builder.add(Party.ID("p\(party)"), to: Coalition.ID("c\(coalition)"))
      }
    }
    let graph = try builder.build()
    for (party, own) in graph.parties.enumerated() {
      for (coalition, group) in graph.coalitions.enumerated() {
        let rows = graph.ties.rows(party: party, coalition: coalition)
        #expect(rows.map { graph.ties[$0].tie } == rows.map { _ in TieKey(own.id, group.id) })
        let number =
          (Int(own.id.rawValue.dropFirst()) ?? 0) * (Int(group.id.rawValue.dropFirst()) ?? 0)
        #expect(rows.count == (number % 3 == 1 ? 1 : 0))
      }
    }
  }

  @Test("A larger code is a later date")
  func codes() throws {
    let ties = try GraphText.graph(
      "FRA in a from 2021; FRA in b from 2020; FRA in c from 2021-05 to 2021; FRA in d from 1999-01-01"
    ).ties
    #expect(ties.dates.dates == ["1999-01-01", "2020", "2021", "2021-05"])
    #expect(ties.indices.map { ties.from[$0] } == [3, 2, 4, 1])
    #expect(ties.indices.map { ties.to[$0] } == [0, 0, 3, 0])
    #expect(ties.dates.date(0) == nil && ties.dates.days(0) == nil)
    #expect(ties.dates.days(4) == Day(number: 18_748)...Day(number: 18_778))
  }

  @Test("The rows of more files than a small number counts keep their places")
  func manyFiles() throws {
    var builder = GraphBuilder(title: "T")
    builder.coalitions = [Coalition(id: "a", name: "A")]
    let count = 33_000
    for number in 0..<count {
      builder.add(
        "FRA", to: "a", Claim(place: Place(file: "\(number).yaml", line: 1, column: 1)))
    }
    let ties = try builder.build().ties
    #expect(ties.count == count)
    #expect(Set(ties.indices.map { ties.place(of: $0).file }).count == count)
  }
}
