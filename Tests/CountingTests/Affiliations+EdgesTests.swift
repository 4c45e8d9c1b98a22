import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Edges that are no memberships, on a date.
@Suite struct AffiliationsEdgesTests {
  private func graph() throws -> CoalitionGraph {
    var builder = GraphText.builder("coalition a founded 2000; FRA in a from 2000")
    var official = Official(id: "lee", name: "Ann Lee", party: "FRA")
    var term = Claim(from: "2010", to: "2012")
    official.offices = [.init(title: "Minister", claim: term)]
    term = Claim(from: "2011-01-01", to: "2011-12-31")
    builder.officials = [official]
    var meeting = Meeting(id: "launch", name: "Launch", coalition: "a", claim: Claim())
    meeting.date = "2011-03-01"
    meeting.venue = "Paris"
    meeting.parties = ["FRA"]
    builder.meetings = [meeting]
    builder.bodies = [
      Body(
        id: "staff", coalition: "a", kind: "staff", name: "Staff",
        claim: Claim(from: "2008", to: "2009"))
    ]
    builder.mechanisms = [
      Mechanism(
        id: "fund", coalition: "a", kind: "fund", status: .stated, what: "a fund",
        claim: Claim(attested: "2012"))
    ]
    builder.add(
      LeadRole(
        leader: .official("lee"), target: .coalition("a"), role: .lead, title: "Chair",
        claims: [term]))
    return try builder.build()
  }

  private func certainty(_ kind: GraphEdge.Kind, on date: PartialDate) throws -> [Certainty] {
    let affiliations = try graph().affiliations(asOf: .date(date))
    return affiliations.graph.edges.filter { $0.kind == kind && $0.from.kind == .official }
      .map { affiliations.state(of: $0).certainty }
  }

  @Test("What begins on an unknown day of a year has perhaps begun within it")
  func withinAYear() throws {
    func state(_ kind: GraphEdge.Kind, on date: PartialDate) throws -> Certainty? {
      let affiliations = try graph().affiliations(asOf: .date(date))
      return affiliations.graph.edges.first { $0.kind == kind && $0.from.kind == .body }
        .map { affiliations.state(of: $0).certainty }
    }
    #expect(try state(.partOf, on: "2007-12") == .absent)
    #expect(try state(.partOf, on: "2008-06") == .possible)
    #expect(try state(.partOf, on: "2008") == .certain)
    #expect(try state(.partOf, on: "2009-06") == .possible)
    #expect(try state(.partOf, on: "2010") == .absent)
  }

  @Test("An office and a lead role hold in their time alone")
  func periods() throws {
    #expect(try certainty(.office, on: "2011") == [.certain])
    #expect(try certainty(.office, on: "2015") == [.absent])
    #expect(try certainty(.office, on: "2005") == [.absent])
    #expect(try certainty(.lead, on: "2011-06") == [.certain])
    #expect(try certainty(.lead, on: "2013") == [.absent])
  }

  @Test(
    "What belongs to a coalition or to a place does so from its first day to its last",
    arguments: [
      ("2007", [String]()), ("2008", ["staff"]), ("2010", []), ("2011", ["launch"]),
      ("2012", ["fund", "launch"]),
    ])
  func parts(_ day: String, _ parts: [String]) throws {
    let date = try #require(PartialDate(day))
    let affiliations = try graph().affiliations(asOf: .date(date))
    let held = affiliations.graph.edges.filter { affiliations.state(of: $0).certainty > .absent }
    #expect(held.filter { $0.kind == .partOf }.map(\.from.id).sorted() == parts)
    let isPast = parts.contains("launch")
    #expect(held.count { $0.kind == .seat } == (isPast ? 1 : 0))
    #expect(held.count { $0.kind == .attendance } == (isPast ? 1 : 0))
  }

  @Test("An edge whose every claim is rejected does not hold")
  func rejected() throws {
    var claim = Claim(from: "2011")
    claim.rejected = "a slip"
    let edge = GraphEdge(
      from: .party("FRA"), to: .coalition("a"), kind: .lead, role: "lead", claims: [claim])
    #expect(try graph().affiliations().state(of: edge).certainty == .absent)
  }
}
