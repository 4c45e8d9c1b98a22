import Testing

@testable import GraphCore

@Suite struct AffiliationsChangingTests {
  private func affiliations() throws -> Affiliations {
    let year = SampleGraphs.claim(from: "2021")
    var contents = SampleGraphs.contents(
      members: [("FRA", .member, year), ("DEU", .member, year)], leads: [("FRA", .lead, year)])
    contents.coalitions.append(Coalition(id: "d", name: "D", kind: "forum"))
    contents.memberships += [
      Membership(country: "POL", coalition: "d", claims: [year]),
      Membership(country: "DEU", coalition: "d", claims: [year]),
    ]
    return try CoalitionGraph(contents).affiliations()
  }

  private func ties(_ changes: [Affiliations.Change]) throws -> [String] {
    try affiliations().applying(changes).ties.map {
      "\($0.country) \($0.coalition)\($0.leads == .certain ? " leads" : "")"
    }
  }

  @Test func changes() throws {
    #expect(try ties([]) == ["DEU c", "FRA c leads", "DEU d", "POL d"])
    #expect(try ties([.leave("DEU", "c")]) == ["FRA c leads", "DEU d", "POL d"])
    #expect(try ties([.leave("DEU", nil)]) == ["FRA c leads", "POL d"])
    #expect(try ties([.join("POL", "c")]) == ["DEU c", "FRA c leads", "POL c", "DEU d", "POL d"])
    #expect(try ties([.dissolve("c")]) == ["DEU d", "POL d"])
    #expect(try ties([.merge("d", "c")]) == ["DEU d", "FRA d leads", "POL d"])
  }

  @Test func joiningWhatOneIsInChangesNothing() throws {
    let affiliations = try affiliations()
    #expect(affiliations.applying([.join("FRA", "c")]) == affiliations)
    #expect(affiliations.applying([.leave("POL", "c")]).ties == affiliations.ties)
    #expect(affiliations.applying([.leave("POL", "c")]).nonMembers == ["c": ["POL"]])
  }

  @Test func sizesFollow() throws {
    let changed = try affiliations().applying([.leave("DEU", nil), .join("POL", "c")])
    #expect(changed.sizeShifts == ["c": 0, "d": -1])
    #expect(try affiliations().applying([.merge("c", "d")]).sizeless == ["c"])
  }
}
