import GraphCore

extension TableSheet {
  /// Reports columns of one name, whose cells could contradict each other, and columns without a name.
  ///
  /// - Parameter positions: The columns that are read as coalitions or years.
  func reportRepeated(_ positions: [Int]) {
    var seen: [String: Int] = [:]
    for position in positions {
      let name = header[position]
      guard !name.isEmpty else {
        file.sink.report(
          TableRules.nameless, "column \(position + 1) has cells and no name", at: place)
        continue
      }
      if let first = seen.updateValue(position, forKey: name) {
        file.sink.report(
          TableRules.repeated,
          "the columns \(first + 1) and \(position + 1) are both called \(name.quoted)", at: place)
      }
    }
  }
}
