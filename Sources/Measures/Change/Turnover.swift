import CompactGraph

/// The ties that came, went and stayed between two dates.
public struct Turnover: Hashable, Sendable {
  /// The number of ties at the later date only.
  public let gained: Int
  /// The number of ties at the earlier date only.
  public let lost: Int
  /// The number of ties at both dates.
  public let kept: Int

  /// 1 − (ties at both dates ÷ ties at either date), the Jaccard distance: 0 if nothing changed or
  /// there is nothing, 1 if no tie stayed.
  public var rate: Double {
    let all = gained + lost + kept
    return all == 0 ? 0 : 1 - Double(kept) / Double(all)
  }

  /// The turnover of members between two dates.
  ///
  /// - Complexity: O(*t* log *d*) in the earlier ties and the later degrees.
  public init(from earlier: EarlierNetworks, to later: Networks) {
    let (before, after) = (earlier.networks.members, later.members)
    var kept = 0
    for (row, number) in earlier.rows.enumerated() {
      guard let number else { continue }
      for column in before.columns(ofRow: row) {
        guard let place = earlier.columns[Int(column)] else { continue }
        if after.rows.isTied(number, to: place) { kept += 1 }
      }
    }
    self.kept = kept
    gained = after.tieCount - kept
    lost = before.tieCount - kept
  }
}

/// The likeness of the ranks of rows by a measure at two dates: Kendall's τ-b over the rows of both;
/// `nil` where it is not defined.
///
/// Scores that only rounding keeps apart are tied; rows without a score are left out.
func rankStability(
  of measure: NodeMeasure, from earlier: EarlierNetworks, to later: Networks
) -> Double? {
  func ranks(_ networks: Networks) -> [Int?] {
    let values = measure.usualForm.scores(MeasureInput(networks)).values
    var ranks = [Int?](repeating: nil, count: values.count)
    for value in RankedValue.ranked(values) { ranks[value.index] = value.rank }
    return ranks
  }
  let (before, after) = (ranks(earlier.networks), ranks(later))
  var pairs: [(Double, Double)] = []
  for (row, number) in earlier.rows.enumerated() {
    guard let number, let first = before[row], let second = after[number] else { continue }
    pairs.append((Double(first), Double(second)))
  }
  return kendallTauB(pairs.map(\.0), pairs.map(\.1))
}

extension NetworkNumber {
  /// The number of ties at the later date only.
  public static let tiesGained = NetworkNumber(
    count: "ties-gained", definition: { _ in "ties at the second date only" },
    value: { $0.turnover?.gained })

  /// The number of ties at the earlier date only.
  public static let tiesLost = NetworkNumber(
    count: "ties-lost", definition: { _ in "ties at the first date only" },
    value: { $0.turnover?.lost })

  /// The number of ties at both dates.
  public static let tiesKept = NetworkNumber(
    count: "ties-kept", definition: { _ in "ties at both dates" }, value: { $0.turnover?.kept })

  /// The Jaccard distance of the ties at both dates.
  public static let turnover = NetworkNumber(
    "turnover", .fraction, source: "Snijders et al. 2010, doi:10.1016/j.socnet.2009.02.004",
    definition: { _ in "1 − (ties at both dates ÷ ties at either date)" },
    value: { $0.turnover?.rate })

  /// The likeness of the ranks by a measure at both dates.
  public static func rankStability(of measure: NodeMeasure) -> NetworkNumber {
    NetworkNumber(
      "rank-stability-\(measure.name)", .score, source: "Kendall 1945, doi:10.1093/biomet/33.3.239",
      definition: {
        "Kendall's tau-b between the ranks at the two dates, for \($0.nodes) present at both"
      },
      value: { input in
        input.earlier.flatMap {
          Measures.rankStability(of: measure, from: $0, to: input.networks)
        }
      })
  }
}

extension NetworkNumbersInput {
  fileprivate var turnover: Turnover? { earlier.map { Turnover(from: $0, to: networks) } }
}
