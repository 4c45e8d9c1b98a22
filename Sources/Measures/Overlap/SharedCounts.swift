import CompactGraph

/// The numbers of nodes of the other mode that one node shares with each node after it.
///
/// The arrays are made once and used for node after node. Where rows are dense they are compared as
/// bits, otherwise by walking to the other mode and back; the counts are the same.
struct SharedCounts {
  /// The number of nodes of the mode.
  let nodeCount: Int
  /// The number of nodes of the other mode.
  let otherCount: Int
  /// The degree of each node.
  let degrees: [Int32]
  /// The nodes after the loaded one that share anything with it, ascending.
  private(set) var partners: [Int32] = []
  /// The number that each of `partners` shares with the loaded node.
  private(set) var shared: [Int32] = []
  /// The sum of 1 / (*d* − 1) over what each of `partners` shares, if that was asked for.
  private(set) var newman: [Double] = []

  private let starts: [Int32]
  private let targets: [Int32]
  private let backStarts: [Int32]
  private let backTargets: [Int32]
  private let bits: BitBlocks?
  private let wantsNewman: Bool
  private var counts: [Int32]
  private var weights: [Double]
  /// A bit for each node, all 0 between two nodes.
  private var marks: [UInt64]

  /// Nothing loaded yet.
  init(_ incidence: Incidence, of mode: Mode, newman: Bool = false) {
    let (own, other) = (incidence[mode], incidence[mode.other])
    (starts, targets) = (own.starts, own.members)
    (backStarts, backTargets) = (other.starts, other.members)
    (nodeCount, otherCount) = (own.count, other.count)
    var walks = 0
    for other in 0..<otherCount {
      let degree = Int(backStarts[other + 1] - backStarts[other])
      walks += degree * degree / 2
    }
    // A step of a walk costs about as much as four words of a bit row.
    let words = nodeCount * nodeCount / 2 * ((otherCount + 63) / 64)
    bits = newman || words >= 4 * walks ? nil : BitBlocks(of: mode, in: incidence)
    wantsNewman = newman
    degrees = (0..<nodeCount).map { [starts] in starts[$0 + 1] - starts[$0] }
    counts = bits == nil ? [Int32](repeating: 0, count: nodeCount) : []
    weights = newman ? [Double](repeating: 0, count: nodeCount) : []
    marks = bits == nil ? [UInt64](repeating: 0, count: (nodeCount + 63) / 64) : []
  }

  /// Counts for one node.
  mutating func load(_ node: Int) {
    partners.removeAll(keepingCapacity: true)
    shared.removeAll(keepingCapacity: true)
    newman.removeAll(keepingCapacity: true)
    if let bits { compare(node, bits) } else { walk(node) }
  }

  private mutating func compare(_ node: Int, _ bits: BitBlocks) {
    for other in node + 1..<max(nodeCount, node + 1) {
      let count = bits.sharedCount(node, other)
      if count > 0 {
        partners.append(Int32(other))
        shared.append(Int32(count))
      }
    }
  }

  private mutating func walk(_ node: Int) {
    for position in Int(starts[node])..<Int(starts[node + 1]) {
      let other = Int(targets[position])
      let slice = Int(backStarts[other])..<Int(backStarts[other + 1])
      let weight = slice.count > 1 ? 1 / Double(slice.count - 1) : 0
      // Slices ascend, so those after the node are at the end.
      for back in slice.reversed() {
        let partner = Int(backTargets[back])
        if partner <= node { break }
        if counts[partner] == 0 { partners.append(Int32(partner)) }
        counts[partner] += 1
        if wantsNewman { weights[partner] += weight }
      }
    }
    sortPartners(after: node)
    for partner in partners {
      shared.append(counts[Int(partner)])
      counts[Int(partner)] = 0
      guard wantsNewman else { continue }
      newman.append(weights[Int(partner)])
      weights[Int(partner)] = 0
    }
  }

  /// Sorts the partners. Many are read in their order off a row of bits, which is quicker than comparing them.
  private mutating func sortPartners(after node: Int) {
    guard partners.count > marks.count / 8 else { return partners.sort() }
    for partner in partners { marks[Int(partner) >> 6] |= 1 << (UInt64(partner) & 63) }
    var place = 0
    for word in (node >> 6)..<marks.count {
      var bits = marks[word]
      marks[word] = 0
      while bits != 0 {
        partners[place] = Int32(word << 6 + bits.trailingZeroBitCount)
        place += 1
        bits &= bits - 1
      }
    }
  }
}
