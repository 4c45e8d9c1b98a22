import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct ReviewTests {
  /// The findings on a small graph: codes and messages.
  private func findings(
    _ text: String, _ change: (inout GraphBuilder) -> Void = { _ in }
  ) throws -> [String] {
    var builder = GraphText.builder(
      """
      source s published 2024-06-01; source t published 2024-06-01
      FRA in c from 2021 by s, t

      """ + text)
    change(&builder)
    return Review(try builder.build()).findings.map { "\($0.code) \($0.message)" }
  }

  @Test("A graph without problems has no finding")
  func none() throws { #expect(try findings("").isEmpty) }

  @Test("N201: a tie with one source")
  func oneSource() throws {
    #expect(
      try findings("DEU in c from 2021 by s") == ["N201 DEU in c has one source, 's'"])
    // A rejected claim is no second source.
    #expect(
      try findings("DEU in c from 2021 by s; DEU in c from 2020 by t rejected")
        == ["N201 DEU in c has one source, 's'"])
  }

  @Test("N201: lead roles too, and pages of one outlet are one source")
  func oneIndependentSource() throws {
    #expect(try findings("FRA leads c by s") == ["N201 FRA in c (lead) has one source, 's'"])
    #expect(
      try findings(
        "source p published 2024 cites Ministry; source q published 2024 cites Ministry; DEU in c from 2021 by p, q"
      ) == ["N201 DEU in c has one independent source, 'Ministry' ('p', 'q')"])
    #expect(
      try findings(
        "source p published 2024 outlet A; source q published 2024 outlet B; DEU in c from 2021 by p, q"
      ).isEmpty)
  }

  @Test("W101: a claim without a date, from a source without one")
  func undatedClaim() throws {
    let text = "source u; source v; DEU in c by u, v"
    #expect(
      try findings(text) == [
        "W101 neither this claim nor its source 'u' has a date; the tie is possible, never certain"
      ])
    #expect(try findings("source u; DEU in c by u, s").isEmpty)
    #expect(try findings("source u covers 2020/2021; DEU in c by u, s").isEmpty)
    // In a graph without dates all ties are certain.
    #expect(Review(try GraphText.graph("FRA, DEU in a by u, v")).findings.isEmpty)
  }

  @Test("W102: periods that one source gives, and that overlap")
  func overlappingPeriods() throws {
    let finding = "W102 one source gives two periods of DEU in c that overlap"
    #expect(
      try findings("DEU in c from 2021 to 2023 by s, t; DEU in c from 2022 to 2024 by s, t")
        == [finding])
    #expect(
      try findings("DEU in c from 2021 to 2022 by s, t; DEU in c from 2023 to 2024 by s, t").isEmpty
    )
    // Two sources that contradict each other are a dispute.
    #expect(
      try findings("DEU in c from 2021 to 2023 by s; DEU in c from 2022 to 2024 by t").isEmpty)
  }

  @Test("W102: periods that touch on one day overlap")
  func touchingPeriods() throws {
    func periods(_ second: String) throws -> [String] {
      try findings(
        "DEU in c from 2021-01-01 to 2022-05-01 by s, t; DEU in c from \(second) to 2024-01-01 by s, t"
      )
    }
    #expect(
      try periods("2022-05-01") == ["W102 one source gives two periods of DEU in c that overlap"])
    #expect(try periods("2022-05-02").isEmpty)
  }

  @Test("W102: a source that calls a party a member and no member at once")
  func contradictingRoles() throws {
    #expect(
      try findings("DEU in c from 2021-01-01 by s, t; DEU outside c from 2022-01-01 by s, t")
        == ["W102 one source gives DEU in c the roles member and non-member for the same days"])
    #expect(
      try findings(
        "DEU observes c from 2021-01-01 to 2021-12-31 by s, t; DEU in c from 2022-01-01 by s, t"
      ).isEmpty)
    #expect(
      try findings("DEU in c from 2021-01-01 by s, t; DEU leads c from 2022-01-01 by s, t").isEmpty)
  }

  @Test("W103: a party in a coalition before its foundation")
  func beforeFounding() throws {
    #expect(
      try findings("coalition c founded 2020; DEU in c from 2019-05 by s, t")
        == ["W103 DEU in c is reported for 2019-05, before any founding date"])
    #expect(try findings("coalition c founded 2020; DEU in c from 2020 by s, t").isEmpty)
  }

  @Test("W110: a party in a coalition after its end; W111: a state that did not exist")
  func outsideExistence() throws {
    #expect(
      try findings("coalition c ended 2022; DEU in c from 2023 by s, t")
        == ["W110 DEU in c is reported for 2023, after the coalition ended (2022)"])
    #expect(
      try findings("UKR, ITA in c from 1985 by s, t")
        == ["W111 UKR in c is reported for 1985, when the state did not exist"])
  }

  @Test("W105: sizes of one source and day that contradict each other")
  func contradictingSizes() throws {
    #expect(
      try findings("c declares 30 at 2024 by s; c declares 33 at 2024 by s")
        == ["W105 's' reports sizes of 'c' on 2024 that cannot all be true: 30 and 33"])
    #expect(
      try findings(
        "c declares 8 at 2024 by s; c declares 5 at 2024 by s; c declares 5 at 2024 by s")
        == ["W105 's' reports sizes of 'c' on 2024 that cannot all be true: 5 and 8"])
    // Pages of one outlet are one source.
    #expect(
      try findings(
        "source p published 2024 outlet A; source q published 2024 outlet A; c declares 8 at 2024 by p"
          + "; c declares 20 at 2024 by q"
      ) == ["W105 'A' reports sizes of 'c' on 2024 that cannot all be true: 8 and 20"])
    #expect(try findings("c declares 30 at 2024 by s; c declares 33 at 2023 by s").isEmpty)
    #expect(try findings("c declares at-least 30 at 2024 by s; c declares 33 at 2024 by s").isEmpty)
    // With and without the beneficiary.
    #expect(
      try findings(
        "c declares 31 at 2024 by s with-beneficiary yes; c declares 30 at 2024 by s with-beneficiary no"
      ).isEmpty)
  }

  @Test("Every two sizes of one day that cannot both be true are a dispute or W105, never both")
  func sizesAndDisputes() throws {
    let texts = [
      "c declares 30 at 2024 by s; c declares 33 at 2024 by t",
      "c declares 30 at 2024 by s; c declares 33 at 2024 by s",
    ]
    for text in texts {
      let graph = try GraphText.graph(
        "source s published 2024-06-01; source t published 2024-06-01; FRA in c from 2021 by s, t; "
          + text)
      let isFinding = Review(graph).findings.contains { $0.code == "W105" }
      let isDispute = graph.affiliations().disputes.contains {
        if case .size = $0.subject { true } else { false }
      }
      #expect(isFinding != isDispute, "\(text)")
    }
  }

  @Test("W104: more members certain than reported; older evidence does not count")
  func moreNamedThanReported() throws {
    #expect(
      try findings("DEU in c from 2021 by s, t; c declares 1 at 2024 by s")
        == ["W104 2 members of 'c' are certain on 2024, and at most 1 are reported"])
    #expect(
      try findings(
        "source o published 2022; source p published 2022; DEU in c from 2021 by o, p; c declares 1 at 2024 by s"
      ).isEmpty)
  }

  @Test("W106: a source that no claim names")
  func unusedSource() throws {
    #expect(try findings("source unused") == ["W106 no claim names the source 'unused'"])
  }

  @Test("W107: a name that means two nodes, by any of its forms")
  func nameClash() throws {
    #expect(
      try findings("coalition d") { $0.coalitions[1].aliases = ["The C"] }
        == ["W107 the name 'c' can mean c and d"])
    #expect(
      try findings("coalition d; coalition e") { builder in
        builder.coalitions[1].short = "Group"
        builder.coalitions[2].short = "group"
      } == ["W107 the name 'group' can mean d and e"])
    // Bodies and meetings have names as well.
    #expect(
      try findings("") { builder in
        builder.meetings = ["m", "n"].map {
          Meeting(id: .init($0), name: "Ramstein", coalition: "c", claim: Claim(sources: ["s"]))
        }
      } == ["W107 the name 'ramstein' can mean m and n"])
    // Two states have names in common, which no data can change.
    #expect(try findings("COD, COG in c from 2021 by s, t").isEmpty)
    // A party and a coalition of one identifier are one node.
    #expect(try findings("coalition eu; eu in c from 2021 by s, t").isEmpty)
  }

  @Test("W108: a planned meeting or body whose date has passed")
  func planPassed() throws {
    #expect(
      try findings("") { builder in
        var meeting = Meeting(id: "m", name: "M", coalition: "c", claim: Claim(sources: ["s"]))
        meeting.format = .planned
        meeting.date = "2024-05"
        builder.meetings = [meeting]
      } == ["W108 'm' was planned for 2024-05, which has passed; did it come about?"])
    func body(_ date: PartialDate) throws -> [String] {
      try findings("") { builder in
        var body = Body(
          id: "b", coalition: "c", kind: "staff", name: "B",
          claim: Claim(from: date, sources: ["s"]))
        body.status = .planned
        builder.bodies = [body]
      }
    }
    #expect(
      try body("2024-05") == [
        "W108 'b' was planned for 2024-05, which has passed; did it come about?"
      ])
    #expect(try body("2024-06").isEmpty)
  }

  @Test("Every rule has a code of its own and an explanation, and every finding a rule of the list")
  func rules() throws {
    let codes = Review.rules.map(\.code)
    #expect(
      codes.sorted() == [
        "N201", "W101", "W102", "W103", "W104", "W105", "W106", "W107", "W108", "W110", "W111",
      ])
    #expect(Review.rules.allSatisfy { $0.explanation.hasSuffix(".") })
    for seed in UInt64(0)..<10 {
      let review = Review(try RandomGraphs.graph(seed: seed))
      #expect(review.findings.allSatisfy { Review.rules.contains($0.rule) })
      #expect(review.findings == review.findings.sorted())
    }
  }

  @Test("The table lists findings from the level asked for, and counts all")
  func table() throws {
    let graph = try GraphText.graph("source s published 2024; source u; FRA in c from 2021 by s")
    let findings = Review(graph).findings
    let answer = Answer(findings, level: .warning, date: graph.newestDate)
    #expect(answer.tables[0].count == 1)
    #expect(answer.counts.map(\.cell) == [.integer(0), .integer(1), .integer(1)])
    #expect(Answer(findings, level: .note, date: nil).tables[0].count == 2)
    let lines = answer.text(as: .csv).split(separator: "\n")
    #expect(lines[0] == "severity,code,file,line,column,message")
    try expectFormatsAgree(answer)
  }
}
