import Testing

@testable import GraphCore

@Suite struct CoalitionGraphSpellsTests {
  /// The coalition began some day of 2020.
  private static let lifetime = Lifetime(
    earliestStart: Day(year: 2020, month: 1, day: 1), end: nil, endedBy: nil)

  /// How a tie with these claims stands on a date.
  private func certainty(_ claims: [Claim], on date: String) throws -> Certainty {
    let graph = try CoalitionGraph(SampleGraphs.contents())
    let period = try #require(PartialDate(date))
    return graph.spells(of: claims, within: Self.lifetime)
      .map { $0.holds(during: period.earliest...period.latest) }.max() ?? .absent
  }

  @Test(arguments: [
    ("2019-12-31", Certainty.absent), ("2020-06-01", .possible), ("2024-03-18", .possible),
    ("2024-03-19", .certain), ("2024-03", .certain), ("2030", .certain),
  ])
  func aRosterAttests(_ date: String, _ expected: Certainty) throws {
    #expect(try certainty([SampleGraphs.claim(attested: "2024-03-19")], on: date) == expected)
  }

  @Test func withoutADateOfItsOwnTheSourceAttests() throws {
    #expect(try certainty([SampleGraphs.claim()], on: "2025-05-31") == .possible)
    #expect(try certainty([SampleGraphs.claim()], on: "2025-06-01") == .certain)
  }

  @Test(arguments: [
    ("2023-12-31", Certainty.absent), ("2024-01-10", .possible), ("2024-01-31", .certain),
    ("2024-01", .certain), ("2024", .certain),
  ])
  func aMonthIsNotADay(_ date: String, _ expected: Certainty) throws {
    #expect(try certainty([SampleGraphs.claim(from: "2024-01")], on: date) == expected)
  }

  @Test func bothEndsAreClosed() throws {
    let claims = [SampleGraphs.claim(from: "2024-01-05", to: "2024-02-07")]
    #expect(try certainty(claims, on: "2024-01-04") == .absent)
    #expect(try certainty(claims, on: "2024-01-05") == .certain)
    #expect(try certainty(claims, on: "2024-02-07") == .certain)
    #expect(try certainty(claims, on: "2024-02-08") == .absent)
  }

  @Test func aKnownStartServesARosterThatLacksIt() throws {
    let claims = [
      SampleGraphs.claim(attested: "2024-06-01"), SampleGraphs.claim(from: "2024-03-19"),
    ]
    #expect(try certainty(claims, on: "2024-03-18") == .absent)
    #expect(try certainty(claims, on: "2024-03-19") == .certain)
  }

  @Test func aKnownEndEndsWhatWasSaidBeforeIt() throws {
    let claims = [
      SampleGraphs.claim(attested: "2024-06-01"), SampleGraphs.claim(to: "2024-12-31"),
    ]
    #expect(try certainty(claims, on: "2024-12-31") == .certain)
    #expect(try certainty(claims, on: "2025-01-01") == .absent)
  }

  @Test func whatIsSaidAfterAnEndIsAnotherSpell() throws {
    let claims = [
      SampleGraphs.claim(from: "2021", to: "2022"), SampleGraphs.claim(from: "2024-05-01"),
    ]
    #expect(try certainty(claims, on: "2021-12-31") == .certain)
    #expect(try certainty(claims, on: "2023-06-01") == .absent)
    #expect(try certainty(claims, on: "2026") == .certain)
  }

  @Test func aSourceFromAfterTheEndSaysThatItWasSo() throws {
    let claims = [SampleGraphs.claim(to: "2022-03")]
    #expect(try certainty(claims, on: "2021-01-01") == .possible)
    #expect(try certainty(claims, on: "2022-04-01") == .absent)
  }

  @Test func aRejectedClaimSaysNothing() throws {
    var claim = SampleGraphs.claim(from: "2021")
    claim.rejected = "a slip"
    #expect(try certainty([claim], on: "2024") == .absent)
  }
}
