import Dates
public import GraphCore

/// A change that did not happen.
public enum HypotheticalChange: Hashable, Sendable {
  /// A party leaves one coalition, or every coalition.
  case leave(Party.ID, Coalition.ID?)
  /// A party joins a coalition.
  case join(Party.ID, Coalition.ID)
  /// A coalition is dissolved.
  case dissolve(Coalition.ID)
  /// The second coalition is merged into the first.
  case merge(Coalition.ID, Coalition.ID)
}

extension Affiliations {
  /// The answer to the same question if some changes had happened, one after the other.
  ///
  /// Claims are dropped, added and moved, and everything is counted again, so that every analysis works on the
  /// result. Reported sizes rise and fall with parties that certainly join and leave. After a merger no
  /// reported size holds; if one of the two had unnamed members, the new size is at least the larger of both. A
  /// change of a coalition that the graph does not have, and a merger of one that does not exist on the date or
  /// with itself, changes nothing. A party that leaves is no unnamed member any more, so that a state that the
  /// graph does not mention is mentioned from then on.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims, for each change.
  public func applying(_ changes: [HypotheticalChange]) -> Affiliations {
    // The date stays, though the newest claim may go; the evidence that counts is settled once.
    var question = question
    if let date { question.date = .date(date) }
    question.evidence = EvidenceFilter()
    question.evidence.isClipped = self.question.evidence.isClipped
    var graph = considered
    for change in changes {
      let before = graph.affiliations(question)
      graph = before.changed(change, &question)
    }
    return graph.affiliations(question)
  }

  /// The graph with the claims and sources that count.
  private var considered: CoalitionGraph {
    guard !question.evidence.isEmpty else { return graph }
    var builder = GraphBuilder(graph, keeping: { _ in false })
    for (number, row) in zip(graph.ties.indices, graph.ties) where view.mask.counts(number) {
      guard let claim = view.mask.trusted(row.claim, in: graph) else { continue }
      builder.add(row.tie.party, to: row.tie.coalition, as: row.role, title: row.title, claim)
    }
    func trusted(_ claim: Claim) -> Claim? { view.mask.trusted(claim, in: graph) }
    builder.declarations = graph.declarations.compactMap { declaration in
      trusted(declaration.claim).map { claim in
        var declaration = declaration
        declaration.claim = claim
        return declaration
      }
    }
    for index in builder.coalitions.indices {
      // The date of a foundation counts whoever states it; who states it decides disputes.
      for number in builder.coalitions[index].founded.indices {
        let claim = builder.coalitions[index].founded[number].claim
        builder.coalitions[index].founded[number].claim.sources = trusted(claim)?.sources ?? []
      }
    }
    for index in builder.disputes.indices {
      builder.disputes[index].sides = builder.disputes[index].sides.compactMap { side in
        trusted(side.claim).map { claim in
          var side = side
          side.claim = claim
          return side
        }
      }
    }
    builder.keepClaimsOfLeads(trusted)
    return builder.changed(from: graph)
  }

  private func changed(_ change: HypotheticalChange, _ question: inout Question) -> CoalitionGraph {
    switch change {
    case .leave(let party, let coalition):
      // A party can leave only a coalition of the date. A later coalition would lose the claims that date it.
      return leaving(
        party,
        (coalition.map { [$0] } ?? graph.coalitions.ids).filter {
          exists($0) || graph.coalitions[id: $0]?.hasBegun == false
        })
    case .join(let party, let coalition):
      return graph.coalitions.position(of: coalition) == nil ? graph : joining(party, coalition)
    case .dissolve(let coalition):
      question.coalitions.without.insert(coalition)
      return graph
    case .merge(let kept, let other):
      guard kept != other, exists(kept), exists(other) else { return graph }
      question.coalitions.without.insert(other)
      return merging(other, into: kept)
    }
  }

  /// True if a coalition exists on the date.
  private func exists(_ id: Coalition.ID) -> Bool {
    graph.coalitions.position(of: id).map { Existence.reason(against: $0, in: view) == nil }
      ?? false
  }

  private var now: Claim { Claim(from: date) }

  private func leaving(_ party: Party.ID, _ coalitions: [Coalition.ID]) -> CoalitionGraph {
    let left = Set(coalitions)
    var builder = builder { $0.party == party && left.contains($0.coalition) }
    for coalition in coalitions {
      if let tie = tie(TieKey(party, coalition)), tie.belongs == .certain {
        builder.shrink(coalition, withoutBeneficiary: tie.roles.contains(.beneficiary))
      }
      // Whoever has left is not an unnamed member.
      builder.add(party, to: coalition, as: .nonMember, now)
    }
    return builder.changed(from: graph)
  }

  private func joining(_ party: Party.ID, _ coalition: Coalition.ID) -> CoalitionGraph {
    let key = TieKey(party, coalition)
    let isMember = tie(key)?.belongs == .certain
    var builder = builder { $0 == key && !isMember }
    if !isMember {
      builder.grow(coalition)
      builder.add(party, to: coalition, now)
    }
    return builder.changed(from: graph)
  }

  private func merging(_ other: Coalition.ID, into kept: Coalition.ID) -> CoalitionGraph {
    var builder = builder { $0.coalition == other }
    for row in graph.coalitions.position(of: other).map(graph.ties.rows(ofCoalition:)) ?? 0..<0 {
      let row = graph.ties[row]
      builder.add(row.tie.party, to: kept, as: row.role, title: row.title, row.claim)
    }
    builder.declarations.removeAll { $0.coalition == kept }
    // Whoever is an unnamed member of either is one of both together; how many are of both nobody knows.
    let lists = [kept, other].compactMap { column(of: $0) }.map { memberLists[$0] }
    if lists.contains(where: { $0.reported != nil && $0.unnamed.upperBound > 0 }) {
      let least = lists.map(\.size.atLeast).max() ?? 0
      builder.declarations.append(
        Declaration(
          coalition: kept, date: date, size: least, qualifier: .atLeast, claim: Claim()))
    }
    return builder.changed(from: graph)
  }

  /// The parts of the graph without the claims on some ties.
  private func builder(without isDropped: (TieKey) -> Bool) -> GraphBuilder {
    GraphBuilder(graph, keeping: { !isDropped(graph.ties.key(of: $0)) })
  }
}

extension GraphBuilder {
  /// Adds a member to the reported sizes of a coalition.
  fileprivate mutating func grow(_ coalition: Coalition.ID) {
    for index in declarations.indices where isSize(index, of: coalition) {
      declarations[index].size += 1
    }
  }

  /// Takes a member off the reported sizes of a coalition. A beneficiary is taken off where it is counted.
  fileprivate mutating func shrink(_ coalition: Coalition.ID, withoutBeneficiary: Bool) {
    declarations = declarations.indices.flatMap { index -> [Declaration] in
      var declaration = declarations[index]
      guard isSize(index, of: coalition) else { return [declaration] }
      if withoutBeneficiary, declaration.countsBeneficiary == false { return [declaration] }
      let whole = declaration
      declaration.size = max(0, declaration.size - 1)
      // Whether a source counts the beneficiary it may not say; then both numbers are possible.
      guard withoutBeneficiary, declaration.countsBeneficiary == nil else { return [declaration] }
      return [declaration, whole]
    }
  }

  private func isSize(_ index: Int, of coalition: Coalition.ID) -> Bool {
    declarations[index].coalition == coalition && declarations[index].subject == .members
  }
}
