import Analyses
import CompactGraph

/// A measure of two-mode networks under the name that Scripts/reference-measures knows it by; values
/// of rows come before those of columns.
struct TwoModeMeasure: Sendable {
  let name: String
  let values: @Sendable (Incidence) -> [Double]

  init(_ name: String, _ values: @escaping @Sendable (Incidence) -> [Double]) {
    self.name = name
    self.values = values
  }
}

let twoModeMeasures: [TwoModeMeasure] = [
  TwoModeMeasure("two-mode-degree") { both($0.degreeCentrality()) },
  TwoModeMeasure("two-mode-closeness") { both($0.closenessCentrality()) },
  TwoModeMeasure("two-mode-betweenness") { both($0.betweennessCentrality()) },
  TwoModeMeasure("dual-eigenvector") { both($0.dualEigenvectorCentrality().scores) },
  TwoModeMeasure("birank") { both($0.biRank().scores) },
  TwoModeMeasure("birank-prior") { incidence in
    both(
      incidence.biRank(
        rowPrior: (0..<incidence.rowCount).map { Double($0 % 4) },
        columnPrior: (0..<incidence.columnCount).map { Double($0 % 3) }
      ).scores)
  },
  TwoModeMeasure("projection-strength") { incidence in
    incidence.projection(onto: .rows).strengths() + incidence.projection(onto: .columns).strengths()
  },
  TwoModeMeasure("overlap-1-betweenness") { overlap($0, 1).betweenness },
  TwoModeMeasure("overlap-2-betweenness") { overlap($0, 2).betweenness },
  TwoModeMeasure("overlap-2-closeness") { overlap($0, 2).closeness },
  TwoModeMeasure("overlap-2-harmonic") { overlap($0, 2).harmonic },
]

private func both(_ scores: TwoModeScores) -> [Double] { scores.rows + scores.columns }

private func overlap(_ incidence: Incidence, _ s: Int) -> OverlapCentrality {
  incidence.overlapCentrality(of: .rows, sharing: s)
}
