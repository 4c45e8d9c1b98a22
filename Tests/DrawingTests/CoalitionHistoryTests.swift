import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct CoalitionHistoryTests {
  private func history(_ text: String, to last: String = "2024-12-31") throws -> CoalitionHistory {
    let affiliations = try GraphText.graph(text).affiliations()
    let day = try #require(PartialDate(last)).latest
    return try #require(CoalitionHistory("a", in: affiliations, to: day))
  }

  private func day(_ text: String) throws -> Day { try #require(PartialDate(text)).latest }

  private func days(_ text: String) throws -> ClosedRange<Day> {
    let date = try #require(PartialDate(text))
    return date.earliest...date.latest
  }

  @Test("The founding in words has the dates of lists and records")
  func foundingWords() throws {
    let founded = "FRA in a from 2021-03-05; coalition a founded 2021-03-05"
    #expect(try history(founded).foundingWords == "5 March 2021")
  }

  @Test("Joined on a day and first reported for a day are different")
  func joins() throws {
    let history = try history(
      "FRA, DEU in a from 2020-03-01; POL in a at 2021-05-05; ITA in a from 2022-06; ESP in a from 2023"
    )
    #expect(
      history.memberships == [
        .init(try days("2020-03-01"), isEnd: false, count: 2),
        .init(Day.distantPast...(try day("2021-05-05")), isEnd: false),
        .init(try days("2022-06"), isEnd: false), .init(try days("2023"), isEnd: false),
      ])
  }

  @Test("Who left has a mark, unless the coalition itself ended")
  func ends() throws {
    let left = try history(
      "FRA, DEU in a from 2020-03-01 to 2021-05-05; POL in a from 2020 to 2022")
    let ends = left.memberships.filter(\.isEnd)
    #expect(ends.map(\.count) == [2, 1])
    #expect(ends.first?.day == (try day("2021-05-05")))
    let ended = try history("FRA in a from 2020-03-01; coalition a founded 2020 ended 2021-05-05")
    #expect(ended.memberships.map(\.isEnd) == [false])
    #expect(ended.last == (try day("2021-05-05")))
    #expect(ended.lastKnown == nil)
  }

  @Test("A coalition that ended on an unknown day is known to its last dated fact")
  func unknownEnd() throws {
    let history = try history("coalition a founded 2023-01 status ended; FRA in a at 2023-02-02")
    #expect(history.lastKnown == (try day("2023-02-02")))
    #expect(history.last == (try day("2024-12-31")))
  }

  @Test("Leads begin and end, and those of one day stand together")
  func leads() throws {
    let history = try history(
      "FRA, DEU leads a from 2020-03-01 to 2021-02-01; POL leads a from 2022-01-01")
    #expect(history.leads.map(\.parties) == [["DEU", "FRA"], ["DEU", "FRA"], ["POL"]])
    #expect(history.leads.map(\.isEnd) == [false, true, false])
  }

  @Test("Who goes on in another lead role does not begin to lead again")
  func rolesInTurn() throws {
    let history = try history(
      "LVA leads a from 2024-01-05 to 2024-02-20; LVA co-leads a from 2024-02-17 to 2024-06-01; "
        + "LVA leads a from 2024-09-01")
    #expect(history.leads.map(\.isEnd) == [false, true, false])
    #expect(
      history.leads.map(\.day) == [
        try day("2024-01-05"), try day("2024-06-01"), try day("2024-09-01"),
      ])
  }

  @Test("The founding has every date that a source gives")
  func founding() throws {
    let history = try history(
      "coalition a founded 2020-02-03 by s founded 2020-03 by t; FRA in a from 2021-01-01")
    #expect(history.first == (try day("2020-02-03")))
    let planned = try self.history("coalition a founded 2020-02-03 status planned")
    #expect(planned.foundingWords == "3 February 2020, planned" && !planned.hasBegun)
  }

  @Test("What is later than the last day is not told")
  func limit() throws {
    let history = try history("FRA in a from 2020-03-01; DEU in a from 2023-01-01", to: "2021")
    #expect(history.memberships.map(\.count) == [1])
  }
}
