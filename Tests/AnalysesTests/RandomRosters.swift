import Analyses
import GraphCore
import TestSupport

/// Small graphs with incomplete rosters, for counting every completion.
enum RandomRosters {
  static let countries: [Country.ID] = ["BEL", "CAN", "DEU", "FRA", "POL", "UKR"]
  static let asOf = PartialDate("2024-06-15")

  /// A graph of two or three coalitions over four to six countries, with named, possible and
  /// known-not members, and declared sizes of every qualifier.
  static func graph(_ generator: inout SeededGenerator) throws -> CoalitionGraph {
    var contents = GraphContents(title: "Random")
    var source = Source(id: "s", title: "A page")
    source.published = asOf
    contents.sources = [source]
    let countries = Array(countries.prefix(Int.random(in: 4...6, using: &generator)))
    contents.countries = countries.map { Country(id: $0) }
    for number in 0..<Int.random(in: 2...3, using: &generator) {
      let id: Coalition.ID = Identifier("c\(number)")
      var coalition = Coalition(id: id, name: "C\(number)", kind: "forum")
      coalition.founded = [
        Coalition.Founding(date: PartialDate("2020"), claim: Claim(sources: ["s"]))
      ]
      contents.coalitions.append(coalition)
      for country in countries {
        let claim: Claim
        var standing = Membership.Standing.member
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: claim = Claim(from: PartialDate("2021"), sources: ["s"])
        case 3: claim = Claim(attested: PartialDate("2025"), sources: ["s"])
        case 4:
          claim = Claim(from: PartialDate("2021"), sources: ["s"])
          standing = .nonMember
        default: continue
        }
        contents.memberships.append(
          Membership(country: country, coalition: id, standing: standing, claims: [claim]))
      }
      guard Int.random(in: 0..<4, using: &generator) > 0 else { continue }
      contents.declarations.append(
        Declaration(
          coalition: id, date: asOf, size: Int.random(in: 0...5, using: &generator),
          qualifier: Declaration.Qualifier.allCases.randomElement(using: &generator) ?? .exact,
          claim: Claim(sources: ["s"])))
    }
    return try CoalitionGraph(contents)
  }

  /// Every completion of a roster, as sets of countries.
  static func completions(of roster: Roster) -> [Set<Country.ID>] {
    let candidates = roster.candidates.sorted()
    return (0..<(1 << candidates.count)).filter { roster.unnamed.contains($0.nonzeroBitCount) }
      .map { mask in
        let added = candidates.enumerated().filter { mask & (1 << $0.offset) != 0 }
        return Set(roster.named).union(added.map(\.element))
      }
  }

  /// A share, 0 of nothing.
  static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
