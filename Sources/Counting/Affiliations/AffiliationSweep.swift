import CompactGraph
package import Dates
import GraphCore

/// The answers to one question on many dates.
///
/// Each coalition is counted again only where one of the days from which it can be another one lies between two
/// dates. In the order of time this makes the answers of a whole history cost little more than its changes.
package struct AffiliationSweep {
  private let question: Question
  private let basis: CountingBasis
  private let isTimeless: Bool
  /// The days from which each coalition can be another one.
  private let days: [[Day]]
  /// The days from which other states exist.
  private let stateDays: [Day]

  private var counted: [AffiliationCounting.CountedCoalition]
  /// The position among its days at which each coalition was counted; `nil` before, and for a date on both sides of
  /// one of them.
  private var places: [Int?]
  private var statePlace: Int?
  private var rows: [Int32]?

  /// A sweep over the answers to the question of some affiliations.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  package init(_ affiliations: Affiliations) {
    question = affiliations.question
    let basis = affiliations.basis
    self.basis = basis
    isTimeless = affiliations.graph.newestDate == nil
    days = basis.notChosen.enumerated().map { position, reason in
      reason == nil
        ? basis.changeDays(at: position, expanding: affiliations.question.expandsOrganisations) : []
    }
    stateDays = basis.candidates.changeDays
    counted = basis.notChosen.map { AffiliationCounting.CountedCoalition(leftOut: $0) }
    places = Array(repeating: nil, count: days.count)
  }

  /// The answer on a date; `nil` if it differs from the last one in nothing but the date.
  ///
  /// - Complexity: That of counting the coalitions that can have changed, and O(*t*) in the number of ties if
  ///   one has.
  package mutating func next(on date: PartialDate) -> Affiliations? {
    let (counting, isOther) = advance(to: date)
    return isOther ? counting.affiliations(of: counted, rows: rows ?? []) : nil
  }

  /// The answer on a date. One that differs from the last in nothing but the date is not counted again.
  ///
  /// - Complexity: That of counting the coalitions that can have changed, and O(*t*) in the number of ties.
  package mutating func answer(on date: PartialDate) -> Affiliations {
    advance(to: date).counting.affiliations(of: counted, rows: rows ?? [])
  }

  /// Counts the coalitions again that can have changed by a date.
  private mutating func advance(
    to date: PartialDate
  ) -> (counting: AffiliationCounting, isOther: Bool) {
    var question = question
    if !isTimeless { question.date = .date(date) }
    let counting = AffiliationCounting(question, basis, on: isTimeless ? nil : date)
    let dated = date.earliest...date.latest
    let statePlace = place(of: dated, in: stateDays)
    let isOfOtherStates = statePlace == nil || statePlace != self.statePlace
    self.statePlace = statePlace
    var isChanged = rows == nil
    for position in counted.indices where basis.notChosen[position] == nil {
      let place = place(of: dated, in: days[position])
      let hasOtherCandidates = isOfOtherStates && !basis.declarations[position].isEmpty
      guard place == nil || place != places[position] || hasOtherCandidates else { continue }
      places[position] = place
      let now = counting.counted(at: position)
      guard now != counted[position] else { continue }
      counted[position] = now
      isChanged = true
    }
    guard isChanged || isOfOtherStates else { return (counting, false) }
    let rows = counting.rows(counted)
    defer { self.rows = rows }
    return (counting, isChanged || rows != self.rows)
  }

  /// The number of days up to a date; `nil` if it has one of them inside.
  private func place(of date: ClosedRange<Day>, in days: [Day]) -> Int? {
    let place = days.indices.partitioningIndex { days[$0] > date.lowerBound }
    return place == days.count || date.upperBound < days[place] ? place : nil
  }
}
