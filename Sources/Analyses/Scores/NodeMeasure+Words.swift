import Measures

extension NodeMeasure {
  /// The name, the definition and the source of a form: `closeness: … [Freeman 1978]`.
  func words(on form: Form, _ nouns: Nouns, least: Int) -> String {
    let source = form.source.map { " [\($0)]" } ?? ""
    return "\(name)\(setting(least)): \(form.definition(nouns))\(source)"
  }

  /// The least number that two nodes must share, if it makes a difference: ` (s = 2)`.
  func setting(_ least: Int) -> String { usesLeast ? " (s = \(least))" : "" }

  /// The column of its numbers: whole numbers if all are.
  func column(showing values: [Double], isSampled: Bool = false) -> Column {
    let kind: ColumnKind =
      isWhole(values)
      ? .integer
      : self.kind == .fraction ? .fraction(showing: values) : .number(showing: values)
    return isSampled
      ? Column("sampled_\(key)", kind, heading: "\(name) (sampled)")
      : Column(key, kind, heading: name)
  }

  /// The name as that of a column.
  var key: String { String(name.map { $0 == "-" ? "_" : $0 }) }

  /// A number as a cell of that column.
  func cell(_ value: Double, isWhole: Bool) -> Cell {
    if isWhole { return .integer(Int(value)) }
    return kind == .fraction ? .fraction(value) : .number(value)
  }

  /// True if the numbers are counts of things.
  func isWhole(_ values: [Double]) -> Bool {
    kind == .count && values.allSatisfy { $0 == $0.rounded() && abs($0) < 1e15 }
  }
}
