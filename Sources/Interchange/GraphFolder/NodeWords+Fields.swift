import GraphCore

extension NodeWords {
  /// Words from the fields of `graph.yaml`; `nil` for fields that have none.
  init?(fields: [String: String]) {
    func forms(_ one: String, _ many: String) -> Forms? {
      guard let one = fields[one], let many = fields[many] else { return nil }
      return Forms(one: one, many: many)
    }
    self.init(
      party: forms("party", "parties"), coalition: forms("coalition", "coalitions"))
    if party == nil, coalition == nil { return nil }
  }

  /// The words as the fields of `graph.yaml`.
  var fields: [String: String] {
    var fields: [String: String] = [:]
    fields["party"] = party?.one
    fields["parties"] = party?.many
    fields["coalition"] = coalition?.one
    fields["coalitions"] = coalition?.many
    return fields
  }
}
