import TestSupport
import Testing

@testable import GraphCore

@Suite struct CoalitionGraphTests {
  private func contents() -> GraphContents {
    let countries: [Country.ID] = ["BEL", "DEU", "FRA", "POL", "UKR"]
    var contents = SampleGraphs.contents(
      members: countries.flatMap { country in
        [
          (country, .member, SampleGraphs.claim(from: "2021")),
          (country, .member, SampleGraphs.claim(attested: "2023-04")),
          (country, .observer, SampleGraphs.claim(attested: "2020")),
        ]
      },
      leads: [("FRA", .coLead, SampleGraphs.claim()), ("DEU", .coLead, SampleGraphs.claim())])
    contents.coalitions.append(Coalition(id: "d", name: "Another", kind: "forum"))
    contents.declarations = [30, 31].map {
      Declaration(
        coalition: "c", date: PartialDate("2024"), size: $0, claim: Claim(sources: ["s"]))
    }
    return contents
  }

  /// Equal facts make equal graphs, in whatever order they come.
  @Test func orderDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 3)
    let expected = try CoalitionGraph(contents())
    for _ in 0..<50 {
      var shuffled = contents()
      shuffled.memberships.shuffle(using: &generator)
      shuffled.leads.shuffle(using: &generator)
      shuffled.coalitions.shuffle(using: &generator)
      shuffled.declarations.shuffle(using: &generator)
      let graph = try CoalitionGraph(shuffled)
      #expect(graph == expected)
      #expect(graph.edges == expected.edges)
    }
  }

  @Test func claimsOnOneTieAreOneEdge() throws {
    let graph = try CoalitionGraph(contents())
    #expect(graph.memberships.count == 10)
    #expect(graph.memberships[0].claims.count == 2)
    #expect(graph.memberships.flatMap(\.claims).count == 15)
  }

  @Test func mentionedCountriesAreThere() throws {
    let graph = try CoalitionGraph(contents())
    #expect(graph.countries.map(\.id.rawValue) == ["BEL", "DEU", "FRA", "POL", "UKR"])
    #expect(graph.country("FRA") != nil)
    #expect(graph.country("USA") == nil)
  }

  @Test func speaksOfItsNewestSource() throws {
    var parts = contents()
    #expect(try CoalitionGraph(parts).newestDate == PartialDate("2025-06-01"))
    var later = Source(id: "later", title: "Later")
    later.published = PartialDate("2025-07")
    parts.sources.append(later)
    #expect(try CoalitionGraph(parts).newestDate == PartialDate("2025-07"))
  }

  @Test func everyEndOfAnEdgeIsANode() throws {
    var parts = contents()
    var body = Body(
      id: "hq", coalition: "c", kind: "headquarters", name: "HQ", claim: Claim(sources: ["s"]))
    body.place = "Paris"
    parts.bodies = [body]
    parts.leads.append(
      LeadRole(
        leader: .official("x"), target: .body("hq"), role: .command,
        claims: [Claim(sources: ["s"])]))
    var official = Official(id: "x", name: "X", country: "GBR")
    official.offices = [Official.Office(title: "General", claim: Claim(sources: ["s"]))]
    parts.officials = [official]
    var meeting = Meeting(id: "m", name: "M", coalition: "c", claim: Claim(sources: ["s"]))
    meeting.countries = ["ITA"]
    meeting.parties = [.coalition("d")]
    meeting.officials = [Meeting.Attendee(official: "x")]
    parts.meetings = [meeting]
    let graph = try CoalitionGraph(parts)
    let nodes = Set(graph.nodes)
    for edge in graph.edges { #expect(nodes.contains(edge.from) && nodes.contains(edge.to)) }
    #expect(nodes.contains(.place("Paris")) && nodes.contains(.country("ITA")))
    #expect(graph.edges.count { $0.kind == .attendance } == 3)
    #expect(graph.edges.count { $0.kind == .lead } == 3)
    #expect(graph.edges.count { $0.kind == .seat } == 1)
  }

  @Test func anEmptyGraphIsAGraph() throws {
    let graph = try CoalitionGraph(GraphContents(title: "Nothing"))
    #expect(graph.nodes.isEmpty && graph.edges.isEmpty && graph.newestDate == nil)
    #expect(graph.affiliations().ties.isEmpty)
  }
}
