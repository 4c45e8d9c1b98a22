public import GraphCore

extension Affiliations {
  /// The disputes about a coalition by the date, whether the coalition counts or not; entered ones first.
  public func disputes(about coalition: Coalition.ID) -> [SourceDispute] {
    switch leftOut[coalition] {
    case nil, .planned, .announced: return disputes.filter { $0.coalition == coalition }
    default: break
    }
    guard let position = graph.coalitions.position(of: coalition) else { return [] }
    let search = DisputeSearch(view)
    return graph.disputes.filter { $0.coalition == coalition }.compactMap(search.entered)
      + search.onCoalition(graph.coalitions[position], at: position)
      + search.onTies(of: graph.coalitions[position], at: position)
  }
}
