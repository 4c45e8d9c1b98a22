/// Finds a state by its English name, or by a name or adjective that people often use for it.
package struct StateLookup: Sendable {
  /// The result of looking a name up.
  package enum Match: Hashable, Sendable {
    /// The code of the only state with this name.
    case found(String)
    /// The codes of several states with this name.
    case ambiguous([String])
    /// No state has this name; the English name that is written most nearly like it, if any is.
    case unknown(suggestion: String?)
  }

  /// The names, read once.
  package static let shared = StateLookup()

  private var states: [String: String] = [:]
  private var codes: Set<String> = []
  private var names: [String] = []

  private init() {
    for line in StateCodes.table.split(separator: "\n") {
      let code = String(line.prefix { $0 != " " })
      guard let name = StateNames.name(of: code, language: "en") else { continue }
      names.append(name)
      codes.insert(code)
      if states[Spelling.folded(name)] == nil { states[Spelling.folded(name)] = code }
    }
  }

  /// The state that has a name: its English name, else another or former name, else a demonym, else
  /// its name in any language of the locale data. Codes are read by `StateCodes`.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - isSuggesting: Whether an unknown name is compared with every known one.
  /// - Returns: The state, or the reason why there is none.
  /// - Complexity: O(1); the first name that is not English costs some tenths of a second.
  package func match(_ name: String, isSuggesting: Bool = true) -> Match {
    let exact = states[Spelling.folded(name)]
    var candidates = StateVariants.states(named: name)
    if let exact {
      // A past state shares its name with those that came after it: Korea.
      let isPast = StateCodes.all.name(of: exact) != nil
      if !isPast || candidates.isEmpty { return .found(exact) }
      candidates.append(exact)
    }
    // Numbers are no names, and looking in hundreds of languages for each would take long.
    if candidates.isEmpty, name.contains(where: \.isLetter) {
      candidates = StateNames.states(named: name, among: codes)
    }
    if candidates.count > 1 { return .ambiguous(candidates) }
    if let code = candidates.first { return .found(code) }
    guard isSuggesting else { return .unknown(suggestion: nil) }
    return .unknown(suggestion: Spelling.nearest(to: name, in: names, limit: 1).first)
  }
}
