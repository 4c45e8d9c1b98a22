import Dates
import Testing

@testable import Counting

@Suite struct PeriodTableTests {
  @Test("Rows keep their periods, and equal ones are stored once")
  func rows() throws {
    let day = Day(number: 1)...Day(number: 2)
    let spell = try #require(Spell(start: day, end: day))
    let first = Holding.Period(spell: spell, about: nil)
    let second = Holding.Period(spell: spell, about: day)
    var table = PeriodTable(count: 5)
    table.set(first, at: 1)
    table.set(second, at: 2)
    table.set(nil, at: 3)
    table.repeat(1, at: 4)
    #expect((0..<5).map { table[$0] } == [nil, first, second, nil, first])
  }
}
