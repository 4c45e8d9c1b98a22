import Dates
import GraphCore
import States

/// The parties that may be unnamed members on any date: decision note 4.
///
/// These are the states that exist on the date, or, where the question or the graph says so, the parties of the
/// graph.
struct Candidates: Sendable {
  /// The numbers of the parties.
  let numbers: PartyNumbers
  /// The parties of the graph that can be candidates, by position.
  private let own: [Int32]
  private let lives: PartyLives
  /// The states outside the graph.
  private let others: [Other]

  private struct Other {
    let number: Int32
    let periods: [ClosedRange<Day>]
    /// The parties of the graph that became this state, by position.
    let pasts: [Int]
  }

  /// The candidates of a graph; without reported sizes nobody need be found.
  ///
  /// - Complexity: O(*n* log *n*) in the numbers of parties and states.
  init(of graph: CoalitionGraph, _ lives: PartyLives, _ choice: Question.Candidates) {
    let parties = graph.parties
    self.lives = lives
    guard !graph.declarations.isEmpty else {
      (numbers, own, others) = (PartyNumbers(parties), [], [])
      return
    }
    let states = parties.indices.filter { lives.isState[$0] }
    own = (states.isEmpty ? Array(parties.indices) : states).map { Int32($0) }
    let codes = states.isEmpty || choice == .graph ? [] : StateLives.codes
    let numbers = PartyNumbers(parties, and: codes.lazy.map { Party.ID($0) })
    let pasts = Dictionary(
      grouping: states.filter { StateLives.continuation(of: parties[$0].id.rawValue) != nil }
    ) { StateLives.continuation(of: parties[$0].id.rawValue) }
    others = numbers.outside.compactMap { id in
      numbers.number(of: id).map {
        Other(
          number: $0, periods: StateLives.spells(of: id.rawValue), pasts: pasts[id.rawValue] ?? [])
      }
    }
    self.numbers = numbers
  }

  /// The candidates on a date, as ascending numbers. A graph without dates is of no time: the states that have
  /// not ended may be members.
  ///
  /// - Complexity: O(*n*) in the numbers of parties and states.
  func on(_ date: PartialDate?) -> [Int32] {
    let days = date.map { $0.earliest...$0.latest } ?? .distantFuture...(.distantFuture)
    return own.filter { lives.mayExist(Int($0), on: date) }
      + others.lazy.filter { other in
        // A state that the graph knows by the number of its past, as West Germany, is not a second one.
        other.periods.contains { $0.overlaps(days) }
          && !other.pasts.contains { lives.mayExist($0, on: date) }
      }.map(\.number)
  }

  /// The days from which other states can exist, ascending.
  var changeDays: [Day] {
    Set(lives.changeDays + others.flatMap(\.periods).changeDays).sorted()
  }
}
