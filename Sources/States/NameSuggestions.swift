/// English names that are written nearly like a text.
enum NameSuggestions {
  /// The most names that are suggested.
  private static let limit = 3

  private struct Candidate: Sendable {
    let name: String
    let state: String
    let words: [String]
    let bytes: [UInt8]
  }

  /// Up to three names of different states, the nearest first.
  ///
  /// A name of another state is not suggested where a word that tells states apart is missing or was
  /// added: for "North Coria" it is North Korea, never South Korea.
  ///
  /// - Complexity: O(*n*) in the number of names.
  static func nearest(to text: String) -> [String] {
    let words = NameKey.words(of: text)
    let bytes = Array(words.joined(separator: " ").utf8)
    guard bytes.count > 1, words.contains(where: { $0.contains(where: \.isLetter) }) else {
      return []
    }
    let allowed = max(1, bytes.count / 3)
    var found: [(distance: Int, position: Int)] = []
    for (position, candidate) in candidates.enumerated() {
      let distance = Spelling.distance(bytes, candidate.bytes, limit: allowed)
      let isStart =
        distance == nil && bytes.count >= 3
        && candidate.words.contains { $0.utf8.starts(with: bytes) }
      guard distance != nil || isStart, tellsApart(words, candidate.words) else { continue }
      found.append((distance ?? allowed + 1, position))
    }
    var states: Set<String> = []
    var names: [String] = []
    for (_, position) in found.sorted(by: {
      ($0.distance, $0.position) < ($1.distance, $1.position)
    })
    where names.count < limit && states.insert(candidates[position].state).inserted {
      names.append(candidates[position].name)
    }
    return names
  }

  /// True if two names have the same words of those that tell states apart, misspelt by one letter at most.
  private static func tellsApart(_ a: [String], _ b: [String]) -> Bool {
    func isFound(_ word: String, in others: [String]) -> Bool {
      let bytes = Array(word.utf8)
      return others.contains { Spelling.distance(bytes, Array($0.utf8), limit: 1) != nil }
    }
    return a.filter(distinguishing.contains).allSatisfy { isFound($0, in: b) }
      && b.filter(distinguishing.contains).allSatisfy { isFound($0, in: a) }
  }

  private static let distinguishing: Set<String> = Set(
    """
    north south east west northern southern eastern western central equatorial new upper outer middle
    democratic peoples socialist arab french british american dutch spanish portuguese danish belgian
    us minor virgin bissau papua former peoples federal islamic kinshasa brazzaville
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let candidates: [Candidate] = StateNames.all.flatMap { state in
    ([StateNames.name(of: state, language: "en") ?? ""] + StateVariants.names(of: state)).map {
      name in
      let words = NameKey.words(of: name)
      return Candidate(
        name: name, state: state, words: words, bytes: Array(words.joined(separator: " ").utf8))
    }
  }
}
