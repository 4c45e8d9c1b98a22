import CompactGraph
import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct AffiliationNetworkTests {
  /// The degrees of the network are the counts of the ranking.
  @Test func countsWhatTheRankingCounts() throws {
    let graph = try GraphFolder.ukraineSupport()
    let affiliations = graph.affiliations()
    let network = graph.affiliationNetwork(of: affiliations)
    let entries = graph.ranking(of: affiliations).entries
    for (row, node) in network.rows.enumerated() {
      guard case .country(let id) = node else { continue }
      let entry = try #require(entries.first { $0.country == id })
      #expect(network.incidence.degree(ofRow: row) == entry.coalitions.count)
    }
    #expect(network.basis.tieCount == affiliations.ties.count { $0.belongs == .certain })
    let wider = graph.affiliationNetwork(of: affiliations, includesPossible: true)
    #expect(wider.basis.tieCount == affiliations.ties.count)
    #expect(wider.basis.unnamed.upperBound <= network.basis.unnamed.upperBound)
  }

  @Test func officialsAndTheirMeetings() throws {
    let graph = try GraphFolder.ukraineSupport()
    let network = graph.attendanceNetwork()
    for (row, node) in network.rows.enumerated() {
      guard case .official(let id) = node else { continue }
      let attended = graph.meetings.filter { meeting in
        meeting.format != .planned
          && meeting.officials.contains { $0.official == id && $0.presence == .present }
      }
      #expect(network.incidence.degree(ofRow: row) == attended.count)
    }
    let early = graph.attendanceNetwork(asOf: PartialDate("2024-01-31"))
    #expect(early.columns.count < network.columns.count)
  }

  /// A coalition of other times is not an empty one; one that is founded and has nobody is.
  @Test func coalitionsOfTheirTime() throws {
    var contents = GraphContents(title: "t")
    contents.coalitions = ["early", "late", "empty"].map {
      Coalition(id: Identifier($0), name: $0, kind: "forum")
    }
    contents.coalitions[2].founded = [
      Coalition.Founding(date: PartialDate("1990"), claim: Claim(sources: []))
    ]
    contents.memberships = [
      Membership(
        country: "FRA", coalition: "early",
        claims: [Claim(from: PartialDate("1980"), to: PartialDate("1999"), sources: [])]),
      Membership(
        country: "FRA", coalition: "late",
        claims: [Claim(from: PartialDate("2005"), sources: [])]),
    ]
    let graph = try CoalitionGraph(contents)
    func columns(_ date: String) -> [String] {
      graph.affiliationNetwork(of: graph.affiliations(asOf: PartialDate(date))).columns.map(\.id)
    }
    #expect(columns("1985") == ["early"])
    #expect(columns("1995") == ["early", "empty"])
    #expect(columns("2010") == ["empty", "late"])
  }

  @Test func sayWhatTheyRestOn() throws {
    let graph = try GraphFolder.ukraineSupport()
    let basis = graph.affiliationNetwork(of: graph.affiliations()).basis
    #expect(basis.words.hasPrefix("\(basis.rowCount) countries × \(basis.columnCount) coalitions"))
    #expect(basis.tieWords.contains("without a name"))
  }
}
