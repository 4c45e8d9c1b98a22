import Testing

@testable import GraphCore

@Suite struct LifetimeTests {
  private func certainty(
    _ country: Country.ID, _ claim: Claim, ended: String? = nil, isOver: Bool = true,
    on date: String
  ) throws -> Certainty {
    var contents = SampleGraphs.contents(members: [(country, .member, claim)])
    if isOver { contents.coalitions[0].status = .ended }
    contents.coalitions[0].ended = ended.flatMap { PartialDate($0) }
    let ties = try CoalitionGraph(contents).affiliations(asOf: PartialDate(date)).ties
    return ties.first?.belongs ?? .absent
  }

  /// Czechoslovakia ended on the last day of 1992, by the list of states.
  @Test func aTieEndsWithItsState() throws {
    let claim = SampleGraphs.claim(from: "1980")
    #expect(try certainty("cow:315", claim, isOver: false, on: "1992-12-31") == .certain)
    #expect(try certainty("cow:315", claim, isOver: false, on: "1993-01-01") == .absent)
    #expect(try certainty("FRA", claim, isOver: false, on: "1993-01-01") == .certain)
    // One code goes on where the list has two numbers.
    #expect(try certainty("DEU", claim, isOver: false, on: "1993-01-01") == .certain)
  }

  @Test func theFirstOfTwoEndsCounts() throws {
    let claim = SampleGraphs.claim(from: "1980")
    #expect(try certainty("cow:315", claim, ended: "1990", on: "1991") == .absent)
    #expect(try certainty("cow:315", claim, ended: "2000", on: "1993") == .absent)
    #expect(try certainty("cow:315", claim, ended: "2000", on: "1992-06") == .certain)
  }

  /// On the day of which a source speaks the tie is certain, whenever the coalition ended.
  @Test func anUnknownDayOfTheEnd() throws {
    let claim = SampleGraphs.claim(attested: "2024-03-05")
    #expect(try certainty("FRA", claim, on: "2024-03-05") == .certain)
    #expect(try certainty("FRA", claim, on: "2024-03-06") == .possible)
  }

  /// Whatever a source states stands, even after the end; the editor is warned.
  @Test func theStatedIsNotCut() throws {
    let after = SampleGraphs.claim(from: "2020", to: "2025")
    #expect(try certainty("FRA", after, ended: "2024", on: "2025") == .certain)
    let since = SampleGraphs.claim(from: "2025-01")
    #expect(try certainty("FRA", since, ended: "2024", on: "2025-02") == .certain)
  }
}
