import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct GraphReviewTests {
  /// The findings of a small graph after a change: code and message.
  private func findings(_ change: (inout GraphContents) -> Void) throws -> [String] {
    var contents = GraphContents(title: "Review")
    for id in ["s", "t"] {
      var source = Source(id: Identifier(id), title: "A page")
      source.published = PartialDate("2024-06-01")
      contents.sources.append(source)
    }
    var coalition = Coalition(id: "c", name: "C", kind: "forum")
    coalition.founded = [
      Coalition.Founding(date: PartialDate("2020"), claim: Claim(sources: ["t"]))
    ]
    contents.coalitions = [coalition]
    contents.memberships = [membership("FRA", "2021", ["s", "t"])]
    change(&contents)
    return try CoalitionGraph(contents).review().map { "\($0.code) \($0.message)" }
  }

  private func membership(
    _ country: Country.ID, _ from: String, to: String? = nil, _ sources: [Source.ID]
  ) -> Membership {
    let claim = Claim(
      from: PartialDate(from), to: to.flatMap { PartialDate($0) }, sources: sources)
    return Membership(country: country, coalition: "c", claims: [claim])
  }

  private func size(_ size: Int, _ source: Source.ID) -> Declaration {
    Declaration(
      coalition: "c", date: PartialDate("2024"), size: size, claim: Claim(sources: [source]))
  }

  @Test func aGoodGraphHasNone() throws {
    #expect(try findings { _ in }.isEmpty)
  }

  @Test func oneSourceIsThin() throws {
    #expect(
      try findings { $0.memberships[0].claims[0].sources = ["s"] }
        == ["N201 FRA in c rests on one source, 's'"])
  }

  @Test func namesBeforeTheFounding() throws {
    let found = try findings {
      $0.memberships.append(membership("DEU", "2019-05", ["s", "t"]))
    }
    #expect(
      found == ["W103 DEU is said to belong to c on 2019-05, before any founding date"])
  }

  @Test func outsideTheLivesOfBothEnds() throws {
    #expect(
      try findings { contents in
        contents.coalitions[0].status = .ended
        contents.coalitions[0].ended = PartialDate("2022")
        contents.memberships.append(membership("DEU", "2023", ["s", "t"]))
      } == ["W110 DEU is said to belong to c on 2023, after it ended"])
    let found = try findings { contents in
      contents.coalitions[0].founded = []
      contents.sources[1].url = nil
      contents.memberships = [
        membership("UKR", "1985", ["s", "t"]), membership("FRA", "1985", ["s", "t"]),
      ]
    }
    #expect(found == ["W111 UKR is said to belong to c on 1985, when the state was not there"])
  }

  @Test func overlappingSpells() throws {
    let found = try findings {
      $0.memberships.append(membership("DEU", "2021", to: "2023", ["s", "t"]))
      $0.memberships.append(membership("DEU", "2022", to: "2024", ["s", "t"]))
    }
    #expect(found == ["W102 the spells of DEU in c overlap, by one and the same source"])
    // One after the other is no overlap.
    #expect(
      try findings {
        $0.memberships.append(membership("DEU", "2021", to: "2022", ["s", "t"]))
        $0.memberships.append(membership("DEU", "2023", to: "2024", ["s", "t"]))
      }.isEmpty)
  }

  @Test func sizesThatDoNotGoTogether() throws {
    #expect(
      try findings { $0.declarations = [size(30, "s"), size(31, "t")] }
        == ["W105 sources declare sizes of c on 2024 from 30 to 31"])
    #expect(
      try findings {
        $0.declarations = [size(1, "s")]
        $0.memberships.append(membership("DEU", "2021", ["s", "t"]))
      } == ["W104 2 countries are named in c on 2024, and 1 declared"])
  }

  @Test func whatNothingRestsOn() throws {
    #expect(
      try findings { $0.sources.append(Source(id: "unused", title: "X")) }
        == ["W106 nothing rests on the source 'unused'"])
  }

  @Test func namesThatMeanTwo() throws {
    let found = try findings {
      var other = Coalition(id: "d", name: "D", kind: "forum")
      other.aliases = ["The C"]
      $0.coalitions.append(other)
    }
    #expect(found == ["W107 the name 'c' can mean c and d"])
  }

  @Test func plansThatHavePassed() throws {
    let found = try findings {
      var meeting = Meeting(id: "m", name: "M", coalition: "c", claim: Claim(sources: ["s"]))
      meeting.format = .planned
      meeting.date = PartialDate("2024-05")
      $0.meetings = [meeting]
    }
    #expect(found == ["W108 'm' was planned for 2024-05, which has passed; did it come about?"])
  }

  /// The known findings stand beside the graph; new ones have to be looked at.
  @Test func theBundledGraphHasNoError() throws {
    let findings = try GraphFolder.ukraineSupport().review()
    #expect(!findings.contains { $0.severity == .error })
    #expect(findings.contains { $0.message.hasPrefix("24 countries are named in artillery") })
  }

  @Test func everyCodeIsExplained() throws {
    for finding in try GraphFolder.ukraineSupport().review() {
      #expect(Finding.explanation(of: finding.code) != nil, "\(finding.code)")
    }
    #expect(Finding.explanation(of: "e010") != nil)
    #expect(Finding.explanation(of: "E999") == nil)
  }
}
