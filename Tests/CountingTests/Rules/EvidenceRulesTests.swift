import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 6: which evidence counts.
@Suite struct EvidenceRulesTests {
  /// France by two pages that repeat one ministry, Germany by that ministry and by a newspaper, Poland by an
  /// aggregator.
  private let text = """
    source agency kind agency cites ministry published 2024-01
    source copy kind aggregator cites ministry published 2024-01
    source paper kind news published 2024-01; source mill kind aggregator published 2024-01
    FRA in a from 2021 by agency; FRA in a from 2021 by copy; DEU in a from 2021 by agency
    DEU in a from 2021-05 by paper; POL in a from 2021 by mill
    """

  private func sources(
    _ more: String = "", _ change: (inout EvidenceFilter) -> Void
  ) throws -> [String] {
    let found = try answer(text + "\n" + more, on: "2025") { change(&$0.evidence) }
    return found.ties.map { tie in
      let key = found.key(of: tie)
      return ([key.party.rawValue] + found.sources(of: key).map(\.rawValue)).joined(separator: " ")
    }
  }

  @Test("Every claim counts by default")
  func all() throws {
    #expect(try sources { _ in } == ["DEU agency paper", "FRA agency copy", "POL mill"])
    #expect(EvidenceFilter().isEmpty)
  }

  @Test("Sources can be chosen by kind, and a claim counts with the chosen ones")
  func kinds() throws {
    #expect(try sources { $0.kinds = ["agency", "news"] } == ["DEU agency paper", "FRA agency"])
    #expect(
      try sources("ITA in a from 2021 by mill, paper; ESP in a from 2021 by mill") {
        $0.kinds = ["news"]
      } == ["DEU paper", "ITA paper"])
    let found = try answer("source s; FRA in a from 2021 by s") { $0.evidence.kinds = ["news"] }
    #expect(found.ties.isEmpty)
  }

  @Test("A source counts as known by a day if it was published by then, on that very day included")
  func knownBy() throws {
    let text = "source s published 2024-01-18; source t; FRA in a by s; DEU in a by t"
    func known(_ date: PartialDate) throws -> [String] {
      try answer(text) { $0.evidence.knownBy = date }.ties(.certain)
    }
    #expect(try known("2024-01-17") == [])
    #expect(try known("2024-01-18") == ["FRA a"])
    #expect(try known("2024-01") == ["FRA a"])
  }

  @Test("A preferred source is heard alone where it has a claim")
  func preferred() throws {
    #expect(
      try sources { $0.preferred = ["paper"] } == ["DEU paper", "FRA agency copy", "POL mill"])
    #expect(
      try sources { $0.preferred = ["copy", "agency"] } == ["DEU agency", "FRA copy", "POL mill"])
    #expect(try sources { $0.preferred = ["none"] }.count == 3)
    // Who is an observer by the preferred source is no member by another.
    let roles = "source p; source q; FRA observes a from 2021 by p; FRA in a from 2021 by q"
    #expect(try answer(roles) { $0.evidence.preferred = ["p"] }.ties.isEmpty)
    #expect(try answer(roles) { $0.evidence.preferred = ["q"] }.ties(.certain) == ["FRA a"])
  }

  @Test("On who leads it is heard alone if it says who leads")
  func preferredOnLeads() throws {
    let text =
      "source p; source q; FRA in a from 2021 by p; FRA leads a from 2021 by q; DEU co-leads a from 2021 by p; DEU leads a from 2020 by q"
    let found = try answer(text) { $0.evidence.preferred = ["p"] }
    #expect(found.leads("FRA", "a") == .certain)
    #expect(found.tie(TieKey("DEU", "a"))?.roles == [.coLead])
  }

  @Test(
    "A role counts if enough independent sources state it, and pages that repeat one origin are one"
  )
  func independent() throws {
    #expect(try sources { $0.independentSources = 2 } == ["DEU agency paper"])
    #expect(try sources { $0.independentSources = 3 } == [])
    #expect(
      try sources("FRA in a from 2021 by mill") { $0.independentSources = 2 } == [
        "DEU agency paper", "FRA agency copy mill",
      ])
    #expect(
      try sources("FRA in a from 2021 by mill") {
        $0.independentSources = 2
        $0.kinds = ["agency", "news"]
      } == ["DEU agency paper"])
    #expect(try answer("FRA in a from 2021") { $0.evidence.independentSources = 2 }.ties.isEmpty)
  }

  @Test("A rejected claim neither silences nor helps others")
  func rejected() throws {
    #expect(
      try sources("FRA in a from 2021 by mill rejected") { $0.independentSources = 2 } == [
        "DEU agency paper"
      ])
    #expect(
      try sources("FRA in a from 2021 by mill rejected") { $0.preferred = ["mill"] } == [
        "DEU agency paper", "FRA agency copy", "POL mill",
      ])
  }

  @Test("The claims on a tie are those that count, in the chosen roles")
  func claims() throws {
    let found = try answer(
      text + "\nFRA leads a from 2022 by paper, mill; FRA in a from 2019 by paper rejected"
    ) { $0.evidence.kinds = ["agency", "news"] }
    let key = TieKey("FRA", "a")
    #expect(found.claims(on: key).map(\.role) == [.member, .lead])
    #expect(found.claims(on: key).map(\.claim.sources) == [["agency"], ["paper"]])
    #expect(found.claims(on: key, in: [.lead]).count == 1)
    #expect(found.sources(of: key) == ["agency", "paper"])
    #expect(found.sources(of: [key, TieKey("DEU", "a")]) == ["agency", "paper"])
    #expect(found.claims(on: TieKey("USA", "a")).isEmpty)
  }
}
