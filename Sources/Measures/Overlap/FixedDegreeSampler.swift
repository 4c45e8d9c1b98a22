package import CompactGraph

/// Random two-mode networks whose rows and columns all keep their degrees.
///
/// Two rows trade what one has and the other has not: it is shuffled between them, each keeping its
/// number (fastball: K. Godard and Z. P. Neal, fastball: a fast algorithm to randomly sample bipartite
/// graphs with fixed degree sequences, Journal of Complex Networks 10, 2022,
/// doi:10.1093/comnet/cnac049; after G. Strona, D. Nappo, F. Boccacci, S. Fattorini and
/// J. San-Miguel-Ayanz, Nature Communications 5, 2014, doi:10.1038/ncomms5114). After many trades every
/// network with these degrees is equally likely.
package struct FixedDegreeSampler {
  /// The rows of the present network as bits.
  package private(set) var words: [UInt64]
  package let rowCount: Int
  package let wordsPerRow: Int

  private var generator: SplitMix64
  private var traded: [Int32] = []

  /// Starts from a network that has the degrees.
  package init(_ rows: BitRows, generator: SplitMix64) {
    words = rows.words
    rowCount = rows.rowCount
    wordsPerRow = rows.wordsPerRow
    self.generator = generator
  }

  /// Makes so many trades, each between two rows chosen at random.
  package mutating func trade(times: Int) {
    guard rowCount > 1 else { return }
    for _ in 0..<times {
      let first = generator.index(below: rowCount)
      let other = generator.index(below: rowCount - 1)
      trade(first, other < first ? other : other + 1)
    }
  }

  private mutating func trade(_ a: Int, _ b: Int) {
    let (first, second) = (a * wordsPerRow, b * wordsPerRow)
    traded.removeAll(keepingCapacity: true)
    var count = 0
    for word in 0..<wordsPerRow {
      var different = words[first + word] ^ words[second + word]
      count += (words[first + word] & different).nonzeroBitCount
      while different != 0 {
        traded.append(Int32(word << 6 + different.trailingZeroBitCount))
        different &= different - 1
      }
    }
    if count == 0 || count == traded.count { return }
    // The first `count` of a shuffled list go to the first row.
    for place in 0..<count {
      let other = place + generator.index(below: traded.count - place)
      traded.swapAt(place, other)
    }
    for (place, column) in traded.enumerated() {
      let word = Int(column >> 6)
      let bit = UInt64(1) << UInt64(column & 63)
      if place < count {
        words[first + word] |= bit
        words[second + word] &= ~bit
      } else {
        words[first + word] &= ~bit
        words[second + word] |= bit
      }
    }
  }
}
