package import CompactGraph
package import Counting
package import GraphCore
import Measures

/// The combinations of coalitions that have members of their own, who are in all of these and in no other; or of
/// parties that have coalitions of their own.
///
/// A. Lex, N. Gehlenborg, H. Strobelt, R. Vuillemot and H. Pfister, UpSet: visualization of intersecting sets,
/// IEEE TVCG 20, 2014, doi:10.1109/TVCG.2014.2346248.
package struct Sets: Sendable {
  /// One combination.
  package struct Combination: Hashable, Sendable {
    /// The sets, by identifier.
    package let sets: [NodeReference]
    /// The members that are in all of these sets and in no other, by identifier.
    package let members: [NodeReference]
    /// The number of members of all of these sets, whatever other sets they are in.
    package let inAll: Int
    /// The members that are in one of these sets by a disputed tie.
    let disputed: Set<NodeReference>
  }

  /// The sets.
  let compared: ComparedNodes
  /// The combinations: by falling number of members, then fewer sets first, then by identifiers.
  package let combinations: [Combination]

  /// The combinations of a mode, from the ties that the question counts.
  ///
  /// - Complexity: O(*t* + *e* log *e*) in ties and combinations, and for each combination its smallest set.
  package init(
    _ affiliations: Affiliations, of mode: Mode = .columns, among filter: PartyFilter = .automatic
  ) {
    let compared = ComparedNodes(affiliations, affiliations.counted, of: mode, among: filter)
    self.compared = compared
    combinations = compared.incidence.exclusiveIntersections(of: mode).compactMap { found in
      guard !found.sets.isEmpty else { return nil }
      let disputed = found.members.filter { member in
        found.sets.contains { compared.isDisputed(Int($0), Int(member)) }
      }
      return Combination(
        sets: found.sets.map { compared.node(Int($0)) },
        members: found.members.map { compared.other(Int($0)) },
        inAll: Sets.memberCount(ofAll: found.sets, compared),
        disputed: Set(disputed.map { compared.other(Int($0)) }))
    }
  }

  private static func memberCount(ofAll sets: [Int32], _ compared: ComparedNodes) -> Int {
    let side = compared.incidence[compared.mode]
    let sorted = sets.sorted { side.degree(Int($0)) < side.degree(Int($1)) }
    guard let smallest = sorted.first else { return 0 }
    return side.partners(of: Int(smallest)).count { member in
      sorted.dropFirst().allSatisfy { side.isTied(Int($0), to: Int(member)) }
    }
  }
}
