import Foundation

/// The probabilities of the configuration model on classes of rows and columns, part by part.
struct ConfigurationBlocks {
  /// The probability for each class of rows and of columns, one row class after another.
  private(set) var probabilities: [Double]
  /// The number of steps of Newton's method.
  private(set) var iterations = 0

  private let rowSizes: [Int]
  private let columnSizes: [Int]

  init(rows rowSizes: [Int], columns columnSizes: [Int]) {
    self.rowSizes = rowSizes
    self.columnSizes = columnSizes
    probabilities = [Double](repeating: 0, count: rowSizes.count * columnSizes.count)
  }

  /// A part whose ties are not known yet: classes by falling degree within the part.
  private struct Block {
    var rows: [(number: Int, degree: Int)]
    var columns: [(number: Int, degree: Int)]
  }

  /// Finds all probabilities for degrees that fall from class to class.
  mutating func solve(rowDegrees: [Int], columnDegrees: [Int]) {
    var blocks = [
      Block(
        rows: rowDegrees.enumerated().map { ($0.offset, $0.element) },
        columns: columnDegrees.enumerated().map { ($0.offset, $0.element) })
    ]
    while let block = blocks.popLast() {
      if block.rows.isEmpty || block.columns.isEmpty { continue }
      if let top = tightPrefix(of: block) {
        let parts = split(block, after: top)
        blocks.append(parts.0)
        blocks.append(parts.1)
      } else {
        maximiseLikelihood(of: block)
      }
    }
  }

  /// The number of first classes of rows that have as many ties as columns can give them, if such ties
  /// decide anything.
  ///
  /// The first *k* rows have at most ∑ min(*cⱼ*, *k*) ties (D. Gale, Pacific Journal of Mathematics 7,
  /// 1957; H. J. Ryser, Canadian Journal of Mathematics 9, 1957). If they have so many, they are tied to all
  /// columns of degree *k* or more, and the other rows to none of degree *k* or less.
  private func tightPrefix(of block: Block) -> Int? {
    if block.columns[block.columns.count - 1].degree == 0 { return 0 }
    var (k, ties) = (0, 0)
    for (place, row) in block.rows.enumerated() {
      k += rowSizes[row.number]
      ties += rowSizes[row.number] * row.degree
      let most = block.columns.reduce(0) { $0 + columnSizes[$1.number] * min($1.degree, k) }
      if place + 1 < block.rows.count {
        if ties == most { return place + 1 }
      } else if block.columns[0].degree == k {
        return place + 1
      }
    }
    return nil
  }

  /// Sets what is forced, and leaves two smaller parts.
  private mutating func split(_ block: Block, after count: Int) -> (Block, Block) {
    let (top, rest) = (block.rows.prefix(count), block.rows.dropFirst(count))
    let k = top.reduce(0) { $0 + rowSizes[$1.number] }
    var full = 0
    for column in block.columns where column.degree >= k && k > 0 {
      full += columnSizes[column.number]
      for row in top { probabilities[row.number * columnSizes.count + column.number] = 1 }
    }
    let few = block.columns.filter { $0.degree < k }
    let many = block.columns.filter { $0.degree > k }
    return (
      Block(rows: top.map { ($0.number, $0.degree - full) }, columns: few),
      Block(rows: Array(rest), columns: many.map { ($0.number, $0.degree - k) })
    )
  }

  /// Newton's method on log *x* and log *y* for a part in which no tie is forced.
  private mutating func maximiseLikelihood(of block: Block) {
    var newton = ConfigurationNewton(
      rowSizes: block.rows.map { Double(rowSizes[$0.number]) },
      rowDegrees: block.rows.map { Double($0.degree) },
      columnSizes: block.columns.map { Double(columnSizes[$0.number]) },
      columnDegrees: block.columns.map { Double($0.degree) })
    newton.run()
    iterations += newton.iterations
    for (a, row) in block.rows.enumerated() {
      for (b, column) in block.columns.enumerated() {
        probabilities[row.number * columnSizes.count + column.number] =
          newton.probabilities[a * block.columns.count + b]
      }
    }
  }
}
