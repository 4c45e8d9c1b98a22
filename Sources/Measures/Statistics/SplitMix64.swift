/// Random numbers from a seed, the same on every machine (G. L. Steele, D. Lea and C. H. Flood, Fast
/// splittable pseudorandom number generators, OOPSLA 2014, doi:10.1145/2660193.2660195).
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A stream for a seed; streams of one seed with different numbers are independent.
  package init(seed: UInt64, stream: Int = 0) {
    state = seed
    guard stream > 0 else { return }
    state = Self.mixed(seed &+ Self.mixed(UInt64(stream)))
  }

  /// The next 64 random bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number from 0 to below a bound, all equally likely (D. Lemire, ACM Transactions on Modeling and
  /// Computer Simulation 29, 2019, doi:10.1145/3230636).
  mutating func index(below bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A number from 0 to below 1, all multiples of 2⁻⁵³ equally likely.
  mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// The numbers from 0 to below a count in random order.
  mutating func order(of count: Int) -> [Int32] {
    var order = (0..<Int32(count)).map { $0 }
    for place in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(place, index(below: place + 1))
    }
    return order
  }

  private static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
