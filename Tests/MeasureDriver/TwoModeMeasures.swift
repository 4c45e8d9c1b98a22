import CompactGraph
import Measures

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

/// Kernels of both modes at once, and settings that no measure of the list has.
let twoModeMeasures: [TwoModeMeasure] = [
  TwoModeMeasure("two-mode-degree") { $0.degreeCentrality() },
  TwoModeMeasure("two-mode-closeness") { $0.closenessCentrality() },
  TwoModeMeasure("two-mode-betweenness") { $0.betweennessCentrality() },
  TwoModeMeasure("birank") { $0.biRank().values },
  TwoModeMeasure("birank-prior") { incidence in
    incidence.biRank(
      rowPrior: (0..<incidence.rowCount).map { Double($0 % 4) },
      columnPrior: (0..<incidence.columnCount).map { Double($0 % 3) }
    ).values
  },
]

/// The measures of nodes, each on both modes: `two-mode:closeness`, `projection:closeness`. Two nodes must
/// share two where a measure uses the least number shared.
let nodeMeasures: [TwoModeMeasure] = NodeMeasure.all.flatMap { measure in
  measure.forms.filter { $0.network == .twoMode || $0.network == .projection }.map { form in
    TwoModeMeasure("\(form.network.rawValue):\(measure.name)") { incidence in
      let networks = Networks(members: incidence)
      return Mode.allCases.flatMap {
        form.scores(MeasureInput(networks, of: $0, least: measure.usesLeast ? 2 : 1)).values
      }
    }
  }
}
