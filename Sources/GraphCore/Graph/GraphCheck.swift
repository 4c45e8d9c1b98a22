/// Looks for everything that is wrong with the parts of a graph.
struct GraphCheck {
  private let contents: GraphContents
  private let newestDate: PartialDate?
  private let published: [Source.ID: PartialDate]
  private let known: [NodeKind: Set<String>]
  private var findings: [Finding] = []

  init(_ contents: GraphContents) {
    self.contents = contents
    self.newestDate = contents.newestDate
    self.published = Dictionary(
      contents.sources.compactMap { source in source.published.map { (source.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    self.known = [
      .source: Set(contents.sources.map(\.id.rawValue)),
      .coalition: Set(contents.coalitions.map(\.id.rawValue)),
      .body: Set(contents.bodies.map(\.id.rawValue)),
      .organisation: Set(contents.organisations.map(\.id.rawValue)),
      .official: Set(contents.officials.map(\.id.rawValue)),
      .meeting: Set(contents.meetings.map(\.id.rawValue)),
    ]
  }

  /// Every finding, in the order of the files.
  mutating func run() -> [Finding] {
    checkIdentifiers()
    checkCountries()
    checkSources()
    checkCoalitions()
    checkPeople()
    for edge in contents.memberships {
      require(edge.coalition.rawValue, .coalition, edge.claims.first?.origin ?? .none)
      for claim in edge.claims { check(claim, needsDate: true) }
    }
    checkStandings()
    for edge in contents.leads {
      let origin = edge.claims.first?.origin ?? .none
      switch edge.target {
      case .coalition(let id): require(id.rawValue, .coalition, origin)
      case .body(let id): require(id.rawValue, .body, origin)
      }
      if case .official(let id) = edge.leader { require(id.rawValue, .official, origin) }
      require(edge.meeting?.rawValue, .meeting, origin)
      for claim in edge.claims { check(claim, needsDate: edge.isOfCoalition) }
    }
    return findings.sorted {
      ($0.origin.file ?? "", $0.origin.line, $0.origin.column, $0.code)
        < ($1.origin.file ?? "", $1.origin.line, $1.origin.column, $1.code)
    }
  }

  private mutating func checkStandings() {
    let known = Set(Membership.Standing.all)
    let others = contents.memberships.filter { !known.contains($0.standing) }
    for (standing, edges) in Dictionary(grouping: others, by: \.standing) {
      findings.append(
        Finding(
          .warning, .unknownStanding(standing.rawValue, ties: edges.count),
          at: edges[0].claims.first?.origin ?? .none))
    }
  }

  private mutating func checkIdentifiers() {
    unique(contents.sources.map { ($0.id.rawValue, $0.origin) }, .source)
    unique(contents.coalitions.map { ($0.id.rawValue, $0.origin) }, .coalition)
    unique(contents.bodies.map { ($0.id.rawValue, $0.claim.origin) }, .body)
    unique(contents.organisations.map { ($0.id.rawValue, $0.origin) }, .organisation)
    unique(contents.officials.map { ($0.id.rawValue, $0.origin) }, .official)
    unique(contents.meetings.map { ($0.id.rawValue, $0.claim.origin) }, .meeting)
    unique(contents.mechanisms.map { ($0.id.rawValue, $0.claim.origin) }, .mechanism)
    unique(contents.disputes.map { ($0.id.rawValue, $0.origin) }, .dispute)
    unique(contents.countries.map { ($0.id.rawValue, $0.origin) }, .country)
  }

  private mutating func unique(_ ids: [(String, Origin)], _ kind: NodeKind) {
    var seen: Set<String> = []
    for (id, origin) in ids where !seen.insert(id).inserted {
      report(.duplicate(id, kind: kind), at: origin)
    }
  }

  private mutating func checkCountries() {
    let codes = contents.countries.map(\.id.rawValue)
    for country in contents.countries
    where country.name == nil && !CountryNames.isCode(country.id) {
      let others = codes.filter { $0 != country.id.rawValue && CountryNames.isCode(.init($0)) }
      let near = Spelling.nearest(to: country.id.rawValue, in: others, limit: 1).first
      report(
        .unknownReference(country.id.rawValue, kind: .country, suggestion: near),
        at: country.origin)
    }
  }

  private mutating func checkSources() {
    for source in contents.sources {
      guard let url = source.url else { continue }
      let lower = url.lowercased()
      if !lower.hasPrefix("https://") && !lower.hasPrefix("http://") {
        report(.unsafeLink(url), at: source.origin)
      }
    }
  }

  private mutating func checkCoalitions() {
    for coalition in contents.coalitions {
      require(coalition.partOf?.rawValue, .coalition, coalition.origin)
      for founding in coalition.founded { check(founding.claim, needsDate: false) }
    }
    checkCycles()
    for body in contents.bodies {
      require(body.coalition.rawValue, .coalition, body.claim.origin)
      require(body.succeeds?.rawValue, .body, body.claim.origin)
      check(body.claim, needsDate: false)
    }
    for mechanism in contents.mechanisms {
      require(mechanism.coalition.rawValue, .coalition, mechanism.claim.origin)
      check(mechanism.claim, needsDate: false)
    }
    for declaration in contents.declarations {
      require(declaration.coalition.rawValue, .coalition, declaration.claim.origin)
      require(declaration.meeting?.rawValue, .meeting, declaration.claim.origin)
      check(declaration.claim, needsDate: false)
    }
    for organisation in contents.organisations {
      require(organisation.partOf?.rawValue, .coalition, organisation.origin)
    }
    for dispute in contents.disputes {
      require(dispute.coalition.rawValue, .coalition, dispute.origin)
      for side in dispute.sides { check(side.claim, needsDate: false) }
    }
  }

  private mutating func checkCycles() {
    let parents = Dictionary(
      contents.coalitions.compactMap { c in c.partOf.map { (c.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    for coalition in contents.coalitions {
      var path = [coalition.id]
      while let next = path.last.flatMap({ parents[$0] }), path.count <= parents.count {
        path.append(next)
        guard next != coalition.id else {
          // One report for each cycle: at its smallest member.
          if path.min() == coalition.id {
            report(.partOfItself(path.map(\.rawValue)), at: coalition.origin)
          }
          break
        }
      }
    }
  }

  private mutating func checkPeople() {
    for official in contents.officials {
      if let party = official.actsFor { require(party, official.origin) }
      for office in official.offices { check(office.claim, needsDate: false) }
      for appearance in official.appearances {
        require(appearance.coalition.rawValue, .coalition, appearance.claim.origin)
        require(appearance.meeting?.rawValue, .meeting, appearance.claim.origin)
        check(appearance.claim, needsDate: false)
      }
    }
    for meeting in contents.meetings {
      require(meeting.coalition.rawValue, .coalition, meeting.claim.origin)
      for party in meeting.parties { require(party, meeting.claim.origin) }
      for attendee in meeting.officials {
        require(attendee.official.rawValue, .official, meeting.claim.origin)
      }
      check(meeting.claim, needsDate: false)
    }
  }

  private mutating func check(_ claim: Claim, needsDate: Bool) {
    if claim.sources.isEmpty && needsDate && !published.isEmpty {
      report(.noSource, at: claim.origin)
    }
    for source in claim.sources { require(source.rawValue, .source, claim.origin) }
    if let from = claim.from, let to = claim.to, to.latest < from.earliest {
      report(.endBeforeStart(from: from, to: to), at: claim.origin)
    }
    if needsDate, newestDate != nil, let source = claim.sources.first,
      claim.from == nil, claim.attested == nil,
      claim.sources.allSatisfy({
        published[$0] == nil && known[.source]?.contains($0.rawValue) == true
      })
    {
      findings.append(
        Finding(
          .warning, .undatedClaim(source: source.rawValue, dates: newestDate), at: claim.origin))
    }
  }

  private mutating func require(_ party: Party, _ origin: Origin) {
    switch party {
    case .coalition(let id): require(id.rawValue, .coalition, origin)
    case .organisation(let id): require(id.rawValue, .organisation, origin)
    }
  }

  private mutating func require(_ id: String?, _ kind: NodeKind, _ origin: Origin) {
    guard let id, let ids = known[kind], !ids.contains(id) else { return }
    let suggestion = Spelling.nearest(to: id, in: ids.sorted(), limit: 1).first
    report(.unknownReference(id, kind: kind, suggestion: suggestion), at: origin)
  }

  private mutating func report(_ problem: Finding.Problem, at origin: Origin) {
    findings.append(Finding(.error, problem, at: origin))
  }
}
