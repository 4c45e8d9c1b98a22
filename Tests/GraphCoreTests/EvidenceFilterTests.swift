import Testing

@testable import GraphCore

@Suite struct EvidenceFilterTests {
  /// France by two pages that repeat one ministry, Germany by that ministry and by a newspaper that
  /// dates it otherwise, Poland by an aggregator.
  private func graph() throws -> CoalitionGraph {
    var contents = SampleGraphs.contents()
    func source(_ id: Source.ID, _ kind: String, cites: [String] = []) -> Source {
      var source = Source(id: id, title: id.rawValue)
      source.kind = kind
      source.outlet = "Outlet of \(id)"
      source.cites = cites
      source.published = PartialDate("2024-01")
      return source
    }
    contents.sources += [
      source("agency", "agency", cites: ["Ministry"]),
      source("copy", "aggregator", cites: ["Agency", "Ministry"]),
      source("paper", "news"), source("mill", "aggregator"),
    ]
    func tie(_ country: Country.ID, _ claims: [(Source.ID, String)]) -> Membership {
      Membership(
        country: country, coalition: "c",
        claims: claims.map { SampleGraphs.claim(from: $0.1, source: $0.0) })
    }
    contents.memberships = [
      tie("FRA", [("agency", "2021"), ("copy", "2021")]),
      tie("DEU", [("agency", "2021"), ("paper", "2023")]), tie("POL", [("mill", "2021")]),
    ]
    return try CoalitionGraph(contents)
  }

  private func members(_ change: (inout EvidenceFilter) -> Void) throws -> [String] {
    var filter = EvidenceFilter()
    change(&filter)
    return try graph().filtered(by: filter).memberships.map { edge in
      "\(edge.country) \(edge.claims.flatMap(\.sources).map(\.rawValue).joined(separator: " "))"
    }
  }

  @Test func everythingCountsByDefault() throws {
    #expect(try members { _ in } == ["DEU agency paper", "FRA agency copy", "POL mill"])
  }

  @Test func onlyTrustedKinds() throws {
    #expect(
      try members { $0.trustedKinds = ["agency", "news"] } == ["DEU agency paper", "FRA agency"])
  }

  /// Two pages that cite one ministry are one origin.
  @Test func originsAreCountedNotPages() throws {
    #expect(try members { $0.leastOrigins = 2 } == ["DEU agency paper"])
  }

  @Test func thePreferredIsHeardAlone() throws {
    #expect(
      try members { $0.preferred = ["paper"] } == ["DEU paper", "FRA agency copy", "POL mill"])
    #expect(
      try members { $0.preferred = ["copy", "agency"] } == ["DEU agency", "FRA copy", "POL mill"])
  }

  @Test func onlyWhatWasKnownByThen() throws {
    #expect(try members { $0.knownBy = PartialDate("2023") } == [])
    #expect(try members { $0.knownBy = PartialDate("2024-01") }.count == 3)
  }

  @Test func aGraphFromItsPartsIsEqual() throws {
    let graph = try graph()
    #expect(try CoalitionGraph(graph.contents) == graph)
  }
}
