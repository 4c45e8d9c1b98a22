import Analyses
import Counting

/// The sentence about the parties and coalitions that do not fit a picture.
struct CutWords: Sendable {
  /// The number of parties and of coalitions that are not drawn.
  var parties = 0
  var coalitions = 0

  /// The sentence.
  ///
  /// - Parameters:
  ///   - which: Those that are drawn, as `Only the largest are drawn`.
  ///   - picture: The picture with its words for parties and coalitions.
  /// - Returns: The sentence, or `nil` if all are drawn.
  func note(_ which: String, _ picture: PictureTies) -> String? {
    var parts: [String] = []
    func add(_ count: Int, _ noun: Noun) {
      if count > 0 { parts.append("\(count) more \(count == 1 ? noun.one : noun.many)") }
    }
    add(parties, picture.partyNoun)
    add(coalitions, picture.coalitionNoun)
    let verb = parties + coalitions == 1 ? "is" : "are"
    return parts.isEmpty ? nil : "\(which); there \(verb) \(parts.inWords("and"))."
  }
}
