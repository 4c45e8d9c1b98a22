import Dates
import TestSupport
import Testing

@testable import GraphCore

@Suite struct TieBlockTests {
  @Test("Rows added as columns make the same graph as claims added one by one")
  func sameGraph() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let parties: [Party.ID] = ["FRA", "DEU", "ITA"]
      let coalitions: [Coalition.ID] = ["b", "a"]
      let roles: [Role] = [.member, .lead, .observer]
      let dates: [PartialDate] = ["2020", "2019-05", "2021-01-02"]
      let claims = [Claim(), Claim(sources: ["s"])]
      var one = GraphBuilder(title: "t")
      one.coalitions = coalitions.map { Coalition(id: $0, name: $0.rawValue) }
      one.sources = [Source(id: "s", title: "S")]
      var other = one
      var numbers = [[Int32]](repeating: [], count: 7)
      let count = Int.random(in: 0...9, using: &random)
      for row in 0..<count {
        func draw(_ count: Int, from least: Int = 0) -> Int {
          Int.random(in: least..<count, using: &random)
        }
        let drawn = [
          draw(3), draw(2), draw(3), draw(3, from: -1), -1, draw(3, from: -1), draw(2),
        ]
        for (place, number) in drawn.enumerated() { numbers[place].append(Int32(number)) }
        var claim = claims[drawn[6]]
        claim.from = drawn[3] < 0 ? nil : dates[drawn[3]]
        claim.attested = drawn[5] < 0 ? nil : dates[drawn[5]]
        claim.place = Place(file: "f", line: row + 2)
        one.add(parties[drawn[0]], to: coalitions[drawn[1]], as: roles[drawn[2]], claim)
      }
      func column<Value>(_ values: [Value], _ place: Int) -> TieBlock.Column<Value> {
        TieBlock.Column(values, TieColumn(numbers[place], expecting: 0))
      }
      other.add(
        TieBlock(
          parties: column(parties, 0), coalitions: column(coalitions, 1), roles: column(roles, 2),
          from: column(dates, 3), to: column(dates, 4), attested: column(dates, 5),
          claims: column(claims, 6), file: "f", lines: (0..<count).map { Int32($0 + 2) }))
      let (a, b) = (try one.build(), try other.build())
      #expect(Array(a.ties) == Array(b.ties))
      #expect(a.parties.map(\.id) == b.parties.map(\.id))
    }
  }
}
