import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct ChangesTests {
  private func changes(_ graph: CoalitionGraph, _ from: PartialDate, _ to: PartialDate) -> Changes {
    Changes(from: graph.affiliations(asOf: .date(from)), to: graph.affiliations(asOf: .date(to)))
  }

  private func words(_ text: String, _ from: PartialDate, _ to: PartialDate) throws -> [String] {
    let graph = try GraphText.graph(
      "source early published 2021-01; source late published 2024-06\n"
        + "coalition c founded 2020-01-01\n" + text)
    return changes(graph, from, to).changes.map {
      "\($0.kind.rawValue) \($0.party?.rawValue ?? "-") \($0.before.words)>\($0.after.words)"
    }
  }

  @Test("Every kind of change")
  func everyKind() throws {
    let found = try words(
      """
      BEL in c from 2020-06 by early; CAN in c from 2023-05 by early
      DEU in c from 2020-06 to 2022-03 by early
      DNK observes c from 2020-06 to 2022-12-31 by early; DNK in c from 2023-01-01 by early
      ESP in c by late; BEL leads c from 2023-02 by early
      c declares 5 at 2021 by early; c declares 6 at 2023 by early
      """, "2021-06", "2024-06")
    #expect(
      found == [
        "joined CAN >member", "joined DNK observer>member", "left DEU member>",
        "became lead BEL member>member, lead", "size changed - 5>6",
        "newly reported ESP perhaps member>member",
      ])
  }

  @Test("What becomes certain or uncertain without a change is said below")
  func certainty() throws {
    let graph = try GraphText.graph(
      "FRA in c from 2000; DEU in c from 1999-01-01 to 2001; ITA in c from 1990-01-01")
    let surer = changes(graph, "2000-02-01", "2000-12-31").answer().text(as: .table)
    #expect(surer.contains("no membership began or ended."))
    #expect(surer.contains("1 membership is certain now and only possible before."))
    let both = changes(graph, "2000-12-30", "2001-06-01").answer().text(as: .table)
    #expect(
      both.contains("1 membership is certain now and only possible before; 1 membership is only"))
    let none = changes(graph, "2000-02-01", "2000-06-01").answer().text(as: .table)
    #expect(none.contains("From 2000-02-01 to 2000-06-01: no difference."))
  }

  @Test("A tie is listed once, under the kind that tells most")
  func oneRowForEachTie() throws {
    #expect(
      try words("CAN in c from 2023 by early; CAN leads c from 2023 by early", "2021", "2024")
        == ["joined CAN >member, lead"])
    #expect(
      try words("CAN in c by late; CAN leads c by late", "2021", "2024-07")
        == ["newly reported CAN perhaps member, perhaps lead>member, lead"])
    for seed in UInt64(0)..<20 {
      let graph = try RandomGraphs.graph(seed: seed)
      let keys = changes(graph, "2020-06", "2021-11").changes.map {
        [$0.coalition.rawValue, $0.party?.rawValue ?? ""]
      }
      #expect(Set(keys).count == keys.count)
    }
  }

  @Test("A party whose only role is a lead role has not joined when it begins")
  func leadAlone() throws {
    #expect(
      try words("DEU co-leads c from 2023 by early", "2021", "2024")
        == ["became lead DEU >co-lead"])
    #expect(
      try words(
        "DEU leads c from 2020 to 2022 by early; DEU in c from 2020 by early", "2021", "2024")
        == ["no longer lead DEU member, lead>member"])
  }

  @Test("Founders have joined, those who lead alone among them")
  func founders() throws {
    let text = """
      source s published 2023; coalition d founded 2022-03-01
      DEU co-leads d from 2022-03-01 by s; FRA in d from 2022-03-01 by s
      """
    #expect(
      try words(text, "2021", "2023") == ["joined DEU >co-lead", "joined FRA >member"])
    #expect(try words(text, "2023", "2021") == ["left DEU co-lead>", "left FRA member>"])
  }

  @Test("Whoever is first reported to stay out has not changed")
  func firstNonMembership() throws {
    #expect(
      try words("AUT outside c from 2024-02 by late", "2023", "2024-07")
        == ["newly reported AUT >non-member"])
    #expect(
      try words("AUT outside c from 2023-02 by early", "2022", "2024-07") == [])
  }

  @Test("Roles of parties that do not belong are compared too")
  func rolesOutside() throws {
    #expect(
      try words(
        "FIN applies c from 2020-06 to 2022 by early; FIN observes c from 2023 by early", "2021",
        "2024") == ["role changed FIN applicant>observer"])
  }

  @Test("A tie first reported after the first date is newly reported; on the date itself it is not")
  func boundaryOfNewlyReported() throws {
    let text = "ESP in c by late"
    #expect(try words(text, "2024-05", "2024-07") == ["newly reported ESP perhaps member>member"])
    // The source is of some day of June: on 15 June it may have been published already.
    #expect(try words(text, "2024-06", "2024-07") == [])
    #expect(
      try words("source d published 2024-03-10; ESP in c by d", "2024-03-09", "2024-07")
        == ["newly reported ESP perhaps member>member"])
    #expect(
      try words("source d published 2024-03-10; ESP in c by d", "2024-03-10", "2024-07") == [])
    // Possible on the day of the report, certain a year later: nothing new was reported.
    let known = "source d published 2024-03-10; ESP in c from 2024 by d"
    #expect(try words(known, "2024-03-10", "2025") == [])
    #expect(try words(known, "2024-03-09", "2025") == ["newly reported ESP perhaps member>member"])
  }

  @Test(
    "A tie that may have held before any date is newly reported, though its coalition counts only later"
  )
  func coalitionWithoutFounding() throws {
    let graph = try GraphText.graph(
      "source s published 2021-01; source t published 2024-06; FRA in a from 2020 by s; ESP in d by t"
    )
    #expect(
      changes(graph, "2022", "2024-07").changes.map { "\($0.kind.rawValue) \($0.coalition)" }
        == ["newly reported d"])
  }

  @Test("A coalition that ended has one row, and its possible roles and sizes have none")
  func ended() throws {
    let text = """
      source s published 2021-05-05; coalition e founded 2020 status ended; FRA in e from 2020 by s
      POL contributes e from 2020 by s; e declares 2 at 2021 by s
      """
    let found = changes(try GraphText.graph(text), "2020-06", "2022")
    #expect(found.changes.map(\.kind).contains(.ended))
    #expect(found.changes.allSatisfy { $0.kind == .ended || $0.kind == .left })
    #expect(
      found.answer().text(as: .table).contains("the coalition ended by 2021-05-05, day unknown"))
  }

  @Test("A first reported size is no change of size")
  func firstSize() throws {
    #expect(
      try words("FRA in c from 2020 by early; c declares 27 at 2024 by late", "2022", "2024-07")
        == ["first reported size - >27"])
  }

  @Test("Nothing is different from itself; read backwards, whoever joined has left")
  func symmetry() throws {
    for seed in UInt64(0)..<20 {
      let graph = try RandomGraphs.graph(seed: seed)
      #expect(changes(graph, "2021", "2021").changes.isEmpty)
      #expect(changes(graph, "2021", "2021").summary == "no difference")
      let (forth, back) = (
        changes(graph, "2020-06", "2021-11"), changes(graph, "2021-11", "2020-06")
      )
      func keys(_ changes: Changes, _ kind: Changes.Kind) -> [String] {
        changes.changes.filter { $0.kind == kind }.map {
          "\($0.coalition) \($0.party?.rawValue ?? "")"
        }
      }
      // A party that only leads has not joined, but has left when it goes.
      func begun(_ changes: Changes) -> Set<String> {
        Set(
          changes.changes.compactMap { change in
            guard change.kind == .joined || change.kind == .becameLead, let party = change.party,
              changes.from.tie(TieKey(party, change.coalition)) == nil
            else { return nil }
            return "\(change.coalition) \(party)"
          })
      }
      #expect(begun(forth) == Set(keys(back, .left)))
      #expect(Set(keys(forth, .left)) == begun(back))
    }
  }

  @Test("A party joins exactly if its tie was impossible and is not")
  func definition() throws {
    for seed in UInt64(0)..<20 {
      let graph = try RandomGraphs.graph(seed: seed)
      let old = graph.affiliations(asOf: "2020-06")
      let new = graph.affiliations(asOf: "2021-11")
      let joined = Changes(from: old, to: new).changes.filter { $0.kind == .joined }
      for change in joined {
        guard let party = change.party else { continue }
        let key = TieKey(party, change.coalition)
        #expect(old.tie(key) == nil && new.tie(key) != nil)
      }
    }
  }

  @Test("Disputed ties are marked, unless disputes are kept")
  func disputed() throws {
    let graph = try GraphText.graph(
      """
      source s published 2024; source t published 2024
      FRA in x from 2020-01-01 by s; BEL in x from 2021-01-01 by s; BEL outside x from 2022-01-01 by t
      """)
    #expect(
      changes(graph, "2020-06", "2023").changes.map(\.isDisputed) == [true])
    var question = Question(date: "2020-06")
    question.disputed = .keep
    let old = graph.affiliations(question)
    #expect(Changes(from: old, to: old.on("2023")).changes.map(\.isDisputed) == [false])
    question.disputed = .drop
    let dropped = graph.affiliations(question)
    #expect(Changes(from: dropped, to: dropped.on("2023")).changes.isEmpty)
  }

  @Test("Each change in words")
  func inWords() throws {
    let graph = try GraphText.graph(
      """
      source early published 2021-01; source late published 2024-06; coalition c founded 2020-01-01
      BEL in c from 2020-06 by early; BEL leads c from 2023-02 by early; CAN in c from 2023-05 by early
      DEU in c from 2020-06 to 2022-03 by early; DEU observes c from 2022-04 by early
      ESP in c by late; FIN unknown c from 2023 by early; ITA leads c from 2020-06 to 2022 by early
      FRA leads c from 2020-06 to 2022 by early; FRA in c from 2020-06 by early
      DNK applies c from 2020-06 to 2022 by early; DNK observes c from 2023 by early
      c declares 5 at 2021 by early; c declares 6 at 2023 by early; d declares 2 at 2023 by early
      coalition d founded 2020-01-01
      """)
    let table = changes(graph, "2021-06", "2024-06").answer().tables[0]
    #expect(table.columns[4].heading == "change")
    let words = table.rows.map { row -> String in
      guard case .text(let words) = row[4] else { return "" }
      guard case .node(let party) = row[1] else { return words }
      return "\(party.id) \(words)"
    }
    #expect(
      words == [
        "CAN joined as member", "FIN may have joined", "DEU left (before: member), now observer",
        "ITA left (before: lead)", "BEL became lead (before: member)",
        "FRA no longer lead, now member",
        "DNK now observer (before: applicant)", "reported size 6 (before: 5)",
        "ESP newly reported as member", "first reported size: 2",
      ])
  }

  @Test("New roles that do not count are told apart from changes of role")
  func newRolesOutside() throws {
    let graph = try GraphText.graph(
      """
      FIN applies c from 2020-06 to 2022; FIN observes c from 2023; SWE observes c from 2023
      FRA in c from 2019
      """
    )
    #expect(
      changes(graph, "2021", "2024").summary
        == "1 change of role, 1 new in a role that does not count")
  }

  @Test("Only some kinds of change")
  func onlySome() throws {
    for seed in UInt64(0)..<10 {
      let all = changes(try RandomGraphs.graph(seed: seed), "2020-06", "2021-11")
      for kind in Changes.Kind.allCases {
        #expect(all.only([kind]).changes == all.changes.filter { $0.kind == kind })
      }
    }
  }

  @Test("Without a change of the chosen kinds, others are not denied")
  func noneOfChosenKinds() throws {
    let all = changes(
      try GraphText.graph("source s published 2024; ESP in c by s"), "2023", "2025")
    #expect(all.summary == "1 newly reported")
    #expect(all.only([.joined]).summary == "no difference of the chosen kinds")
    #expect(
      all.only([.joined]).answer().text(as: .table)
        .contains("From 2023 to 2025: no difference of the chosen kinds."))
  }

  @Test("All formats have the same cells")
  func formats() throws {
    for seed in UInt64(0)..<5 {
      let answer = changes(try RandomGraphs.graph(seed: seed), "2020-06", "2021-11").answer(
        explaining: true)
      try expectFormatsAgree(answer)
      try expectFormatsAgree(answer.citing { Reference(id: $0) })
    }
    let graph = try GraphText.graph(
      "source s published 2021; CAN in c from 2023-05 by s; c declares at-least 2 at 2023-06 by s; FRA in c from 2020 by s"
    )
    let text = changes(graph, "2022", "2024").answer().text(as: .csv)
    #expect(
      text == """
        coalition,coalition_name,party,party_name,change,before_roles,after_roles,before_certain,\
        after_certain,before_size,before_size_at_most,after_size,after_size_at_most,disputed,sources
        c,c,CAN,Canada,joined,,member,,true,,,,,false,s
        c,c,,,first reported size,,,,,,,2,,false,s

        """)
  }
}
