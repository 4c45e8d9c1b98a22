/// A symmetric matrix with entries beside the diagonal only: what Lanczos's method leaves of a large
/// one.
struct SymmetricTridiagonal {
  var diagonal: [Double] = []
  /// One fewer than the diagonal has: entry *i* joins *i* and *i* + 1.
  var beside: [Double] = []

  /// All eigenvalues, and some rows of the matrix whose columns are their eigenvectors.
  ///
  /// The QL method with implicit shifts (A. Dubrulle, R. S. Martin and J. H. Wilkinson, Numerische
  /// Mathematik 12, 1968, doi:10.1007/BF02165404). Rotations are applied to the rows asked for, so
  /// that the first row alone costs no more than the values.
  ///
  /// - Complexity: O(*k*²) per row and for the values.
  func eigen(rows wanted: Range<Int>) -> (values: [Double], rows: [[Double]]) {
    let count = diagonal.count
    var values = diagonal
    var off = beside + [0]
    var rows = wanted.map { row in (0..<count).map { $0 == row ? 1.0 : 0.0 } }
    for first in 0..<count {
      // Thirty steps are far more than it ever takes.
      for _ in 0..<60 {
        var last = first
        while last + 1 < count {
          let scale = abs(values[last]) + abs(values[last + 1])
          if abs(off[last]) <= .ulpOfOne / 2 * scale { break }
          last += 1
        }
        if last == first { break }
        rotate(first, last, &values, &off, &rows)
      }
    }
    return (values, rows)
  }

  /// One implicit step from entry `last` up to entry `first`.
  private func rotate(
    _ first: Int, _ last: Int, _ values: inout [Double], _ off: inout [Double],
    _ rows: inout [[Double]]
  ) {
    let half = (values[first + 1] - values[first]) / (2 * off[first])
    let root = (half * half + 1).squareRoot()
    var g =
      values[last] - values[first] + off[first] / (half + (half < 0 ? -root : root))
    var (sine, cosine, shift) = (1.0, 1.0, 0.0)
    for index in stride(from: last - 1, through: first, by: -1) {
      let f = sine * off[index]
      let b = cosine * off[index]
      let radius = (f * f + g * g).squareRoot()
      off[index + 1] = radius
      if radius == 0 {
        values[index + 1] -= shift
        off[last] = 0
        return
      }
      sine = f / radius
      cosine = g / radius
      g = values[index + 1] - shift
      let turned = (values[index] - g) * sine + 2 * cosine * b
      shift = sine * turned
      values[index + 1] = g + shift
      g = cosine * turned - b
      for row in rows.indices {
        let (left, right) = (rows[row][index], rows[row][index + 1])
        rows[row][index + 1] = sine * left + cosine * right
        rows[row][index] = cosine * left - sine * right
      }
    }
    values[first] -= shift
    off[first] = g
    off[last] = 0
  }

  /// The largest eigenvalue and its eigenvector, of length 1 and not negative; all besides the diagonal
  /// must be positive.
  ///
  /// The value by bisection: a number is above all eigenvalues if no pivot of what it leaves is negative
  /// (W. Givens, 1954). The vector by two steps of inverse iteration from just above the value, where
  /// everything stays positive.
  func largest() -> (value: Double, vector: [Double]) {
    let count = diagonal.count
    if count == 1 { return (diagonal[0], [1]) }
    let squares = beside.map { $0 * $0 }
    func isAbove(_ value: Double) -> Bool {
      var pivot = value - diagonal[0]
      for index in 1..<count {
        if pivot <= 0 { return false }
        pivot = value - diagonal[index] - squares[index - 1] / pivot
      }
      return pivot > 0
    }
    var low = diagonal.max() ?? 0
    var high = low + 2 * (beside.max() ?? 0) + .leastNormalMagnitude
    high += 4 * Double.ulpOfOne * abs(high)
    while true {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if isAbove(middle) { high = middle } else { low = middle }
    }
    var vector = [Double](repeating: 1, count: count)
    var pivots = vector
    for _ in 0..<2 {
      pivots[0] = high - diagonal[0]
      for index in 1..<count {
        // In the same words as above, so that none can be 0.
        pivots[index] = high - diagonal[index] - squares[index - 1] / pivots[index - 1]
        vector[index] += beside[index - 1] / pivots[index - 1] * vector[index - 1]
      }
      for index in stride(from: count - 1, through: 0, by: -1) {
        let next = index + 1 < count ? beside[index] * vector[index + 1] : 0
        vector[index] = (vector[index] + next) / pivots[index]
      }
      let most = vector.max() ?? 1
      for index in vector.indices { vector[index] /= most }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      for index in vector.indices { vector[index] /= length }
    }
    return (low, vector)
  }
}
