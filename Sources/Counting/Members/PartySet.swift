import CompactGraph
package import GraphCore

/// Parties as numbers: those of the graph first, then the states outside of it, both by identifier.
package struct PartySet: Sendable {
  /// The meaning of the numbers.
  package let meaning: PartyNumbers
  /// The numbers, ascending: of a party of the graph its position, of others the number of parties of the graph
  /// and more.
  package let numbers: [Int32]

  /// Parties by ascending numbers.
  init(ascending numbers: [Int32], _ meaning: PartyNumbers) {
    self.meaning = meaning
    self.numbers = numbers
  }

  /// True if a party is among them.
  ///
  /// - Complexity: O(log *n*).
  package func contains(_ id: Party.ID) -> Bool {
    meaning.number(of: id).map { numbers.containsAscending($0) } ?? false
  }
}

extension PartySet: RandomAccessCollection {
  /// The first position: 0.
  package var startIndex: Int { 0 }
  /// The number of parties.
  package var endIndex: Int { numbers.count }
  /// The party at a position.
  package subscript(position: Int) -> Party.ID { meaning.id(numbers[position]) }
}

extension PartySet: Hashable {
  /// True if two sets have the same parties.
  package static func == (a: PartySet, b: PartySet) -> Bool {
    if a.meaning === b.meaning { return a.numbers == b.numbers }
    // In another graph the same parties have other numbers.
    return a.count == b.count && Set(a) == Set(b)
  }

  /// Hashes the number of parties, which is the same in every graph.
  package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}

extension Array where Element: Comparable {
  /// True if an ascending list has a value.
  ///
  /// - Complexity: O(log *n*).
  func containsAscending(_ value: Element) -> Bool {
    let place = indices.partitioningIndex { self[$0] >= value }
    return place < count && self[place] == value
  }
}

extension [Int32] {
  /// The numbers of either, ascending.
  ///
  /// - Complexity: O(*n*).
  func unionAscending(_ other: [Int32]) -> [Int32] {
    guard !other.isEmpty else { return self }
    guard !isEmpty else { return other }
    var result: [Int32] = []
    result.reserveCapacity(count + other.count)
    var (a, b) = (0, 0)
    while a < count || b < other.count {
      if b == other.count || a < count && self[a] < other[b] {
        result.append(self[a])
        a += 1
      } else {
        if a < count, self[a] == other[b] { a += 1 }
        result.append(other[b])
        b += 1
      }
    }
    return result
  }

  /// The numbers without those of another list, ascending.
  ///
  /// - Complexity: O(*n*).
  func subtractingAscending(_ other: [Int32]) -> [Int32] {
    guard !other.isEmpty, !isEmpty else { return self }
    var next = 0
    return filter { number in
      while next < other.count, other[next] < number { next += 1 }
      return next == other.count || other[next] != number
    }
  }
}
