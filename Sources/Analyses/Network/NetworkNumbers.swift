import CompactGraph
package import Counting
package import Measures

/// Numbers about the whole network of an answer, and those of an earlier date beside them.
package struct NetworkNumbers: Sendable {
  /// One number.
  package struct Entry: Hashable, Sendable {
    /// The number.
    package let number: NetworkNumber
    /// Its value; `nil` where it is not defined.
    package let value: Double?
    /// Its value at the earlier date.
    package let before: Double?
  }

  /// The commands of the program that print such numbers.
  enum Kind: String, Sendable {
    case measure, census
  }

  /// The networks.
  package let networks: NamedNetworks
  /// The networks of the earlier date, if there is one.
  package let earlier: NamedNetworks?
  /// The numbers, in the order of the list.
  package let entries: [Entry]
  let kind: Kind

  /// The numbers of one date: size, density, distances, clustering, leads; and the assortativity by an attribute of
  /// the parties, if one is given.
  package static func measure(
    _ affiliations: Affiliations, byAttribute attribute: String? = nil
  ) -> NetworkNumbers {
    let networks = NamedNetworks(affiliations)
    let mixing = attribute.map {
      NetworkNumber.assortativity(by: $0, networks.values(of: $0, networks.rows))
    }
    return NetworkNumbers(
      affiliations, nil, .measure, NetworkNumber.measure + (mixing.map { [$0] } ?? []))
  }

  /// The numbers of two dates, and the turnover between them.
  package static func measure(_ affiliations: Affiliations, since earlier: Affiliations)
    -> NetworkNumbers
  {
    NetworkNumbers(affiliations, earlier, .measure, NetworkNumber.change + NetworkNumber.measure)
  }

  /// The pairs and triples of leaders and members of each kind; those of an earlier date beside them.
  package static func census(_ affiliations: Affiliations, since earlier: Affiliations? = nil)
    -> NetworkNumbers
  {
    NetworkNumbers(affiliations, earlier, .census, NetworkNumber.census)
  }

  private init(
    _ affiliations: Affiliations, _ earlier: Affiliations?, _ kind: Kind,
    _ numbers: [NetworkNumber]
  ) {
    let networks = NamedNetworks(affiliations)
    let past = earlier.map { NamedNetworks($0) }
    let input = NetworkNumbersInput(networks.networks, since: past.map { networks.since($0) })
    let before = past.map { NetworkNumbersInput($0.networks) }
    self.networks = networks
    self.earlier = past
    self.kind = kind
    entries = numbers.map { number in
      Entry(
        number: number, value: number.value(of: input),
        before: before.flatMap { number.value(of: $0) })
    }
  }
}
