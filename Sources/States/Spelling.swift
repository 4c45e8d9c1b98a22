import Foundation

/// Comparison of names without case, accents, punctuation and articles.
package enum Spelling {
  private static let articles: Set<Substring> = ["the", "of"]

  private static func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The form of a name that is compared: `Côte d'Ivoire` becomes `cote d ivoire`.
  package static func folded(_ text: String) -> String {
    // A code or an identifier is its own word, and large tables have very many.
    if text.utf8.allSatisfy({ isLowerCase($0) || isLowerCase($0 | 0x20) || isDigit($0) }) {
      return text.lowercased()
    }
    var plain = ""
    for character in text.folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    {
      // Letters that no accent separates from their base letter.
      switch character {
      case "ø": plain += "o"
      case "ł": plain += "l"
      case "đ", "ð": plain += "d"
      case "ı": plain += "i"
      case "ß": plain += "ss"
      case "æ": plain += "ae"
      case "œ": plain += "oe"
      case "&": plain += " and "
      case "'", "’", ".": continue
      default: plain.append(character.isLetter || character.isNumber ? character : " ")
      }
    }
    let words = plain.split(separator: " ")
    let kept = words.filter { !articles.contains($0) }
    return (kept.isEmpty ? words : kept).joined(separator: " ")
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours that turn one text
  /// into the other (optimal string alignment), or `nil` if it is more than `limit`.
  ///
  /// - Complexity: O(*nm*) in the lengths of the texts.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var previous: [Int] = []
    var current = Array(0...b.count)
    for i in a.indices {
      let beforePrevious = previous
      previous = current
      current[0] = i + 1
      for j in b.indices {
        var best = min(previous[j] + (a[i] == b[j] ? 0 : 1), previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, beforePrevious[j - 1] + 1)
        }
        current[j + 1] = best
      }
      if let least = current.min(), least > limit { return nil }
    }
    return current[b.count] <= limit ? current[b.count] : nil
  }

  /// The names that are written nearly like a text, the nearest first, at most `limit`.
  package static func nearest(to text: String, in names: [String], limit: Int) -> [String] {
    let wanted = Array(folded(text).utf8)
    guard !wanted.isEmpty else { return [] }
    let allowed = max(1, wanted.count / 3)
    var found: [(distance: Int, position: Int)] = []
    for (position, name) in names.enumerated() {
      let candidate = folded(name)
      if let distance = distance(wanted, Array(candidate.utf8), limit: allowed) {
        found.append((distance, position))
      } else if wanted.count >= 3,
        candidate.split(separator: " ").contains(where: { $0.utf8.starts(with: wanted) })
      {
        found.append((allowed + 1, position))
      }
    }
    return found.sorted { ($0.distance, $0.position) < ($1.distance, $1.position) }
      .prefix(limit).map { names[$0.position] }
  }
}
