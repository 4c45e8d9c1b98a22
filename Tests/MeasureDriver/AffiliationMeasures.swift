import CompactGraph
import Measures

let affiliationMeasures: [TwoModeMeasure] = [
  TwoModeMeasure("nodf") { incidence in
    let nestedness = Nestedness(of: incidence)
    return [nestedness.rows, nestedness.columns, nestedness.all]
  },
  TwoModeMeasure("incidence-density") { [$0.density] },
  TwoModeMeasure("robins-alexander") { [$0.robinsAlexanderClustering] },
  TwoModeMeasure("latapy-dot") { latapy($0, .union) },
  TwoModeMeasure("latapy-min") { latapy($0, .smaller) },
  TwoModeMeasure("latapy-max") { latapy($0, .larger) },
  TwoModeMeasure("redundancy") { $0.redundancy(of: .rows) + $0.redundancy(of: .columns) },
  TwoModeMeasure("barber-thirds") { incidence in
    [incidence.modularity(of: thirds(incidence.rowCount + incidence.columnCount))]
  },
  TwoModeMeasure("barber-best") { labels($0.bestModularity()) },
  TwoModeMeasure("barber-leiden") { incidence in labels(best { incidence.leiden(seed: $0) }) },
  TwoModeMeasure("barber-propagation") { incidence in
    labels(best { incidence.bipartitePropagation(seed: $0) })
  },
]

private func latapy(_ incidence: Incidence, _ pairs: PairClustering) -> [Double] {
  incidence.latapyClustering(of: .rows, pairs) + incidence.latapyClustering(of: .columns, pairs)
}

/// Groups that mean nothing, the same in every implementation.
func thirds(_ count: Int) -> Partition { Partition((0..<count).map { $0 * $0 % 7 % 3 }) }
