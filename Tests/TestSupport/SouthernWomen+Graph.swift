public import GraphCore

extension SouthernWomen {
  /// The network as a graph without dates: women as parties that are no states, events as coalitions.
  public static func graph() throws -> CoalitionGraph {
    var builder = GraphBuilder(title: "Southern Women")
    builder.coalitions = (1...14).map { Coalition(id: event($0), name: "E\($0)", kind: "event") }
    for (name, events) in attendance {
      let party = Party(id: Identifier(name.lowercased()), kind: .other, name: name)
      builder.parties.append(party)
      for number in events { builder.add(party.id, to: event(number)) }
    }
    return try builder.build()
  }

  private static func event(_ number: Int) -> Coalition.ID {
    Identifier(number < 10 ? "e0\(number)" : "e\(number)")
  }
}
