import CompactGraph
import Counting
import GraphCore
import Measures

extension Scores {
  /// True if the measure counts nodes that can be listed.
  package var hasNames: Bool { form.counted != nil }

  /// The column with the nodes that a measure counts.
  func namesColumn(_ listsNames: Bool) -> Column {
    .names(marks: mode == .rows ? .disputed : [.disputed, .beneficiary], all: listsNames)
  }

  /// The nodes that a measure counts; `nil` for a measure that does not count ties.
  func names(_ presentation: Presentation) -> (@Sendable (Entry) -> [Cell])? {
    guard let ties = form.counted.map(ties) else { return nil }
    let nodes = networks.nodes(of: mode)
    let others = networks.nodes(of: mode.other)
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
    let name = presentation.markingBeneficiaries()
    return { [self] entry in
      guard let place = places[entry.node] else { return [.missing] }
      return [
        .nodes(
          ties[mode].partners(of: place).map { other in
            name(others[Int(other)], marks(entry.node, others[Int(other)], presentation))
          })
      ]
    }
  }

  private func ties(_ network: NetworkKind) -> Incidence {
    network == .leadership ? networks.networks.leading : networks.networks.members
  }

  /// The mark of a disputed tie or lead role.
  private func marks(
    _ node: NodeReference, _ other: NodeReference, _ presentation: Presentation
  ) -> Marks {
    guard networks.actors == .parties else { return [] }
    let (party, coalition) = mode == .rows ? (node, other) : (other, node)
    let key = TieKey(Party.ID(party.id), Coalition.ID(coalition.id))
    if form.counted == .leadership { return presentation.leadMark(key) }
    return networks.affiliations.tie(key)?.isDisputed ?? false ? .disputed : []
  }
}
