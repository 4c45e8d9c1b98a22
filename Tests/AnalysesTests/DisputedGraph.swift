import GraphCore

/// A coalition with three members, on one of which sources disagree from 2022 on.
enum DisputedGraph {
  static func make() throws -> CoalitionGraph {
    var contents = GraphContents(title: "t")
    var source = Source(id: "s", title: "Page")
    source.published = PartialDate("2024-12-31")
    contents.sources = [source]
    contents.coalitions = [Coalition(id: "x", name: "X", kind: "forum")]
    func tie(_ country: Country.ID, _ standing: Membership.Standing, _ from: String) -> Membership {
      Membership(
        country: country, coalition: "x", standing: standing,
        claims: [Claim(from: PartialDate(from), sources: ["s"])])
    }
    contents.memberships = [
      tie("FRA", .member, "2020-01-01"), tie("BEL", .member, "2021-01-01"),
      tie("BEL", .nonMember, "2022-01-01"),
    ]
    return try CoalitionGraph(contents)
  }
}
