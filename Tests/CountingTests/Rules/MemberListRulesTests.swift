import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 4: member lists.
@Suite struct MemberListRulesTests {
  private func list(
    _ text: String, on date: PartialDate? = nil, _ change: (inout Question) -> Void = { _ in }
  ) throws -> MemberList {
    let list = try answer(text, on: date, change).list
    return try #require(list)
  }

  /// Five states of the graph, which are the candidates with `graph`.
  private let five = "party BEL; party CAN; party DEU; party FRA; party POL; "

  private func own(_ text: String, on date: PartialDate? = nil) throws -> MemberList {
    try list(five + text, on: date) { $0.candidates = .graph }
  }

  // MARK: Reported sizes

  @Test("The newest declarations of a size up to the date count, and rejected ones do not")
  func newest() throws {
    let text = """
      a declares 12 at 2024-01; a declares 30 at 2024-07-10; a declares 35 at 2025-09
      a declares 9 at 2024-08 rejected
      """
    #expect(try list(text, on: "2024-07-09").reported?.count == Count(12))
    // A size declared on the very day is heard.
    #expect(try list(text, on: "2024-07-10").reported?.count == Count(30))
    #expect(try list(text, on: "2024-12-31").reported?.count == Count(30))
    #expect(try list(text, on: "2025").reported?.count == Count(35))
    #expect(try list("FRA in a from 2020; " + text, on: "2023").reported == nil)
  }

  @Test("Unnamed members are members or associates, not observers, leaders or beneficiaries")
  func rolesOfUnnamed() throws {
    let text = five + "FRA in a from 2020; DEU observes a from 2020; a declares 9 at 2021"
    for roles: Set<Role> in [[.observer], [.lead, .coLead], [.beneficiary, .host]] {
      let found = try list(text) { $0.roles = roles }
      #expect(found.size == Count(roles == [.observer] ? 1 : 0), "\(roles)")
    }
    #expect(try list(text) { $0.roles = [.member] }.size.atMost == 9)
    #expect(try list(text) { $0.roles = [.associate] }.size.atMost ?? 0 > 0)
  }

