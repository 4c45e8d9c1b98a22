import Counting
import Dates
import Documents
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct ListsTests {
  private func table(_ kind: Lists.Kind, _ affiliations: Affiliations) -> Table {
    Lists(affiliations).answer(kind).tables[0]
  }

  private func csv(_ kind: Lists.Kind, _ text: String) throws -> [String] {
    Lists(try GraphText.graph(text).affiliations()).answer(kind).text(as: .csv)
      .split(separator: "\n").map(String.init)
  }

  @Test("Tenures have the paragraph for a methods section, if it is asked for")
  func methods() throws {
    let lists = Lists(try GraphText.graph("FRA leads a from 2020").affiliations())
    #expect(lists.answer(.tenures, explaining: true).methods != nil)
    #expect(lists.answer(.tenures).methods == nil)
  }

  @Test("Every star of a tie is a line in the list of disputes", arguments: 0..<40)
  func starsAreDisputes(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    for date: AsOf in ["2020-06", "2021-02-01", "2021-09", .newest] {
      let affiliations = graph.affiliations(asOf: date)
      var listed: Set<[String]> = []
      for row in table(.disputes, affiliations).rows {
        guard case .node(let coalition) = row[2], case .nodes(let parties) = row[6] else {
          continue
        }
        for party in parties { listed.insert([party.id, coalition.id]) }
      }
      for tie in affiliations.ties where tie.isDisputed || tie.isLeadDisputed {
        let key = affiliations.key(of: tie)
        #expect(listed.contains([key.party.rawValue, key.coalition.rawValue]))
      }
    }
  }

  @Test(
    "Ranges of members have an example, and one kind of all coalitions has no column for people")
  func notes() throws {
    let affiliations = try GraphText.graph(
      "source s published 2020; FRA, DEU in a from 2010 by s; a declares 3 at 2015 by s; POL in b from 2011 by s"
    ).affiliations(asOf: "2016")
    let parties = Lists(affiliations).answer(.parties).text(as: .table)
    #expect(parties.contains("\"1–2\" = at least 1, at most 2."))
    #expect(!Lists(affiliations).answer(.coalitions).text(as: .table).contains("kind"))
    #expect(Lists(affiliations).answer(.coalitions).text(as: .csv).contains("kind"))
    let none = Lists(try GraphText.graph("FRA in a").affiliations())
    #expect(none.answer(.disputes).text(as: .table) == "No disputes.\n\n")
    #expect(!none.answer(.tenures).text(as: .table).contains("Days are"))
  }

  @Test("Every number agrees with the counts", arguments: 0..<20)
  func numbersAgree(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    for date: AsOf in ["2020-06", "2021-02-01", "2021-09", .newest] {
      let affiliations = graph.affiliations(asOf: date)
      let counts = Dictionary(
        uniqueKeysWithValues: Presentation(affiliations, language: "en").counts.map {
          ($0.name, $0.cell)
        })
      let coalitions = Array(table(.coalitions, affiliations).rows)
      #expect(counts["coalitions"] == .integer(coalitions.count { $0[4] == .yes(true) }))
      #expect(counts["parties"] == .integer(table(.parties, affiliations).count ?? -1))
      let ties = Array(table(.ties, affiliations).rows)
      let certain = ties.count { $0[3] == .text("certain") }
      #expect(counts["ties"] == .count(Count(certain...ties.count)))
      func sum(_ rows: [[Cell]], _ column: Int) -> Int {
        rows.reduce(0) { sum, row in
          if case .integer(let number) = row[column] { sum + number } else { sum }
        }
      }
      #expect(counts["disputed_ties"] == .integer(sum(coalitions, 10)))
      let parties = Array(table(.parties, affiliations).rows)
      #expect(counts["disputed_ties"] == .integer(sum(parties, 4)))
      let leads = table(.leads, affiliations).rows.filter { row in
        (row[4] == .text("lead") || row[4] == .text("co-lead")) && row[6] == .text("certain")
      }
      let leading = Set(leads.map { [$0[0], $0[2]] })
      #expect(sum(parties, 3) == leading.count)
    }
  }

  @Test("All formats have the same cells", arguments: Lists.Kind.allCases)
  func formats(kind: Lists.Kind) throws {
    for seed in UInt64(0)..<4 {
      let affiliations = try RandomGraphs.graph(seed: seed).affiliations()
      let answer = Lists(affiliations).answer(kind)
      try expectFormatsAgree(answer)
      try expectFormatsAgree(answer.citing { Reference(id: $0) })
    }
  }

  @Test("A coalition that does not count is listed with the reason, unless it was not asked for")
  func coalitionsThatDoNotCount() throws {
    let rows = try csv(
      .coalitions,
      """
      source s published 2021; FRA leads a from 2020-01-01 by s; DEU in a from 2020 by s; a declares 4 at 2020-05
      coalition p status planned; coalition o founded 2000 ended 2010; coalition z scope comparison
      FRA in z from 2020 by s
      """)
    #expect(
      rows == [
        "coalition,coalition_name,kind,scope,status,counted,why_not,founded,members,members_at_most,"
          + "reported_size,reported_size_at_most,leaders,leaders_names,leaders_disputed,disputed_ties",
        "a,a,coalition,main,active,true,,,4,4,4,4,FRA,France,,0",
        "o,o,coalition,main,ended,false,ended,2000,,,,,,,,",
        "p,p,coalition,main,planned,false,planned,,,,,,,,,",
      ])
  }

  @Test("A tie has the days that can be its first and its last")
  func ties() throws {
    let rows = try csv(
      .ties,
      "FRA in a from 2020 to 2022-06-30; FRA leads a from 2021-05; DEU unknown a from 2021-02")
    #expect(
      Array(rows.dropFirst()) == [
        "FRA,France,false,false,false,a,a,member; lead,certain,2020-01-01,2020-12-31,,",
        "DEU,Germany,false,true,false,a,a,unknown,possible,2021-02-01,2021-02-28,,",
      ])
  }

  @Test(
    "Lead roles of parties, of officials and in bodies are listed, those for one meeting are not")
  func leads() throws {
    var builder = GraphText.builder("FRA leads a from 2020-01-01; DEU hosts a from 2020-01-01")
    var official = Official(id: "boss", name: "A. Boss", party: "FRA")
    official.rank = "General"
    builder.officials = [official]
    builder.bodies = [
      Body(id: "hq", coalition: "a", kind: "headquarters", name: "HQ", claim: Claim())
    ]
    builder.meetings = [Meeting(id: "m", name: "M", coalition: "a", claim: Claim())]
    let claim = Claim(from: "2020-06-01")
    builder.add(
      LeadRole(
        leader: .official("boss"), target: .body("hq"), role: .command, title: "Commander",
        claims: [claim]))
    builder.add(LeadRole(leader: .party("DEU"), target: .body("hq"), claims: [claim]))
    builder.add(
      LeadRole(leader: .party("DEU"), target: .coalition("a"), meeting: "m", claims: [claim]))
    let rows = Lists(try builder.build().affiliations()).answer(.leads).text(as: .csv)
      .split(separator: "\n").dropFirst()
    #expect(
      Array(rows) == [
        "DEU,Germany,false,false,false,party,a,a,,,host,,certain,2020-01-01,2020-01-01,,",
        "FRA,France,false,false,false,party,a,a,,,lead,,certain,2020-01-01,2020-01-01,,",
        "DEU,Germany,false,false,false,party,a,a,hq,HQ,lead,,certain,2020-06-01,2020-06-01,,",
        "boss,A. Boss,false,false,false,official,a,a,hq,HQ,command,Commander,certain,2020-06-01,2020-06-01,,",
      ])
  }

  @Test("A dispute has one row with its sides, a sentence, and who found it")
  func disputes() throws {
    var builder = GraphText.builder(
      """
      source s published 2022 outlet S; source t published 2022 outlet T
      FRA in a from 2020-01-01 by s; FRA outside a from 2021-01-01 by t
      """)
    var dispute = Dispute(
      id: "flag", coalition: "a", topic: "colour of the flag",
      sides: [
        Dispute.Side(value: "red", date: "2021", claim: Claim(sources: ["s"])),
        Dispute.Side(value: "blue", parties: ["FRA"], date: nil, claim: Claim(sources: ["t"])),
      ])
    dispute.note = "odd"
    builder.disputes = [dispute]
    let rows = Lists(try builder.build().affiliations()).answer(.disputes)
      .citing { Reference(id: $0) }.text(as: .csv).split(separator: "\n").dropFirst()
    #expect(
      Array(rows) == [
        "1,a,a,entered,colour of the flag,Colour of the flag: red (S 2022) or blue (T 2022).,FRA,France,"
          + "red,2021,S 2022,s,blue,,T 2022,t,,editor,flag,odd,s; t",
        "2,a,a,role,role of France,Role of France: member (S 2022) or non-member (T 2022).,FRA,France,"
          + "member,,S 2022,s,non-member,,T 2022,t,,entente,,,s; t",
      ])
  }
}
