extension Question.Counted {
  /// The part of a range that is counted: its lower end, its upper end, or both.
  package func part(of count: Count) -> Count {
    switch self {
    case .certain: Count(count.atLeast)
    case .possible: Count(atLeast: count.atMost ?? count.atLeast, atMost: count.atMost)
    case .range: count
    }
  }
}
