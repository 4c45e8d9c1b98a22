import Dispatch
import Foundation
import Synchronization

/// The names of states in hundreds of languages, from Foundation's locale data.
package enum StateNames {
  /// Codes in use that ISO 3166-1 has not assigned, with the region that locale data knows.
  private static let userAssigned = ["XKX": "XK"]

  /// True if a text is the code of a state: an alpha-3 code, or `cow:` and a number.
  package static func isCode(_ code: String) -> Bool {
    StateCodes.all.current(code, in: .iso3) == code || StateCodes.all.name(of: code) != nil
  }

  /// The present name of a state in a language, given by its BCP 47 code; `nil` if there is none.
  ///
  /// Locale data name past states after present ones (Yugoslavia is Serbia, Zaire is Congo), so past
  /// states have English names only.
  package static func name(of code: String, language: String) -> String? {
    guard isCode(code) else { return nil }
    if let name = StateCodes.all.name(of: code) { return name }
    let region = userAssigned[code] ?? code
    guard let name = Locale(identifier: language).localizedString(forRegionCode: region),
      name != region
    else { return nil }
    return name
  }

  /// The states among `codes` that have a name in any language of the locale data, sorted.
  ///
  /// - Complexity: O(1); the first question costs some tenths of a second.
  package static func states(named text: String, among codes: Set<String>) -> [String] {
    states(withKey: NameKey.of(text)).filter(codes.contains)
  }

  /// The states that have a name with a key in any language of the locale data, sorted.
  static func states(withKey key: String) -> [String] { foreign.byKey[key] ?? [] }

  /// The states that have a name of several words, in any language, that is a text when they are joined, sorted.
  static func states(joined text: String) -> [String] { foreign.joined[text] ?? [] }

  /// The identifiers of all states that have a name, past and present.
  static let all: [String] = StateCodes.table.split(separator: "\n").map {
    String($0.prefix { $0 != " " })
  }

  /// Locales of a country or script that name many states otherwise than their language does.
  private static let regional: Set<String> = [
    "es_419", "fa_AF", "fr_CA", "pt_PT", "sw_KE", "ur_IN", "yo_BJ", "zh_Hant_HK",
  ]

  /// The states with each name, by its key, and by its words without spaces if there are several.
  private struct Index {
    var byKey: [String: [String]] = [:]
    var joined: [String: [String]] = [:]

    /// An index of names and the states of each.
    init(_ owners: [String: [String]]) {
      byKey.reserveCapacity(owners.count)
      joined.reserveCapacity(owners.count / 2)
      var forms = ScalarForms()
      for (name, states) in owners {
        let words = NameKey.words(of: name, forms: &forms)
        Index.add(states, to: &byKey[NameKey.key(of: words), default: []])
        if words.count > 1 { Index.add(states, to: &joined[words.joined(), default: []]) }
      }
    }

    /// Adds states to others and keeps them sorted.
    static func add(_ states: [String], to others: inout [String]) {
      if others.isEmpty { return others = states }
      for state in states where !others.contains(state) {
        others.append(state)
        others.sort()
      }
    }
  }

  /// Names of states in small languages that are places of no state in large ones: Wales in Spanish.
  private static let elsewhere = ["Gəlɛ́s"]

  /// Every name in every language. A name of an earlier release counts only where no language has it today.
  private static let foreign: Index = {
    var owners: [String: [String]] = [:]
    for (name, code) in present { Index.add([code], to: &owners[name, default: []]) }
    let tables = [
      NameTable.read(OfficialNames.languageTable, separator: "|"),
      NameTable.read(ForeignVariants.table, separator: ","),
    ]
    for (state, names) in tables.joined() {
      for name in names { Index.add([state], to: &owners[name, default: []]) }
    }
    for name in elsewhere { owners[name] = nil }
    var index = Index(owners)
    var past: [String: [String]] = [:]
    for (state, name) in EarlierNames.all() {
      Index.add([state], to: &past[String(name), default: []])
    }
    let earlier = Index(past)
    index.byKey.merge(earlier.byKey) { today, _ in today }
    index.joined.merge(earlier.joined) { today, _ in today }
    return index
  }()

  /// The names of the states of today in every language, with their codes, by language. All cores look them up, since
  /// this is most of the time of reading a small table.
  private static var present: [(name: String, code: String)] {
    let regions = StateCodes.all.present.map { (code: $0, region: userAssigned[$0] ?? $0) }
    let locales = locales
    let found = Mutex([[(name: String, code: String)]](repeating: [], count: locales.count))
    DispatchQueue.concurrentPerform(iterations: locales.count) { position in
      let names = regions.compactMap { code, region in
        locales[position].localizedString(forRegionCode: region)
          .flatMap { $0 == region ? nil : (name: $0, code: code) }
      }
      found.withLock { $0[position] = names }
    }
    return found.withLock { $0.flatMap(\.self) }
  }

  /// The languages, the scripts in which they are written, and the regional locales.
  private static var locales: [Locale] {
    Locale.availableIdentifiers.filter { identifier in
      let parts = identifier.split(separator: "_")
      return parts.count == 1 || parts.count == 2 && parts[1].count == 4
        || regional.contains(identifier)
    }.sorted().map(Locale.init(identifier:))
  }

  /// True if Foundation has names in a language, given by its BCP 47 code.
  package static func hasLanguage(_ language: String) -> Bool {
    let code = Locale(identifier: language).language.languageCode?.identifier
    return Locale.availableIdentifiers.contains { $0 == code || $0 == language }
  }
}
