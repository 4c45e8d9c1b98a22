package import Dates

/// The codes by which data sets name states.
///
/// In this module a state is known by one code: its ISO 3166-1 alpha-3 code (`FRA`; Kosovo is
/// `XKX`), or for a state that ISO does not list `cow:` and its Correlates of War number (`cow:300`),
/// or for one that is not on that list either `gw:` and its Gleditsch–Ward number (`gw:711`).
///
/// Which system a number belongs to cannot be told from the number: 840 is the United States in ISO
/// 3166-1 and the Philippines in the Correlates of War lists. So a system is always named.
public struct StateCodes: Sendable {
  /// A system of codes. Systems of ISO include the codes that ISO has withdrawn (`DDR`, `SU`).
  public enum System: String, Hashable, Sendable, CaseIterable {
    /// ISO 3166-1 alpha-3: `FRA`.
    case iso3
    /// ISO 3166-1 alpha-2: `FR`.
    case iso2
    /// ISO 3166-1 numeric: `250`.
    case isonum
    /// Numbers of the United Nations' list M49: `250`. They are those of ISO 3166-1, and Kosovo's.
    case m49
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
      case .m49: "UN M49 numbers"
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
  private let systems: [System] = [.iso2, .isonum, .cow, .cowabb, .fips]

  private init() {
    for line in StateCodes.table.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 6)
      let state = String(fields[0])
      if fields.count > 6 { names[state] = String(fields[6]) } else { add(state, .iso3, state) }
      for (field, system) in zip(fields[1...], systems) where field != "-" {
        add(String(field), system, state)
      }
    }
    // The list has no number for Kosovo; the statistics of the United Nations use this one.
    states[.m49] = states[.isonum, default: [:]].merging(["412": "XKX"]) { listed, _ in listed }
  }

  private mutating func add(_ code: String, _ system: System, _ state: String) {
    states[system, default: [:]][code] = state
  }

  /// The code of each state in each system; what goes out is asked for less often than what comes in.
  private static let codes: [System: [String: String]] = {
    var codes = all.states.mapValues { states in
      Dictionary(states.map { ($1, $0) }, uniquingKeysWith: min)
    }
    codes[.m49] = codes[.isonum]
    return codes
  }()

  /// The state that a code of letters means today in a system, without the codes that ISO has withdrawn.
  func current(_ code: String, in system: System) -> String? { states[system]?[code.uppercased()] }

  /// The state that a code means in a system during a period, as its code in this module; `nil` if there is
  /// none, or more than one (`states(_:in:during:)`).
  ///
  /// Case does not matter, nor do zeros before a number.
  ///
  /// - Complexity: O(1).
  package func state(
    _ code: some StringProtocol, in system: System, during period: ClosedRange<Day>? = nil
  ) -> String? {
    let states = states(code, in: system, during: period)
    return states.count == 1 ? states[0] : nil
  }

  /// The state that a code means in a system on a date.
  package func state(
    _ code: some StringProtocol, in system: System, on date: PartialDate
  ) -> String? {
    state(code, in: system, during: date.earliest...date.latest)
  }

  /// The states that a code can mean in a system during a period, sorted; mostly one.
  ///
  /// A code that was given twice means the state of that time, and without a period all of them, unless one is
  /// in use today. A number of a list of states means none after its state had ended for good.
  ///
  /// - Complexity: O(1).
  package func states(
    _ code: some StringProtocol, in system: System, during period: ClosedRange<Day>? = nil
  ) -> [String] {
    guard let code = StateCodes.normalized(code, in: system) else { return [] }
    let state = states[system]?[code]
    switch system {
    case .gw:
      return Int(code).flatMap { GleditschWard.state($0, during: period) }.map { [$0] } ?? []
    case .cow, .cowabb:
      guard let state, !StateCodes.hasEnded(state, before: period) else { return [] }
      return [state]
    case .fips:
      return state.map { [$0] } ?? []
    case .iso3, .iso2, .isonum, .m49:
      guard let period, let state else {
        return state.map { [$0] } ?? withdrawn(code, system, period)
      }
      // A code that means another state today meant this one on all days of the period.
      let past = FormerCodes.meanings(of: code, in: system).first { entry in
        entry.days.contains(period.lowerBound) && entry.days.contains(period.upperBound)
      }
      return [past?.state ?? state]
    }
  }

  /// The states that a code which means none today can mean during a period, sorted. Of a period that is open to
  /// the future the first day decides.
  private func withdrawn(_ code: String, _ system: System, _ period: ClosedRange<Day>?) -> [String]
  {
    let past = FormerCodes.meanings(of: code, in: system)
    let near = past.filter { entry in period.map(entry.days.overlaps) ?? true }
    let first = near.filter { entry in period.map { entry.days.contains($0.lowerBound) } ?? false }
    let meant = [first, near, past].first { !$0.isEmpty } ?? []
    return Set(meant.map(\.state)).sorted()
  }

  /// The code of a state in a system during a period, as data sets of that time have it; `nil` if the system
  /// has none.
  ///
  /// A state that a list numbers apart has the number of that time: in the Correlates of War list Germany is
  /// 260 from 1955 to 1990 and 255 before and after. The last day of the period decides; without a period it
  /// is the number of today. A state that has ended has the codes that ISO withdrew.
  ///
  /// - Complexity: O(1).
  package func code(
    of state: String, in system: System, during period: ClosedRange<Day>? = nil
  ) -> String? {
    let day = period?.upperBound
    let later = StateLives.continuation(of: state)
    switch system {
    case .gw:
      guard StateCodes.isListed(state, on: day) else { return nil }
      let other = later ?? StateLives.past(of: state)
      return GleditschWard.number(of: state, or: other, on: day).map(String.init)
    case .cow, .cowabb:
      guard StateCodes.isListed(state, on: day) else { return nil }
      let past = StateLives.past(of: state)
      if let past, let day, StateLives.spells(of: past).contains(where: { $0.contains(day) }) {
        return StateCodes.codes[system]?[past]
      }
      return StateCodes.codes[system]?[state] ?? past.flatMap { StateCodes.codes[system]?[$0] }
    case .fips:
      return StateCodes.codes[.fips]?[state] ?? later.flatMap { StateCodes.codes[.fips]?[$0] }
    case .iso3, .iso2, .isonum, .m49:
      return StateCodes.codes[system]?[state] ?? FormerCodes.code(of: state, in: system, on: day)
        ?? later.flatMap { StateCodes.codes[system]?[$0] }
        ?? FormerCodes.code(of: state, in: system, on: nil)
    }
  }

  /// The code of a state in a system on a date.
  package func code(of state: String, in system: System, on date: PartialDate) -> String? {
    code(of: state, in: system, during: date.earliest...date.latest)
  }

  /// A code as the lists write it, or `nil` for a text that cannot be one.
  private static func normalized(_ code: some StringProtocol, in system: System) -> String? {
    switch system {
    case .isonum, .m49, .cow, .gw:
      guard let number = Int(code), (0...9999).contains(number) else { return nil }
      let text = String(number)
      let width = system == .isonum || system == .m49 ? 3 : 0
      return String(repeating: "0", count: max(0, width - text.count)) + text
    case .iso3, .iso2, .cowabb, .fips:
      return code.uppercased()
    }
  }

  /// True if a state of the Correlates of War list had ended for good before a period began.
  private static func hasEnded(_ state: String, before period: ClosedRange<Day>?) -> Bool {
    guard let period, let last = StateLives.lastListedDay(of: state) else { return false }
    return last < period.lowerBound
  }

  /// True if the numbers of the state lists mean a state on a day: that of the Papal States is not the
  /// Vatican's.
  private static func isListed(_ state: String, on day: Day?) -> Bool {
    guard let day, let last = StateLives.lastListedDay(of: state) else { return true }
    return day <= last
      || !StateLives.spells(of: state).contains { $0.contains(day) && $0.lowerBound > last }
  }

  /// The states that ISO 3166-1 has codes for, and Kosovo.
  var present: [String] {
    (states[.iso3] ?? [:]).values.sorted()
  }

  /// The name of a state that ISO has no code for.
  package func name(of code: String) -> String? { names[code] }
}
