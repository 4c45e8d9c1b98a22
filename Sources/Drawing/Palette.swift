/// The colours of a picture, chosen to be told apart by readers who see few colours, and to carry
/// white text at a contrast of at least 4.5 to 1.
enum Palette {
  /// Fills for what has to stand out, dark, one after the other.
  static let fills = [
    "#1b4f8a", "#a63a14", "#2a6f3c", "#6b3fa0", "#7d5700", "#0f6672", "#a02c5a", "#465260",
    "#3c3f99", "#7a3b12", "#4d6300", "#8a1f1f", "#00587a", "#5d5a1c", "#712a7d", "#1f6b5a",
  ]

  /// Text on a fill.
  static let onFill = "#ffffff"
  /// Ordinary text.
  static let text = "#1a1a1a"
  /// Text of less weight.
  static let quiet = "#555555"
  /// A party.
  static let party = "#f4f1e8"
  /// The outline of a party.
  static let partyLine = "#6f6a5c"
  /// A tie that has no colour of its own.
  static let tie = "#b4bac2"
  /// The ground.
  static let ground = "#ffffff"

  /// The fill of the thing at a position in a fixed order.
  static func fill(_ position: Int) -> String { fills[position % fills.count] }

  /// A tint of a fill, light enough for dark text.
  static func tint(_ fill: String) -> String {
    let channels = stride(from: 1, to: 7, by: 2).compactMap { offset -> Int? in
      let start = fill.index(fill.startIndex, offsetBy: offset)
      return Int(fill[start..<fill.index(start, offsetBy: 2)], radix: 16)
    }
    let hex = channels.map { channel in
      let mixed = String((channel + 255 * 6) / 7, radix: 16)
      return mixed.count == 1 ? "0" + mixed : mixed
    }
    return "#" + hex.joined()
  }
}
