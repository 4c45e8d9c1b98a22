extension Sequence<String> {
  /// Words as a sentence lists them: `A`, `A or B`, `A, B or C`; nothing without any.
  ///
  /// - Parameter conjunction: The word before the last one.
  package func inWords(_ conjunction: String) -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
