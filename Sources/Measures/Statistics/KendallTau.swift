/// The likeness of two rankings: Kendall's τ-b, from −1 (reversed) to 1 (the same).
///
/// With *C* pairs that both order the same way and *D* that they order oppositely, among *n₀* pairs of
/// which *n₁* are tied in the first and *n₂* in the second, τ-b = (*C* − *D*) / √((*n₀* − *n₁*)(*n₀* −
/// *n₂*)) (M. G. Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945,
/// doi:10.1093/biomet/33.3.239).
///
/// There is no value, `nil`, for fewer than two scores or where all scores of one ranking are equal.
///
/// - Precondition: Both have the same number of scores, none of which is not a number.
/// - Complexity: O(*n* log *n*) (W. R. Knight, Journal of the American Statistical Association 61,
///   1966, doi:10.1080/01621459.1966.10480879).
public func kendallTauB(_ first: [Double], _ second: [Double]) -> Double? {
  precondition(first.count == second.count)
  precondition(!first.contains(where: \.isNaN) && !second.contains(where: \.isNaN))
  let pairs = first.count * (first.count - 1) / 2
  let order = first.indices.sorted { (first[$0], second[$0]) < (first[$1], second[$1]) }
  let tiedFirst = tiedPairs(order.map { first[$0] }, ==)
  let tiedBoth = tiedPairs(order.map { (first[$0], second[$0]) }, ==)
  var scores = order.map { second[$0] }
  let discordant = sortCountingSwaps(&scores)
  let tiedSecond = tiedPairs(scores, ==)
  guard pairs > tiedFirst && pairs > tiedSecond else { return nil }
  // Pairs tied in neither are concordant or discordant.
  let difference = pairs - tiedFirst - tiedSecond + tiedBoth - 2 * discordant
  let (a, b) = (Double(pairs - tiedFirst), Double(pairs - tiedSecond))
  return max(-1, min(1, Double(difference) / (a * b).squareRoot()))
}

/// The number of pairs of equal neighbours in a sorted list.
private func tiedPairs<Element>(
  _ sorted: [Element], _ areEqual: (Element, Element) -> Bool
) -> Int {
  var (pairs, run) = (0, 0)
  for place in sorted.indices.dropFirst() {
    run = areEqual(sorted[place - 1], sorted[place]) ? run + 1 : 0
    pairs += run
  }
  return pairs
}

/// Sorts and gives the number of pairs that stood in the wrong order.
private func sortCountingSwaps(_ values: inout [Double]) -> Int {
  var swaps = 0
  var other = values
  var width = 1
  while width < values.count {
    for start in stride(from: 0, to: values.count, by: 2 * width) {
      let middle = min(start + width, values.count)
      let end = min(start + 2 * width, values.count)
      var (left, right) = (start, middle)
      for place in start..<end {
        if right == end || (left < middle && values[left] <= values[right]) {
          other[place] = values[left]
          left += 1
        } else {
          other[place] = values[right]
          right += 1
          swaps += middle - left
        }
      }
    }
    swap(&values, &other)
    width *= 2
  }
  return swaps
}
