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
  /// reported size holds, since none is known.
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
    builder.declarations = graph.declarations.compactMap { declaration in
      var declaration = declaration
      guard let claim = view.mask.trusted(declaration.claim, in: graph) else { return nil }
      declaration.claim = claim
      return declaration
    }
    return builder.changed(from: graph)
  }

  private func changed(_ change: HypotheticalChange, _ question: inout Question) -> CoalitionGraph {
    switch change {
    case .leave(let party, let coalition):
      return leaving(party, coalition.map { [$0] } ?? graph.coalitions.ids)
    case .join(let party, let coalition):
      return joining(party, coalition)
    case .dissolve(let coalition):
      question.coalitions.without.insert(coalition)
      return graph
    case .merge(let kept, let other):
      question.coalitions.without.insert(other)
      return merging(other, into: kept)
    }
  }

  private var now: Claim { Claim(from: date) }

  private func leaving(_ party: Party.ID, _ coalitions: [Coalition.ID]) -> CoalitionGraph {
    let left = Set(coalitions)
    var builder = builder { $0.party == party && left.contains($0.coalition) }
    for coalition in coalitions {
      if tie(TieKey(party, coalition))?.belongs == .certain {
        builder.resize(coalition, by: -1)
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
      builder.resize(coalition, by: 1)
      builder.add(party, to: coalition, now)
    }
    return builder.changed(from: graph)
  }

  private func merging(_ other: Coalition.ID, into kept: Coalition.ID) -> CoalitionGraph {
    var builder = builder { $0.coalition == other }
    for row in graph.ties where row.tie.coalition == other {
      builder.add(row.tie.party, to: kept, as: row.role, title: row.title, row.claim)
    }
    builder.declarations.removeAll { $0.coalition == kept }
    return builder.changed(from: graph)
  }

  /// The parts of the graph without the claims on some ties.
  private func builder(without isDropped: (TieKey) -> Bool) -> GraphBuilder {
    GraphBuilder(graph, keeping: { !isDropped(graph.ties[$0].tie) })
  }
}

extension GraphBuilder {
  /// Changes the reported sizes of a coalition.
  fileprivate mutating func resize(_ coalition: Coalition.ID, by shift: Int) {
    for index in declarations.indices
    where declarations[index].coalition == coalition && declarations[index].subject == .members {
      declarations[index].size = max(0, declarations[index].size + shift)
    }
  }
}
