/// How much a column matters where the terminal is too narrow for all: the last ones are left out first.
package enum Priority: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// The answer itself; never left out.
  case essential
  /// Of use to most readers.
  case useful
  /// Of use to some.
  case minor
  /// A detail that other columns imply, or that few look for.
  case detail

  /// The order of importance, the most important first.
  package static func < (a: Priority, b: Priority) -> Bool { a.rawValue < b.rawValue }
}
