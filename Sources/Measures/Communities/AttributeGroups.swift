import CompactGraph

extension GroupingMethod {
  /// The groups that an attribute of the nodes makes: those with the same value. Nodes without one are a group.
  ///
  /// - Parameters:
  ///   - attribute: The name of the attribute.
  ///   - rows: The value of each row.
  ///   - columns: The value of each column.
  /// - Returns: The method, for networks with these rows and columns.
  public static func attribute(
    _ attribute: String, rows: [String?], columns: [String?]
  ) -> GroupingMethod {
    func form(_ kind: NetworkKind) -> Form {
      Form(
        on: kind, source: "the data",
        definition: { "\($0.nodes) with the same \(attribute)" },
        find: { input in
          let values = kind == .twoMode ? rows + columns : input.mode == .rows ? rows : columns
          let names = values.map { $0 ?? "no \(attribute)" }
          var numbers: [String: Int] = [:]
          for name in names where numbers[name] == nil { numbers[name] = numbers.count }
          let partition = Partition(names.map { numbers[$0] ?? 0 })
          return (partition, .named(numbers.sorted { $0.value < $1.value }.map(\.key)))
        })
    }
    return GroupingMethod("attribute-\(attribute)", form(.projection), form(.twoMode))
  }
}
