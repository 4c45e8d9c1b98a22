import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct HypotheticalChangeTests {
  private let text =
    "FRA, DEU in a from 2021; FRA leads a from 2021; POL, DEU in d from 2021; a declares 5 at 2021; d declares 4 at 2021"

  private func ties(_ changes: [HypotheticalChange], _ text: String? = nil) throws -> [String] {
    let found = try answer(text ?? self.text).applying(changes)
    return found.ties.map {
      "\(found.key(of: $0).party) \(found.key(of: $0).coalition)\($0.leads == .certain ? " leads" : "")"
    }
  }

  private func size(
    _ coalition: Coalition.ID, _ changes: [HypotheticalChange], _ text: String? = nil
  ) throws -> Count? {
    let found = try answer(text ?? self.text).applying(changes)
    return found.column(of: coalition).map { found.memberLists[$0].size }
  }

  @Test("Whoever leaves has no tie, whoever joins has one, and what is dissolved has none")
  func changes() throws {
    #expect(try ties([]) == ["DEU a", "FRA a leads", "DEU d", "POL d"])
    #expect(try ties([.leave("DEU", "a")]) == ["FRA a leads", "DEU d", "POL d"])
    #expect(try ties([.leave("DEU", nil)]) == ["FRA a leads", "POL d"])
    #expect(
      try ties([.join("POL", "a")]) == ["DEU a", "FRA a leads", "POL a", "DEU d", "POL d"])
    #expect(try ties([.dissolve("a")]) == ["DEU d", "POL d"])
    #expect(try ties([.merge("d", "a")]) == ["DEU d", "FRA d leads", "POL d"])
  }

  @Test("Changes happen one after the other")
  func inTurn() throws {
    #expect(
      try ties([.leave("FRA", "a"), .join("FRA", "a")]) == ["DEU a", "FRA a", "DEU d", "POL d"])
    #expect(try ties([.merge("d", "a"), .leave("FRA", "d")]) == ["DEU d", "POL d"])
    #expect(try answer(text).applying([.dissolve("a")]).leftOut == ["a": .notChosen])
  }

  @Test("Joining what one is in, and leaving what one is not in, changes no tie")
  func nothing() throws {
    #expect(try ties([.join("FRA", "a")]) == ties([]))
    #expect(try ties([.leave("POL", "a")]) == ties([]))
    #expect(try size("a", [.join("FRA", "a")]) == Count(5))
    #expect(try size("a", [.leave("POL", "a")]) == Count(5))
  }

  @Test("Whoever has left is no unnamed member")
  func leftForGood() throws {
    let found = try answer(text).applying([.leave("POL", nil)])
    for list in found.memberLists { #expect(!list.candidates.contains("POL")) }
    #expect(try answer(text).list?.candidates.contains("POL") == true)
  }

  @Test("Leaving every coalition lets no later one begin")
  func notYetThere() throws {
    let text = "FRA, DEU in a from 1904; FRA, ITA in b from 1912; FRA in c from 1913"
    let found = try answer(text, on: "1910").applying([.leave("FRA", nil)])
    #expect(found.leftOut == ["b": .notFounded, "c": .notFounded])
    #expect(found.coalitions.count == 1 && found.ties.count == 1)
  }

  @Test("The reported size follows whoever certainly joins or leaves")
  func sizes() throws {
    #expect(try size("a", [.leave("DEU", nil)]) == Count(4))
    #expect(try size("d", [.leave("DEU", nil)]) == Count(3))
    #expect(try size("a", [.join("POL", "a")]) == Count(6))
    #expect(try size("a", [.leave("DEU", "a"), .join("POL", "a")]) == Count(5))
  }

  @Test("When a merely possible member leaves, the reported size stays")
  func possibleMember() throws {
    let text =
      "coalition a founded 2020; FRA in a from 2020; DEU in a at 2024; a declares 5 at 2021"
    let found = try answer(text, on: "2022").applying([.leave("DEU", "a")])
    #expect(found.list?.size == Count(5))
    #expect(found.list?.candidates.contains("DEU") == false)
  }

  @Test("When a beneficiary leaves, the size of members falls by it once")
  func beneficiary() throws {
    let text = "UKR benefits a from 2020; FRA in a from 2020; a declares 14 at 2021"
    let left: [HypotheticalChange] = [.leave("UKR", "a")]
    #expect(try size("a", left, text + " with-beneficiary yes") == Count(13))
    #expect(try size("a", left, text + " with-beneficiary no") == Count(14))
    #expect(try size("a", left, text) == Count(13...14))
  }

  @Test("After a merger with unnamed members the size is at least the larger of both")
  func merger() throws {
    #expect(try size("d", [.merge("d", "a")]) == Count(atLeast: 5, atMost: nil))
    let found = try answer(text).applying([.merge("d", "a")])
    #expect(found.column(of: "a") == nil)
    let named = "FRA, DEU in a from 2021; POL, DEU in d from 2021; a declares 2 at 2021"
    #expect(try size("d", [.merge("d", "a")], named) == Count(3))
    let plain = try answer(named).applying([.merge("d", "a")])
    #expect(plain.memberLists.first?.reported == nil)
  }

  @Test("A merger with itself, or with what does not exist on the date, changes nothing")
  func emptyMerger() throws {
    #expect(try ties([.merge("a", "a")]) == ties([]))
    #expect(try ties([.merge("a", "none")]) == ties([]))
    let dissolved = text + "; coalition x ended 2010; ITA in x from 2000"
    #expect(try ties([.merge("a", "x")], dissolved) == ties([], dissolved))
    let planned = text + "; coalition x status planned; ITA in x from 2000"
    #expect(try ties([.merge("a", "x")], planned) == ties([], planned))
  }

  @Test("A party that the graph does not mention can join, and then counts")
  func newcomer() throws {
    let found = try answer(text).applying([.join("JPN", "a")])
    #expect(found.rowIDs == ["DEU", "FRA", "JPN", "POL"])
    #expect(found.belongs("JPN", "a") == .certain)
    #expect(found.belongs("DEU", "a") == .certain)
    #expect(try ties([.leave("JPN", nil)]) == ties([]))
  }

  @Test("A change of a coalition that the graph does not have changes nothing")
  func unknownCoalition() throws {
    for change in [.join("JPN", "x"), .leave("FRA", "x"), .dissolve("x"), .merge("x", "a")]
      as [HypotheticalChange]
    {
      #expect(try ties([change]) == ties([]))
    }
  }

  @Test("The date stays, though the newest claim may go")
  func date() throws {
    let found = try answer("FRA in a from 2020; DEU in a from 2024").applying([.leave("DEU", nil)])
    #expect(found.date == "2024")
    #expect(try answer("FRA, DEU in a").applying([.join("POL", "a")]).date == nil)
    #expect(try ties([.join("POL", "a")], "FRA in a") == ["FRA a", "POL a"])
  }

  @Test("The evidence that counts is settled before the change")
  func evidence() throws {
    var question = Question(date: "2024")
    question.evidence.kinds = ["news"]
    let graph = try GraphText.graph(
      """
      source p kind news; source q kind blog; FRA in a from 2020 by p; DEU in a from 2020 by q
      FRA in a from 2023 by q; FRA observes a from 2021 by q; a declares 9 at 2021 by q
      """)
    let found = graph.affiliations(question).applying([.join("POL", "a")])
    #expect(found.ties(.certain) == ["FRA a", "POL a"])
    #expect(found.disputes == [])
    #expect(found.list?.reported == nil)
  }

  @Test("What a change makes is what the changed text says")
  func changedText() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<120 {
      let statements = RandomGraphs.statements(&generator)
      let date = try #require(RandomGraphs.dates.dropFirst(2).randomElement(using: &generator))
      let text = statements.joined(separator: "\n")
      let before = try answer(text, on: date)
      let isCertain = before.belongs("FRA", "a") == .certain
      func others(_ size: Int, _ line: String) throws -> Affiliations {
        let kept = statements.filter {
          !($0.hasPrefix("FRA ") && $0.split(separator: " ")[2] == "a")
        }
        let resized = kept.map { statement in
          guard statement.hasPrefix("a declares") else { return statement }
          var words = statement.split(separator: " ").map(String.init)
          words[2] = String(max(0, (Int(words[2]) ?? 0) + size))
          return words.joined(separator: " ")
        }
        return try answer((resized + [line]).joined(separator: "\n"), on: date)
      }
      // A beneficiary that leaves is a case of its own.
      guard !text.contains("FRA benefits a") else { continue }
      let left = before.applying([.leave("FRA", "a")])
      // Nobody leaves what is not there.
      let expected =
        before.column(of: "a") == nil
        ? before : try others(isCertain ? -1 : 0, "FRA outside a from \(date) by s")
      #expect(left.ties == expected.ties)
      #expect(left.memberLists == expected.memberLists)
      let joined = before.applying([.join("FRA", "a")])
      if isCertain {
        #expect(joined.ties == before.ties)
      } else {
        let expected = try others(1, "FRA in a from \(date) by s")
        #expect(joined.ties.map(joined.key(of:)) == expected.ties.map(expected.key(of:)))
        let sizes: ([MemberList]) -> [Count] = { $0.map(\.size) }
        #expect(sizes(joined.memberLists) == sizes(expected.memberLists))
      }
    }
  }
}
