import GraphCore

extension CoalitionGraph {
  /// Refuses the name of an attribute that neither a party nor a coalition has.
  func check(attribute name: String) throws(Failure) {
    let known = Set(parties.flatMap(\.attributes.keys)).union(coalitions.flatMap(\.attributes.keys))
    guard !known.contains(name) else { return }
    throw .unknownAttribute(.init(name, in: known.sorted()))
  }
}
