import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct TitlesTests {
  private func titles(_ claims: [(String, Claim)], on date: PartialDate?) throws -> [String] {
    var builder = GraphBuilder(title: "T")
    var official = Official(id: "o", name: "O", party: "FRA")
    official.offices = claims.map { Official.Office(title: $0, claim: $1) }
    builder.officials = [official]
    return try builder.build().affiliations().titles(of: "o", on: date)
  }

  @Test("An office that rests on sources that do not count is none")
  func evidence() throws {
    var builder = GraphText.builder(
      "source s published 2020 kind news; source t published 2020 kind official")
    var official = Official(id: "o", name: "O", party: "FRA")
    official.offices = [
      Official.Office(title: "Captain", claim: Claim(from: "2010", sources: ["s"])),
      Official.Office(title: "Major", claim: Claim(from: "2010", sources: ["t"])),
    ]
    builder.officials = [official]
    var question = Question()
    question.evidence.kinds = ["official"]
    let found = try builder.build().affiliations(question)
    #expect(found.titles(of: "o", on: "2015") == ["Major"])
  }

  @Test("The offices held on a date are the certain ones, or the possible ones if none is certain")
  func held() throws {
    let offices = [
      ("Captain", Claim(from: "2010", to: "2014")), ("Major", Claim(from: "2015-06")),
      ("Knight", Claim(attested: "2020")),
    ]
    #expect(try titles(offices, on: "2012") == ["Captain"])
    #expect(try titles(offices, on: "2016") == ["Major"])
    #expect(try titles(offices, on: "2015-06-15") == ["Major", "Knight"])
    #expect(try titles(offices, on: "2021") == ["Major", "Knight"])
    #expect(try titles(offices, on: nil) == ["Captain", "Major", "Knight"])
  }

  @Test("A title is told once, and a rejected office is none")
  func titlesOnce() throws {
    var wrong = Claim(from: "2010")
    wrong.rejected = "a slip"
    let offices = [("Major", Claim(from: "2010")), ("Major", Claim(from: "2012")), ("King", wrong)]
    #expect(try titles(offices, on: "2015") == ["Major"])
    #expect(try titles([("King", wrong)], on: "2015") == [])
  }
}
