public import GraphCore

extension Affiliations {
  /// The disputes about a coalition by the date, whether the coalition counts or not; entered ones first.
  public func disputes(about coalition: Coalition.ID) -> [SourceDispute] {
    switch leftOut[coalition] {
    case nil, .planned, .announced: return disputes.filter { $0.coalition == coalition }
    default: break
    }
    guard let position = graph.coalitions.position(of: coalition) else { return [] }
    return AffiliationCounting(question, basis, on: date).disputes(at: position)
  }
}
