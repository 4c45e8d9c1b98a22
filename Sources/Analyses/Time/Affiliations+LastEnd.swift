import Counting
import Dates
import GraphCore

extension Affiliations {
  /// The affiliations on the day after the last end of a membership or a coalition that the data give, if that is
  /// later than their date.
  ///
  /// Ends do not move the newest date. Without this day a known later exit would not appear.
  var onLastEnd: Affiliations {
    guard let newest = date?.latest else { return self }
    var ends: Set<Day> = []
    func take(_ date: PartialDate?) {
      guard let day = date?.latest.next, day > newest, day.civil.year < NewestDate.sentinelYear
      else { return }
      ends.insert(day)
    }
    let ties = graph.ties
    let codes = ties.to.sharedValue.map { [$0] } ?? Set(ties.indices.lazy.map { ties.to[$0] })
    for code in codes { take(ties.dates.date(code)) }
    for coalition in graph.coalitions { take(coalition.ended) }
    guard !ends.isEmpty else { return self }
    let last = changeDays(from: newest).last { ends.contains($0.day) }?.day
    guard let last, last > newest,
      let date = graph.isYearly ? PartialDate(year: last.civil.year) : PartialDate(last)
    else { return self }
    return on(date)
  }
}
