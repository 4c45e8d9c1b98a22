extension Sequence<String> {
  /// The first names of a long list, and the number of the others: `A, B and 3 more`.
  func asList(most: Int) -> String {
    let names = Array(self)
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }
}
