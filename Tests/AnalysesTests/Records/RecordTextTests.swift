import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct RecordTextTests {
  private func lines(
    _ text: String, _ node: NodeReference = .coalition("c"), listingClaims: Bool = false
  ) throws -> [String] {
    Record(try GraphText.graph(text), node, Question(date: "2024-06"))
      .text(listingClaims: listingClaims).split(separator: "\n").map(String.init)
  }

  private func section(_ heading: String, of lines: [String]) -> [String] {
    Array(lines.drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix(" ") })
  }

  private let text = """
    source t published 2024-05 outlet Tea; source s published 2024-02 outlet Sea; source u published 2024-06
    coalition c kind forum founded 2020-03-01 by s
    FRA in c from 2021 by s; FRA in c at 2022-03-01 by t; FRA in c by u
    BEL observes c from 2022 by s; AUT in c from 2022 by t; DEU leads c from 2021-05-01 by s
    DEU co-leads c from 2020-03-01 by t; ITA in c from 2020-06 to 2021 by s
    """

  @Test("The answer stands first: what it is, since when, who leads, how many are named")
  func answerFirst() throws {
    #expect(
      Array(try lines(text).prefix(5)) == [
        "c", "coalition:c, as of 2024-06", "Kind: forum; founded: 2020-03-01.",
        "Led by: Germany (disputed).", "3 members named; no size reported.",
      ])
  }

  @Test("One line a party, by role and name, those that are over last, with the number of sources")
  func oneLineForEachParty() throws {
    #expect(
      section("MEMBERS", of: try lines(text)) == [
        "  Austria: member [since 2022] – 1 source [2]",
        "  France: member [since 2021, as of 2024-06] – 3 sources [1–3]",
        "  Belgium: observer [since 2022] – 1 source [1]",
        "  Italy: member [2020-06 to 2021] – 1 source [1]; ended",
      ])
    #expect(
      section("LED BY", of: try lines(text)) == [
        "  Germany: co-lead [since 2020-03-01], lead [since 2021-05-01] – 2 sources [1, 2]; disputed: who leads:"
          + " Germany or Germany, jointly with others"
      ])
  }

  @Test("With claims each has a line of its own below the line of its party")
  func claims() throws {
    #expect(
      section("MEMBERS", of: try lines(text, listingClaims: true)) == [
        "  Austria: member [since 2022] – 1 source [2]",
        "  France: member [since 2021, as of 2024-06] – 3 sources [1–3]",
        "    member [since 2021] [1]", "    member [as of 2022-03-01] [2]",
        "    member [as of 2024-06] [3]", "  Belgium: observer [since 2022] – 1 source [1]",
        "  Italy: member [2020-06 to 2021] – 1 source [1]; ended",
      ])
    #expect(try lines(text).last?.hasPrefix("--claims") == true)
    #expect(try lines(text, listingClaims: true).last?.hasPrefix("--claims") == false)
  }

  @Test("The sources stand at the end, numbered in the order of their dates")
  func sources() throws {
    #expect(
      section("SOURCES", of: try lines(text)) == [
        "  [1] s: Sea, “s” [2024-02]", "  [2] t: Tea, “t” [2024-05]", "  [3] u: “u” [2024-06]",
      ])
  }

  @Test("A dispute is one sentence with outlets and dates, and the tie has its reason in words")
  func disputes() throws {
    let text = """
      source s published 2024-02 outlet Sea; source t published 2024-05 outlet Tea
      FRA in c from 2021 by s; FRA in c from 2023 by t
      """
    #expect(
      section("MEMBERS", of: try lines(text)) == [
        "  France: member [since 2021], member [since 2023] – 2 sources [1, 2]; disputed: when France became"
          + " member: 2021 or 2023"
      ])
    #expect(
      section("DISPUTES", of: try lines(text)) == [
        "  When France became member: 2021 (Sea 2024-02) or 2023 (Tea 2024-05). Found by entente. [1, 2]"
      ])
  }

  @Test("The memberships of a party are in the order of time")
  func memberships() throws {
    let text =
      "FRA in c from 2022-01; FRA in b from 2021-01; FRA leads a from 2020-01; FRA in a from 2019-01"
    let lines = try lines(text, .party("FRA"))
    #expect(lines[2] == "Belongs to 3 coalitions; leads 1.")
    #expect(
      section("MEMBERSHIPS", of: lines) == [
        "  a: member [since 2019-01]", "  b: member [since 2021-01]", "  c: member [since 2022-01]",
      ])
  }
}
