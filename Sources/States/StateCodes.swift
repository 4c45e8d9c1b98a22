/// The codes by which data sets name states.
///
/// In this module a state is known by one code: its ISO 3166-1 alpha-3 code (`FRA`; Kosovo is
/// `XKX`), or for a state that ISO does not list `cow:` and its Correlates of War number (`cow:300`).
///
/// Which system a number belongs to cannot be told from the number: 840 is the United States in ISO
/// 3166-1 and the Philippines in the Correlates of War lists. So a system is always named.
public struct StateCodes: Sendable {
  /// A system of codes.
  public enum System: String, Hashable, Sendable, CaseIterable {
    /// ISO 3166-1 alpha-3: `FRA`.
    case iso3
    /// ISO 3166-1 alpha-2: `FR`.
    case iso2
    /// ISO 3166-1 numeric: `250`.
    case isonum
    /// Correlates of War numbers: `220`.
    case cow
    /// Correlates of War abbreviations: `FRN`.
    case cowabb
    /// Gleditsch–Ward numbers: `220`.
    case gw
    /// FIPS 10-4, as in the World Factbook: `FR`.
    case fips

    /// The name of the system, in the plural: `ISO 3166-1 alpha-3 codes`.
    package var title: String {
      switch self {
      case .iso3: "ISO 3166-1 alpha-3 codes"
      case .iso2: "ISO 3166-1 alpha-2 codes"
      case .isonum: "ISO 3166-1 numbers"
      case .cow: "Correlates of War numbers"
      case .cowabb: "Correlates of War abbreviations"
      case .gw: "Gleditsch–Ward numbers"
      case .fips: "FIPS 10-4 codes"
      }
    }
  }

  /// The lists, read once.
  package static let all = StateCodes()

  private var states: [System: [String: String]] = [:]
  private var names: [String: String] = [:]

  private init() {
    for line in StateCodes.table.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 7)
      let state = String(fields[0])
      if fields.count > 7 { names[state] = String(fields[7]) } else { add(state, .iso3, state) }
      for (field, system) in zip(
        fields[1...], [System.iso2, .isonum, .cow, .cowabb, .gw, .fips])
      where field != "-" { add(String(field), system, state) }
    }
  }

  private mutating func add(_ code: String, _ system: System, _ state: String) {
    states[system, default: [:]][code] = state
  }

  /// The state that a code means in a system, as its code in this module; `nil` if there is none.
  ///
  /// Case does not matter, nor do zeros before a number.
  package func state(_ code: some StringProtocol, in system: System) -> String? {
    guard let codes = states[system] else { return nil }
    switch system {
    case .isonum, .cow, .gw:
      guard let number = Int(code), (0...9999).contains(number) else { return nil }
      let text = String(number)
      let width = system == .isonum ? 3 : 0
      return codes[String(repeating: "0", count: max(0, width - text.count)) + text]
    case .iso3, .iso2, .cowabb, .fips:
      return codes[code.uppercased()]
    }
  }

  /// The states that ISO 3166-1 has codes for, and Kosovo.
  var present: [String] {
    (states[.iso3] ?? [:]).values.sorted()
  }

  /// The name of a state that ISO has no code for.
  package func name(of code: String) -> String? { names[code] }
}
