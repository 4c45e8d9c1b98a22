public import CompactGraph

/// The triples of nodes by the sixteen ways in which three can be tied.
public struct TriadCensus: Hashable, Sendable {
  /// The names of the sixteen, in the order of `counts`: how many pairs are mutual, asymmetric and
  /// null, and a letter (down, up, cyclic, transitive) where those do not say enough.
  public static let names = [
    "003", "012", "102", "021D", "021U", "021C", "111D", "111U", "030T", "030C", "201", "120D",
    "120U", "120C", "210", "300",
  ]

  /// The number of triples of each kind.
  public let counts: [Int]

  /// The kind of each of the 64 ways, counted from 1: bits 1 and 2 say *u*→*v* and *v*→*u*, 4 and 8
  /// *u*→*w* and *w*→*u*, 16 and 32 *v*→*w* and *w*→*v*.
  static let kinds: [Int] = [
    1, 2, 2, 3, 2, 4, 6, 8, 2, 6, 5, 7, 3, 8, 7, 11, 2, 6, 4, 8, 5, 9, 9, 13, 6, 10, 9, 14, 7, 14,
    12, 15, 2, 5, 6, 7, 6, 9, 10, 14, 4, 9, 9, 12, 8, 13, 14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14,
    13, 15, 11, 15, 15, 16,
  ]
}

extension Network {
  /// The number of triples of each of the sixteen kinds.
  ///
  /// Together they are *n*(*n* − 1)(*n* − 2) / 6. Ties of an undirected network lead both ways;
  /// self-loops and weights do not count. With fewer than three nodes all are 0.
  ///
  /// Holland and Leinhardt 1970; V. Batagelj and A. Mrvar, A subquadratic triad census algorithm for
  /// large sparse networks with small maximum degree, Social Networks 23, 2001,
  /// doi:10.1016/S0378-8733(01)00035-1.
  ///
  /// - Complexity: O(*m Δ*) in the largest degree *Δ*.
  public var triadCensus: TriadCensus {
    let both = undirected
    let (starts, targets) = (both.outStarts, both.outTargets)
    var counts = [Int](repeating: 0, count: 16)
    // Which ties there are between u (and v) and every node: 1 out, 2 back.
    var tiesOfU = [UInt8](repeating: 0, count: nodeCount)
    var tiesOfV = tiesOfU
    for u in 0..<nodeCount {
      mark(u, in: &tiesOfU)
      for position in Int(starts[u])..<Int(starts[u + 1]) {
        let v = Int(targets[position])
        guard u < v else { continue }
        mark(v, in: &tiesOfV)
        var neighbours = 0
        func count(_ w: Int) {
          neighbours += 1
          // Each triple at its first tied pair only.
          guard v < w || (u < w && w < v && tiesOfU[w] == 0) else { return }
          let code = Int(tiesOfU[v]) + 4 * Int(tiesOfU[w]) + 16 * Int(tiesOfV[w])
          counts[TriadCensus.kinds[code] - 1] += 1
        }
        for other in both.targets(of: u) where Int(other) != v && Int(other) != u {
          count(Int(other))
        }
        for other in both.targets(of: v)
        where Int(other) != u && Int(other) != v && tiesOfU[Int(other)] == 0 {
          count(Int(other))
        }
        counts[tiesOfU[v] == 3 ? 2 : 1] += nodeCount - neighbours - 2
        unmark(v, in: &tiesOfV)
      }
      unmark(u, in: &tiesOfU)
    }
    let (n, m) = (nodeCount, counts.reduce(0, +))
    counts[0] = n < 3 ? 0 : n * (n - 1) / 2 * (n - 2) / 3 - m
    return TriadCensus(counts: counts)
  }

  private func mark(_ node: Int, in ties: inout [UInt8]) {
    for target in targets(of: node) where Int(target) != node { ties[Int(target)] |= 1 }
    for source in sources(of: node) where Int(source) != node { ties[Int(source)] |= 2 }
  }

  private func unmark(_ node: Int, in ties: inout [UInt8]) {
    for target in targets(of: node) { ties[Int(target)] = 0 }
    for source in sources(of: node) { ties[Int(source)] = 0 }
  }
}

extension NetworkNumber {
  /// The triples of leaders and followers, by the arcs among them.
  public static let triads: [NetworkNumber] = zip(TriadCensus.names, TriadCensus.pictures)
    .enumerated().map { place, kind in
      NetworkNumber(
        count: "triads-\(kind.0)",
        source: "Holland & Leinhardt 1970, doi:10.1086/224954; Batagelj & Mrvar 2001,"
          + " doi:10.1016/S0378-8733(01)00035-1",
        definition: { _ in "triples like \(kind.1)" },
        value: { input in
          input.networks.kept("triad census") { input.arcs.triadCensus }.counts[place]
        })
    }
}

extension TriadCensus {
  /// The sixteen as arrows between a, b and c, in the order of `names`.
  static let pictures = [
    "a, b, c without an arc", "a→b, c", "a↔b, c", "a←b→c", "a→b←c", "a→b→c", "a↔b←c", "a↔b→c",
    "a→b←c with a→c", "a→b→c with c→a", "a↔b↔c", "a←b→c with a↔c", "a→b←c with a↔c",
    "a→b→c with a↔c", "a→b↔c with a↔c", "a↔b↔c with a↔c",
  ]
}