  @Test("Of several sizes of one date the range goes from the smallest to the largest")
  func hull() throws {
    let text = "a declares 30 at 2024-07; a declares 31 at 2024-07; a declares 12 at 2024-01"
    #expect(try list(text).reported?.count == Count(30...31))
    #expect(
      try list("a declares 30 at 2024; a declares at-least 31 at 2024").reported?.count
        == Count(atLeast: 30, atMost: nil))
  }

  @Test(
    "About means within a tenth, and at least one; more than 30 means 31 or more",
    arguments: [
      ("31", 31, 31), ("at-least 31", 31, nil), ("at-most 31", 0, 31), ("more-than 30", 31, nil),
      ("about 31", 27, 35), ("about 30", 27, 33), ("about 3", 2, 4), ("about 0", 0, 1),
    ] as [(String, Int, Int?)])
  func qualifiers(_ size: String, _ least: Int, _ most: Int?) throws {
    let reported = try list("a declares \(size) at 2024").reported
    #expect(reported?.lower == least && reported?.upper == most)
  }

  @Test("A declaration without a date has that of its source")
  func undatedDeclaration() throws {
    let text = "source s published 2024-06; a declares 9 by s; FRA in a from 2020 by s"
    #expect(try list(text, on: "2024-05").reported == nil)
    #expect(try list(text, on: "2024-06").reported?.count == Count(9))
    let beside = text + "; a declares 7 at 2024-07 by s"
    #expect(try list(beside, on: "2024-07").reported?.count == Count(7))
  }

  @Test("A declaration without any date counts on every date, unless another one has a date")
  func timelessDeclaration() throws {
    let text = "FRA in a from 2020; a declares 9"
    #expect(try list(text, on: "2020").reported?.count == Count(9))
    #expect(try list(text + "; a declares 7 at 2024", on: "2020").reported?.count == Count(9))
    #expect(try list(text + "; a declares 7 at 2024", on: "2024").reported?.count == Count(7))
  }

  @Test("Only numbers of members limit a list")
  func subjects() throws {
    #expect(
      try list("a declares 50 at 2024 of attendance; a declares 40 at 2024 of contributors")
        .reported == nil)
  }

  @Test(
    "Beneficiaries that a source does not count are added; where it does not say, both readings are allowed"
  )
  func beneficiaries() throws {
    let text = "UKR benefits a from 2020; a declares 14 at 2024"
    #expect(try list(text + " with-beneficiary yes").reported?.count == Count(14))
    #expect(try list(text + " with-beneficiary no").reported?.count == Count(15))
    #expect(try list(text).reported?.count == Count(14...15))
    #expect(try list("FRA in a from 2020; a declares 14 at 2024").reported?.count == Count(14))
    // Whoever was a beneficiary once is none on the date.
    #expect(
      try list("UKR benefits a from 2020 to 2021; a declares 14 at 2024").reported?.count
        == Count(14))
    #expect(
      try list("UKR benefits a from 2020 rejected; a declares 14 at 2024").reported?.count
        == Count(14))
  }

  @Test("Parties that a source counts apart are added")
  func apart() throws {
    let text = "a declares more-than 20 at 2024 with-beneficiary yes apart-from DEU FRA"
    #expect(try list(text).reported?.count == Count(atLeast: 23, atMost: nil))
  }

  // MARK: Unnamed members

  @Test("Without a reported size only possible members can be added")
  func noSize() throws {
    let found = try own(
      "coalition a founded 2020; FRA in a from 2021; DEU in a at 2024", on: "2022")
    #expect(found.certain == ["FRA"])
    #expect(found.possible == ["DEU"])
    #expect(Set(found.candidates) == ["DEU"])
    #expect(found.unnamed == 0...1)
    #expect(found.size == Count(1...2))
  }

  @Test("The unnamed members are as many as the reported size has room for")
  func room() throws {
    #expect(try own("FRA, DEU in a from 2020; a declares 5 at 2024").unnamed == 3...3)
    #expect(try own("FRA, DEU in a from 2020; a declares 2 at 2024").unnamed == 0...0)
    #expect(try own("FRA, DEU in a from 2020; a declares at-most 4 at 2024").unnamed == 0...2)
    let open = try own("FRA, DEU in a from 2020; a declares at-least 4 at 2024")
    #expect(open.unnamed == 2...3)
    #expect(open.size == Count(atLeast: 4, atMost: nil))
    // A possible member takes one of the places.
    let possible = try own(
      "coalition a founded 2020; FRA in a from 2020; DEU in a at 2024-05; a declares 3 at 2023",
      on: "2023")
    #expect(possible.certain == ["FRA"] && possible.unnamed == 2...2)
    #expect(Set(possible.candidates) == ["BEL", "CAN", "DEU", "POL"])
  }

  @Test(
    "Every state that existed on the date may be an unnamed member, or only the states of the graph"
  )
  func candidates() throws {
    let text = "FRA in a from 1980; a declares 5 at 1985"
    let world = try list(text, on: "1985").candidates
    #expect(world.contains("cow:365") || world.contains("RUS"))
    #expect(world.contains("cow:315") && !world.contains("SVK") && !world.contains("FRA"))
    #expect(world.count > 150)
    let later = try list(text, on: "2020").candidates
    #expect(later.contains("SVK") && !later.contains("cow:315"))
    #expect(try Set(own(text).candidates) == ["BEL", "CAN", "DEU", "POL"])
  }

  @Test("A party that is known not to belong is no candidate")
  func nonMembers() throws {
    let found = try own("FRA in a from 2020; POL, DEU outside a from 2020; a declares 4 at 2024")
    #expect(Set(found.candidates) == ["BEL", "CAN"])
    #expect(found.unnamed == 2...2)
    #expect(found.allCandidatesBelong)
    // What is only possible is not known.
    let possible = try own(
      "coalition a founded 2019; FRA in a from 2020; POL outside a at 2024; a declares 4 at 2022",
      on: "2022")
    #expect(possible.candidates.contains("POL"))
    #expect(!possible.allCandidatesBelong)
  }

  @Test(
    "Other parties are candidates if the graph has no states, or if a declaration counts them apart"
  )
  func otherParties() throws {
    let text =
      "party eu kind organisation; party firm kind other; eu in b from 2020; firm in b from 2020"
    let without = try list(text + "; eu in a from 2020; a declares 2 at 2024")
    #expect(Set(without.candidates) == ["firm"])
    let with = try list(text + "; FRA in a from 2020; a declares 2 at 2024") {
      $0.candidates = .graph
    }
    #expect(Set(with.candidates) == [])
    let apart = try list(text + "; FRA in a from 2020; a declares 2 at 2024 apart-from eu") {
      $0.candidates = .graph
    }
    #expect(Set(apart.candidates) == ["eu"])
    #expect(apart.unnamed == 1...1)
  }

  @Test("A state that the graph knows by the number of its past is no second candidate")
  func pastNumbers() throws {
    let text = "FRA in a from 1980; cow:260 in b from 1980; a declares 5 at 1985"
    let found = try list(text, on: "1985").candidates
    #expect(found.contains("cow:260") && !found.contains("DEU"))
  }

  @Test("There are no more unnamed members than candidates")
  func limited() throws {
    let found = try own("FRA in a from 2020; a declares 40 at 2024")
    #expect(found.unnamed == 4...4)
    #expect(found.allCandidatesBelong)
    #expect(try !own("FRA in a from 2020").allCandidatesBelong)
  }

  @Test("A complete source for the date closes the list; outside of what it covers it says nothing")
  func complete() throws {
    let text = "source s covers 2000/2010; FRA in a from 2001 by s; a declares at-least 3 at 2004"
    #expect(try Set(own(text, on: "2005").candidates) == [])
    #expect(try own(text, on: "2005").size == Count(1))
    #expect(try own(text, on: "2011").unnamed == 2...4)
    #expect(
      try own(
        "source s covers 2000/2010 incomplete; "
          + text.split(separator: ";").dropFirst().joined(separator: ";"), on: "2005"
      ).unnamed == 2...4)
    // A rejected claim, and a source that does not count, close nothing.
    let rejected =
      "source s covers 2000/2010; FRA in a from 2001; DEU in a from 2001 by s rejected; a declares 3 at 2004"
    #expect(try own(rejected, on: "2005").unnamed == 2...2)
    let masked =
      "source s covers 2000/2010 kind wiki; source t kind news; FRA in a from 2001 by s, t; a declares 3 at 2004 by t"
    #expect(
      try list(five + masked, on: "2005") {
        $0.candidates = .graph
        $0.evidence.kinds = ["news"]
      }.unnamed == 2...2)
  }

  @Test("A coalition of which every source covers other times only is said to be uncovered")
  func uncovered() throws {
    let text = "source s covers 2000/2010; FRA in a from 2001 by s; DEU in b from 2001"
    #expect(try answer(text, on: "2005").uncovered == [])
    #expect(try answer(text, on: "2011").uncovered == ["a"])
    #expect(try answer(text + "; POL in a from 2001", on: "2011").uncovered == ["a"])
    #expect(
      try answer("source t; " + text + "; POL in a from 2001 by t", on: "2011").uncovered == [])
  }

  @Test(
    "A reported size counts members: where a question counts other roles, named members fill it all the same"
  )
  func otherRoles() throws {
    let text =
      five
      + "FRA, DEU in a from 2020; BEL associates a from 2020; POL observes a from 2020; a declares 4 at 2024"
    func list(_ roles: Set<Role>) throws -> MemberList {
      try self.list(text) {
        $0.candidates = .graph
        $0.roles = roles
      }
    }
    let members = try list(Role.belonging)
    #expect(members.certain == ["BEL", "DEU", "FRA"] && members.unnamed == 1...1)
    // The fourth may be a full member or another associate.
    let full = try list([.member])
    #expect(full.certain == ["DEU", "FRA"] && full.unnamed == 0...1)
    #expect(Set(full.candidates) == ["CAN", "POL"])
    // Observers take no place.
    let wide = try list(Role.belonging.union([.observer]))
    #expect(wide.certain == ["BEL", "DEU", "FRA", "POL"] && wide.unnamed == 1...1)
    #expect(!wide.exceedsReported)
  }

  @Test("Lead roles are never unnamed")
  func leads() throws {
    let found = try list(five + "FRA leads a from 2020; DEU in a from 2020; a declares 4 at 2024") {
      $0.roles = [.lead, .coLead]
    }
    #expect(found.certain == ["FRA"] && found.unnamed == 0...0)
    #expect(found.size == Count(1))
  }

  // MARK: More members named than reported

  @Test("Members whose newest evidence is older than the report are then possible")
  func outdated() throws {
    let found = try answer(
      five + "FRA, DEU in a at 2020; BEL, CAN in a at 2024-05; a declares 3 at 2024-03"
    ) {
      $0.candidates = .graph
    }
    let list = try #require(found.list)
    #expect(list.outdated == ["DEU", "FRA"])
    #expect(list.possible == ["DEU", "FRA"])
    #expect(found.ties(.certain) == ["BEL a", "CAN a"])
    #expect(found.ties(.possible) == ["DEU a", "FRA a"])
    // Where there is room for all, nobody is outdated.
    let room = try own("FRA, DEU in a at 2020; BEL in a at 2024-05; a declares 3 at 2024-03")
    #expect(room.outdated == [] && room.certain == ["BEL", "DEU", "FRA"])
    // Evidence of the very day is not older.
    let sameDay = try own(
      "FRA, DEU in a at 2024-03-05; BEL in a at 2020; a declares 2 at 2024-03-05")
    #expect(sameDay.outdated == ["BEL"])
    let lead = try answer(
      five + "FRA leads a from 2020; BEL in a at 2024-05; a declares 1 at 2024-03")
    #expect(lead.leads("FRA", "a") == .possible)
  }

  @Test("A page that repeats a membership after the report renews it")
  func renewed() throws {
    let text = """
      source s published 2020; source t published 2024-06; FRA in a from 2019 by s; DEU in a from 2019 by t
      BEL in a from 2019 by s; a declares 2 at 2024-03 by s
      """
    #expect(try list(text) { $0.candidates = .graph }.outdated == ["BEL", "FRA"])
    // A rejected claim renews nothing.
    #expect(
      try list(text + "; FRA in a at 2024-05 by t rejected") { $0.candidates = .graph }.outdated
        == ["BEL", "FRA"])
    #expect(
      try list(text + "; FRA in a at 2024-05 by t") { $0.candidates = .graph }.outdated == ["BEL"])
  }

  @Test("The answer is the reported size, and the other named members are certain")
  func reportedAnswer() throws {
    let found = try own("FRA, DEU in a at 2020; BEL, CAN in a at 2024-05; a declares 3 at 2024-03")
    #expect(found.certain == ["BEL", "CAN"])
    #expect(found.size == Count(3))
    #expect(found.unnamed == 1...1)
    #expect(Set(found.candidates) == ["DEU", "FRA", "POL"])
    #expect(!found.exceedsReported)
  }

  @Test("If those alone are more than reported, their number is the answer")
  func exceeds() throws {
    let found = try own("FRA in a at 2020; BEL, CAN, DEU in a at 2024-05; a declares 2 at 2024-03")
    #expect(found.certain == ["BEL", "CAN", "DEU"])
    #expect(found.size == Count(3))
    #expect(found.exceedsReported)
    #expect(try !own("BEL, CAN in a at 2024-05; a declares 2 at 2024-03").exceedsReported)
    #expect(try own("BEL, CAN in a at 2024-05; a declares 0 at 2024-03").exceedsReported)
  }
}
