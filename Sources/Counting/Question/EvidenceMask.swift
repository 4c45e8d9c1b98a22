import Dates
package import GraphCore

/// The rows of a graph's ties, and the sources, that count under an evidence filter. A mask makes no new graph.
package struct EvidenceMask: Sendable {
  /// True if each row counts; `nil` if all do.
  private let rows: [Bool]?
  /// True if each source counts, by position; `nil` if all do.
  private let sources: [Bool]?

  /// The mask of a filter.
  ///
  /// - Complexity: O(*n*) in the number of claims.
  package init(_ filter: EvidenceFilter, in graph: CoalitionGraph) {
    let ties = graph.ties
    let counts: [Bool]? =
      filter.kinds.isEmpty && filter.knownBy == nil
      ? nil
      : graph.sources.map { source in
        if let knownBy = filter.knownBy {
          guard let published = source.published, published.earliest <= knownBy.latest else {
            return false
          }
        }
        return filter.kinds.isEmpty || source.kind.map(filter.kinds.contains) == true
      }
    sources = counts
    guard counts != nil || !filter.preferred.isEmpty || filter.independentSources > 1 else {
      rows = nil
      return
    }
    func trusted(_ row: Int) -> [Int32] {
      let all = ties.sources(of: row)
      guard let counts else { return all }
      return all.filter { counts[Int($0)] }
    }
    // A claim without sources counts where nothing is asked of sources.
    var kept = ties.indices.map { counts == nil || !trusted($0).isEmpty }
    // A rejected claim is not evidence: it neither silences others nor helps them.
    func speaking(_ rows: Range<Int>) -> [Int] {
      rows.filter { kept[$0] && !ties.isRejected($0) }
    }
    let preferred = filter.preferred.compactMap { graph.sources.position(of: $0) }.map { Int32($0) }
    if !preferred.isEmpty {
      for number in 0..<ties.tieCount {
        for rows in ties.halves(ofTie: number) {
          let own = speaking(rows)
          for source in preferred {
            let chosen = own.filter { trusted($0).contains(source) }
            guard !chosen.isEmpty else { continue }
            for row in rows { kept[row] = false }
            for row in chosen { kept[row] = true }
            break
          }
        }
      }
    }
    if filter.independentSources > 1 {
      let origins = graph.sources.map { graph.origin(of: $0.id) }
      for number in 0..<ties.tieCount {
        for rows in ties.roleRanges(in: ties.rows(ofTie: number)) {
          let independent = Set(speaking(rows).flatMap(trusted).map { origins[Int($0)] })
          if independent.count < filter.independentSources {
            for row in rows { kept[row] = false }
          }
        }
      }
    }
    rows = kept
  }

  /// True if every row counts.
  var isPlain: Bool { rows == nil }

  /// True if a row counts.
  package func counts(_ row: Int) -> Bool { rows?[row] ?? true }

  /// True if a source counts.
  package func counts(source position: Int32) -> Bool { sources?[Int(position)] ?? true }

  /// A claim with the sources that count; `nil` if it has none of them.
  package func trusted(_ claim: Claim, in graph: CoalitionGraph) -> Claim? {
    guard let sources else { return claim }
    var claim = claim
    claim.sources = claim.sources.filter { id in
      graph.sources.position(of: id).map { sources[$0] } ?? false
    }
    return claim.sources.isEmpty ? nil : claim
  }
}

extension Ties {
  /// The rows of a tie on membership, and those on leadership: a source that lists members says nothing on who
  /// leads.
  fileprivate func halves(ofTie number: Int) -> [Range<Int>] {
    let rows = rows(ofTie: number)
    let leads = rows.first { Role.ofLeads.contains(roles[$0]) } ?? rows.upperBound
    return [rows.lowerBound..<leads, leads..<rows.upperBound].filter { !$0.isEmpty }
  }
}
