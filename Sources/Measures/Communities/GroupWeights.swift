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

  /// Room for groups with numbers below a bound.
  init(below bound: Int) {
    var size = 4
    while size < min(bound, 1 << 10) { size *= 2 }
    groups = [Int32](repeating: -1, count: size)
    sums = [Double](repeating: 0, count: size)
    places = [Int32](repeating: 0, count: size)
    mostGroups = bound
  }

  /// Forgets all groups, and makes room for those of a node with so many ties.
  mutating func reset(ties: Int) {
    for place in 0..<count { groups[Int(places[place])] = -1 }
    count = 0
    let wanted = min(mostGroups, 4 * ties)
    guard groups.count < wanted else { return }
    var size = groups.count
    while size < wanted { size *= 2 }
    groups = [Int32](repeating: -1, count: size)
    sums = [Double](repeating: 0, count: size)
    places = [Int32](repeating: 0, count: size)
  }

  /// Adds a weight above 0 to a group.
  @inline(__always)
  mutating func add(_ weight: Double, to group: Int32) {
    let mask = groups.count - 1
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
    let mask = groups.count - 1
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
