import CompactGraph
import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 1: when a tie holds.
@Suite struct TieRulesTests {
  // MARK: Dates

  @Test(
    "A tie holds on a month or a year if it holds on some day of it",
    arguments: [
      ("2024", Certainty.certain), ("2024-02", .certain), ("2024-03", .absent), ("2023", .absent),
      ("202X", .certain),
    ] as [(PartialDate, Certainty)])
  func periods(_ date: PartialDate, _ expected: Certainty) throws {
    #expect(try france("FRA in a from 2024-01-05 to 2024-02-07", on: date) == expected)
  }

  @Test(
    "A tie is certain if it holds whatever the unknown days are, and possible if it holds for some of them",
    arguments: [
      ("2023-12-31", Certainty.absent), ("2024-01-10", .possible), ("2024-01-31", .certain),
      ("2024-01", .certain), ("2024", .certain), ("2025-05-31", .certain),
      ("2025-06-15", .possible),
      ("2025-06", .certain), ("2025-07-01", .absent),
    ] as [(PartialDate, Certainty)])
  func completions(_ date: PartialDate, _ expected: Certainty) throws {
    #expect(try france("FRA in a from 2024-01 to 2025-06", on: date) == expected)
  }

  @Test(
    "The first and the last day of a period belong to it",
    arguments: [
      ("2024-01-04", Certainty.absent), ("2024-01-05", .certain), ("2024-02-07", .certain),
      ("2024-02-08", .absent),
    ] as [(PartialDate, Certainty)])
  func ends(_ date: PartialDate, _ expected: Certainty) throws {
    #expect(try france("FRA in a from 2024-01-05 to 2024-02-07", on: date) == expected)
  }

  @Test("A graph without any date is timeless, and its ties are certain")
  func timeless() throws {
    let found = try answer("FRA, DEU in a; FRA leads a", on: "1815")
    #expect(found.date == nil)
    #expect(found.ties(.certain) == ["DEU a", "FRA a"])
    #expect(found.leads("FRA", "a") == .certain)
  }

  // MARK: The day that a claim is about

  @Test(
    "A claim is about its own date, else about the period that its source covers, else its publication"
  )
  func about() throws {
    let own = "source s published 2024-05-01; coalition a founded 2020; FRA in a by s at 2022-03-01"
    #expect(try france(own, on: "2022-02-28") == .possible)
    #expect(try france(own, on: "2022-03-01") == .certain)
    let published = "source s published 2024-05-01; coalition a founded 2020; FRA in a by s"
    #expect(try france(published, on: "2024-04-30") == .possible)
    #expect(try france(published, on: "2024-05-01") == .certain)
    let covered =
      "source s published 2024-05-01 covers 2021/2022; coalition a founded 2020; FRA in a by s"
    #expect(try france(covered, on: "2020-12-31") == .possible)
    #expect(try france(covered, on: "2022-06-01") == .certain)
  }

