/// Rows of bits in blocks of 512, for counting what pairs of rows share.
///
/// Sixteen blocks at a time are added up by half and full adders over whole blocks, so that bits are
/// counted once for the sixteen (W. Muła, N. Kurz and D. Lemire, Faster population counts using AVX2
/// instructions, The Computer Journal 61, 2018, doi:10.1093/comjnl/bxx046).
package struct BitBlocks: Sendable {
  /// 512 columns of a row.
  package typealias Block = SIMD8<UInt64>

  /// The number of rows.
  package let rowCount: Int
  private let blocksPerRow: Int
  private let blocks: [Block]

  /// One mode of a two-mode network as rows, the nodes of the other mode as columns.
  ///
  /// - Complexity: O(*n* *m* / 64 + *t*).
  package init(of mode: Mode, in incidence: Incidence, workers: Int? = nil) {
    let side = incidence[mode]
    let width = (incidence[mode.other].count + 511) / 512
    rowCount = side.count
    blocksPerRow = width
    var blocks = [Block](repeating: .zero, count: rowCount * width)
    let rows = Lanes.ranges(of: side.starts)
    let (starts, members) = (side.starts, side.members)
    _ = Lanes.fill(
      &blocks, rows.map { $0.lowerBound * width..<$0.upperBound * width },
      workers: workers ?? (members.count < 100_000 ? 1 : nil)
    ) { lane, part in
      let first = rows[lane].lowerBound
      for row in rows[lane] {
        // The members ascend, so that each word is written once.
        var (place, word, bits) = (0, 0, UInt64(0))
        for position in Int(starts[row])..<Int(starts[row + 1]) {
          let column = Int(members[position])
          if column >> 6 != place << 3 | word {
            part[(row - first) * width + place][word] = bits
            (place, word, bits) = (column >> 9, column >> 6 & 7, 0)
          }
          bits |= 1 << UInt64(column & 63)
        }
        if bits != 0 { part[(row - first) * width + place][word] = bits }
      }
    }
    self.blocks = blocks
  }

  /// The number of columns that are set in both of two rows.
  ///
  /// - Complexity: O(*c* / 64).
  @inline(__always)
  package func sharedCount(_ a: Int, _ b: Int) -> Int {
    let (first, second) = (a * blocksPerRow, b * blocksPerRow)
    var counts = Block.zero
    var (ones, twos, fours, eights) = (Block.zero, Block.zero, Block.zero, Block.zero)
    var block = 0
    while block + 16 <= blocksPerRow {
      var sixteens = Block.zero
      var carried: (Block, Block) = (.zero, .zero)
      // Four times four blocks, each four into a carry of fours.
      for four in 0..<4 {
        let (x, y) = (first + block + 4 * four, second + block + 4 * four)
        let low = Self.add(&ones, blocks[x] & blocks[y], blocks[x + 1] & blocks[y + 1])
        let high = Self.add(&ones, blocks[x + 2] & blocks[y + 2], blocks[x + 3] & blocks[y + 3])
        let carry = Self.add(&twos, low, high)
        switch four {
        case 0, 2: carried.0 = carry
        case 1: carried.1 = Self.add(&fours, carried.0, carry)
        default:
          let last = Self.add(&fours, carried.0, carry)
          sixteens = Self.add(&eights, carried.1, last)
        }
      }
      counts &+= Self.bitCounts(sixteens)
      block += 16
    }
    counts &<<= 4
    counts &+= Self.bitCounts(ones) &+ Self.bitCounts(twos) &<< 1
    counts &+= Self.bitCounts(fours) &<< 2 &+ Self.bitCounts(eights) &<< 3
    while block < blocksPerRow {
      counts &+= Self.bitCounts(blocks[first + block] & blocks[second + block])
      block += 1
    }
    return Int(counts.wrappedSum())
  }

  /// Adds two blocks to a third, bit by bit; the carries.
  @inline(__always)
  private static func add(_ sum: inout Block, _ a: Block, _ b: Block) -> Block {
    let half = sum ^ a
    let carry = sum & a | half & b
    sum = half ^ b
    return carry
  }

  /// The number of bits of each word.
  @inline(__always)
  private static func bitCounts(_ block: Block) -> Block {
    // Sums of pairs, of fours and of eights of bits, then of the bytes.
    let pairs = block &- (block &>> 1 & 0x5555_5555_5555_5555)
    let fours = (pairs & 0x3333_3333_3333_3333) &+ (pairs &>> 2 & 0x3333_3333_3333_3333)
    let bytes = (fours &+ fours &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
    return (bytes &* 0x0101_0101_0101_0101) &>> 56
  }
}
