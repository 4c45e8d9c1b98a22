import Counting
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct WhatIfTests {
  private let affiliations: Affiliations

  init() throws {
    affiliations = try GraphText.graph(
      """
      source s published 2024
      UKR, LVA, GBR, DEU in drone from 2023 by s; LVA, GBR co-leads drone from 2023 by s
      UKR, EST, LUX in it from 2023 by s; EST leads it from 2023 by s
      UKR, DEU in armour from 2023 by s; POL in armour at 2025 by s; armour declares 3 at 2024 by s
      """
    ).affiliations(asOf: "2024-06-15")
  }

  private func whatIf(_ changes: HypotheticalChange...) -> WhatIf { WhatIf(affiliations, changes) }

  @Test("Without a change nothing would be different")
  func nothing() throws {
    #expect(whatIf().isEmpty)
    #expect(whatIf(.join("UKR", "drone")).isEmpty)
    let answer = whatIf().answer()
    #expect(answer.tables.count == 1 && answer.tables[0].count == 0)
    #expect(answer.tables[0].notes.contains("Nothing would be different."))
    try expectFormatsAgree(answer)
  }

  @Test("A party that leaves has one coalition less, and no other party has")
  func leaving() {
    let whatIf = whatIf(.leave("UKR", "drone"))
    #expect(whatIf.counts == [.init(subject: "UKR", before: Count(3), after: Count(2))])
    #expect(
      whatIf.shared == [
        .init(subject: .init(a: "DEU", b: "UKR"), before: 2, after: 1),
        .init(subject: .init(a: "GBR", b: "UKR"), before: 1, after: 0),
        .init(subject: .init(a: "LVA", b: "UKR"), before: 1, after: 0),
      ])
    #expect(whatIf.totals.contains(.init(subject: .ties, before: 9, after: 8)))
  }

  @Test("The totals are the numbers of the measures of both networks")
  func totalsAreMeasured() throws {
    func number(_ name: String, _ affiliations: Affiliations) -> Int? {
      NetworkNumbers.measure(affiliations).entries.first { $0.number.name == name }?.value
        .map { Int($0) }
    }
    // Poland, Luxembourg and Estonia are in one coalition each.
    let whatIf = whatIf(.leave("LUX", nil), .dissolve("it"), .leave("GBR", "drone"))
    let names = whatIf.totals.map(\.subject)
    #expect(names == [.coalitions, .coalitionsWithMembers, .ties, .components])
    for total in whatIf.totals where total.subject != .coalitionsWithMembers {
      #expect(total.before == number(total.subject.rawValue, whatIf.before))
      #expect(total.after == number(total.subject.rawValue, whatIf.after))
    }
  }

  @Test("A coalition has no leader if all of them leave")
  func vacancies() {
    #expect(
      whatIf(.leave("LVA", "drone"), .leave("GBR", "drone")).vacancies
        == [.init(coalition: "drone", leaders: ["GBR", "LVA"])])
    #expect(whatIf(.leave("LVA", "drone")).vacancies.isEmpty)
  }

  @Test("A dissolved coalition is not told to have no leader")
  func dissolving() {
    let whatIf = whatIf(.dissolve("it"))
    #expect(whatIf.vacancies.isEmpty)
    #expect(whatIf.totals.contains(.init(subject: .coalitions, before: 3, after: 2)))
    #expect(whatIf.counts.contains(.init(subject: "UKR", before: Count(3), after: Count(2))))
  }

  @Test("The reported size falls with a certain member that leaves, and stays with a possible one")
  func reportedSizes() throws {
    func size(_ change: HypotheticalChange) throws -> Count {
      let after = whatIf(change).after
      return after.memberLists[try #require(after.column(of: "armour"))].size
    }
    #expect(try size(.leave("POL", "armour")) == Count(3))
    #expect(try size(.leave("DEU", "armour")) == Count(2))
  }

  @Test("Merging moves the members")
  func merging() {
    let whatIf = whatIf(.merge("drone", "it"))
    #expect(whatIf.totals.contains(.init(subject: .coalitions, before: 3, after: 2)))
    #expect(whatIf.shared.contains(.init(subject: .init(a: "DEU", b: "EST"), before: 0, after: 1)))
  }

  @Test("Ranks are listed only where the range is another one")
  func ranges() throws {
    for change in [HypotheticalChange.join("POL", "armour"), .leave("UKR", nil)] {
      let ranks = WhatIf(affiliations, [change]).ranks
      #expect(!ranks.isEmpty)
      #expect(ranks.allSatisfy { "\($0.before)" != "\($0.after)" })
    }
  }

  @Test("Headings have the words of the data, and rows the order of names")
  func words() throws {
    var builder = GraphBuilder(affiliations.graph)
    builder.words = NodeWords(
      party: .init(one: "woman", many: "women"), coalition: .init(one: "event", many: "events"))
    let women = try builder.build().affiliations(asOf: "2024-06-15")
    let titles = WhatIf(women, [.leave("DEU", nil)]).answer().tables.map(\.title)
    #expect(titles.contains("Number of events") && titles.contains("Events in common"))
    let shared = whatIf(.dissolve("armour")).answer().tables.first { $0.name == "shared" }
    let pairs = try #require(shared).rows.map { row in
      row.prefix(2).map { if case .node(let label) = $0 { label.short } else { "" } }
    }
    #expect(pairs == [["Germany", "Ukraine"]])
    let drone = whatIf(.dissolve("drone")).answer().tables.first { $0.name == "shared" }
    let names = try #require(drone).rows.map { row in
      row.prefix(2).map { if case .node(let label) = $0 { label.short } else { "" } }
    }
    #expect(names.allSatisfy { $0[0] < $0[1] })
    #expect(names.map { $0[0] } == names.map { $0[0] }.sorted())
  }

  @Test("The answer begins with the sums, and its formats agree")
  func answers() throws {
    let whatIf = whatIf(.leave("LVA", nil), .leave("GBR", "drone"))
    let answer = whatIf.answer(explaining: true)
    #expect(answer.tables.map(\.name) == ["totals", "leads", "coalitions", "ranks", "shared"])
    try expectFormatsAgree(answer)
    try expectFormatsAgree(answer.citing { Reference(id: $0) })
    let methods = try #require(answer.methods)
    #expect(methods.contains("Latvia leaves every coalition; the United Kingdom leaves drone."))
  }
}
