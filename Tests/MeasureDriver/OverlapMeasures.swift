import CompactGraph
import Foundation
import Measures

let overlapMeasures: [TwoModeMeasure] =
  OverlapMeasure.allCases.map { measure in
    TwoModeMeasure("overlap-\(measure.name)") { incidence in
      if incidence.rowCount > mostRows { return [] }
      return Mode.allCases.flatMap {
        incidence.overlaps(of: $0, by: measure).map(\.value)
      }
    }
  } + [
    TwoModeMeasure("hypergeometric") { p($0, .fixedRows, .greater, .none) },
    TwoModeMeasure("hypergeometric-less") { p($0, .fixedRows, .less, .none) },
    TwoModeMeasure("hypergeometric-two-sided") { p($0, .fixedRows, .twoSided, .none) },
    TwoModeMeasure("hypergeometric-bonferroni") { p($0, .fixedRows, .less, .bonferroni) },
    TwoModeMeasure("hypergeometric-holm") { p($0, .fixedRows, .less, .holm) },
    TwoModeMeasure("hypergeometric-fdr") { p($0, .fixedRows, .less, .benjaminiHochberg) },
    TwoModeMeasure("hypergeometric-fdr-greater") { incidence in
      p(incidence, .fixedRows, .greater, .benjaminiHochberg)
    },
    TwoModeMeasure("hypergeometric-far") { incidence in
      // Tails as small as the sizes of the network allow, a hundredfold.
      let (n, k) = (100 * incidence.columnCount, 100 * incidence.rowCount)
      let drawn = min(n, k)
      let chance = Hypergeometric(population: n, marked: n / 2, drawn: drawn)
      return stride(from: 0, through: drawn, by: max(1, drawn / 7)).map {
        let tail = chance.upperTail(from: $0)
        return tail > 1e-300 ? log10(tail) : -400
      }
    },
    TwoModeMeasure("poisson-binomial") { incidence in
      let events = PoissonBinomial(columnShares(incidence))
      return (0...incidence.columnCount).flatMap {
        [events.upperTail(from: $0), events.lowerTail(through: $0)]
      }
    },
    TwoModeMeasure("poisson-binomial-far") { incidence in
      // The same probabilities, a thousandth each.
      let events = PoissonBinomial(columnShares(incidence).map { $0 / 1000 })
      return (0...incidence.columnCount).map {
        let tail = events.upperTail(from: $0)
        return tail > 1e-300 ? log10(tail) : -400
      }
    },
    TwoModeMeasure("bicm") { incidence in
      let model = ConfigurationModel(of: incidence)
      return (0..<incidence.rowCount).flatMap { row in
        (0..<incidence.columnCount).map { model.probability(row: row, column: $0) }
      }
    },
    TwoModeMeasure("sdsm") { p($0, .stochasticDegrees, .greater, .none) },
    TwoModeMeasure("kendall-tau") { incidence in
      let degrees = (0..<incidence.rowCount).map { Double(incidence.degree(ofRow: $0)) }
      return [kendallTauB(degrees, degrees.indices.map { Double($0 * 7 % 5) }) ?? .nan]
    },
  ]

/// Larger networks have too many pairs for the references.
private let mostRows = 300

private func p(
  _ incidence: Incidence, _ model: NullModel, _ alternative: Alternative, _ correction: Correction
) -> [Double] {
  // References take a millisecond a pair.
  if incidence.rowCount > mostRows { return [] }
  return incidence.overlapSignificance(
    of: .rows, against: model, alternative: alternative, correction: correction
  ).pairs.map(\.adjusted)
}

private func columnShares(_ incidence: Incidence) -> [Double] {
  (0..<incidence.columnCount).map {
    Double(incidence.degree(ofColumn: $0)) / Double(max(1, incidence.rowCount))
  }
}
