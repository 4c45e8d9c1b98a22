import Testing

@testable import GraphCore

@Suite struct CoverageTests {
  private func date(_ text: String) throws -> PartialDate { try #require(PartialDate(text)) }

  @Test(arguments: [
    ("1815", false), ("1816", true), ("1900-05-03", true), ("2014-12-31", true), ("2015", false),
    ("201X", false),
  ])
  func coversItsFirstAndItsLastYear(_ text: String, _ expected: Bool) throws {
    let coverage = Coverage(from: try date("1816"), to: try date("2014"), isComplete: true)
    #expect(try coverage.covers(date(text)) == expected)
  }

  @Test func anOpenEndCoversAll() throws {
    #expect(try Coverage(isComplete: false).covers(date("0001")))
    #expect(try Coverage(from: date("2000"), isComplete: false).covers(date("2999")))
  }

  private func affiliations(_ coverage: Coverage?, on day: String) throws -> Affiliations {
    var contents = SampleGraphs.contents(members: [
      ("FRA", .member, SampleGraphs.claim(from: "2001"))
    ])
    contents.sources[0].covers = coverage
    return try CoalitionGraph(contents).affiliations(asOf: date(day))
  }

  /// Silence of a complete source means no; outside of what it covers it means nothing.
  @Test func whatSilenceMeans() throws {
    let complete = Coverage(from: try date("2000"), to: try date("2010"), isComplete: true)
    #expect(try affiliations(complete, on: "2005").complete == ["c"])
    #expect(try affiliations(complete, on: "2005").uncovered.isEmpty)
    #expect(try affiliations(complete, on: "2011").complete.isEmpty)
    #expect(try affiliations(complete, on: "2011").uncovered == ["c"])
    let partial = Coverage(from: try date("2000"), to: try date("2010"), isComplete: false)
    #expect(try affiliations(partial, on: "2005").complete.isEmpty)
    #expect(try affiliations(partial, on: "2005").uncovered.isEmpty)
    #expect(try affiliations(nil, on: "2005").complete.isEmpty)
    #expect(try affiliations(nil, on: "2011").uncovered.isEmpty)
  }

  /// What a source says that it does not know is possible, and no more.
  @Test func unknownIsPossible() throws {
    let contents = SampleGraphs.contents(members: [
      ("FRA", .unknown, SampleGraphs.claim(from: "2001")),
      ("DEU", .nonMember, SampleGraphs.claim(from: "2001")),
    ])
    let affiliations = try CoalitionGraph(contents).affiliations(asOf: date("2005"))
    #expect(affiliations.ties.map(\.country) == ["FRA"])
    #expect(affiliations.ties.first?.belongs == .possible)
    #expect(affiliations.nonMembers == ["c": ["DEU"]])
  }
}
