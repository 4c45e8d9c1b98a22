import GraphCore

/// The numbers of the parties that member lists speak of: those of the graph by their positions, then the states
/// outside of it.
///
/// A class, because all member lists of an answer share it.
package final class PartyNumbers: Sendable {
  let parties: Index<Party>
  private let ids: [Party.ID]
  /// The parties outside the graph, by identifier.
  let outside: [Party.ID]
  private let outsideNumbers: [Party.ID: Int32]

  /// The numbers of the parties of a graph, and of others.
  ///
  /// - Complexity: O(*m* log *m*) in the number of others.
  init(_ parties: Index<Party>, and others: some Sequence<Party.ID> = []) {
    self.parties = parties
    ids = parties.ids
    outside = Set(others.lazy.filter { parties.position(of: $0) == nil }).sorted()
    outsideNumbers = Dictionary(
      uniqueKeysWithValues: outside.enumerated().map { ($1, Int32(parties.count + $0)) })
  }

  /// The number of a party that has one.
  func number(of id: Party.ID) -> Int32? {
    parties.position(of: id).map { Int32($0) } ?? outsideNumbers[id]
  }

  /// The party of a number.
  func id(_ number: Int32) -> Party.ID {
    let position = Int(number)
    return position < ids.count ? ids[position] : outside[position - ids.count]
  }
}
