extension Sequence<String> {
  /// Words as a sentence lists them: `A`, `A or B`, `A, B or C`.
  ///
  /// - Parameter conjunction: The word before the last one.
  /// - Returns: The list; nothing without any word.
  package func inWords(_ conjunction: String) -> String {
    let words = Array(self)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
