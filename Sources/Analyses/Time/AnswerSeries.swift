import CompactGraph
package import Counting
package import Dates
package import GraphCore

/// The answers to one question on many dates, one for each step from a first to a last date.
package struct AnswerSeries: Sendable {
  /// The time between two dates.
  package enum Step: String, Hashable, Sendable, CaseIterable {
    case day
    case month
    case quarter
    case year
    /// To the next day on which the answer can change.
    case change
  }

  /// The reason for which a series cannot be made.
  package enum Failure: Error, Hashable {
    /// The graph has no dates.
    case noDates
    /// All dates of the graph are years, so that a shorter step has no meaning.
    case onlyYears
    /// The last date is before the first one, or before the data begin if there is none.
    case noDays(from: PartialDate?, to: PartialDate)
    /// Too many dates; with a longer step that gives few enough, if any does.
    case tooMany(count: Int, most: Int, longer: Step?)
  }

  /// The answers, by date.
  package let answers: [Affiliations]

  /// Answers a question on the first day of each day, month, quarter or year, and on the first and the last date.
  ///
  /// In data that know only years the dates are years.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - question: The question; its date is ignored.
  ///   - step: The time between two dates.
  ///   - first: The first date; by default that of the first claim.
  ///   - last: The last date; by default the newest date of the graph.
  ///   - most: The most dates.
  /// - Throws: ``Failure``, before anything is counted.
  /// - Complexity: That of counting the coalitions that change, and for a date without a change that of one answer.
  package init(
    _ graph: CoalitionGraph, _ question: Question, every step: Step, from first: PartialDate? = nil,
    to last: PartialDate? = nil, most: Int
  ) throws(Failure) {
    var question = question
    question.date = last.map { .date($0) } ?? .newest
    let newest = graph.affiliations(question)
    guard let limit = newest.date, graph.newestDate != nil else { throw .noDates }
    let end = limit.latest
    guard !graph.isYearly || step == .year || step == .change else { throw .onlyYears }
    let changes = newest.changeDates(from: first?.earliest, to: end).map(\.date)
    guard let start = first?.earliest ?? changes.first?.earliest, start <= end else {
      throw .noDays(from: first, to: limit)
    }
    func count(_ step: Step) -> Int {
      step == .change
        ? changes.count : AnswerSeries.count(every: step, start, end, inYears: graph.isYearly)
    }
    // A first date long ago has more days than memory holds, so they are counted before they are made.
    guard count(step) <= most else {
      let longer: [Step] = [.month, .quarter, .year].filter { $0.length > step.length }
      throw .tooMany(count: count(step), most: most, longer: longer.first { count($0) <= most })
    }
    let chosen =
      step == .change
      ? changes : AnswerSeries.dates(every: step, start, end, inYears: graph.isYearly)
    var answers: [Affiliations] = []
    var sweep = AffiliationSweep(newest)
    WorkDone.measure(chosen.count) { meter in
      for date in chosen {
        meter.add()
        answers.append(sweep.answer(on: date))
      }
    }
    self.answers = answers
  }

  /// The number of dates of a step between two days.
  private static func count(
    every step: Step, _ first: Day, _ last: Day, inYears: Bool
  ) -> Int {
    if inYears { return last.civil.year - first.civil.year + 1 }
    if step == .day { return last.number - first.number + 1 }
    return months(every: step, first, last).count + (first < last ? 2 : 1)
  }

  /// The first day of each step between two days, and these themselves; or the years.
  private static func dates(
    every step: Step, _ first: Day, _ last: Day, inYears: Bool
  ) -> [PartialDate] {
    if inYears {
      return (first.civil.year...last.civil.year).compactMap { PartialDate(year: $0) }
    }
    if step == .day {
      return (first.number...last.number).compactMap { PartialDate(Day(number: $0)) }
    }
    let days = months(every: step, first, last).compactMap { number -> Day? in
      let month = number * step.months
      let year = month >= 0 ? month / 12 : (month - 11) / 12
      return Day(year: year, month: month - year * 12 + 1, day: 1)
    }
    return ([first] + days + (first < last ? [last] : [])).compactMap { PartialDate($0) }
  }

  /// The months between two days, neither of them included, with which a step begins: numbers of steps since
  /// the year 0.
  private static func months(every step: Step, _ first: Day, _ last: Day) -> Range<Int> {
    let (from, to) = (first.civil, last.civil)
    /// The number of steps that begin before a month, or with it.
    func steps(upTo month: Int) -> Int {
      (month >= 0 ? month : month - step.months + 1) / step.months + 1
    }
    // The month of the first day begins before it, or on it; so does that of the last, but on it.
    let after = from.year * 12 + from.month - 1
    let before = to.year * 12 + to.month - 1 - (to.day == 1 ? 1 : 0)
    return steps(upTo: after)..<max(steps(upTo: after), steps(upTo: before))
  }
}

extension AnswerSeries.Step {
  /// The months of a step.
  fileprivate var months: Int {
    switch self {
    case .quarter: 3
    case .year: 12
    default: 1
    }
  }

  /// The order of the steps by length; changes lie as close as days.
  fileprivate var length: Int {
    switch self {
    case .day, .change: 0
    default: months
    }
  }
}
