public import CompactGraph

extension Network {
  /// Assortativity by a category: how much more often than by chance ties join nodes of one category, from a
  /// negative number (always different ones) to 1 (always the same).
  ///
  /// (∑ *eᵢᵢ* − ∑ *aᵢbᵢ*) ÷ (1 − ∑ *aᵢbᵢ*), with *eᵢⱼ* the fraction of tie ends from category *i* to *j*, *aᵢ* and *bᵢ*
  /// its sums over *j* and over *i*. Of an undirected network each tie is taken both ways round. Self-loops and ties
  /// of nodes without a category are left out; weights do not count. `nil` where all ends are of one category, and
  /// without ties.
  ///
  /// M. E. J. Newman, Mixing patterns in networks, Physical Review E 67, 026126, 2003,
  /// doi:10.1103/PhysRevE.67.026126.
  ///
  /// - Parameter categories: The category of each node, as a number from 0.
  /// - Returns: The assortativity.
  /// - Precondition: There is a category or `nil` for each node.
  /// - Complexity: O(*n* + *m* + *k*) for *k* categories.
  public func assortativity(byCategory categories: [Int?]) -> Double? {
    precondition(categories.count == nodeCount)
    let size = (categories.compactMap(\.self).max() ?? -1) + 1
    var (from, to) = ([Int](repeating: 0, count: size), [Int](repeating: 0, count: size))
    var (count, within) = (0, 0)
    for source in 0..<nodeCount {
      guard let a = categories[source] else { continue }
      for target in targets(of: source) where Int(target) != source {
        guard let b = categories[Int(target)] else { continue }
        count += 1
        from[a] += 1
        to[b] += 1
        if a == b { within += 1 }
      }
    }
    // Whole numbers up to the last division: ends of one category must be seen to be.
    let all = Int128(count)
    let chance = zip(from, to).reduce(Int128(0)) { $0 + Int128($1.0) * Int128($1.1) }
    guard count > 0, chance < all * all else { return nil }
    return Double(all * Int128(within) - chance) / Double(all * all - chance)
  }

  /// Assortativity by a number: the correlation of the values at the two ends of a tie.
  ///
  /// Ties are taken as in ``assortativity(byCategory:)``; `nil` where the values at one end are all alike, and without
  /// ties.
  ///
  /// M. E. J. Newman, Mixing patterns in networks, Physical Review E 67, 026126, 2003,
  /// doi:10.1103/PhysRevE.67.026126.
  ///
  /// - Precondition: There is a value or `nil` for each node; values are finite.
  /// - Complexity: O(*n* + *m*).
  public func assortativity(byValue values: [Double?]) -> Double? {
    precondition(values.count == nodeCount)
    var (x, y): ([Double], [Double]) = ([], [])
    for source in 0..<nodeCount {
      guard let a = values[source] else { continue }
      for target in targets(of: source) where Int(target) != source {
        guard let b = values[Int(target)] else { continue }
        x.append(a)
        y.append(b)
      }
    }
    guard !x.isEmpty else { return nil }
    let means = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
      let (u, v) = (a - means.0, b - means.1)
      xx += u * u
      yy += v * v
      xy += u * v
    }
    // Values that are alike have a mean that may differ from them in the last digit.
    guard Set(x).count > 1, Set(y).count > 1, xx > 0, yy > 0 else { return nil }
    return max(-1, min(1, xy / (xx.squareRoot() * yy.squareRoot())))
  }
}

extension NetworkNumber {
  /// The assortativity of the rows' projection by an attribute: by its values as numbers if all are numbers, else as
  /// categories.
  ///
  /// - Parameters:
  ///   - attribute: The name of the attribute.
  ///   - values: The value of each row.
  /// - Returns: The number, for networks with these rows.
  public static func assortativity(by attribute: String, _ values: [String?]) -> NetworkNumber {
    let present = values.compactMap(\.self)
    let numbers = values.map { $0.flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil } }
    let areNumbers = !present.isEmpty && numbers.count { $0 != nil } == present.count
    var known: [String: Int] = [:]
    for value in present where known[value] == nil { known[value] = known.count }
    let categories = values.map { $0.flatMap { known[$0] } }
    return NetworkNumber(
      "parties-assortativity-by-\(attribute)", .score,
      source: "Newman 2003, doi:10.1103/PhysRevE.67.026126",
      definition: {
        areNumbers
          ? "correlation between the \(attribute) of two \($0.nodes) that share a coalition"
          : "1 if only \($0.nodes) of one \(attribute) share a coalition, 0 as by chance"
      },
      value: { input in
        let network = input.networks.projection(onto: .rows)
        guard network.nodeCount == values.count else { return nil }
        return areNumbers
          ? network.assortativity(byValue: numbers) : network.assortativity(byCategory: categories)
      })
  }
}
