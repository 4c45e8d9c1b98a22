/// Makes names of files, or identifiers, that are short, plain, and different from each other.
struct FileNames {
  /// The number of characters that a name has at most, a number at its end not counted.
  static let limit = 100

  private var used: Set<String> = []
  private var numbers: [String: Int] = [:]

  /// A name like a text: lower-case letters, digits and hyphens, cut, with a number if it is taken.
  ///
  /// - Parameters:
  ///   - text: The text; other characters become hyphens.
  ///   - fallback: The name of a text without any letter or digit.
  /// - Returns: The name.
  /// - Complexity: O(*n*) in the length of the text, on average.
  mutating func next(_ text: String, fallback: String) -> String {
    let plain = text.utf8.map { byte in
      (97...122).contains(byte) || (48...57).contains(byte) ? byte : UInt8(ascii: "-")
    }
    var base = String(decoding: plain, as: UTF8.self).split(separator: "-").joined(separator: "-")
    if base.utf8.count > FileNames.limit {
      base = String(base.prefix(FileNames.limit))
      while base.last == "-" { base.removeLast() }
    }
    if base.isEmpty { base = fallback }
    var name = base
    while !used.insert(name).inserted {
      let number = numbers[base, default: 2]
      numbers[base] = number + 1
      name = "\(base)-\(number)"
    }
    return name
  }
}
