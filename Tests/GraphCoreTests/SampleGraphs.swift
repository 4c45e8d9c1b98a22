import GraphCore

/// Small graphs for the tests of this module.
enum SampleGraphs {
  static func date(_ text: String) -> PartialDate? { PartialDate(text) }

  static func claim(
    from: String? = nil, to: String? = nil, attested: String? = nil, source: Source.ID = "s"
  ) -> Claim {
    Claim(
      from: from.flatMap { PartialDate($0) }, to: to.flatMap { PartialDate($0) },
      attested: attested.flatMap { PartialDate($0) }, sources: [source])
  }

  /// One coalition `c`, founded in 2020, one source `s` of 2025-06-01, and these ties to it.
  static func contents(
    members: [(Country.ID, Membership.Standing, Claim)] = [],
    leads: [(Country.ID, LeadRole.Role, Claim)] = []
  ) -> GraphContents {
    var contents = GraphContents(title: "Sample")
    var source = Source(id: "s", title: "A page")
    source.published = PartialDate("2025-06-01")
    contents.sources = [source]
    var coalition = Coalition(id: "c", name: "The Coalition", kind: "alliance")
    coalition.founded = [
      Coalition.Founding(date: PartialDate("2020"), claim: Claim(sources: ["s"]))
    ]
    contents.coalitions = [coalition]
    contents.memberships = members.map {
      Membership(country: $0.0, coalition: "c", standing: $0.1, claims: [$0.2])
    }
    contents.leads = leads.map {
      LeadRole(leader: .country($0.0), target: .coalition("c"), role: $0.1, claims: [$0.2])
    }
    return contents
  }
}
