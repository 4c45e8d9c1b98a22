/// Classes of numbers for a few fills: of equal, round widths over the range that occurs, so that the fills tell apart
/// what the data tell apart.
struct NumberClasses: Hashable, Sendable {
  /// The number in a class that is the lowest.
  private let first: Int
  /// The numbers in each class.
  private let width: Int
  /// The classes from the lowest number to the highest.
  let count: Int

  /// Widths that readers can follow.
  private static let widths = [1, 2, 3, 4, 5, 6, 8]

  /// Classes of some numbers.
  ///
  /// - Parameters:
  ///   - numbers: The numbers; those below one have no class.
  ///   - most: The most classes.
  init(_ numbers: some Sequence<Int>, most: Int) {
    let positive = numbers.filter { $0 > 0 }
    let (low, high) = (positive.min() ?? 1, positive.max() ?? 1)
    var width = 1
    var power = 1
    var place = 0
    // The classes begin one above a multiple of their width: 1–5, 6–10.
    func classes(_ width: Int) -> Int { (high - 1) / width - (low - 1) / width + 1 }
    while classes(width) > max(1, most) {
      place += 1
      if place == NumberClasses.widths.count {
        place = 0
        power *= 10
      }
      width = NumberClasses.widths[place] * power
    }
    self.width = width
    first = (low - 1) / width * width + 1
    count = classes(width)
  }

  /// The class of a number, from 0; `nil` for zero.
  func position(of number: Int) -> Int? {
    number > 0 ? min(count - 1, max(0, (number - first) / width)) : nil
  }

  /// The fill of a number among some, from few to many: the classes are spread over all of them.
  func fill(of number: Int, among fills: [String]) -> String? {
    position(of: number).map { fill(at: $0, among: fills) }
  }

  /// The fill of a class.
  func fill(at position: Int, among fills: [String]) -> String {
    guard count > 1 else { return fills[min(1, fills.count - 1)] }
    return fills[position * (fills.count - 1) / (count - 1)]
  }

  /// The numbers of a class in words: `3`, or `6–10`.
  func words(at position: Int) -> String {
    let from = first + position * width
    return width == 1 ? "\(from)" : "\(from)–\(from + width - 1)"
  }
}
