import Dates
import Testing

@testable import States

@Suite struct StateLivesTests {
  private func existed(_ code: String, _ date: PartialDate) -> Bool? {
    StateLives.existed(code, during: date.earliest...date.latest)
  }

  private func existing(on date: PartialDate) -> [String] {
    StateLives.codes.filter { existed($0, date) == true }
  }

  @Test("A state has one period for each time that it was on the list")
  func knownStates() {
    #expect(StateLives.spells(of: "UKR").first?.lowerBound == Day(year: 1991, month: 12, day: 26))
    #expect(StateLives.spells(of: "UKR").first?.upperBound == .distantFuture)
    // Germany: until 1945, the Federal Republic, and again from 1990.
    #expect(StateLives.spells(of: "DEU").count == 3)
    #expect(
      StateLives.spells(of: "cow:265").first?.upperBound == Day(year: 1990, month: 10, day: 2))
    #expect(StateLives.spells(of: "ABW").isEmpty)
    #expect(StateLives.spells(of: "gw:711").first?.lowerBound == Day(year: 1913, month: 1, day: 1))
    #expect(!StateLives.codes.contains("gw:711"))
  }

  @Test("The periods of a state are in order and have no day in common")
  func periodsAreApart() {
    for code in StateCodes.all.present {
      let spells = StateLives.spells(of: code)
      for (earlier, later) in zip(spells, spells.dropFirst()) {
        #expect(earlier.upperBound < later.lowerBound, "\(code)")
      }
    }
  }

  @Test(
    "A state existed on a date if it did on some day of it",
    arguments: [
      ("UKR", "1991", true), ("UKR", "1991-12-25", false), ("UKR", "1991-12-26", true),
      ("cow:265", "1990-10-02", true), ("cow:265", "1990-10-03", false), ("DEU", "1970", true),
      ("FRA", "1943", false), ("FRA", "1944", true), ("SRB", "1960", true), ("YEM", "1960", true),
    ] as [(String, PartialDate, Bool)])
  func existsOnADate(_ code: String, _ date: PartialDate, _ expected: Bool) {
    #expect(existed(code, date) == expected)
  }

  @Test(
    "Of a code that is on no list nothing is known", arguments: ["ABW", "PSE", "COK", "ZZZ", ""])
  func notOnTheList(_ code: String) {
    #expect(existed(code, "2020") == nil)
  }

  @Test("A microstate exists since it has been independent, not since it was admitted")
  func microstates() {
    #expect(existed("LIE", "1975") == true)
    #expect(existed("SMR", "1816") == true)
    #expect(existed("WSM", "1961") == false)
    #expect(existed("WSM", "1962") == true)
    // The Papal States end in 1860; the Vatican City begins in 1929.
    #expect(existed("VAT", "1860") == true)
    #expect(existed("VAT", "1900") == false)
    #expect(existed("VAT", "2020") == true)
  }

  @Test("The states of today are the members of the United Nations, Kosovo, Taiwan and the Vatican")
  func statesOfToday() {
    let today = existing(on: "2020")
    #expect(Set(today) == UnitedNations.members.union(["TWN", "VAT", "XKX"]))
    #expect(today == today.sorted())
  }

  @Test("A state that the list numbers apart is given once, by its ISO code")
  func noStateTwice() {
    for year in 1816...2020 {
      guard let date = PartialDate(year: year) else { continue }
      let states = existing(on: date)
      #expect(Set(states).count == states.count)
      #expect(states.allSatisfy { StateLives.continuation(of: $0) == nil }, "\(year)")
    }
    #expect(existing(on: "1970").contains("DEU"))
    #expect(existing(on: "1970").contains("cow:265"))
    #expect(StateLives.continuation(of: "cow:260") == "DEU")
    #expect(StateLives.continuation(of: "cow:265") == nil)
    #expect(StateLives.continuation(of: "DEU") == nil)
  }

  @Test("In 1816 there are the 23 members of the system and the four oldest microstates")
  func statesOf1816() {
    let first = existing(on: "1816-01-01")
    let listed = StateLives.table.split(separator: "\n").filter { $0.contains(" 1816-01-01") }
    #expect(first.count == listed.count + 4)
    #expect(listed.count == 23)
  }

  @Test("Every line of the lists is read")
  func everyLineIsRead() {
    let lines = StateLives.table.split(separator: "\n")
    #expect(lines.count == 243)
    for line in lines {
      let number = line.split(separator: " ")[0]
      #expect(StateCodes.all.state(number, in: .cow) != nil, "\(line)")
    }
    for line in StateLives.microstateTable.split(separator: "\n") {
      #expect(StateNames.isCode(String(line.prefix(3))), "\(line)")
    }
  }
}
