extension Sequence<String> {
  /// Names as a sentence lists them: `A`, `A and B`, `A, B and C`.
  var asSentence: String {
    let names = Array(self)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  /// The first names of a long list, and the number of the others: `A, B and 3 more`.
  func asList(most: Int) -> String {
    let names = Array(self)
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " and \(names.count - most) more"
  }
}
