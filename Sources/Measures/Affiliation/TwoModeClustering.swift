public import CompactGraph

/// The denominator of Latapy's coefficients for two overlapping nodes.
public enum PairClustering: Hashable, Sendable, CaseIterable {
  /// The union: |*N(u)* ∩ *N(v)*| / |*N(u)* ∪ *N(v)*|, called *dot*.
  case union
  /// The smaller of the two degrees, called *min*.
  case smaller
  /// The larger of the two degrees, called *max*.
  case larger
}

extension Incidence {
  /// The clustering of Robins and Alexander, from 0 to 1: do two nodes that share one also share a
  /// second?
  ///
  /// 4 × the number of four-cycles ÷ the number of paths of three ties (G. Robins and
  /// M. Alexander, Small worlds among interlocking directors, Computational & Mathematical
  /// Organization Theory 10, 2004, doi:10.1023/B:CMOT.0000032580.12184.c0). 0 without such paths.
  ///
  /// - Complexity: the smallest of O(∑ *d*²) over either mode's degrees and O(*n*² *m* / 64).
  public var robinsAlexanderClustering: Double {
    let paths = threeTiePaths
    guard paths > 0 else { return 0 }
    // Walks over columns cost their squared degrees, walks over rows theirs; a cycle is seen by both.
    let overColumns = columns.degrees.reduce(0) { $0 + $1 * $1 }
    let overRows = rows.degrees.reduce(0) { $0 + $1 * $1 }
    var cycles = 0
    forEachOverlap(of: overColumns <= overRows ? .rows : .columns) { pair in
      cycles += Int(pair.shared) * (Int(pair.shared) - 1) / 2
    }
    return 4 * Double(cycles) / Double(paths)
  }

  /// The number of paths of three ties.
  ///
  /// - Complexity: O(*m*).
  fileprivate var threeTiePaths: Int {
    (0..<rowCount).reduce(0) { sum, row in
      let others = degree(ofRow: row) - 1
      return sum + columns(ofRow: row).reduce(0) { $0 + others * (degree(ofColumn: Int($1)) - 1) }
    }
  }

  /// The mean overlap of each node of one mode with those that it overlaps with at all, from 0 to 1.
  ///
  /// The mean of the pairs' coefficients over all nodes at distance two (M. Latapy, C. Magnien and
  /// N. Del Vecchio, Basic notions for the analysis of large two-mode networks, Social Networks 30,
  /// 2008, doi:10.1016/j.socnet.2007.04.006). 0 for a node that shares nothing.
  ///
  /// - Complexity: as for ``forEachOverlap(of:by:_:)``.
  public func latapyClustering(of mode: Mode, _ pairs: PairClustering = .union) -> [Double] {
    let count = self[mode].count
    var sums = [Double](repeating: 0, count: count)
    var partners = [Int](repeating: 0, count: count)
    forEachOverlap(of: mode) { pair in
      let whole =
        switch pairs {
        case .union: pair.union
        case .smaller: min(pair.firstDegree, pair.secondDegree)
        case .larger: max(pair.firstDegree, pair.secondDegree)
        }
      let coefficient = Double(pair.shared) / Double(whole)
      sums[Int(pair.first)] += coefficient
      sums[Int(pair.second)] += coefficient
      partners[Int(pair.first)] += 1
      partners[Int(pair.second)] += 1
    }
    return sums.indices.map { partners[$0] == 0 ? 0 : sums[$0] / Double(partners[$0]) }
  }

  /// The redundancy coefficient of each node of one mode, from 0 to 1: the fraction of the pairs of its
  /// partners that also share another node of the mode.
  ///
  /// M. Latapy, C. Magnien and N. Del Vecchio, Social Networks 30, 2008,
  /// doi:10.1016/j.socnet.2007.04.006. 0 for a node with fewer than two partners, where networkx refuses
  /// to answer.
  ///
  /// - Complexity: O(∑ *d*²) over both modes' degrees; memory grows with the pairs of the other mode
  ///   that share at least one.
  public func redundancy(of mode: Mode) -> [Double] {
    let side = self[mode]
    let others = projection(onto: mode.other).keepingEdges(weighing: 2)
    let (starts, targets) = (others.outStarts, others.outTargets)
    var bringer = [Int32](repeating: -1, count: others.nodeCount)
    return (0..<side.count).map { node in
      let brought = side.partners(of: node)
      guard brought.count > 1 else { return 0 }
      for other in brought { bringer[Int(other)] = Int32(node) }
      var again = 0
      for other in brought {
        for position in Int(starts[Int(other)])..<Int(starts[Int(other) + 1])
        where bringer[Int(targets[position])] == node {
          again += 1
        }
      }
      return Double(again) / Double(brought.count * (brought.count - 1))
    }
  }
}

extension NodeMeasure {
  /// The fraction of pairs brought together that others bring together too.
  public static let redundancy = NodeMeasure(
    "redundancy", .fraction,
    Form(
      on: .twoMode, source: latapy,
      definition: {
        "fraction of the pairs of its \($0.others) that also share another \($0.node)"
      },
      values: { $0.members.redundancy(of: $0.mode) }))

  private static let latapy =
    "Latapy, Magnien & Del Vecchio 2008, doi:10.1016/j.socnet.2007.04.006"
}

extension NetworkNumber {
  /// The clustering of Robins and Alexander.
  public static let robinsAlexander = NetworkNumber(
    "robins-alexander", .fraction,
    source: "Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0",
    definition: {
      "4 × four-cycles ÷ three-tie paths: do \($0.nodes) that share one \($0.other) share a second?"
    }, value: { $0.members.threeTiePaths > 0 ? $0.members.robinsAlexanderClustering : nil })

  /// The mean clustering of rows after Latapy and others.
  public static let latapy = NetworkNumber(
    "latapy", .score, source: "Latapy et al. 2008, doi:10.1016/j.socnet.2007.04.006",
    definition: {
      "mean over all \($0.nodes) of the mean Jaccard coefficient with those that share any \($0.other)"
    }, value: { mean($0.members.latapyClustering(of: .rows)) })

  /// The mean redundancy of rows.
  public static let redundancy = NetworkNumber(
    "redundancy", .score, source: "Latapy et al. 2008, doi:10.1016/j.socnet.2007.04.006",
    definition: {
      "mean over all \($0.nodes) of the fraction of pairs of its \($0.others) that also share another"
        + " \($0.node)"
    }, value: { mean($0.members.redundancy(of: .rows)) })

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}
