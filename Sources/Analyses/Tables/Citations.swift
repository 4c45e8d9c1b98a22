/// Sources by the number under which people find them, counted in the order in which they are cited.
struct Citations {
  /// The references that are cited, in the order of their numbers.
  private(set) var references: [Reference] = []
  private var numbers: [String: Int] = [:]

  /// Cites the sources of a row and returns their numbers, ascending.
  mutating func cite(
    _ sources: [String], _ reference: (String) -> Reference
  ) -> [Int] {
    sources.map { id in
      if let number = numbers[id] { return number }
      references.append(reference(id))
      numbers[id] = references.count
      return references.count
    }.sorted()
  }

  /// Ascending numbers with runs drawn together: `1–3, 7`.
  static func runs(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, number <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, number)
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
