import Dates
import GraphCore

/// Disputes on foundations and sizes, and those that an editor has entered.
extension DisputeSearch {
  func foundingDispute(_ coalition: Coalition) -> SourceDispute? {
    guard coalition.founded.count > 1 else { return nil }
    let claims = coalition.founded.compactMap { founding -> (Claim, PartialDate)? in
      guard founding.claim.rejected == nil, let date = founding.date, isPast(date.earliest),
        let claim = view.mask.trusted(founding.claim, in: graph)
      else { return nil }
      return (claim, date)
    }
    guard cannotAllHold(claims.map { ($0.0, $0.1.earliest...$0.1.latest) }) else { return nil }
    return SourceDispute(
      coalition.id, .founding,
      claims.map { .init(value: .date($0.1), parties: [], sources: $0.0.sources, date: nil) })
  }

  /// The sizes of one day that independent sources give and that cannot all be true.
  func onSizes(
    of coalition: Coalition.ID, _ declarations: [Declaration], beneficiaries: Int
  ) -> [SourceDispute] {
    let own = declarations.compactMap { declaration -> (Declaration, Claim, PartialDate?)? in
      guard declaration.subject == .members, declaration.claim.rejected == nil,
        let claim = view.mask.trusted(declaration.claim, in: graph)
      else { return nil }
      let date = ReportedSize.date(of: declaration, claim, in: graph)
      return date.map { isPast($0.earliest) } ?? true ? (declaration, claim, date) : nil
    }
    return Dictionary(grouping: own) { $0.2 }.sorted { a, b in
      guard let date = a.key else { return b.key != nil }
      return b.key.map { date < $0 } ?? false
    }.compactMap { date, group in
      let ranges = group.map { declaration, claim, _ in
        // A beneficiary that the graph does not name can make the difference as well.
        let range = ReportedSize.range(of: declaration, beneficiaries: max(1, beneficiaries))
        return (claim, range.lower...(range.upper ?? .max))
      }
      guard cannotAllHold(ranges) else { return nil }
      return SourceDispute(
        coalition, .size(date),
        group.map {
          .init(
            value: .size($0.0.size, $0.0.qualifier), parties: [], sources: $0.1.sources, date: nil)
        })
    }
  }

  /// True if two claims of independent sources have nothing in common.
  private func cannotAllHold<Bound>(
    _ claims: [(claim: Claim, range: ClosedRange<Bound>)]
  ) -> Bool {
    func origins(_ claim: Claim) -> Set<String> { graph.origins(of: claim.sources) }
    return claims.contains { one in
      claims.contains { other in
        one.range.upperBound < other.range.lowerBound
          && areIndependent(origins(one.claim), origins(other.claim))
      }
    }
  }

  /// The dispute with the sides that were stated by the date; `nil` if fewer than two were.
  func entered(_ dispute: Dispute) -> SourceDispute? {
    let sides = dispute.sides.compactMap { side -> SourceDispute.Side? in
      guard side.claim.rejected == nil, side.date.map({ isPast($0.earliest) }) ?? true,
        let claim = view.mask.trusted(side.claim, in: graph)
      else { return nil }
      return SourceDispute.Side(
        value: .text(side.value), parties: side.parties, sources: claim.sources, date: side.date)
    }
    guard sides.count > 1 else { return nil }
    return SourceDispute(
      dispute.coalition, .entered(topic: dispute.topic, about: dispute.about), sides,
      note: dispute.note, id: dispute.id)
  }
}
