/// Numbers the distinct cells of a text from 0, in the order in which they come.
///
/// A hash table with open addressing whose keys are ranges of the text's bytes: no text is made of a cell that
/// was there before.
package struct CellTable: Sendable {
  /// The range of bytes at which each cell stands first.
  package private(set) var ranges: [Range<Int>] = []
  private var hashes: [UInt64] = []
  /// The number of a cell plus 1, or 0; the length is a power of two and at least twice the number of cells.
  private var slots = [Int32](repeating: 0, count: 64)
  /// The number of the cell that was looked for last: tables often repeat it.
  private var last: Int32 = -1

  /// An empty table.
  package init() {}

  /// The number of distinct cells.
  package var count: Int { ranges.count }

  /// The start of the hash of a cell: by lot, so that nobody can prepare cells that all collide.
  package static let seed = UInt64.random(in: .min ... .max)
  /// The factor of the 64-bit FNV hash (Fowler, Noll & Vo).
  private static let prime: UInt64 = 0x100_0000_01B3

  /// The hash after one more byte.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* prime
  }

  /// The number of a cell.
  ///
  /// - Parameters:
  ///   - range: The place of the cell.
  ///   - hash: The seed, mixed with every byte of it.
  ///   - bytes: The text.
  /// - Returns: The number that an equal cell got before, or the next one.
  package mutating func number(
    of range: Range<Int>, hash: UInt64, in bytes: borrowing Span<UInt8>
  ) -> Int32 {
    if last >= 0, hashes[Int(last)] == hash, isEqual(ranges[Int(last)], range, bytes) {
      return last
    }
    let mask = slots.count - 1
    // The low bits of the product depend on the low bits of the bytes only.
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(ranges[number], range, bytes) {
        last = Int32(number)
        return last
      }
      slot = (slot + 1) & mask
    }
    last = Int32(count)
    ranges.append(range)
    hashes.append(hash)
    slots[slot] = last + 1
    if 2 * count > slots.count { grow() }
    return last
  }

  /// The numbers that the cells of another table over the same text have here, those that are new at the end.
  package mutating func numbers(of other: CellTable, in bytes: borrowing Span<UInt8>) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(other.count)
    for (range, hash) in zip(other.ranges, other.hashes) {
      numbers.append(number(of: range, hash: hash, in: bytes))
    }
    return numbers
  }

  private func isEqual(
    _ a: Range<Int>, _ b: Range<Int>, _ bytes: borrowing Span<UInt8>
  ) -> Bool {
    guard a.count == b.count else { return false }
    var (i, j) = (a.lowerBound, b.lowerBound)
    while i < a.upperBound {
      if bytes[i] != bytes[j] { return false }
      i += 1
      j += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number) + 1
    }
  }
}
