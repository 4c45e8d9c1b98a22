import States

extension TableColumns {
  /// The reason why a text does not say what columns mean.
  package enum ParsingError: Error, Hashable, Sendable {
    /// A part is not of the form `meaning=name`.
    case notAPair(String)
    /// A part gives a meaning that columns do not have.
    case unknownMeaning(String, suggestion: String?)
    /// Two parts give the same meaning.
    case givenTwice(Meaning)
    /// Two parts give one column different meanings.
    case columnTwice(String, Meaning, Meaning)
  }

  /// The columns of a text such as `party=stateabb,coalition=igo_id`; `country` means `party` too. `unread`
  /// can come several times; the names are put together with commas.
  ///
  /// - Throws: The first part that is wrong; an empty text has one.
  package static func parse(_ text: String) throws(ParsingError) -> [Meaning: String] {
    var columns: [Meaning: String] = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard pair.count == 2, !pair[0].isEmpty, !pair[1].isEmpty else {
        throw .notAPair(String(part))
      }
      guard let meaning = Meaning(rawValue: pair[0] == "country" ? "party" : pair[0]) else {
        let known = Meaning.allCases.map(\.rawValue)
        throw .unknownMeaning(
          pair[0], suggestion: Spelling.nearest(to: pair[0], in: known, limit: 1).first)
      }
      let column = Spelling.folded(pair[1])
      if let (other, _) = columns.first(where: {
        $0.key != meaning
          && $0.value.split(separator: ",").contains { Spelling.folded(String($0)) == column }
      }) {
        throw .columnTwice(pair[1], other, meaning)
      }
      if meaning == .unread, let known = columns[.unread] {
        columns[.unread] = known + "," + pair[1]
        continue
      }
      guard columns.updateValue(pair[1], forKey: meaning) == nil else { throw .givenTwice(meaning) }
    }
    return columns
  }
}
