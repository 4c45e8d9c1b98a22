import Counting
import Dates
import GraphCore
import Testing

/// Each sentence of decision note 7 is a test.
@Suite struct AffiliationCountingExpansionTests {
  private func affiliations(
    on date: PartialDate = "2010", disputed: Question.Disputed = .mark,
    _ change: (inout GraphBuilder) -> Void = { _ in }
  ) throws -> Affiliations {
    var builder = GraphBuilder(title: "t")
    builder.coalitions = [
      Coalition(id: "alliance", name: "Alliance"), Coalition(id: "union", name: "Union"),
    ]
    builder.add("FRA", to: "union", Claim(from: "1990"))
    builder.add("DEU", to: "union", Claim(from: "1990"))
    builder.add("GBR", to: "union", Claim(from: "1990", to: "2000"))
    builder.add("union", to: "alliance", as: .lead, Claim(from: "1995"))
    builder.add("FRA", to: "alliance", Claim(from: "1996"))
    builder.add("JPN", to: "alliance", Claim(from: "1996"))
    change(&builder)
    var question = Question(date: .date(date))
    question.expandsOrganisations = true
    question.disputed = disputed
    return try builder.build().affiliations(question)
  }

  private func members(_ affiliations: Affiliations) -> [String] {
    affiliations.ties.compactMap { tie in
      let key = affiliations.key(of: tie)
      guard key.coalition == "alliance" else { return nil }
      return
        "\(key.party)\(tie.belongs == .possible ? "?" : "")\(tie.leads > .absent ? " leads" : "")"
    }
  }

  @Test("Members take the place of the organisation, count once, and do not lead because it does")
  func members() throws {
    let affiliations = try affiliations()
    #expect(members(affiliations) == ["DEU", "FRA", "JPN"])
    #expect(affiliations.expandedTies == 1)
    #expect(members(try self.affiliations(on: "1999")) == ["DEU", "FRA", "GBR", "JPN"])
  }

  @Test("A member belongs certainly only if both ties are certain")
  func certainty() throws {
    let found = try affiliations { $0.add("POL", to: "union", as: .unknown, Claim(from: "2004")) }
    #expect(members(found) == ["DEU", "FRA", "JPN", "POL?"])
  }

  @Test("A disputed membership of the organisation is disputed, and dropped with --disputed drop")
  func disputed() throws {
    func change(_ builder: inout GraphBuilder) {
      builder.sources += [Source(id: "a", title: "A"), Source(id: "b", title: "B")]
      builder.add("POL", to: "union", Claim(from: "2004", sources: ["a"]))
      builder.add("POL", to: "union", as: .nonMember, Claim(from: "2004", sources: ["b"]))
    }
    let marked = try affiliations(change)
    #expect(members(marked).map { $0.prefix(3) } == ["DEU", "FRA", "JPN", "POL"])
    #expect(
      marked.ties.contains { $0.isDisputed && marked.key(of: $0) == TieKey("POL", "alliance") })
    let dropped = try affiliations(disputed: .drop, change)
    #expect(members(dropped) == ["DEU", "FRA", "JPN"])
  }

  @Test("Who is named as no member stays out, whatever the organisation does")
  func nonMembers() throws {
    let found = try affiliations {
      $0.add("DEU", to: "alliance", as: .nonMember, Claim(from: "1996"))
    }
    #expect(members(found) == ["FRA", "JPN"])
  }

  @Test("Members of an organisation within an organisation count too")
  func nested() throws {
    let found = try affiliations { builder in
      builder.coalitions.append(Coalition(id: "inner", name: "Inner"))
      builder.add("inner", to: "union", Claim(from: "1990"))
      builder.add("BEL", to: "inner", Claim(from: "1990"))
    }
    #expect(members(found) == ["BEL", "DEU", "FRA", "JPN"])
  }

  @Test("An organisation of which no member is known on the date stays")
  func unknown() throws {
    let found = try affiliations { builder in
      builder.coalitions.append(Coalition(id: "empty", name: "Empty"))
      builder.add("empty", to: "alliance", Claim(from: "1995"))
    }
    #expect(members(found).contains("empty"))
  }

  @Test("A reported size counts the organisation once, and its members are no candidates any more")
  func sizes() throws {
    let found = try affiliations { builder in
      builder.declarations.append(
        Declaration(coalition: "alliance", date: "2009", size: 5, claim: Claim()))
    }
    let column = try #require(found.column(of: "alliance"))
    let list = found.memberLists[column]
    #expect(list.unnamed == 2...2 && list.certain == ["DEU", "FRA", "JPN"])
    #expect(!list.candidates.contains("DEU") && list.candidates.contains("POL"))
  }

  @Test("A sweep over dates gives what asking on each date gives")
  func sweep() throws {
    let all = try affiliations()
    var sweep = AffiliationSweep(all)
    var last: Affiliations?
    for year in 1989...2012 {
      let date = try #require(PartialDate(year: year))
      last = sweep.next(on: date) ?? last
      #expect(members(try affiliations(on: date)) == last.map(members) ?? [])
    }
  }

  @Test("Coalitions that belong to each other in a circle are refused")
  func circle() {
    let error = #expect(throws: InvalidGraph.self) {
      try affiliations { $0.add("alliance", to: "union", Claim(from: "1990")) }
    }
    #expect(error?.findings.map(\.code) == ["E016"])
  }
}
