/// Numbers in attributes, before they become coordinates.
///
/// Graphviz draws `nan` and `1e300`: the picture is 2,147,483,648 points wide to the left, or the
/// layout never ends.
enum Numbers {
  /// The largest coordinate, in any unit, that a picture can have.
  static let largest = 1e7

  /// True if every number in a value, such as `1,2 3,4!` or `e,1,2`, is finite and not too large.
  static func canBeDrawn(_ value: String, mayBeNegative: Bool = true) -> Bool {
    value.utf8.split { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: ";")
        || byte <= 0x20
    }.allSatisfy { word in
      // Most numbers are short and plain.
      if word.count < 7,
        word.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == 0x2E })
      {
        return true
      }
      // A letter that marks an end of an edge, or a name; C reads numbers from the start of a word.
      guard let number = Double(Substring(word)) else { return !startsLikeNoNumber(word) }
      return number.isFinite && abs(number) <= largest && (mayBeNegative || number >= 0)
    }
  }

  private static func startsLikeNoNumber(_ word: Substring.UTF8View) -> Bool {
    let start = word.prefix(4).map { $0 | 0x20 }.drop {
      $0 == UInt8(ascii: "-") || $0 == 0x2B | 0x20
    }
    return start.starts(with: "nan".utf8) || start.starts(with: "inf".utf8)
  }
}
