/// The cells of a column that can hold several names: "France; Germany".
///
/// Semicolons, bars and line ends separate names if most of the names are known, if the column is called by a plural,
/// or if half of them stand in other cells too, one of them alone. Commas are part of many names, so they separate
/// names only if the whole is no name and most of the parts are known: "Korea, Republic of" is one name, "Japan, Korea,
/// Republic of" are two.
struct ListCells {
  /// The names in each distinct cell, at least one.
  let names: [[String]]

  /// The most cells that are tried before a column is taken for one without lists.
  private static let most = 100
  /// The most parts between commas that one name has.
  private static let longest = 3

  /// The lists of a column; `nil` if it has none.
  ///
  /// - Parameters:
  ///   - texts: The distinct cells.
  ///   - isPlural: Whether the name of the column is one for several.
  ///   - isKnown: True for a name that is known.
  init?(_ texts: [String], isPlural: Bool = false, isKnown: (String) -> Bool) {
    var parts = texts.map { [$0] }
    var areOpen: [Int] = []
    var tried = 0
    var isList = false
    for (cell, text) in texts.enumerated() {
      guard text.utf8.contains(where: ListCells.isSeparator) else { continue }
      tried += 1
      if tried > ListCells.most, !isList, areOpen.isEmpty { return nil }
      let found = ListCells.split(text) { ";|\n".contains($0) }
      // "Latvia; United Kingdom" could be a part of a state, and is a list.
      guard found.count > 1 || !isKnown(text) else { continue }
      let names =
        found.count > 1 || !text.contains(",")
        ? found : ListCells.names(between: ListCells.split(text) { $0 == "," }, isKnown)
      guard names.count > 1 else { continue }
      if names.count(where: isKnown) * 3 >= names.count * 2 {
        parts[cell] = names
        isList = true
      } else if found.count > 1 {
        parts[cell] = names
        areOpen.append(cell)
      }
    }
    var counts: [String: Int] = [:]
    for name in parts.joined() { counts[name, default: 0] += 1 }
    let alone = Set(parts.lazy.filter { $0.count == 1 }.joined())
    let hasOneAlone = areOpen.contains { parts[$0].contains(where: alone.contains) }
    for cell in areOpen {
      let isRepeated =
        parts[cell].count { counts[$0, default: 0] > 1 } * 2 >= parts[cell].count
        && hasOneAlone
      if isPlural || isRepeated {
        isList = true
      } else {
        parts[cell] = [texts[cell]]
      }
    }
    guard isList else { return nil }
    names = parts
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
      || byte == 0x0A
  }

  private static func split(_ text: String, _ isSeparator: (Character) -> Bool) -> [String] {
    text.split(whereSeparator: isSeparator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }

  /// The names in parts between commas: as many parts as make a known name, and both sides of an "and".
  private static func names(between parts: [String], _ isKnown: (String) -> Bool) -> [String] {
    var names: [String] = []
    var rest = parts[...]
    while let first = rest.first {
      let count =
        stride(from: min(longest, rest.count), to: 1, by: -1).first {
          isKnown(rest.prefix($0).joined(separator: ", "))
        } ?? 1
      let name = count > 1 ? rest.prefix(count).joined(separator: ", ") : first
      names += isKnown(name) ? [name] : sides(of: name, isKnown)
      rest = rest.dropFirst(count)
    }
    return names
  }

  private static func sides(of name: String, _ isKnown: (String) -> Bool) -> [String] {
    // The last name of a list can have an "and" of its own: "and Trinidad and Tobago".
    let plain = name.hasPrefix("and ") ? String(name.dropFirst(4)) : name
    if isKnown(plain) { return [plain] }
    for range in plain.ranges(of: " and ") + plain.ranges(of: " & ") {
      let (left, right) = (String(plain[..<range.lowerBound]), String(plain[range.upperBound...]))
      if isKnown(left), isKnown(right) { return [left, right] }
    }
    return [name]
  }
}
