import States

/// Columns that hold the same thing several times, as their names say: `Member 1`, `Member 2`; `country_a`,
/// `country_b`; `Member`, `Member.1`.
struct NumberedColumns: Hashable {
  /// The name that the columns share.
  let name: String
  /// The numbers or letters of the columns, as they are written.
  let keys: [String]
  /// The position of each.
  let positions: [Int]

  /// The groups of a header, in its order.
  static func groups(in header: [String]) -> [NumberedColumns] {
    var order: [String] = []
    var found: [String: [(key: String, position: Int, name: String)]] = [:]
    for (position, text) in header.enumerated() where TableColumns.codes(impliedBy: text) == nil {
      guard let (name, key) = parts(of: text) else { continue }
      let plain = Spelling.folded(name)
      if found[plain] == nil { order.append(plain) }
      found[plain, default: []].append((key, position, name))
    }
    return order.compactMap { plain in
      var columns = found[plain] ?? []
      // pandas numbers only the second of two equal names and those behind it.
      if let first = header.firstIndex(where: { Spelling.folded($0) == plain }) {
        columns.insert(("", first, header[first]), at: 0)
      }
      guard columns.count > 1, Set(columns.map(\.key)).count == columns.count else { return nil }
      return NumberedColumns(
        name: columns[0].name, keys: columns.map(\.key), positions: columns.map(\.position))
    }
  }

  /// The name and the number of a column; `nil` for a name without a number, and for one with a year.
  private static func parts(of text: String) -> (name: String, key: String)? {
    let digits = text.reversed().prefix { ("0"..."9").contains($0) }.count
    let key: String
    var name: Substring
    if digits > 0 {
      guard digits <= 2 else { return nil }
      key = String(text.suffix(digits))
      name = text.dropLast(digits)
    } else {
      guard let last = text.last, "abAB".contains(last),
        let separator = text.dropLast().last, " _.-".contains(separator)
      else { return nil }
      key = last.lowercased()
      name = text.dropLast()
    }
    while let last = name.last, " _.-#".contains(last) { name = name.dropLast() }
    guard name.contains(where: \.isLetter) else { return nil }
    return (String(name), key)
  }
}
