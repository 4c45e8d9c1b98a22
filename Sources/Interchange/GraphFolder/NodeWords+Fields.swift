import GraphCore

extension NodeWords {
  /// Words from the fields of `graph.yaml`; `nil` for fields without any.
  init?(parties: [String], coalitions: [String]) {
    self.init(party: Forms(parties), coalition: Forms(coalitions))
    if party == nil, coalition == nil { return nil }
  }
}

extension NodeWords.Forms {
  /// The word for one and the word for several; a single word is both.
  fileprivate init?(_ texts: [String]) {
    guard let one = texts.first, let many = texts.last else { return nil }
    self.init(one: one, many: many)
  }

  /// The words as a field of `graph.yaml`.
  var texts: [String] { one == many ? [one] : [one, many] }
}