  @Test(
    "A claim without a start is certain from the day that it is about, and possible from the founding until then",
    arguments: [
      ("2019-12-31", Certainty.absent), ("2020-01-01", .possible), ("2024-03-18", .possible),
      ("2024-03-19", .certain), ("2024-03", .certain), ("2030", .certain),
    ] as [(PartialDate, Certainty)])
  func attestation(_ date: PartialDate, _ expected: Certainty) throws {
    #expect(
      try france("coalition a founded 2020; FRA in a at 2024-03-19", on: date) == expected)
  }

  @Test("The newest of several publications dates a claim")
  func newestPublication() throws {
    let text = """
      source s published 2022; source t published 2024-05-01; coalition a founded 2020
      FRA in a by s, t
      """
    #expect(try france(text, on: "2024-04-30") == .possible)
    #expect(try france(text, on: "2024-05-01") == .certain)
  }

  @Test("A claim about a covered period is certain from its first day")
  func covered() throws {
    let text = "source s covers 2021/2022; coalition a founded 2019; FRA in a by s"
    #expect(try france(text, on: "2020") == .possible)
    #expect(try france(text, on: "2021-06-30") == .possible)
    #expect(try france(text, on: "2021-12-31") == .certain)
    #expect(try france(text, on: "2030") == .certain)
  }

  @Test("A claim without any date is possible on every date since the founding, and never certain")
  func undated() throws {
    let text = "coalition a founded 2020; source s; FRA in a by s; DEU in a at 2022"
    #expect(try france(text, on: "2019") == .absent)
    for date in ["2020", "2021-06-03", "2030"] as [PartialDate] {
      #expect(try france(text, on: date) == .possible)
    }
    let ended = text + "; coalition a ended 2024-05-31"
    for date in ["2024-05-31", "2024-05", "2024"] as [PartialDate] {
      #expect(try france(ended, on: date) == .possible)
    }
    // It is not certain in a year in which the coalition began and ended either.
    let short =
      "coalition a founded 2024-02 ended 2024-05; source s; FRA in a by s; DEU in a at 2024-03"
    #expect(try france(short, on: "2024") == .possible)
    let always = "source s; FRA in a by s; DEU in a to 2022; POL in b at 2021"
    #expect(try france(always, on: "2022") == .possible)
    let beside = "coalition a founded 2020; FRA in a by s; FRA in a from 2022 to 2023 by t"
    #expect(try france(beside, on: "2021") == .possible)
    #expect(try france(beside, on: "2022") == .certain)
    #expect(try france(beside, on: "2024") == .possible)
  }

  // MARK: Claims on one role complete each other

  @Test(
    "A claim without a start takes the latest start that another claim gives for the same period",
    arguments: [
      "FRA in a at 2024-06-01; FRA in a from 2022-03-19; FRA in a from 2021 to 2021-05",
      "FRA in a to 2025; FRA in a from 2022-03-19",
      "source s published 2026; FRA in a to 2025 by s; FRA in a from 2022-03-19 by s",
      "source s covers 2023/2024; FRA in a by s; FRA in a from 2022-03-19",
    ])
  func takesAStart(_ text: String) throws {
    let text = "coalition a founded 2020; " + text
    #expect(try france(text, on: "2022-03-18") == .absent)
    #expect(try france(text, on: "2022-03-19") == .certain)
    #expect(try france(text, on: "2025") == .certain)
  }

  @Test("A start after the day that a claim is about does not serve it")
  func laterStart() throws {
    let text = "coalition a founded 2020; FRA in a at 2021-06-01; FRA in a from 2022-03-19"
    #expect(try france(text, on: "2021-05-31") == .possible)
    #expect(try france(text, on: "2021-06-01") == .certain)
  }

  @Test("A claim without an end takes the earliest end of another claim that is not before its day")
  func takesAnEnd() throws {
    let text = "FRA in a at 2024-06-01; FRA in a to 2024-12-31; FRA in a from 2026 to 2027"
    #expect(try france(text, on: "2024-12-31") == .certain)
    #expect(try france(text, on: "2025-01-01") == .absent)
    let started = "FRA in a from 2020; FRA in a to 2022; POL in a at 2024"
    #expect(try france(started, on: "2021") == .certain)
    #expect(try france(started, on: "2023") == .absent)
    let sameDay = "FRA in a at 2024-12-31; FRA in a to 2024-12-31; POL in a at 2026"
    #expect(try france(sameDay, on: "2025-01-01") == .absent)
  }

  @Test("What is said of a day after an end is another period, which is possible since that end")
  func anotherPeriod() throws {
    let started = "FRA in a from 2021 to 2022; FRA in a from 2024-05-01"
    #expect(try france(started, on: "2021-12-31") == .certain)
    #expect(try france(started, on: "2023-06-01") == .absent)
    #expect(try france(started, on: "2026") == .certain)
    let attested =
      "coalition a founded 2018; FRA in a from 2020 to 2022-03-31; FRA in a at 2024-05-01"
    #expect(try france(attested, on: "2019") == .absent)
    #expect(try france(attested, on: "2022-03-31") == .certain)
    #expect(try france(attested, on: "2022-04-01") == .possible)
    #expect(try france(attested, on: "2024-04-30") == .possible)
    #expect(try france(attested, on: "2024-05-01") == .certain)
  }

  @Test("A start with an attestation of a later day takes no end before that day")
  func attestedLater() throws {
    let text = "FRA in a from 2010 at 2020; FRA in a to 2012"
    #expect(try france(text, on: "2015") == .certain)
    #expect(
      try france("FRA in a from 2010; FRA in a to 2012; DEU in a at 2020", on: "2015") == .absent)
  }

  @Test("A source of a later day reports that a tie was so until its end")
  func reportsOnThePast() throws {
    let text = "coalition a founded 2020; source s published 2025; FRA in a to 2022-03 by s"
    #expect(try france(text, on: "2021-01-01") == .possible)
    #expect(try france(text, on: "2022-03") == .certain)
    #expect(try france(text, on: "2022-04-01") == .absent)
  }

  @Test("Several starts are several periods, and the tie holds if one of them does")
  func severalStarts() throws {
    let text = "FRA in a from 2021; FRA in a from 2023"
    #expect(try france(text, on: "2020") == .absent)
    #expect(try france(text, on: "2022") == .certain)
    #expect(try france(text, on: "2024") == .certain)
  }

  @Test(
    "A claim on one role completes no claim on another: a lead that ended does not end the membership"
  )
  func otherRoles() throws {
    let found = try answer("FRA in a from 2021; FRA leads a from 2022 to 2025-01", on: "2025-06-01")
    #expect(found.belongs("FRA", "a") == .certain)
    #expect(found.leads("FRA", "a") == .absent)
  }

  @Test("A rejected claim says nothing")
  func rejected() throws {
    #expect(try france("FRA in a from 2021 rejected; DEU in a from 2022", on: "2024") == .absent)
    let end = "FRA in a from 2021; FRA in a to 2022 rejected"
    #expect(try france(end, on: "2024") == .certain)
  }

  // MARK: The end of a coalition or a state

  @Test("A tie ends with its coalition or its state, whichever ends first")
  func lifetimes() throws {
    // Czechoslovakia ended on the last day of 1992, by the list of states.
    func certainty(_ party: Party.ID, _ end: String, on date: PartialDate) throws -> Certainty {
      try answer("coalition a \(end); \(party) in a from 1980", on: date).belongs(party, "a")
    }
    #expect(try certainty("cow:315", "", on: "1992-12-31") == .certain)
    #expect(try certainty("cow:315", "", on: "1993-01-01") == .absent)
    #expect(try certainty("FRA", "", on: "1993-01-01") == .certain)
    // One code goes on where the list has two numbers.
    #expect(try certainty("DEU", "", on: "1993-01-01") == .certain)
    #expect(try certainty("cow:260", "", on: "1990-10-02") == .certain)
    #expect(try certainty("cow:260", "", on: "1990-10-03") == .absent)
    #expect(try certainty("cow:315", "ended 1990", on: "1991") == .absent)
    #expect(try certainty("cow:315", "ended 2000", on: "1993") == .absent)
    #expect(try certainty("cow:315", "ended 2000", on: "1992-06") == .certain)
    #expect(try certainty("FRA", "ended 2000-03-31", on: "2000-03-31") == .certain)
    #expect(try certainty("FRA", "ended 2000-03-31", on: "2000-04-01") == .absent)
  }

  @Test("An organisation ends with no state")
  func organisations() throws {
    let text = "party union kind organisation; union in a from 1980"
    #expect(try answer(text, on: "2000").belongs("union", "a") == .certain)
  }

  @Test(
    "In the year of an end of which only the year is known, a tie is possible",
    arguments: [
      ("2023-12-31", Certainty.certain), ("2024-03-10", .possible), ("2024-12-31", .possible),
      ("2024", .certain), ("2025-01-01", .absent),
    ] as [(PartialDate, Certainty)])
  func yearOfTheEnd(_ date: PartialDate, _ expected: Certainty) throws {
    #expect(try france("coalition a ended 2024; FRA in a from 2021", on: date) == expected)
  }

  @Test(
    "A coalition that was dissolved on an unknown day leaves a tie possible after the day that a claim is about"
  )
  func unknownEnd() throws {
    let text = "coalition a status ended; FRA in a at 2024-03-05; DEU in b at 2026"
    #expect(try france(text, on: "2024-03-05") == .certain)
    #expect(try france(text, on: "2024-03-06") == .possible)
  }

  @Test("A claim with a date of its own after the end stands, so that an editor sees it")
  func afterTheEnd() throws {
    let text = "cow:315 in a from 1990 to 1995; cow:315 in b from 1994; cow:315 in c at 1994"
    for date in ["1994-12-31", "1994"] as [PartialDate] {
      let found = try answer(text, on: date)
      for coalition in ["a", "b", "c"] as [Coalition.ID] {
        #expect(found.belongs("cow:315", coalition) == .certain)
      }
    }
  }

  @Test("A source published after the end reports on the past: its claim is possible until the end")
  func reportsAfterTheEnd() throws {
    let text = "source s published 2020; coalition a founded 1949 by s; cow:315 in a by s"
    for (date, expected) in [
      ("1948", .absent), ("1949", .possible), ("1992-12-31", .possible), ("1993", .absent),
      ("2021", .absent),
    ] as [(PartialDate, Certainty)] {
      #expect(try answer(text, on: date).belongs("cow:315", "a") == expected)
    }
    // Published on the last day, it reports on that day.
    let lastDay = "source s published 1992-12-31; coalition a founded 1949 by s; cow:315 in a by s"
    #expect(try answer(lastDay, on: "1992-12-31").belongs("cow:315", "a") == .certain)
    let covered = "source s covers 1816/2014; coalition a founded 1949; cow:315 in a by s"
    #expect(try answer(covered, on: "1992-12-31").belongs("cow:315", "a") == .certain)
    #expect(try answer(covered, on: "1993").belongs("cow:315", "a") == .absent)
  }

  @Test("Clipped claims hold only while the coalition and the state exist")
  func clipped() throws {
    let text = """
      coalition a founded 2020 ended 2024-06-30
      FRA in a from 2018 to 2030; ITA in a from 2021 to 2022; POL in a from 2010 to 2020-01-01
      DEU in a at 2020-01-01; ESP in a from 2024-06-30; cow:315 in b from 1990 to 1995
      """
    func certainty(_ party: Party.ID, _ coalition: Coalition.ID, on date: PartialDate) throws
      -> Certainty
    {
      try answer(text, on: date) { $0.evidence.isClipped = true }.belongs(party, coalition)
    }
    #expect(try certainty("FRA", "a", on: "2020-01-01") == .certain)
    #expect(try certainty("FRA", "a", on: "2024-06-30") == .certain)
    #expect(try certainty("ITA", "a", on: "2021") == .certain)
    #expect(try certainty("ITA", "a", on: "2023") == .absent)
    // What ends, or is attested, on the day of the founding is about that day.
    #expect(try certainty("POL", "a", on: "2020-01-01") == .certain)
    #expect(try certainty("DEU", "a", on: "2020-01-01") == .certain)
    #expect(try certainty("ESP", "a", on: "2024-06-30") == .certain)
    #expect(try certainty("cow:315", "b", on: "1994") == .absent)
    #expect(try answer(text, on: "1994").belongs("cow:315", "b") == .certain)
  }

  @Test(
    "A clipped claim that is about other days only is left out, and so is one whose cut ends cross")
  func clippedAway() throws {
    let text = """
      coalition a founded 2020-01-02 ended 2024-06-30
      DEU in a from 2024-07-01; POL in a to 2020-01-01; ITA in a at 2020-01-01; ESP in a at 2024-07-01
      """
    for date in ["2020-01-02", "2022", "2024-06-30"] as [PartialDate] {
      let found = try answer(text, on: date) { $0.evidence.isClipped = true }
      #expect(found.ties.isEmpty)
    }
    let crossed = "coalition a founded 2000 ended 1990; FRA in a from 1980 to 2010"
    let found = try answer(crossed, on: "1990") { $0.evidence.isClipped = true }
    #expect(found.periods(of: TieKey("FRA", "a"), in: [.member]) == [])
    let dead = "coalition a founded 2000; cow:260 in a from 1980 to 2010"
    #expect(
      try answer(dead, on: "2005") { $0.evidence.isClipped = true }.belongs("cow:260", "a")
        == .absent)
  }

  // MARK: Roles

  @Test(
    "Members, associates, beneficiaries, leaders, co-leaders, hosts and commanders belong; all others do not",
    arguments: Role.allCases)
  func belonging(_ role: Role) throws {
    let belongs: Set<Role> = [
      .member, .associate, .beneficiary, .lead, .coLead, .host, .command,
    ]
    let expected: Certainty =
      belongs.contains(role) ? .certain : role == .unknown ? .possible : .absent
    let text = "FRA in a as \(role.rawValue) from 2021"
    #expect(try france(text, on: "2022") == expected)
    #expect(try answer(text, on: "2022").ties.count == (expected == .absent ? 0 : 1))
  }

  @Test("A question can count other roles")
  func chosenRoles() throws {
    let text =
      "FRA in a from 2021; DEU associates a from 2021; POL observes a from 2021; ITA leads a from 2021"
    let full = try answer(text) { $0.roles = [.member] }
    #expect(full.ties(.certain) == ["FRA a"])
    let wide = try answer(text) { $0.roles = [.member, .observer] }
    #expect(wide.ties(.certain) == ["FRA a", "POL a"])
    #expect(wide.leads("ITA", "a") == .absent)
  }

  @Test("The role unknown makes a tie possible, never certain")
  func unknown() throws {
    let found = try answer("FRA unknown a from 2001; DEU in a from 2001; DEU unknown a", on: "2005")
    #expect(found.ties(.possible) == ["FRA a"])
    #expect(found.ties(.certain) == ["DEU a"])
    let asked = try answer("FRA unknown a from 2001", on: "2005") { $0.roles = [.unknown] }
    #expect(asked.ties.map(\.belongs) == [.possible])
  }

  @Test("Leaders and co-leaders lead; hosts and commanders do not", arguments: Role.ofLeads)
  func leading(_ role: Role) throws {
    let found = try answer("FRA in a as \(role.rawValue) from 2021")
    #expect(found.leads("FRA", "a") == ([.lead, .coLead].contains(role) ? .certain : .absent))
    #expect(found.leading.tieCount == ([.lead, .coLead].contains(role) ? 1 : 0))
  }

  @Test("The leader of one meeting does not lead the coalition")
  func oneMeeting() throws {
    var builder = GraphText.builder("FRA in a from 2021")
    builder.meetings = [Meeting(id: "m", name: "A call", coalition: "a", claim: Claim())]
    builder.add(
      LeadRole(
        leader: .party("DEU"), target: .coalition("a"), meeting: "m", claims: [Claim(from: "2021")])
    )
    builder.add(
      LeadRole(leader: .party("FRA"), target: .coalition("a"), claims: [Claim(from: "2021")]))
    let found = try builder.build().affiliations()
    #expect(found.leads("FRA", "a") == .certain)
    #expect(found.belongs("DEU", "a") == .absent)
  }

  @Test("The roles that hold are listed in their order, with what does not belong among them")
  func roles() throws {
    let found = try answer(
      "FRA leads a from 2021; FRA in a from 2021; FRA observes a from 2020 to 2020; FRA contributes a from 2021"
    )
    #expect(found.ties.map(\.roles) == [[.member, .contributor, .lead]])
  }
}
