public import CompactGraph

/// The bipartite configuration model (BiCM): how likely each tie is, if nothing but the degrees of rows
/// and columns mattered.
///
/// Among all models of independent ties whose expected degrees are those observed it has the largest
/// entropy: the tie of row *i* and column *j* has probability *xᵢ yⱼ* / (1 + *xᵢ yⱼ*) (F. Saracco,
/// R. Di Clemente, A. Gabrielli and T. Squartini, Randomizing bipartite networks, Scientific Reports 5,
/// 2015, doi:10.1038/srep10595).
///
/// Ties that the degrees force have probability exactly 0 or 1: they are found first, with the
/// inequalities of Gale and Ryser. For what remains the likelihood is concave with a finite maximum,
/// and Newton's method with halved steps finds it. Rows of equal degree have equal probabilities, so
/// the work is done on classes of rows and columns.
public struct ConfigurationModel: Hashable, Sendable {
  /// The class of each row; a row's probabilities are those of its class.
  public let rowClasses: [Int32]
  /// The class of each column.
  public let columnClasses: [Int32]
  /// The number of rows of each class.
  public let rowClassSizes: [Int]
  /// The number of columns of each class.
  public let columnClassSizes: [Int]
  /// The largest difference between an expected and an observed degree.
  public let residual: Double
  /// The number of steps of Newton's method, over all parts.
  public let iterations: Int
  /// Whether `residual` is at most 10⁻⁹ of the largest degree.
  public let hasConverged: Bool

  /// The probability for each class of rows and of columns, one row class after another.
  private let probabilities: [Double]

  /// The probability that a row meets a column.
  public func probability(row: Int, column: Int) -> Double {
    probability(rowClass: Int(rowClasses[row]), columnClass: Int(columnClasses[column]))
  }

  /// The probability that a row of one class meets a column of another.
  public func probability(rowClass: Int, columnClass: Int) -> Double {
    probabilities[rowClass * columnClassSizes.count + columnClass]
  }

  /// The model of a network's degrees.
  ///
  /// A network without rows or columns has no probabilities and converges at once.
  ///
  /// - Complexity: O(*R C* min(*R*, *C*)) a step in the numbers of different degrees of rows and of
  ///   columns; memory O(*R C*).
  public init(of incidence: Incidence) {
    let rows = DegreeClasses((0..<incidence.rowCount).map { incidence.degree(ofRow: $0) })
    let columns = DegreeClasses((0..<incidence.columnCount).map { incidence.degree(ofColumn: $0) })
    var solution = ConfigurationBlocks(rows: rows.sizes, columns: columns.sizes)
    solution.solve(rowDegrees: rows.degrees, columnDegrees: columns.degrees)
    rowClasses = rows.classes
    columnClasses = columns.classes
    rowClassSizes = rows.sizes
    columnClassSizes = columns.sizes
    probabilities = solution.probabilities
    iterations = solution.iterations

    var residual = 0.0
    for a in rows.sizes.indices {
      var expected = 0.0
      for b in columns.sizes.indices {
        expected += Double(columns.sizes[b]) * solution.probabilities[a * columns.sizes.count + b]
      }
      residual = max(residual, abs(expected - Double(rows.degrees[a])))
    }
    for b in columns.sizes.indices {
      var expected = 0.0
      for a in rows.sizes.indices {
        expected += Double(rows.sizes[a]) * solution.probabilities[a * columns.sizes.count + b]
      }
      residual = max(residual, abs(expected - Double(columns.degrees[b])))
    }
    self.residual = residual
    let largest = max(rows.degrees.first ?? 0, columns.degrees.first ?? 0, 1)
    hasConverged = residual <= 1e-9 * Double(largest)
  }
}

/// Nodes by falling degree, those of equal degree in one class.
private struct DegreeClasses {
  let degrees: [Int]
  let sizes: [Int]
  let classes: [Int32]

  init(_ all: [Int]) {
    var sizes: [Int: Int] = [:]
    for degree in all { sizes[degree, default: 0] += 1 }
    let degrees = sizes.keys.sorted(by: >)
    var numbers: [Int: Int32] = [:]
    for (number, degree) in degrees.enumerated() { numbers[degree] = Int32(number) }
    self.degrees = degrees
    self.sizes = degrees.map { sizes[$0] ?? 0 }
    classes = all.map { numbers[$0] ?? 0 }
  }
}
