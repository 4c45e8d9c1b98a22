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

  @Test("An office and a lead role hold in their time alone")
  func periods() throws {
    #expect(try certainty(.office, on: "2011") == [.certain])
    #expect(try certainty(.office, on: "2015") == [.absent])
    #expect(try certainty(.office, on: "2005") == [.absent])
    #expect(try certainty(.lead, on: "2011-06") == [.certain])
    #expect(try certainty(.lead, on: "2013") == [.absent])
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
