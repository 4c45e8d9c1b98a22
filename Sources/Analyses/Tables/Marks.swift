/// What is to be said of a node or a tie beside its name: a sign for people, a column of its own in
/// machine formats.
package struct Marks: OptionSet, Hashable, Sendable {
  /// The marks as bits.
  package let rawValue: UInt8

  /// Marks by their bits.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Sources contradict each other: `*`.
  package static let disputed = Marks(rawValue: 1)
  /// The tie is possible, not certain: `?`.
  package static let possible = Marks(rawValue: 2)
  /// The place in a group is not stable: `?`.
  package static let unstable = Marks(rawValue: 4)
  /// The party receives what the coalition gives: `†`.
  package static let beneficiary = Marks(rawValue: 8)

  /// A list ends with the number of further names: `…`.
  package static let shortened = Marks(rawValue: 16)

  /// Every mark of a name with its sign and its name.
  static let all: [(mark: Marks, sign: String, name: String)] = [
    (.disputed, "*", "disputed"), (.possible, "?", "possible"), (.unstable, "?", "unstable"),
    (.beneficiary, "†", "beneficiary"),
  ]

  /// The signs that people see behind a name, each once.
  var signs: String {
    var signs = ""
    for (mark, sign, _) in Marks.all where contains(mark) && !signs.contains(sign) {
      signs += sign
    }
    return signs
  }

  /// The marks one by one, with the names of their columns.
  var named: [(mark: Marks, name: String)] {
    Marks.all.filter { contains($0.mark) }.map { ($0.mark, $0.name) }
  }
}
