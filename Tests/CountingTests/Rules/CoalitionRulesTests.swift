import CompactGraph
import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 2: which coalitions and parties count.
@Suite struct CoalitionRulesTests {
  // MARK: Coalitions

  private let choice = """
    coalition a kind alliance; coalition b kind forum; coalition c kind forum scope comparison
    coalition d kind treaty scope comparison; FRA in a, in b; FRA in b; FRA in c; FRA in d
    """

  private func columns(_ change: (inout CoalitionChoice) -> Void) throws -> [Coalition.ID] {
    try answer(choice) { change(&$0.coalitions) }.columnIDs
  }

  @Test("The main coalitions count, and with the scope comparison or all the others")
  func scope() throws {
    #expect(try columns { _ in } == ["a", "b"])
    #expect(try columns { $0.scope = .comparison } == ["c", "d"])
    #expect(try columns { $0.scope = .all } == ["a", "b", "c", "d"])
  }

  @Test("Kinds and names choose among them")
  func kindsAndNames() throws {
    #expect(try columns { $0.kinds = ["forum"] } == ["b"])
    #expect(try columns { $0.kinds = ["forum", "alliance"] } == ["a", "b"])
    #expect(try columns { $0.named = ["b"] } == ["b"])
    #expect(try columns { $0.without = ["b"] } == ["a"])
    #expect(
      try columns {
        $0.named = ["a", "b"]
        $0.kinds = ["forum"]
      } == ["b"])
    #expect(try columns { $0.kinds = ["none"] } == [])
  }

  @Test("A kind that only coalitions for comparison have includes them")
  func kindForComparison() throws {
    #expect(try columns { $0.kinds = ["treaty"] } == ["d"])
    #expect(try columns { $0.kinds = ["treaty", "forum"] } == ["b", "c", "d"])
  }

  @Test("With the scope `main`, a coalition that is named counts, whatever its scope is")
  func named() throws {
    #expect(try columns { $0.named = ["c"] } == ["c"])
    #expect(try columns { $0.named = ["a", "c"] } == ["a", "c"])
    #expect(
      try columns {
        $0.named = ["a", "c"]
        $0.scope = .comparison
      } == ["c"])
  }

  private func counts(_ text: String, on date: PartialDate) throws -> Bool {
    try answer(text, on: date).column(of: "a") != nil
  }

  @Test("A coalition counts from the first day on which it can have been founded")
  func founded() throws {
    let text = "coalition a founded 2021-05; coalition a founded 2022; FRA in a from 2019"
    #expect(try !counts(text, on: "2021-04-30"))
    #expect(try counts(text, on: "2021-05-01"))
    #expect(try counts(text, on: "2021"))
  }

  @Test("A rejected founding is none")
  func rejectedFounding() throws {
    var builder = GraphText.builder("coalition a founded 2021; FRA in b from 2020")
    builder.coalitions[0].founded[0].claim.rejected = "a slip"
    builder.coalitions[0].founded.append(Coalition.Founding(date: "2023", claim: Claim()))
    let graph = try builder.build()
    #expect(graph.affiliations(asOf: "2022").column(of: "a") == nil)
    #expect(graph.affiliations(asOf: "2023").column(of: "a") != nil)
  }

  @Test(
    "Without a founding date it counts from the first claim about it",
    arguments: [
      "FRA in a from 2021-05", "FRA in a at 2021-05", "FRA in a to 2021-05",
      "source s published 2021-05; FRA in a by s", "a declares 4 at 2021-05",
      "FRA in a at 2021-05; DEU in a from 2020 rejected",
      "source s covers 2021-05/2022; FRA in a by s", "coalition a ended 2021-05; FRA in a by s",
      "source s covers 2021-05/2022 published 2030; a declares 4 by s",
    ])
  func firstClaim(_ text: String) throws {
    let text = text + "; POL in b from 2015"
    let source = text.contains("source s") ? " by s" : ""
    #expect(try !counts(text + source, on: "2021-04-30"))
    #expect(try counts(text + source, on: "2021-05-01"))
  }

  @Test("A meeting, a body, an appearance and a lead role are claims about a coalition")
  func otherClaims() throws {
    let coalitions = ["a", "b", "c", "d", "e"].map { "coalition \($0)" }.joined(separator: "; ")
    var builder = GraphText.builder(coalitions + "; FRA in z from 2010")
    var meeting = Meeting(id: "m", name: "M", coalition: "a", claim: Claim())
    meeting.date = "2021"
    var planned = Meeting(id: "n", name: "N", coalition: "e", claim: Claim())
    planned.date = "2030"
    planned.format = .planned
    builder.meetings = [meeting, planned]
    builder.bodies = [
      Body(id: "h", coalition: "b", kind: "hq", name: "H", claim: Claim(from: "2021"))
    ]
    var official = Official(id: "o", name: "O", party: "FRA")
    official.appearances = [
      Official.Appearance(coalition: "c", date: "2021", meeting: nil, did: "spoke", claim: Claim())
    ]
    builder.officials = [official]
    builder.add(
      LeadRole(leader: .official("o"), target: .coalition("d"), claims: [Claim(from: "2021")]))
    let graph = try builder.build()
    #expect(graph.affiliations(asOf: "2020").columnIDs == ["e", "z"])
    #expect(graph.affiliations(asOf: "2021").columnIDs == ["a", "b", "c", "d", "e", "z"])
  }

  @Test("Without any date it counts always")
  func noDate() throws {
    let text = "source s; FRA in a by s; POL in b from 2015"
    #expect(try counts(text, on: "1500") && counts(text, on: "2500"))
  }

  @Test("It counts until the last day on which it can have been dissolved")
  func dissolved() throws {
    let text = "coalition a founded 2000 ended 2021-05; FRA in a from 2000"
    #expect(try counts(text, on: "2021-05-31"))
    #expect(try !counts(text, on: "2021-06-01"))
    #expect(try counts(text, on: "2021"))
    // A known end ends a coalition, whatever status an editor has left it in.
    var builder = GraphText.builder(text)
    builder.coalitions[0].status = .active
    #expect(try builder.build().affiliations(asOf: "2022").columnIDs == [])
  }

  @Test("One that was dissolved on an unknown day counts on dates before the newest of the graph")
  func dissolvedSometime() throws {
    let text = "coalition a founded 2000 status ended; FRA in a from 2000; FRA in b from 2020-03-01"
    #expect(try counts(text, on: "2020-02-29"))
    #expect(try !counts(text, on: "2020-03-01"))
    #expect(try !counts(text, on: "2021"))
    #expect(try answer("coalition a status ended; FRA in a").columnIDs == [])
  }

  @Test("Planned and announced coalitions never count, and their ties are listed apart")
  func planned() throws {
    let text =
      "coalition a status planned; coalition b status announced; FRA in a from 2020; POL in b from 2020; ITA in c from 2020; DEU observes a from 2020"
    let found = try answer(text)
    #expect(found.columnIDs == ["c"])
    #expect(found.ties(.certain) == ["ITA c"])
    #expect(
      found.plannedTies.map(found.key(ofPlanned:)) == [TieKey("FRA", "a"), TieKey("POL", "b")])
    #expect(found.leftOut == ["a": .planned, "b": .announced])
  }

  @Test("A coalition without a known member counts")
  func empty() throws {
    let found = try answer("coalition a founded 2000; POL observes b from 2001; FRA in c from 2002")
    #expect(found.columnIDs == ["a", "b", "c"])
    #expect(found.coalitionsWithMembers == 1)
    #expect(found.certain.columnCount == 3)
  }

  @Test("Every coalition that does not count has a reason")
  func reasons() throws {
    let text = """
      coalition a scope comparison; coalition b kind forum; coalition c status planned kind k
      coalition d status announced kind k; coalition e founded 2030 kind k; coalition f ended 2010 kind k
      coalition g kind k; coalition h kind k; FRA in g from 2000
      """
    let found = try answer(text, on: "2020") {
      $0.coalitions.kinds = ["k"]
      $0.coalitions.without = ["h"]
    }
    #expect(
      found.leftOut == [
        "a": .scope, "b": .notChosen, "c": .planned, "d": .announced, "e": .notFounded, "f": .ended,
        "h": .notChosen,
      ])
    #expect(found.columnIDs == ["g"])
  }

  // MARK: Parties

  @Test("The states of the graph that exist on the date count, tied or not")
  func states() throws {
    // Czechoslovakia until 1992, Slovakia since 1993, Montenegro since 2006.
    let text = "party SVK; party MNE; party cow:315; FRA in a from 1980"
    #expect(try answer(text, on: "1990").rowIDs == ["FRA", "cow:315"])
    #expect(try answer(text, on: "1995").rowIDs == ["FRA", "SVK"])
    #expect(try answer(text, on: "2010").rowIDs == ["FRA", "MNE", "SVK"])
  }

  @Test("A state that does not exist on the date counts if it has a tie")
  func tiedState() throws {
    let text = "SVK in a from 1980; MNE observes a from 1980; FRA in a from 1980"
    #expect(try answer(text, on: "1990").rowIDs == ["FRA", "SVK"])
  }

  @Test("Every other party counts if it has a tie on any date")
  func others() throws {
    let text = """
      party eu kind organisation; party firm kind other; party idle kind organisation
      party wrong kind organisation; eu in a from 2010 to 2012; firm observes a from 2020
      wrong in a from 2010 rejected; FRA in a from 2000
      """
    #expect(try answer(text, on: "2005").rowIDs == ["FRA", "eu", "firm"])
    #expect(try answer(text, on: "2015").rowIDs == ["FRA", "eu", "firm"])
  }

  @Test(
    "A party that is named only for meetings, offices or bodies does not count, unless it is a state"
  )
  func namedElsewhere() throws {
    var builder = GraphText.builder(
      "party eu kind organisation; party nato kind organisation; FRA in a from 2000")
    var meeting = Meeting(id: "m", name: "M", coalition: "a", claim: Claim())
    meeting.parties = ["eu", "DEU"]
    builder.meetings = [meeting]
    builder.officials = [Official(id: "o", name: "O", party: "nato")]
    #expect(try builder.build().affiliations().rowIDs == ["DEU", "FRA"])
  }

  @Test("Chosen parties and parties left out change the rows, and not the member lists")
  func chosenParties() throws {
    let text = "FRA, DEU, POL in a from 2000"
    let chosen = try answer(text) { $0.parties = ["FRA", "DEU"] }
    #expect(chosen.rowIDs == ["DEU", "FRA"])
    #expect(chosen.ties(.certain) == ["DEU a", "FRA a"])
    #expect(chosen.list?.size == Count(3))
    let without = try answer(text) { $0.without = ["FRA"] }
    #expect(without.rowIDs == ["DEU", "POL"])
    #expect(without.list?.size == Count(3))
    #expect(without.row(of: "FRA") == nil && without.row(of: "POL") == 1)
  }

  // MARK: The date of an answer

  @Test(
    "The newest date of anything that has happened is the date of an answer",
    arguments: [
      ("FRA in a from 2020; DEU in a from 2021-05", "2021-05"),
      ("FRA in a at 2021-05; DEU in a from 2020", "2021-05"),
      ("source s published 2021-05; FRA in a from 2020 by s", "2021-05"),
      ("source s covers 2000/2021-05; FRA in a from 2020 by s", "2021-05"),
      ("coalition a founded 2021-05; FRA in a from 2020", "2021-05"),
      ("a declares 4 at 2021-05; FRA in a from 2020", "2021-05"),
    ] as [(String, PartialDate)])
  func newest(_ text: String, _ date: PartialDate) throws {
    #expect(try answer(text).date == date)
  }

  @Test("Meetings, offices, acts and lead roles have happened")
  func newestOfOthers() throws {
    func newest(_ change: (inout GraphBuilder) -> Void) throws -> PartialDate? {
      var builder = GraphText.builder("FRA in a from 2020; coalition p status planned")
      builder.bodies = [
        Body(id: "h", coalition: "a", kind: "hq", name: "H", claim: Claim()),
        Body(id: "q", coalition: "p", kind: "hq", name: "Q", claim: Claim()),
      ]
      builder.meetings = [Meeting(id: "m", name: "M", coalition: "a", claim: Claim())]
      builder.officials = [Official(id: "o", name: "O", party: "FRA")]
      change(&builder)
      return try builder.build().affiliations().date
    }
    func lead(_ target: LeadRole.Target) -> LeadRole {
      LeadRole(leader: .official("o"), target: target, claims: [Claim(from: "2021")])
    }
    #expect(try newest { _ in } == "2020")
    #expect(try newest { $0.meetings[0].date = "2021" } == "2021")
    #expect(try newest { $0.bodies[0].claim.from = "2021" } == "2021")
    #expect(
      try newest {
        $0.officials[0].offices = [Official.Office(title: "T", claim: Claim(from: "2021"))]
      } == "2021")
    #expect(
      try newest {
        $0.officials[0].appearances = [
          Official.Appearance(
            coalition: "a", date: "2021", meeting: nil, did: "spoke", claim: Claim())
        ]
      } == "2021")
    #expect(try newest { $0.add(lead(.coalition("a"))) } == "2021")
    #expect(try newest { $0.add(lead(.body("h"))) } == "2021")
    // Nothing that is planned has happened.
    #expect(try newest { $0.add(lead(.coalition("p"))) } == "2020")
    #expect(try newest { $0.add(lead(.body("q"))) } == "2020")
    #expect(try newest { $0.bodies[1].claim.from = "2021" } == "2020")
    #expect(
      try newest {
        $0.bodies[0].status = .planned
        $0.bodies[0].claim.from = "2021"
        $0.add(lead(.body("h")))
      } == "2020")
    #expect(
      try newest {
        $0.meetings[0].date = "2021"
        $0.meetings[0].format = .planned
      } == "2020")
    #expect(
      try newest {
        $0.meetings[0].date = "2021"
        $0.meetings[0].claim.rejected = "a slip"
      } == "2020")
  }

  @Test(
    "Ends, dissolutions, rejected claims and whatever is planned or announced do not set it",
    arguments: [
      "FRA in a to 2030", "coalition a ended 2030", "FRA in a from 2030 rejected",
      "coalition b status planned; FRA in b from 2030", "coalition b status announced founded 2030",
      "coalition b status planned; b declares 9 at 2030",
    ])
  func notNewest(_ text: String) throws {
    #expect(try answer("DEU in a from 2020; " + text).date == "2020")
  }

  @Test("A year from 9000 on means an open end and does not set it")
  func sentinels() throws {
    #expect(try answer("DEU in a from 2020; FRA in a at 9000").date == "2020")
    #expect(try answer("DEU in a from 2020; FRA in a at 8999").date == "8999")
    #expect(try answer("source s published 9000; DEU in a from 2020 by s").date == "2020")
    #expect(try answer("source s published 8999; DEU in a from 2020 by s").date == "8999")
  }

  @Test("Where nothing but ends is dated, the newest end is the date")
  func onlyEnds() throws {
    let text = "FRA in a to 2010; DEU in a to 2008; POL in a"
    let newest = try answer(text)
    #expect(newest.date == "2010")
    #expect(newest.ties(.certain) == ["FRA a"])
    #expect(newest.ties(.possible) == ["POL a"])
    #expect(try answer(text, on: "2020").ties(.certain) == [])
    #expect(try answer("FRA in a; coalition a ended 1990", on: "1991").columnIDs == [])
  }

  @Test("A question about what was known by a day is answered for that day")
  func knownBy() throws {
    let text = "source s published 2020; source t published 2024; FRA in a by s; DEU in a by t"
    let found = try answer(text) { $0.evidence.knownBy = "2022-05" }
    #expect(found.date == "2022-05")
    #expect(found.ties(.certain) == ["FRA a"])
    let dated = try answer(text, on: "2021") { $0.evidence.knownBy = "2022-05" }
    #expect(dated.date == "2021")
  }

  @Test("A question about a date is answered for it, unless the graph is timeless")
  func asked() throws {
    #expect(try answer("FRA in a from 2020", on: "2035").date == "2035")
    #expect(try answer("FRA in a", on: "2035").date == nil)
    #expect(try GraphText.graph("FRA in a from 2020").affiliations(asOf: "2035").date == "2035")
  }
}
