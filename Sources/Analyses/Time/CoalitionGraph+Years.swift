import Counting
import Dates
import GraphCore

extension CoalitionGraph {
  /// Whether every date of the ties, coalitions and reported sizes is a year.
  var isYearly: Bool {
    func isYear(_ date: PartialDate?) -> Bool {
      date.map { $0.month == nil && $0.season == nil } ?? true
    }
    return newestDate != nil && isYear(newestDate) && ties.dates.dates.allSatisfy(isYear)
      && coalitions.allSatisfy { isYear($0.ended) && $0.founded.allSatisfy { isYear($0.date) } }
      && declarations.allSatisfy { isYear($0.date) } && sources.allSatisfy { isYear($0.published) }
  }
}

extension Affiliations {
  /// The dates on which the answer can change, with the sources of each change: days, or years
  /// where the data know nothing but years.
  func changeDates(from first: Day?, to last: Day) -> [(date: PartialDate, sources: [Source.ID])] {
    let days = changeDays(from: first, to: last)
    guard graph.isYearly else {
      return days.compactMap { change in PartialDate(change.day).map { ($0, change.sources) } }
    }
    let years = Dictionary(grouping: days) { $0.day.civil.year }
    return years.sorted { $0.key < $1.key }.compactMap { year, changes in
      PartialDate(year: year).map { ($0, Set(changes.flatMap(\.sources)).sorted()) }
    }
  }
}
