import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct RecordTests {
  private func question(_ date: PartialDate) -> Question { Question(date: .date(date)) }

  private func lines(
    _ text: String, _ node: NodeReference = .coalition("c"), on date: PartialDate,
    _ kind: Record.Section.Kind = .members, _ change: (inout GraphBuilder) -> Void = { _ in }
  ) throws -> [String] {
    var builder = GraphText.builder(text)
    change(&builder)
    return Record(try builder.build(), node, question(date)).lines(kind).map { line in
      var text = line.statement(in: kind)
      if let dates = line.dates { text += " [\(dates)]" }
      if !line.remarks.isEmpty { text += " – \(line.remarks.map(\.words).joined(separator: "; "))" }
      if !line.sources.isEmpty {
        text += " (\(line.sources.map(\.rawValue).joined(separator: ", ")))"
      }
      return text
    }
  }

  @Test("A tie has not ended on its last day; on the day after it has")
  func lastDay() throws {
    let text = "FRA in c from 2020-01-01 to 2021-05-31; DEU in c from 2020-01-01 to 2022-01-01"
    #expect(
      try lines(text, on: "2021-05-31") == [
        "Germany: member [2020-01-01 to 2022-01-01]", "France: member [2020-01-01 to 2021-05-31]",
      ])
    #expect(
      try lines(text, on: "2021-06-01").last
        == "France: member [2020-01-01 to 2021-05-31] – ended")
  }

  @Test(
    "Officials of a party are those with an office or an act up to the date, with these offices")
  func officialsOfTheDate() throws {
    func officials(_ date: PartialDate) throws -> [String] {
      try lines(
        "source s published 2024; FRA in c from 2020 by s", .party("FRA"), on: date, .officials
      ) {
        var early = Official(id: "early", name: "A. Early", party: "FRA")
        early.offices = [
          Official.Office(
            title: "Minister", claim: Claim(from: "2020", to: "2021", sources: ["s"])),
          Official.Office(title: "President", claim: Claim(from: "2023", sources: ["s"])),
        ]
        var late = Official(id: "late", name: "B. Late", party: "FRA")
        late.offices = [
          Official.Office(title: "Minister", claim: Claim(from: "2022", sources: ["s"]))
        ]
        $0.officials = [early, late]
      }.map { $0.replacing(" (s)", with: "") }
    }
    #expect(try officials("2019") == [])
    #expect(try officials("2020") == ["A. Early: Minister"])
    #expect(try officials("2024") == ["A. Early: President", "B. Late: Minister"])
  }

  @Test("A rejected end does not hide the end that follows from that of the coalition")
  func rejectedEnd() throws {
    let text =
      "coalition c founded 2019 ended 2022-12-31; FRA in c from 2020-01-01; DEU in c from 2021 to 2021"
    let derived = "derived: ended on 2022-12-31, with c"
    #expect(
      try lines(text + "; FRA in c from 2020-01-01 to 2021-05 rejected", on: "2023") == [
        "France: member [since 2020-01-01] – \(derived)",
        "France: member [2020-01-01 to 2021-05] – ended; rejected: a test",
        "Germany: member [2021] – ended",
      ])
    // An end that is to come is not yet known.
    #expect(try lines(text, on: "2020-06") == ["France: member [since 2020-01-01]"])
  }

  private func isDisputed(_ remark: Record.Remark) -> Bool {
    if case .disputed = remark { true } else { false }
  }

  @Test("Each claim has a line of its own, and a dispute its reason")
  func oneLineForEachClaim() throws {
    let text = """
      source s published 2024; source t published 2024
      FRA in c from 2021 by s; FRA in c from 2023 by t
      """
    #expect(
      try lines(text, on: "2024") == [
        "France: member [since 2021] – disputed: when France became member: 2021 or 2023 (s)",
        "France: member [since 2023] – disputed: when France became member: 2021 or 2023 (t)",
      ])
    var question = question("2024")
    question.disputed = .keep
    let record = Record(try GraphText.graph(text), .coalition("c"), question)
    #expect(!record.lines(.members).contains { $0.remarks.contains(where: isDisputed) })
  }

  @Test("Whatever is dated after the date is left out")
  func laterIsLeftOut() throws {
    let text = """
      source s published 2021; FRA in c from 2020 by s; DEU in c from 2022 by s; c declares 9 at 2023 by s
      FRA leads c from 2022 by s
      """
    #expect(try lines(text, on: "2021") == ["France: member [since 2020] (s)"])
    #expect(try lines(text, on: "2021", .leaders).isEmpty)
    #expect(
      try lines(text, on: "2021", .sizes) == ["1 member named; no size reported [as of 2021]"])
  }

  @Test("Lines are ordered by date, not by its text; those without a date come last")
  func orderOfDates() throws {
    func meeting(_ id: Meeting.ID, _ date: PartialDate?) -> Meeting {
      var meeting = Meeting(id: id, name: id.rawValue.uppercased(), coalition: "c", claim: Claim())
      meeting.date = date
      return meeting
    }
    #expect(
      try lines("FRA in c from 2020", on: "2024", .meetings) { builder in
        builder.meetings = [
          meeting("a", "2024-06-20"), meeting("b", nil), meeting("d", "2024~"),
          meeting("e", "2024-05"), meeting("f", "-0044"), meeting("g", "-0100"),
        ]
      } == [
        "G [-0100]", "F [-0044]", "D [2024~]", "E [2024-05]", "A [2024-06-20]", "B [undated]",
      ])
  }

  @Test("The size says how many are named, possible, reported and unnamed")
  func sizes() throws {
    let text = """
      source s published 2024-06; FRA, DEU in c from 2020 by s; POL unknown c at 2024 by s
      c declares about 9 at 2024-05 by s; c declares 4 at 2022 by s
      """
    #expect(
      try lines(text, on: "2024-06", .sizes) == [
        "2 members named, 1 more possible; newest reported size 8–10; 6–8 unnamed or unconfirmed"
          + " [as of 2024-06] (s)",
        "4 members [2022] (s)", "about 9 members [2024-05] (s)",
      ])
    let later =
      "source s published 2025; FRA in c from 2020-01-01 by s; DEU in c by s; POL unknown c at 2022 by s"
    #expect(
      try lines(later, on: "2024-06", .sizes)
        == [
          "1 member named, 2 more possible (1 of them reported later); no size reported [as of 2024-06]"
        ])
    let record = Record(try GraphText.graph(text), .coalition("c"), question("2024-06"))
    #expect(record.lines(.sizes).map(\.count) == [Count(8...10), Count(4), Count(8...10)])
  }

  @Test("A possible role is marked; one that was only possible and is over is not")
  func possible() throws {
    #expect(
      try lines(
        "source s published 2024-05; FRA in c by s; DEU unknown c from 2020 by s", on: "2023")
        == ["Germany: unknown [since 2020] (s)"])
    #expect(
      try lines("FRA in c from 2024; DEU in c from 2020", on: "2024-03").last
        == "France: member [since 2024] – possible")
  }

  @Test("Nobody belongs to a coalition before its founding, and a plan is called one")
  func beforeFounding() throws {
    let text = """
      coalition late founded 2024-12; FRA in late at 2025~
      coalition plan status planned; FRA in plan from 2023
      """
    let record = Record(try GraphText.graph(text), .party("FRA"), question("2024-06"))
    let plan = "not counted, as the coalition is only planned"
    #expect(record.lines(.memberships).map { $0.remarks.map(\.words) } == [[plan]])
    let later = Record(try GraphText.graph(text), .party("FRA"), question("2025"))
    #expect(later.lines(.memberships).map { $0.remarks.map(\.words) } == [[plan], ["possible"]])
  }

  @Test("A party that is a coalition too has one record with both sides")
  func bothSides() throws {
    let graph = try GraphText.graph(
      "FRA in nato from 2000; nato observes c from 2020; coalition nato kind alliance")
    for node in [NodeReference.coalition("nato"), .party("nato")] {
      let record = Record(graph, node, question("2021"))
      #expect(record.node == .coalition("nato"))
      #expect(record.sections.map(\.kind) == [.identity, .sizes, .members, .memberships])
      #expect(record.lines(.identity).map { $0.statement(in: .identity) } == ["nato, alliance"])
      #expect(record.lines(.memberships).map { $0.statement(in: .memberships) } == ["c: observer"])
    }
  }

  @Test("A record is about all coalitions, whatever the question chooses")
  func allCoalitions() throws {
    var question = question("2021")
    question.coalitions = CoalitionChoice(scope: .main, named: ["c"])
    question.without = ["FRA"]
    let graph = try GraphText.graph(
      "coalition d scope comparison; FRA in c from 2020; FRA in d from 2020; FRA in p from 2020; coalition p status planned"
    )
    #expect(Record(graph, .party("FRA"), question).lines(.memberships).count == 3)
  }

  @Test("Every kind of node has a record, and every source that a line names is listed")
  func everyKind() throws {
    let graph = try RecordTests.everything()
    for node in graph.nodes {
      let record = Record(graph, node)
      #expect(!record.sections.isEmpty, "\(node.key)")
      let used = Set(record.sections.flatMap(\.lines).flatMap(\.sources))
      #expect(record.lines(.sources).count == used.count)
      let text = record.sections.flatMap { section in
        section.lines.map { $0.statement(in: section.kind) }
      }
      #expect(!text.contains(""))
      let answer = record.answer()
      #expect(answer.tables[0].count == text.count)
      try expectFormatsAgree(answer)
    }
  }

  @Test("Everything about a coalition, in words")
  func everythingInWords() throws {
    let record = Record(try RecordTests.everything(), .coalition("c"))
    let text = record.sections.flatMap { section in
      ["# \(section.kind.heading)"]
        + section.lines.map { line in
          ([line.statement(in: section.kind), line.dates] + line.remarks.map(\.words))
            .compactMap(\.self).joined(separator: " | ")
        }
    }.joined(separator: "\n")
    #expect(
      text
        == """
        # identity
        The Coalition (c), forum
        also called C
        purpose: to meet
        colour: red
        # founded
        founded, Kyiv | 2020-02
        # size
        2 members named; no size reported | as of 2024-06
        at most 40 attended | 2023 | counted: delegations | in addition: France
        # led by
        A. Boss: lead (Chair) | since 2022 | at First meeting only
        # members
        France: member | since 2020
        Germany: member | since 2021
        # bodies
        Staff (headquarters), Paris | since 2022 | led by a general
        Second (headquarters) | planned | follows Staff | if agreed | announced 2023
        # mechanisms
        fund: pays for all | 2022 | every month | 5 million | agreed
        # meetings
        First meeting, Kyiv | 2022-05-05 | hybrid | reported attendance: about 40
        # acts of officials
        A. Boss (France, General, Minister): spoke | 2022-05-05 | stood-in
        # parts
        d (d), kind: coalition
        # disputes
        Flag: red (Outlet 2024-06) or blue (t). | 2022
        Flag: red (Outlet 2024-06) or blue (t).
        # sources
        s: Outlet, “s” (news) | 2024-06 | citing X
        t: “t” | undated
        """.replacing(
          "First meeting, Kyiv |",
          with:
            "First meeting, Kyiv; attended: A. Boss (France, General, Minister; stood-in); Germany |"
        ))
  }

  /// A graph with everything that a record can hold.
  static func everything() throws -> CoalitionGraph {
    var builder = GraphText.builder(
      """
      source s published 2024-06 kind news outlet Outlet cites X; source t
      coalition c kind forum; coalition d part-of c; party corp kind other name Corp
      FRA in c from 2020 by s; DEU in c from 2021 by s; FRA leads d from 2022 by s
      """)
    let claim = Claim(sources: ["s"])
    builder.coalitions[0].name = "The Coalition"
    builder.coalitions[0].aliases = ["C"]
    builder.coalitions[0].attributes = ["colour": "red"]
    builder.coalitions[0].purpose = Coalition.Purpose(text: "to meet", claim: claim)
    builder.coalitions[0].founded = [
      Coalition.Founding(date: "2020-02", place: "Kyiv", claim: claim)
    ]
    var boss = Official(id: "boss", name: "A. Boss", party: "FRA")
    boss.rank = "General"
    boss.offices = [
      Official.Office(title: "Minister", claim: Claim(from: "2021", sources: ["s"]))
    ]
    boss.appearances = [
      Official.Appearance(
        coalition: "c", date: "2022-05-05", meeting: "m", did: "spoke", presence: .stoodIn,
        claim: claim)
    ]
    builder.officials = [boss]
    var meeting = Meeting(id: "m", name: "First meeting", coalition: "c", claim: claim)
    meeting.date = "2022-05-05"
    meeting.venue = "Kyiv"
    meeting.format = .hybrid
    meeting.parties = ["DEU"]
    meeting.officials = [Meeting.Attendee(official: "boss", presence: .stoodIn)]
    meeting.declaredAttendance = "about 40"
    builder.meetings = [meeting]
    var staff = Body(
      id: "staff", coalition: "c", kind: "headquarters", name: "Staff",
      claim: Claim(from: "2022", sources: ["s"]))
    staff.seat = "Paris"
    staff.ledBy = "a general"
    var second = Body(
      id: "second", coalition: "c", kind: "headquarters", name: "Second",
      claim: Claim(sources: ["t"]))
    second.status = .planned
    second.succeeds = "staff"
    second.condition = "if agreed"
    second.announced = "2023"
    builder.bodies = [staff, second]
    var fund = Mechanism(
      id: "fund", coalition: "c", kind: "fund", status: .agreed, what: "pays for all", claim: claim)
    fund.date = "2022"
    fund.every = "month"
    fund.amount = "5 million"
    builder.mechanisms = [fund]
    var attendance = Declaration(
      coalition: "c", date: "2023", size: 40, subject: .attendance, qualifier: .atMost, claim: claim
    )
    attendance.counts = "delegations"
    attendance.apartFrom = ["FRA"]
    builder.declarations = [attendance]
    builder.disputes = [
      Dispute(
        id: "flag", coalition: "c", topic: "flag",
        sides: [
          Dispute.Side(value: "red", date: "2022", claim: claim),
          Dispute.Side(value: "blue", date: nil, claim: Claim(sources: ["t"])),
        ])
    ]
    builder.add(
      LeadRole(
        leader: .official("boss"), target: .coalition("c"), meeting: "m", title: "Chair",
        claims: [Claim(from: "2022", sources: ["s"])]))
    return try builder.build()
  }
}
