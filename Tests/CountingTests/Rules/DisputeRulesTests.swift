import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 3: disputes.
@Suite struct DisputeRulesTests {
  private let sources = "source p; source q; source r; "

  private func subjects(_ text: String, on date: PartialDate? = nil) throws
    -> [SourceDispute.Subject]
  {
    try answer(sources + text, on: date).disputes.map(\.subject)
  }

  // MARK: Independence

  @Test("A dispute needs claims of two independent sources")
  func twoSources() throws {
    #expect(
      try subjects("FRA in a from 2021 by p; FRA in a from 2023 by q") == [.start("FRA", .member)])
    #expect(try subjects("FRA in a from 2021 by p; FRA in a from 2023 by p") == [])
    #expect(try subjects("FRA in a from 2021 by p; FRA in a from 2023") == [])
    // One side is the first source alone, the other rests on the second as well.
    #expect(
      try subjects("FRA in a from 2021 by p; FRA in a from 2023 by p, q") == [
        .start("FRA", .member)
      ])
    #expect(try subjects("FRA in a from 2021 by p; FRA observes a from 2022 by p") == [])
    #expect(try subjects("FRA leads a from 2021 by p; DEU leads a from 2021 by p") == [])
    #expect(
      try subjects("a declares 4 at 2021 by p; a declares 9 at 2021 by p; FRA in a from 2021") == []
    )
    #expect(
      try subjects(
        "coalition a founded 2020 by p; coalition a founded 2022 by p; FRA in a from 2022") == [])
  }

  @Test(
    "Sources of one origin are not independent: the origin is the last source cited, else the outlet"
  )
  func origins() throws {
    let claims = "FRA in a from 2021 by p; FRA in a from 2023 by q"
    #expect(try subjects("source p cites x; source q cites x; " + claims) == [])
    #expect(try subjects("source p outlet x; source q outlet x; " + claims) == [])
    #expect(try subjects("source p outlet x; source q outlet y cites x; " + claims) == [])
    #expect(try subjects("source p cites y x; source q cites z x; " + claims) == [])
    #expect(try subjects("source p cites x y; source q cites x z; " + claims).count == 1)
    #expect(try subjects("source p outlet x cites y; source q outlet x; " + claims).count == 1)
  }

  @Test("A rejected claim contradicts nothing")
  func rejected() throws {
    #expect(try subjects("FRA in a from 2021 by p; FRA in a from 2023 by q rejected") == [])
    #expect(try subjects("FRA in a from 2021 by p; FRA observes a from 2022 by q rejected") == [])
    #expect(try subjects("FRA leads a from 2021 by p; DEU leads a from 2021 by q rejected") == [])
    #expect(try subjects("a declares 4 at 2021 by p; a declares 9 at 2021 by q rejected") == [])
    var builder = GraphText.builder(
      sources + "coalition a founded 2020 by p; coalition a founded 2022 by q; FRA in a from 2022")
    #expect(try builder.build().affiliations().disputes.map(\.subject) == [.founding])
    builder.coalitions[0].founded[1].claim.rejected = "a slip"
    #expect(try builder.build().affiliations().disputes == [])
  }

  @Test("A source that does not count contradicts nothing")
  func masked() throws {
    let text = """
      source p kind news; source q kind blog; coalition a founded 2019 by p; coalition a founded 2020 by q
      FRA in a from 2021 by p; FRA in a from 2023 by q; a declares 4 at 2021 by p; a declares 9 at 2021 by q
      DEU leads a from 2021 by p; POL leads a from 2021 by q; DEU observes a from 2021 by q
      """
    #expect(try answer(text).disputes.count == 5)
    #expect(try answer(text) { $0.evidence.kinds = ["news"] }.disputes == [])
  }

  // MARK: Roles

  @Test(
    "A role without belonging contradicts a membership if it is stated for a day on which the party belongs"
  )
  func roles() throws {
    for role in ["observes", "outside", "applies"] {
      let text = "FRA in a from 2021 by p; FRA \(role) a at 2022 by q"
      #expect(try subjects(text, on: "2023") == [.role("FRA")])
      #expect(try subjects(text, on: "2021-06") == [])
    }
    #expect(
      try subjects("FRA in a from 2021 by p; FRA observes a from 2021 by q") == [.role("FRA")])
    #expect(
      try subjects("FRA leads a from 2021 by p; FRA outside a from 2021 by q") == [.role("FRA")])
    #expect(try subjects("FRA in a from 2021 by p; FRA leads a from 2021 by q") == [])
    #expect(try subjects("FRA in a from 2021 by p; FRA unknown a from 2021 by q") == [])
    #expect(try subjects("FRA in a by p; FRA outside a by q") == [.role("FRA")])
    let dispute = try #require(
      try answer(
        sources + "FRA in a from 2021 by p; FRA in a from 2021 by r; FRA observes a from 2021 by q"
      )
      .disputes.first)
    #expect(dispute.sides.map(\.value) == [.role(.member), .role(.observer)])
    #expect(dispute.sides.map(\.sources) == [["p", "r"], ["q"]])
  }

  @Test("Contributing does not contradict belonging")
  func contributors() throws {
    #expect(
      try subjects("FRA in a from 2021 by p; FRA contributes a at 2022 by q", on: "2023") == [])
  }

  @Test(
    "A role that was stated before the party belonged contradicts nothing: an applicant has become a member"
  )
  func promotions() throws {
    #expect(try subjects("FRA applies a at 2021 by p; FRA in a from 2023 by q", on: "2024") == [])
    #expect(try subjects("FRA observes a from 2021 by p; FRA in a at 2023 by q", on: "2024") == [])
    #expect(try subjects("FRA outside a from 2021 by p; FRA in a from 2023 by q", on: "2024") == [])
  }

  @Test("Claims on other days than the date contradict nothing")
  func otherDays() throws {
    let text =
      "FRA in a from 2010 to 2012 by p; FRA in a from 2020 by q; FRA observes a from 2019 by q"
    #expect(try subjects(text, on: "2011") == [])
    #expect(try subjects(text, on: "2021") == [])
    let over =
      "FRA in a from 2010 to 2012 by p; FRA observes a from 2011 to 2011 by q; FRA in a from 2020 by q"
    #expect(try subjects(over, on: "2011") == [.role("FRA")])
    #expect(try subjects(over, on: "2021") == [])
  }

  // MARK: Starts and ends

  @Test("Two starts are disputed if the tie has certainly held before the later one")
  func starts() throws {
    let text = "FRA in a from 2021 by p; FRA in a from 2022-05 by q"
    let dispute = try #require(try answer(sources + text).disputes.first)
    #expect(dispute.subject == .start("FRA", .member))
    #expect(dispute.sides.map(\.value) == [.date("2021"), .date("2022-05")])
    #expect(dispute.sides.map(\.sources) == [["p"], ["q"]])
    #expect(dispute.ties == [TieKey("FRA", "a")])
    #expect(
      try subjects("FRA in a from 2021 to 2025 by p; FRA in a from 2023 to 2025 by q") == [
        .start("FRA", .member)
      ])
    #expect(
      try subjects("FRA leads a from 2021 by p; FRA leads a from 2023 by q") == [
        .start("FRA", .lead)
      ])
  }

  @Test("Different first attestations are no dispute, and neither are a month and its year")
  func attestations() throws {
    #expect(try subjects("FRA in a at 2021 by p; FRA in a at 2023 by q") == [])
    #expect(try subjects("FRA in a at 2021 by p; FRA in a from 2023 by q") == [])
    #expect(try subjects("FRA in a from 2022 by p; FRA in a from 2022-05 by q") == [])
  }

  @Test("Two ends of one period are disputed if they cannot be the same day")
  func ends() throws {
    let same: [SourceDispute.Subject] = [.end("FRA", .member)]
    let rest = "; POL in a at 2025"
    #expect(
      try subjects("FRA in a from 2020 to 2021 by p; FRA in a from 2020 to 2023 by q" + rest)
        == same)
    #expect(
      try subjects("FRA in a from 2021 to 2021 by p; FRA in a from 2021 to 2023 by q" + rest)
        == same)
    #expect(
      try subjects("FRA in a from 2020 to 2021 by p; FRA in a from 2020-03 to 2023 by q" + rest)
        == same)
    #expect(try subjects("FRA in a to 2021 by p; FRA in a to 2023 by q" + rest) == same)
    #expect(
      try subjects("FRA in a from 2020 to 2023 by p; FRA in a from 2020 to 2023-05 by q" + rest)
        == [])
    let found = try answer(
      sources + "FRA in a from 2020 to 2021 by p; FRA in a from 2020 to 2023 by q" + rest)
    #expect(found.disputes.first?.sides.map(\.value) == [.date("2021"), .date("2023")])
  }

  @Test("Two periods are no dispute")
  func periods() throws {
    let rest = "; POL in a at 2030"
    #expect(
      try subjects("FRA in a from 2010 to 2011 by p; FRA in a from 2020 to 2023 by q" + rest) == [])
    #expect(try subjects("FRA in a from 2010 to 2011 by p; FRA in a to 2023 by q" + rest) == [])
    #expect(
      try subjects("FRA in a from 2010 by p; FRA in a to 2012 by r; FRA in a from 2020 by q") == [])
    #expect(try subjects("FRA in a from 2010 to 2012 by p; FRA in a from 2012 by q" + rest) == [])
    // Each of two periods can have a dispute of its own.
    let two = """
      FRA in a from 2010 to 2011 by p; FRA in a from 2010 to 2013 by q
      FRA in a from 2020 to 2021 by p; FRA in a from 2020 to 2023 by q
      """
    #expect(try subjects(two + rest) == [.end("FRA", .member), .end("FRA", .member)])
  }

  // MARK: Coalitions

  @Test("Different leaders are disputed if a source names its leaders as the only ones")
  func leaders() throws {
    let dispute = try #require(
      try answer(
        sources
          + "FRA leads a from 2021 by p; DEU leads a from 2021 by q; FRA leads a from 2021 by r"
      )
      .disputes.first)
    #expect(dispute.subject == .lead)
    #expect(
      dispute.sides.map(\.value) == [
        .leaders(["FRA"], jointly: false), .leaders(["DEU"], jointly: false),
      ])
    #expect(dispute.sides.map(\.sources) == [["p", "r"], ["q"]])
    #expect(dispute.ties == [TieKey("DEU", "a"), TieKey("FRA", "a")])
    #expect(
      try subjects("FRA leads a from 2021 by p; FRA, DEU co-leads a from 2021 by q") == [.lead])
    #expect(
      try subjects("FRA leads a from 2021 by p; FRA, DEU leads a from 2021 by q") == [.lead])
    let one =
      "source p outlet x; source q outlet x; FRA leads a from 2021 by p; DEU leads a from 2021 by q"
    #expect(try subjects(one) == [])
  }

  @Test("Co-leaders that different sources name, and leaders in turn, are no dispute")
  func coLeaders() throws {
    #expect(try subjects("FRA co-leads a from 2021 by p; DEU co-leads a from 2021 by q") == [])
    #expect(try subjects("FRA leads a from 2021 by p; FRA leads a from 2021 by q") == [])
    let turns = "FRA leads a from 2020 to 2021 by p; DEU leads a from 2022 by q"
    #expect(try subjects(turns, on: "2021") == [])
    #expect(try subjects(turns, on: "2023") == [])
    #expect(
      try subjects(
        "FRA leads a from 2020 to 2021 by p; FRA leads a from 2025 by p; DEU leads a from 2022 by q",
        on: "2023") == [])
    #expect(try subjects("FRA hosts a from 2021 by p; DEU hosts a from 2021 by q") == [])
  }

  @Test("Two sizes of one day are disputed if no number agrees with both")
  func sizes() throws {
    let yes = " with-beneficiary yes"
    func sizes(_ first: String, _ second: String) throws -> [SourceDispute.Subject] {
      try subjects(
        "a declares \(first) at 2024-05 by p\(yes); a declares \(second) at 2024-05 by q\(yes)")
    }
    #expect(try sizes("31", "30") == [.size("2024-05")])
    #expect(try sizes("31", "at-least 30") == [])
    #expect(try sizes("31", "more-than 40") == [.size("2024-05")])
    #expect(try sizes("31", "about 30") == [])
    #expect(try sizes("31 of attendance", "30") == [])
    #expect(try subjects("a declares 31 at 2024 by p; a declares 20 at 2023 by q") == [])
    // Whether the beneficiary is counted can make a difference of one.
    #expect(try subjects("a declares 31 at 2024 by p; a declares 30 at 2024 by q") == [])
    #expect(
      try subjects("a declares 31 at 2024 by p; a declares 29 at 2024 by q") == [.size("2024")])
    let found = try answer(
      sources + "a declares 31 at 2024 by p; a declares more-than 40 at 2024 by q")
    #expect(found.disputes.first?.sides.map(\.value) == [.size(31, .exact), .size(40, .moreThan)])
    #expect(found.disputes.first?.ties == [])
  }

  @Test("A size without a date has that of its source, in disputes as in member lists")
  func undatedSizes() throws {
    func subjects(_ first: String, _ second: String) throws -> [SourceDispute.Subject] {
      try answer(
        "source p published \(first); source q published \(second); FRA in a from 2020 by p;"
          + "a declares 31 by p; a declares 20 by q"
      ).disputes.map(\.subject)
    }
    #expect(try subjects("2022", "2024") == [])
    #expect(try subjects("2024", "2024") == [.size("2024")])
  }

  @Test("A coalition that does not count has its disputes, too")
  func ofOthers() throws {
    let found = try answer(
      sources + "FRA in a from 2020 by p; a declares 31 at 2024 by p; a declares 20 at 2024 by q"
    ) { $0.coalitions.without = ["a"] }
    #expect(found.disputes == [])
    #expect(found.disputes(about: "a").map(\.subject) == [.size("2024")])
  }

  @Test("Foundings are disputed if they cannot be the same day")
  func foundings() throws {
    let rest = "; FRA in a from 2023"
    #expect(
      try subjects("coalition a founded 2020 by p; coalition a founded 2021-03 by q" + rest) == [
        .founding
      ])
    #expect(
      try subjects("coalition a founded 2021 by p; coalition a founded 2021-03 by q" + rest) == [])
  }

  @Test("What begins after the date is not disputed yet")
  func later() throws {
    let text = "FRA in a from 2021 by p; FRA in a from 2023 by q; DEU in a from 2015"
    #expect(try subjects(text, on: "2020-12-31") == [])
    #expect(try subjects(text, on: "2021-01-01") == [.start("FRA", .member)])
    let ends = "FRA in a from 2015 to 2021 by p; FRA in a from 2015 to 2023 by q"
    #expect(try subjects(ends, on: "2020") == [])
    #expect(try subjects(ends, on: "2021") == [.end("FRA", .member)])
    let sizes = "a declares 4 at 2021 by p; a declares 9 at 2021 by q; FRA in a from 2015"
    #expect(try subjects(sizes, on: "2020") == [])
    #expect(try subjects(sizes, on: "2021") == [.size("2021")])
  }

  // MARK: Treatment

  private let disputed =
    "source p; source q; FRA in a from 2021 by p; FRA in a from 2023 by q; DEU in a from 2021; POL in b from 2021"

  @Test("A tie on which sources disagree counts and is marked")
  func mark() throws {
    let found = try answer(disputed)
    #expect(found.marked == ["FRA a"])
    #expect(found.ties(.certain) == ["DEU a", "FRA a", "POL b"])
  }

  @Test("With keep it counts without a mark")
  func keep() throws {
    let found = try answer(disputed) { $0.disputed = .keep }
    #expect(found.marked == [])
    #expect(found.ties(.certain) == ["DEU a", "FRA a", "POL b"])
    #expect(found.disputes.count == 1)
  }

  @Test("With drop it does not count")
  func drop() throws {
    let found = try answer(disputed) { $0.disputed = .drop }
    #expect(found.ties(.certain) == ["DEU a", "POL b"])
    #expect(found.list?.certain == ["DEU"])
    #expect(found.disputes.count == 1)
    // Before the first source lets France belong there is nothing to drop.
    let early = try answer(disputed + "; ITA in a from 2010", on: "2020") { $0.disputed = .drop }
    #expect(early.disputes == [] && early.ties(.certain) == ["ITA a"])
    let lead =
      "source p; source q; FRA leads a from 2021 by p; DEU leads a from 2021 by q; FRA in a from 2021"
    // The lead roles go, the membership of France stays.
    #expect(try answer(lead) { $0.disputed = .drop }.ties(.certain) == ["FRA a"])
  }

  @Test("A dispute about leaders marks their lead roles only, not another membership")
  func leadRolesOnly() throws {
    let text =
      sources + "FRA leads a from 2021 by p; DEU leads a from 2021 by q; FRA in a from 2021 by p"
    let found = try answer(text)
    #expect(found.disputes.map(\.subject) == [.lead])
    #expect(found.ties.map(\.isDisputed) == [true, false])
    #expect(found.ties.map(\.isLeadDisputed) == [true, true])
    #expect(found.marked == ["DEU a"])
    #expect(found.leadsOfParties().map(\.isDisputed) == [true, true])
    let dropped = try answer(text) { $0.disputed = .drop }
    #expect(dropped.leadsOfParties().isEmpty && dropped.ties(.certain) == ["FRA a"])
  }

  @Test("Planned ties are marked and dropped as well")
  func plannedTies() throws {
    let text = "coalition a status planned; " + disputed
    #expect(try answer(text).plannedTies.map(\.isDisputed) == [false, true])
    #expect(try answer(text) { $0.disputed = .drop }.plannedTies.count == 1)
  }

  @Test("Every mark belongs to a dispute that is listed")
  func everyMark() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let graph = try RandomGraphs.graph(&generator)
      let found = graph.affiliations()
      let listed = Set(found.disputes.flatMap(\.ties))
      for tie in found.ties where tie.isDisputed || tie.isLeadDisputed {
        #expect(listed.contains(found.key(of: tie)))
      }
    }
  }
}
