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
    var question = affiliations.question
    question.parties = ["FRA"]
    #expect(affiliations.graph.affiliations(question).expandedTies == 0)
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

  @Test("A tie is disputed only if no way to belong is as sure without dispute")
  func ways() throws {
    func disputed(_ change: (inout GraphBuilder) -> Void) throws -> [Party.ID] {
      let found = try affiliations { builder in
        builder.sources += [Source(id: "a", title: "A"), Source(id: "b", title: "B")]
        change(&builder)
      }
      return found.ties.filter(\.isDisputed).map { found.key(of: $0) }
        .filter { $0.coalition == "alliance" }.map(\.party)
    }
    func deny(_ party: Party.ID, _ coalition: Coalition.ID, _ builder: inout GraphBuilder) {
      builder.add(party, to: coalition, Claim(from: "1990", sources: ["a"]))
      builder.add(party, to: coalition, as: .nonMember, Claim(from: "1990", sources: ["b"]))
    }
    // Nothing but its own disputed membership.
    #expect(try disputed { deny("JPN", "alliance", &$0) } == ["JPN"])
    // A certain membership of the union, and a possible one of its own.
    let own = try disputed { builder in
      builder.add("ESP", to: "alliance", as: .unknown, Claim(from: "1996"))
      deny("ESP", "union", &builder)
    }
    #expect(own == ["ESP"])
    // An observer on whose role sources disagree, and an undisputed member of the union.
    let observer = try disputed { builder in
      builder.add("ITA", to: "union", Claim(from: "1990"))
      builder.add("ITA", to: "alliance", as: .observer, Claim(from: "1990", sources: ["a"]))
      builder.add("ITA", to: "alliance", as: .applicant, Claim(from: "1990", sources: ["b"]))
    }
    #expect(observer.isEmpty)
  }

  @Test("Each tie on the way through organisations has its sources")
  func sources() throws {
    let found = try affiliations { builder in
      builder.sources += ["s", "t", "u", "other"].map { Source(id: Source.ID($0), title: $0) }
      builder.coalitions.append(Coalition(id: "inner", name: "Inner"))
      builder.add("BEL", to: "inner", Claim(from: "1990", sources: ["s"]))
      builder.add("inner", to: "union", Claim(from: "1990", sources: ["t"]))
      builder.add("union", to: "alliance", Claim(from: "1995", sources: ["u"]))
      builder.add("JPN", to: "inner", as: .nonMember, Claim(from: "1990", sources: ["other"]))
    }
    #expect(found.sources(of: TieKey("BEL", "alliance")) == ["s", "t", "u"])
    #expect(found.sources(of: TieKey("DEU", "alliance")) == ["u"])
    #expect(found.sources(of: TieKey("JPN", "alliance")).isEmpty)
  }

  @Test("The ties of every role have members in place of the organisation too")
  func heldTies() throws {
    let found = try affiliations { builder in
      builder.add("DEU", to: "alliance", as: .observer, Claim(from: "1996"))
    }
    let held = found.heldTies().filter { $0.key.coalition == "alliance" }
    #expect(held.map(\.key.party) == ["DEU", "FRA", "JPN"])
    #expect(held.map(\.belongs) == [.certain, .certain, .certain])
    #expect(held[0].roles.map(\.role) == [.member, .observer])
    let alone = try affiliations().heldTies().filter { $0.key.coalition == "alliance" }
    #expect(alone.map(\.key.party) == ["DEU", "FRA", "JPN"])
    #expect(alone[0].roles.map(\.role) == [.member] && alone[0].roles[0].certainty == .certain)
  }

  @Test("A chain of organisations, and layers of them, take time in proportion to their ties")
  func manyOrganisations() throws {
    func work(_ layers: Int) throws -> Int {
      var builder = GraphBuilder(title: "t")
      func id(_ layer: Int, _ place: Int) -> String { "o\(layer)-\(place)" }
      for layer in 0...layers {
        for place in 0...1 {
          builder.coalitions.append(
            Coalition(id: Coalition.ID(id(layer, place)), name: id(layer, place)))
          guard layer > 0 else { continue }
          for inner in 0...1 {
            builder.add(
              Party.ID(id(layer - 1, inner)), to: Coalition.ID(id(layer, place)), Claim())
          }
        }
      }
      builder.add("FRA", to: "o0-0", Claim())
      builder.add("DEU", to: "o0-1", Claim())
      var question = Question()
      question.expandsOrganisations = true
      let found = try builder.build().affiliations(question)
      #expect(found.ties.count == 2 + 4 * layers)
      return found.ties.count
    }
    // 2^40 walks would not end.
    #expect(try work(40) == 162)
  }

  @Test("In a circle that a supposed change makes, all organisations have the members of all")
  func supposedCircle() throws {
    var builder = GraphBuilder(title: "t")
    builder.coalitions = ["a", "b", "c"].map { Coalition(id: $0, name: $0.rawValue) }
    builder.add("FRA", to: "a", Claim())
    builder.add("b", to: "a", Claim())
    builder.add("DEU", to: "b", Claim())
    builder.add("c", to: "b", Claim())
    builder.add("POL", to: "c", Claim())
    var question = Question()
    question.expandsOrganisations = true
    let before = try builder.build().affiliations(question)
    let after = before.applying([.join("a", "c")])
    for id: Coalition.ID in ["a", "b", "c"] {
      #expect(after.memberList(of: id)?.certain == ["DEU", "FRA", "POL"], "\(id)")
    }
    #expect(before.memberList(of: "a")?.certain == ["DEU", "FRA", "POL"])
    #expect(before.memberList(of: "c")?.certain == ["POL"])
  }

  @Test(
    "A circle of organisations without members stands for itself, whichever coalition asks first")
  func emptyCircle() throws {
    for id: Coalition.ID in ["a", "zz"] {
      var builder = GraphBuilder(title: "t")
      builder.coalitions = [id, "m", "y", "z"].map { Coalition(id: $0, name: $0.rawValue) }
      builder.add("z", to: "y", Claim())
      builder.add("y", to: "m", Claim())
      builder.add("FRA", to: "m", Claim())
      builder.add("m", to: id, Claim())
      var question = Question()
      question.expandsOrganisations = true
      let found = try builder.build().affiliations(question).applying([.join("y", "z")])
      #expect(found.memberList(of: id)?.certain == ["FRA", "y"], "\(id)")
      #expect(found.memberList(of: "m")?.certain == ["FRA", "y"], "\(id)")
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
