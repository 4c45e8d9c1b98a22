import Foundation

/// Newton's method for the logarithms *θ* of *x* and *η* of *y* in the configuration model.
///
/// The logarithm of the likelihood, ∑ *r θ* + ∑ *c η* − ∑ log(1 + e^(*θ* + *η*)), is concave; its second
/// derivatives leave one direction free (more *θ*, less *η*), so the last *η* stays as it is. Steps that
/// do not raise it are halved.
struct ConfigurationNewton {
  private(set) var iterations = 0
  /// The probability for each row and column, row after row.
  private(set) var probabilities: [Double] = []

  private let rowSizes: [Double]
  private let rowDegrees: [Double]
  private let columnSizes: [Double]
  private let columnDegrees: [Double]
  private var theta: [Double]
  private var eta: [Double]

  private static let mostIterations = 300

  /// - Precondition: There are rows and columns, and no tie is forced by the degrees.
  init(
    rowSizes: [Double], rowDegrees: [Double], columnSizes: [Double], columnDegrees: [Double]
  ) {
    self.rowSizes = rowSizes
    self.rowDegrees = rowDegrees
    self.columnSizes = columnSizes
    self.columnDegrees = columnDegrees
    // Without the denominator the solution would be the product of degrees over the number of ties.
    let ties = zip(rowSizes, rowDegrees).reduce(0) { $0 + $1.0 * $1.1 }
    theta = rowDegrees.map { log($0) - log(ties) / 2 }
    eta = columnDegrees.map { log($0) - log(ties) / 2 }
    probabilities = Self.probabilities(theta, eta)
  }

  /// Steps until the degrees are met as well as they can be.
  mutating func run() {
    var residuals = residuals()
    var largest = Self.largest(residuals)
    var likelihood = likelihood(theta, eta)
    while iterations < Self.mostIterations && largest > 0 {
      let step = step(residuals)
      var fraction = 1.0
      var isBetter = false
      while fraction > 1e-10 {
        let newTheta = zip(theta, step.rows).map { $0 + fraction * $1 }
        let newEta = zip(eta, step.columns).map { $0 + fraction * $1 }
        let newLikelihood = self.likelihood(newTheta, newEta)
        // Near the maximum rounding hides the gain.
        if newLikelihood >= likelihood - 1e-13 * abs(likelihood) {
          let old = (theta, eta, probabilities)
          (theta, eta) = (newTheta, newEta)
          probabilities = Self.probabilities(theta, eta)
          residuals = self.residuals()
          let newLargest = Self.largest(residuals)
          // Far from the maximum a residual may grow on the way; near it that is the end.
          if newLargest < largest || newLikelihood > likelihood + 1e-10 * abs(likelihood) {
            isBetter = true
            largest = newLargest
            likelihood = newLikelihood
          } else {
            (theta, eta, probabilities) = old
          }
          break
        }
        fraction /= 2
      }
      iterations += 1
      if !isBetter { return }
    }
  }

  private static func probabilities(_ theta: [Double], _ eta: [Double]) -> [Double] {
    var all: [Double] = []
    all.reserveCapacity(theta.count * eta.count)
    for t in theta { for e in eta { all.append(1 / (1 + exp(-t - e))) } }
    return all
  }

  private func likelihood(_ theta: [Double], _ eta: [Double]) -> Double {
    var sum = 0.0
    for a in theta.indices {
      var row = rowDegrees[a] * theta[a]
      for b in eta.indices {
        let z = theta[a] + eta[b]
        // log(1 + eᶻ) without overflow.
        row -= columnSizes[b] * (max(z, 0) + log1p(exp(-abs(z))))
      }
      sum += rowSizes[a] * row
    }
    for b in eta.indices { sum += columnSizes[b] * columnDegrees[b] * eta[b] }
    return sum
  }

  private static func largest(_ residuals: (rows: [Double], columns: [Double])) -> Double {
    (residuals.rows + residuals.columns).reduce(0) { max($0, abs($1)) }
  }

  /// Degrees less expected degrees.
  private func residuals() -> (rows: [Double], columns: [Double]) {
    var (rows, columns) = (rowDegrees, columnDegrees)
    for a in rows.indices {
      for b in columns.indices {
        let p = probabilities[a * columns.count + b]
        rows[a] -= columnSizes[b] * p
        columns[b] -= rowSizes[a] * p
      }
    }
    return (rows, columns)
  }

  /// The step that would end at the maximum if the likelihood were a parabola.
  private func step(
    _ residuals: (rows: [Double], columns: [Double])
  ) -> (rows: [Double], columns: [Double]) {
    // The larger side's block of the matrix is diagonal and is eliminated.
    let rows = zip(residuals.rows, rowSizes).map(*)
    let columns = zip(residuals.columns, columnSizes).map(*)
    if rowSizes.count >= columnSizes.count {
      let step = Self.eliminate(gradient: rows, columns) { weight($0, $1) }
      return (step.eliminated, step.kept)
    }
    let step = Self.eliminate(gradient: columns, rows) { weight($1, $0) }
    return (step.kept, step.eliminated)
  }

  private func weight(_ a: Int, _ b: Int) -> Double {
    let p = probabilities[a * columnSizes.count + b]
    return rowSizes[a] * columnSizes[b] * p * (1 - p)
  }

  private static func eliminate(
    gradient many: [Double], _ few: [Double], _ weight: (Int, Int) -> Double
  ) -> (eliminated: [Double], kept: [Double]) {
    let n = few.count
    var matrix = [Double](repeating: 0, count: n * n)
    var right = few
    var diagonal = [Double](repeating: 0, count: many.count)
    var row = [Double](repeating: 0, count: n)
    for a in many.indices {
      for b in 0..<n { row[b] = weight(a, b) }
      diagonal[a] = max(row.reduce(0, +), .leastNormalMagnitude)
      for b in 0..<n {
        matrix[b * n + b] += row[b]
        right[b] -= row[b] * many[a] / diagonal[a]
        let share = row[b] / diagonal[a]
        for c in 0...b { matrix[b * n + c] -= share * row[c] }
      }
    }
    var kept = solvePositive(&matrix, right, size: n - 1, stride: n)
    kept.append(0)
    let eliminated = many.indices.map { a in
      (many[a] - (0..<n).reduce(0) { $0 + weight(a, $1) * kept[$1] }) / diagonal[a]
    }
    return (eliminated, kept)
  }

  /// Solves a system with a symmetric positive matrix, of which the lower half is given, by Cholesky's
  /// method.
  private static func solvePositive(
    _ matrix: inout [Double], _ right: [Double], size: Int, stride: Int
  ) -> [Double] {
    var x = Array(right.prefix(size))
    for i in 0..<size {
      for j in 0...i {
        var sum = matrix[i * stride + j]
        for k in 0..<j { sum -= matrix[i * stride + k] * matrix[j * stride + k] }
        if i == j {
          // Rounding may leave nothing of a pivot that is tiny.
          matrix[i * stride + i] = max(sum, 1e-300).squareRoot()
        } else {
          matrix[i * stride + j] = sum / matrix[j * stride + j]
        }
      }
      for k in 0..<i { x[i] -= matrix[i * stride + k] * x[k] }
      x[i] /= matrix[i * stride + i]
    }
    for i in (0..<size).reversed() {
      for k in i + 1..<max(size, i + 1) { x[i] -= matrix[k * stride + i] * x[k] }
      x[i] /= matrix[i * stride + i]
    }
    return x
  }
}
