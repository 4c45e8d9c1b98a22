/// The weight between one node and each group that it is tied to, for node after node.
///
/// A small table, so that a node's groups stay in the nearest cache however many groups there are. They
/// come in the order in which they were met.
struct GroupWeights: Sendable {
  /// The groups met, and the weight to each.
  private(set) var count = 0

  private var groups: [Int32]
  private var sums: [Double]
  private var places: [Int32]
  private let mostGroups: Int
  /// One less than the part of the table that the present node uses: a power of two.
  private var mask = 0

  /// Room for groups with numbers below a bound.
  init(below bound: Int) {
    groups = []
    sums = []
    places = []
    mostGroups = bound
  }

  /// Forgets all groups, and makes room for those of a node with so many ties.
  mutating func reset(ties: Int) {
    for place in 0..<count { groups[Int(places[place])] = -1 }
    count = 0
    var size = 16
    while size < min(mostGroups, 4 * ties) { size *= 2 }
    mask = size - 1
    guard groups.count < size else { return }
    groups = [Int32](repeating: -1, count: size)
    sums = [Double](repeating: 0, count: size)
    places = [Int32](repeating: 0, count: size)
  }

  /// Adds a weight above 0 to a group.
  @inline(__always)
  mutating func add(_ weight: Double, to group: Int32) {
    var place = Int(group) & mask
    while true {
      if groups[place] == group {
        sums[place] += weight
        return
      }
      if groups[place] < 0 {
        groups[place] = group
        sums[place] = weight
        places[count] = Int32(place)
        count += 1
        return
      }
      place = (place + 1) & mask
    }
  }

  /// The weight to a group, 0 where there is none.
  @inline(__always)
  func weight(to group: Int32) -> Double {
    var place = Int(group) & mask
    while groups[place] >= 0 {
      if groups[place] == group { return sums[place] }
      place = (place + 1) & mask
    }
    return 0
  }

  /// One of the groups met, in their order, and the weight to it.
  @inline(__always)
  subscript(number: Int) -> (group: Int32, weight: Double) {
    let place = Int(places[number])
    return (groups[place], sums[place])
  }
}
