import CompactGraph
import Measures

/// Who is inside whom, what sets share, and how degrees are spread: of rows and columns.
let setMeasures: [TwoModeMeasure] = [
  TwoModeMeasure("containment") { incidence in
    modes(incidence).flatMap { mode in
      [-1]
        + incidence.containments(of: mode).flatMap {
          [Double($0.inner), Double($0.outer), $0.isEqual ? 1 : 0]
        }
    }
  },
  TwoModeMeasure("exclusive-intersections") { incidence in
    modes(incidence).flatMap { listed(incidence.exclusiveIntersections(of: $0)) }
  },
  TwoModeMeasure("inclusive-intersections") { incidence in
    modes(incidence).flatMap {
      listed(incidence.inclusiveIntersections(of: $0, mostSets: 3).intersections)
    }
  },
  TwoModeMeasure("twins-two-mode") { incidence in
    Mode.allCases.flatMap {
      incidence.structuralEquivalence(of: $0).labels.map { Double($0) }
    }
  },
  TwoModeMeasure("opsahl") { incidence in
    modes(incidence).flatMap { mode in
      let clustering = OpsahlClustering(of: mode, in: incidence)
      return [clustering.coefficient] + clustering.local
    }
  },
  TwoModeMeasure("core-periphery-two-mode") { incidence in
    coreValues(CorePeriphery(of: incidence), incidence.rowCount + incidence.columnCount)
  },
  TwoModeMeasure("herfindahl") { [Concentration.herfindahl(rowDegrees($0))] },
  TwoModeMeasure("gini") { [Concentration.gini(rowDegrees($0))] },
  TwoModeMeasure("fdsm") { incidence in
    guard incidence.rowCount <= 16 && incidence.columnCount <= 16 else { return [] }
    return incidence.overlapSignificance(
      of: .rows, against: .fixedDegrees(trials: 20_000, seed: 11), correction: .none
    ).pairs.map(\.p)
  },
  TwoModeMeasure("fastball") { incidence in
    guard incidence.rowCount <= 6 && incidence.rowCount * incidence.columnCount <= 30 else {
      return []
    }
    return sampledNetworks(incidence)
  },
]

/// Modes small enough for references that go through all there is.
private func modes(_ incidence: Incidence) -> [Mode] {
  max(incidence.rowCount, incidence.columnCount) <= 40 ? Mode.allCases : []
}

private func rowDegrees(_ incidence: Incidence) -> [Double] {
  (0..<incidence.rowCount).map { Double(incidence.degree(ofRow: $0)) }
}

/// Each intersection as −1, its sets, −2, its members.
private func listed(_ intersections: [SetIntersection]) -> [Double] {
  intersections.flatMap {
    [-1] + $0.sets.map { Double($0) } + [-2] + $0.members.map { Double($0) }
  }
}

/// Twenty thousand random networks with the same degrees: each as a number, and how often it came.
private func sampledNetworks(_ incidence: Incidence) -> [Double] {
  var sampler = FixedDegreeSampler(
    BitRows(of: .rows, in: incidence), generator: SplitMix64(seed: 17, stream: 1))
  var counts: [UInt64: Int] = [:]
  for _ in 0..<20_000 {
    sampler.trade(times: 5 * incidence.rowCount)
    let code = sampler.words.reduce(UInt64(0)) { $0 << UInt64(incidence.columnCount) | $1 }
    counts[code, default: 0] += 1
  }
  return counts.sorted { $0.key < $1.key }.flatMap { [Double($0.key), Double($0.value)] }
}
