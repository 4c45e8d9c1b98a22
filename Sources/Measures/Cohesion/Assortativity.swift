public import CompactGraph

extension Network {
  /// Degree assortativity: the correlation of the degrees at the two ends of a tie, from −1 (hubs are
  /// tied to the small) to 1 (like to like).
  ///
  /// Of an undirected network each tie is taken both ways round; of a directed one the source's number
  /// of ties out is compared with the target's number of ties in. Self-loops are left out, also from
  /// degrees; weights do not count. `nil` where the degrees at one end are all alike, and without ties.
  ///
  /// M. E. J. Newman, Mixing patterns in networks, Physical Review E 67, 026126, 2003,
  /// doi:10.1103/PhysRevE.67.026126.
  ///
  /// - Complexity: O(*n* + *m*).
  public var degreeAssortativity: Double? {
    var out = [Int](repeating: 0, count: nodeCount)
    var back = out
    for source in 0..<nodeCount {
      for target in targets(of: source) where Int(target) != source {
        out[source] += 1
        back[Int(target)] += 1
      }
    }
    // Whole numbers up to the last division: degrees that are alike must be seen to be.
    var (count, x, y, xx, yy, xy) = (
      Int128(0), Int128(0), Int128(0), Int128(0), Int128(0), Int128(0)
    )
    for source in 0..<nodeCount {
      for target in targets(of: source) where Int(target) != source {
        let (a, b) = (Int128(out[source]), Int128(back[Int(target)]))
        count += 1
        x += a
        y += b
        xx += a * a
        yy += b * b
        xy += a * b
      }
    }
    let spread = (count * xx - x * x, count * yy - y * y)
    guard spread.0 > 0 && spread.1 > 0 else { return nil }
    return Double(count * xy - x * y)
      / (Double(spread.0).squareRoot() * Double(spread.1).squareRoot())
  }
}

extension NetworkNumber {
  /// The degree assortativity of a projection.
  static func assortativity(onto mode: Mode, _ prefix: String) -> NetworkNumber {
    NetworkNumber(
      "\(prefix)-assortativity", .score, source: "Newman 2003, doi:10.1103/PhysRevE.67.026126",
      definition: {
        "correlation between the numbers of neighbours of two \($0.of(mode).nodes) that are tied"
      },
      value: { $0.networks.projection(onto: mode).degreeAssortativity })
  }
}
