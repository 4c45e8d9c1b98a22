import GraphCore
import TestSupport

extension SouthernWomen {
  /// The network as a graph without dates: women in the place of countries, by invented codes, and
  /// events in the place of coalitions.
  static func graph() throws -> CoalitionGraph {
    var contents = GraphContents(title: "Southern Women")
    contents.coalitions = (1...14).map { Coalition(id: event($0), name: "E\($0)", kind: "event") }
    for (name, events) in attendance {
      var country = Country(id: Identifier(name.uppercased()))
      country.name = name
      contents.countries.append(country)
      contents.memberships += events.map {
        Membership(country: country.id, coalition: event($0), claims: [Claim(sources: [])])
      }
    }
    return try CoalitionGraph(contents)
  }

  private static func event(_ number: Int) -> Coalition.ID {
    Identifier(number < 10 ? "e0\(number)" : "e\(number)")
  }
}
