public import Dates

/// Parties, coalitions, bodies, officials, meetings and mechanisms, and the claims that tie them.
///
/// A graph is valid and sorted from the moment it exists: each identifier that it uses is defined once, no
/// period ends before it starts, and equal facts in any order make graphs with equal parts, which are written to
/// equal files. ``GraphBuilder`` makes it.
public final class CoalitionGraph: Sendable {
  /// The title, for pictures and pages.
  public let title: String
  /// A sentence or two about the graph.
  public let description: String?
  /// The licence of the data.
  public let licence: String?
  /// The languages of the texts.
  package let languages: [String]
  /// The words of the data for their parties and coalitions; without them countries and coalitions.
  public let words: NodeWords?
  /// The citation for a bibliography.
  public let citation: String?

  /// The sources.
  public let sources: Index<Source>
  /// Every party that the graph lists or mentions.
  public let parties: Index<Party>
  /// The coalitions.
  public let coalitions: Index<Coalition>
  /// Claims on memberships and lead roles of parties.
  package let ties: Ties
  /// Parts of coalitions.
  package let bodies: Index<Body>
  /// People.
  package let officials: Index<Official>
  /// Events.
  package let meetings: Index<Meeting>
  /// Ways of working.
  package let mechanisms: Index<Mechanism>
  /// Reported sizes, by coalition and date; those without a date come first.
  public let declarations: [Declaration]
  /// Lead roles of officials, of bodies and for one meeting.
  package let leads: [LeadRole]
  /// Disputes that an editor has entered.
  package let disputes: Index<Dispute>

  /// Findings on facts that are valid and probably mistakes.
  public let warnings: [Finding]
  /// Findings of the reader that did not stop it.
  public let remarks: [Finding]

  /// The newest date of anything that has happened: starts, attestations, foundings, meetings, offices, acts,
  /// publications, and the ends of the periods that sources cover.
  ///
  /// Ends, dissolutions, whatever is planned, announced or proposed, rejected claims, and years from 9000 on
  /// do not count; where nothing but ends and dissolutions is dated, it is the newest of these. `nil` for a
  /// graph without dates, whose facts are timeless.
  public let newestDate: PartialDate?
  /// True if every date of the ties, coalitions, reported sizes and sources is a year.
  package let isYearly: Bool

  /// Sorts the parts, which have been checked.
  init(_ parts: GraphBuilder, _ coalitions: Index<Coalition>, warnings: [Finding]) {
    title = parts.title
    description = parts.description
    licence = parts.licence
    languages = parts.languages
    words = parts.words
    citation = parts.citation
    sources = Index(parts.sources)
    parties = Index(parts.parties)
    self.coalitions = coalitions
    bodies = Index(parts.bodies)
    officials = Index(parts.officials)
    meetings = Index(parts.meetings)
    mechanisms = Index(parts.mechanisms)
    disputes = Index(parts.disputes)
    declarations = parts.declarations.sorted { $0.precedes($1) }
    leads = parts.leads.merged()
    ties = parts.ties.finished(parties: parties, coalitions: coalitions, sources: sources)
    self.warnings = warnings
    remarks = parts.remarks
    newestDate = NewestDate.of(
      ties: ties, coalitions: coalitions, sources: sources, bodies: bodies, officials: officials,
      meetings: meetings, leads: leads, declarations: declarations)
    func isYear(_ date: PartialDate?) -> Bool {
      date.map { $0.month == nil && $0.season == nil } ?? true
    }
    isYearly =
      newestDate != nil && isYear(newestDate) && ties.dates.dates.allSatisfy(isYear)
      && coalitions.allSatisfy { isYear($0.ended) && $0.founded.allSatisfy { isYear($0.date) } }
      && declarations.allSatisfy { isYear($0.date) } && sources.allSatisfy { isYear($0.published) }
  }

  /// True if there is a claim that a party has a role in a coalition.
  package var hasTies: Bool { !ties.isEmpty }

  /// True if a claim of membership, other than of a lead role, has an end.
  package var hasMembershipEnds: Bool {
    let leading = RoleSet(Role.ofLeads)
    return ties.indices.contains { row in
      let role = ties.roles[row]
      return ties.to[row] != 0 && !ties.isRejected(row) && role.belongs && !leading.contains(role)
    }
  }

  /// The dates of publication of a claim's sources.
  package func published(_ sources: [Source.ID]) -> [PartialDate] {
    sources.compactMap { self.sources[id: $0]?.published }
  }

  /// The day on which a claim says that its fact held: its own date, else the newest day of its sources, which
  /// is the end of the period that a source covers, or its publication; `nil` for a claim without any date.
  package func attestation(of claim: Claim) -> PartialDate? {
    if let attested = claim.attested { return attested }
    return claim.sources.compactMap { self.sources[id: $0] }
      .compactMap { $0.covers?.to ?? $0.published }.max()
  }
}

extension Declaration {
  /// The order of coalitions and dates, then of everything else.
  fileprivate func precedes(_ other: Declaration) -> Bool {
    if coalition != other.coalition { return coalition < other.coalition }
    if date != other.date {
      guard let date else { return true }
      guard let theirs = other.date else { return false }
      return date < theirs
    }
    if subject != other.subject { return subject.rawValue < other.subject.rawValue }
    if size != other.size { return size < other.size }
    if qualifier != other.qualifier { return qualifier.rawValue < other.qualifier.rawValue }
    if claim.sources != other.claim.sources {
      return claim.sources.lexicographicallyPrecedes(other.claim.sources)
    }
    return (counts ?? "", claim.place) < (other.counts ?? "", other.claim.place)
  }
}

/// The values that set lead roles apart.
private struct LeadKey: Hashable, Comparable {
  let target: LeadRole.Target
  let leader: LeadRole.Leader
  let role: Role
  let meeting: String
  let title: String

  static func < (a: LeadKey, b: LeadKey) -> Bool {
    (a.target, a.leader, a.role, a.meeting, a.title)
      < (b.target, b.leader, b.role, b.meeting, b.title)
  }
}

extension [LeadRole] {
  /// One lead role for each leader, target, role, meeting and title, in this order, with all claims.
  fileprivate func merged() -> [LeadRole] {
    let groups = Dictionary(grouping: self) {
      LeadKey(
        target: $0.target, leader: $0.leader, role: $0.role, meeting: $0.meeting?.rawValue ?? "",
        title: $0.title ?? "")
    }
    return groups.sorted { $0.key < $1.key }.map { _, group in
      var lead = group[0]
      lead.claims = group.flatMap(\.claims).sorted { $0.precedes($1) }
      return lead
    }
  }
}

extension Claim {
  /// The order of the days that claims are about, then of sources and texts.
  package func precedes(_ other: Claim) -> Bool {
    func days(_ claim: Claim) -> [Int] {
      [claim.from ?? claim.attested ?? claim.to, claim.attested, claim.to].map {
        $0?.earliest.number ?? .min
      }
    }
    let (x, y) = (days(self), days(other))
    if x != y { return x.lexicographicallyPrecedes(y) }
    if sources != other.sources { return sources.lexicographicallyPrecedes(other.sources) }
    func texts(_ claim: Claim) -> [String] {
      [
        claim.note ?? "", claim.confidence.rawValue, claim.rejected ?? "", claim.quote ?? "",
        claim.locator ?? "",
      ]
    }
    let (mine, theirs) = (texts(self), texts(other))
    return mine == theirs ? place < other.place : mine.lexicographicallyPrecedes(theirs)
  }
}
