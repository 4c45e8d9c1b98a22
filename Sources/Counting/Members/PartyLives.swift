import Dates
import GraphCore
import States

/// The times at which the parties of a graph existed, by the list of states.
struct PartyLives: Sendable {
  /// True if each party is a state.
  let isState: [Bool]
  /// The periods of each party; empty for one that is not a state or on no list, of which nothing is known.
  private let periods: [[ClosedRange<Day>]]

  /// The lives of parties. A state of today whose past the graph knows by a number of its own, as West Germany, did
  /// not exist as a second state at that time.
  ///
  /// - Complexity: O(*n*).
  init(_ parties: Index<Party>) {
    let isState = parties.indices.map { parties[$0].kind == .state }
    periods = isState.enumerated().map { position, isState in
      guard isState else { return [] }
      let code = parties[position].id.rawValue
      let spells = StateLives.spells(of: code)
      guard let past = StateLives.past(of: code), parties[id: Identifier(past)] != nil else {
        return spells
      }
      let own = spells.filter { !StateLives.spells(of: past).contains($0) }
      return own.isEmpty ? spells : own
    }
    self.isState = isState
  }

  /// True if a party may exist on some day of a date.
  func mayExist(_ position: Int, on date: PartialDate?) -> Bool {
    guard let date, !periods[position].isEmpty else { return true }
    return periods[position].contains { $0.overlaps(date.earliest...date.latest) }
  }

  /// The days from which a party exists or exists no longer, ascending.
  var changeDays: [Day] { periods.joined().changeDays }
}

extension Sequence<ClosedRange<Day>> {
  /// The first day of each period and the day after each, ascending.
  var changeDays: [Day] {
    Set(flatMap { [$0.lowerBound, $0.upperBound.next].compactMap(\.self) }).sorted()
  }
}
