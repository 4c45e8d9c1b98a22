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
  /// The rows by degree.
  public let rows: DegreeClasses
  /// The columns by degree.
  public let columns: DegreeClasses
  /// The largest difference between an expected and an observed degree.
  public let residual: Double
  /// The number of steps of Newton's method, over all parts.
  public let iterations: Int
  /// True if `residual` is at most 10⁻⁹ of the largest degree.
  public let hasConverged: Bool

  /// The probability for each class of rows and of columns, one row class after another.
  private let probabilities: [Double]

  /// The nodes of one mode by degree.
  public subscript(mode: Mode) -> DegreeClasses { mode == .rows ? rows : columns }

  /// The probability of the tie of a row and a column.
  public func probability(row: Int, column: Int) -> Double {
    probability(Int(rows.classes[row]), Int(columns.classes[column]), of: .rows)
  }

  /// The probability of the ties between a class of one mode and a class of the other.
  public func probability(_ own: Int, _ other: Int, of mode: Mode) -> Double {
    mode == .rows
      ? probabilities[own * columns.sizes.count + other]
      : probabilities[other * columns.sizes.count + own]
  }

  /// The model of a network's degrees.
  ///
  /// A network without rows or columns has no probabilities and converges at once.
  ///
  /// - Complexity: O(*R C* min(*R*, *C*)) a step in the numbers of different degrees of rows and of
  ///   columns; memory O(*R C*).
  public init(of incidence: Incidence) {
    let rows = DegreeClasses(incidence.rows.degrees)
    let columns = DegreeClasses(incidence.columns.degrees)
    var solution = ConfigurationBlocks(rows: rows.sizes, columns: columns.sizes)
    solution.solve(rowDegrees: rows.degrees, columnDegrees: columns.degrees)
    self.rows = rows
    self.columns = columns
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
public struct DegreeClasses: Hashable, Sendable {
  /// The degree of each class, falling.
  public let degrees: [Int]
  /// The number of nodes of each class.
  public let sizes: [Int]
  /// The class of each node.
  public let classes: [Int32]

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
