package import Dates

/// Finds a state by its name, or by a name or adjective that people often use for it.
package struct StateLookup: Sendable {
  /// The result of looking a name up.
  package enum Match: Hashable, Sendable {
    /// The code of the only state with this name.
    case found(String)
    /// The codes of several states with this name, sorted.
    case ambiguous([String])
    /// No state has this name; up to three names that are written nearly like it, the nearest first.
    case unknown(suggestions: [String])
  }

  /// The lookup. The names are read when the first one is asked for, not when a code is.
  package static let shared = StateLookup()

  private init() {}

  /// No name has more bytes; a longer text is not looked through.
  private static let longest = 400

  /// The states with each key of an English name, sorted.
  private static let known: [String: [String]] = {
    var known = StateVariants.index
    for code in StateNames.all {
      guard let name = StateNames.name(of: code, language: "en") else { continue }
      let key = NameKey.of(name)
      known[key] = Set((known[key] ?? []) + [code]).sorted()
    }
    return known
  }()

  /// The state that a name means: by its English name or another, official or former name, else by a
  /// demonym, else by its name in any language of the locale data, else by the parts of the name.
  ///
  /// - Parameters:
  ///   - name: The name. Codes are read by `read(_:during:isSuggesting:)`.
  ///   - period: The days for which the name is used. Which state it means then follows the state lists:
  ///     Korea is one until 1948. Without a period a name of several states is ambiguous.
  ///   - isSuggesting: Whether an unknown name is compared with every known one.
  /// - Returns: The state, or the reason why there is none.
  /// - Complexity: O(1); the first name that is not English costs some tenths of a second.
  package func match(
    _ name: String, during period: ClosedRange<Day>? = nil, isSuggesting: Bool = true
  ) -> Match {
    guard name.utf8.count <= StateLookup.longest else { return .unknown(suggestions: []) }
    let key = NameKey.of(name)
    if let state = DatedNames.state(named: key, during: period) { return .found(state) }
    var candidates = plain(key)
    if candidates.isEmpty {
      candidates = NameForms { part in codedOrPlain(part) }.states(of: name)
    }
    if candidates.isEmpty { candidates = GluedNames.states(of: name) }
    if candidates.count > 1, let period {
      let then = candidates.filter { StateLives.existed($0, during: period) != false }
      if !then.isEmpty { candidates = then }
    }
    if candidates.count > 1 { return .ambiguous(candidates) }
    if let code = candidates.first { return .found(code) }
    return .unknown(suggestions: isSuggesting ? NameSuggestions.nearest(to: name) : [])
  }

  /// True if a text is a code of ISO or an English name of a state, or of several: found without the names in other
  /// languages, which cost some tenths of a second.
  package func isCodeOrEnglish(_ text: String) -> Bool {
    !codes(text).isEmpty
      || text.utf8.count <= StateLookup.longest && StateLookup.known[NameKey.of(text)] != nil
  }

  /// True for a name that meant one state at one time and another at other times: Republic of China.
  package func isDated(_ name: String) -> Bool {
    name.utf8.count <= StateLookup.longest && DatedNames.isDated(NameKey.of(name))
  }

  /// The state that a name means on a date.
  package func match(_ name: String, on date: PartialDate, isSuggesting: Bool = true) -> Match {
    match(name, during: date.earliest...date.latest, isSuggesting: isSuggesting)
  }

  /// The state that a text means where the system of codes is not said: an identifier of this module, an
  /// alpha-3 or alpha-2 code of ISO, also a withdrawn one, or a name.
  ///
  /// A code in capital or in small letters is a code. In other letters it may be a word: "Nga" is Nigeria,
  /// and Russia in Vietnamese, so it is ambiguous.
  ///
  /// - Complexity: O(1), as `match(_:during:isSuggesting:)`.
  package func read(
    _ text: String, during period: ClosedRange<Day>? = nil, isSuggesting: Bool = true
  ) -> Match {
    if text.contains(":"), StateNames.isCode(text) { return .found(text) }
    if let letters = OtherCodes.letters(ofFlag: text) {
      return read(letters, during: period, isSuggesting: isSuggesting)
    }
    var states = codes(text, during: period)
    guard !states.isEmpty else { return match(text, during: period, isSuggesting: isSuggesting) }
    if text != text.uppercased(), text != text.lowercased() {
      switch match(text, during: period, isSuggesting: false) {
      case .found(let state): states.append(state)
      case .ambiguous(let others): states += others
      case .unknown: break
      }
      states = Set(states).sorted()
    }
    return states.count == 1 ? .found(states[0]) : .ambiguous(states)
  }

  /// The states that letters mean as a code of ISO; a withdrawn code in capital letters only, for "sun" and
  /// "ant" are words.
  private func codes(_ text: String, during period: ClosedRange<Day>? = nil) -> [String] {
    let all = StateCodes.all
    guard (2...4).contains(text.utf8.count) else { return [] }
    guard text == text.uppercased() else {
      return (all.current(text, in: .iso3) ?? all.current(text, in: .iso2)).map { [$0] } ?? []
    }
    let states = all.states(text, in: .iso3, during: period)
    if !states.isEmpty { return states }
    let short = all.states(text, in: .iso2, during: period)
    return short.isEmpty ? OtherCodes.state(of: text).map { [$0] } ?? [] : short
  }

  /// The states of a part of a name: a code in capital letters, or a name.
  private func codedOrPlain(_ part: String) -> [String] {
    let states = plain(NameKey.of(part))
    return states.isEmpty && part == part.uppercased() ? codes(part) : states
  }

  /// The states of a name that is not composed, by its key.
  private func plain(_ key: String) -> [String] {
    if let states = StateLookup.known[key] { return states }
    let people = Demonyms.states(named: key)
    // Numbers are no names, and looking in hundreds of languages for each would take long.
    guard people.isEmpty, key.contains(where: \.isLetter) else { return people }
    return StateNames.states(withKey: key)
  }
}
