package import Dates

/// The distinct dates of a graph in chronological order, each once, with its first and last day.
///
/// A column holds the code of a date: 0 for no date, else the position in the table plus one. Of two codes the
/// larger is the later date.
package struct DateTable: Sendable {
  /// A code: 0 for no date.
  package typealias Code = Int32

  /// The dates.
  package let dates: [PartialDate]
  @usableFromInline let days: [ClosedRange<Day>]

  /// A table of dates in chronological order.
  init(sorted dates: [PartialDate]) {
    self.dates = dates
    self.days = dates.map { $0.earliest...$0.latest }
  }

  /// The date of a code.
  package func date(_ code: Code) -> PartialDate? { code == 0 ? nil : dates[Int(code) - 1] }

  /// The days that the date of a code can be.
  @inlinable package func days(_ code: Code) -> ClosedRange<Day>? {
    code == 0 ? nil : days[Int(code) - 1]
  }

  /// Collects dates under provisional codes.
  struct Collector {
    private var codes: [PartialDate: Code] = [:]
    private var dates: [PartialDate] = []
    private var days: [ClosedRange<Day>] = []
    private var last: (date: PartialDate, code: Code)?

    /// The provisional code of a date.
    mutating func code(_ date: PartialDate?) -> Code {
      guard let date else { return 0 }
      if let last, last.date == date { return last.code }
      var code = codes[date] ?? 0
      if code == 0 {
        dates.append(date)
        days.append(date.earliest...date.latest)
        code = Code(dates.count)
        codes[date] = code
      }
      last = (date, code)
      return code
    }

    /// The date of a provisional code.
    func date(_ code: Code) -> PartialDate? { code == 0 ? nil : dates[Int(code) - 1] }

    /// True if an end lies before its start, whatever days they are.
    func isCrossed(from: Code, to: Code) -> Bool {
      from != 0 && to != 0 && days[Int(to) - 1].upperBound < days[Int(from) - 1].lowerBound
    }

    /// The table, and the final code of each provisional one.
    func finished() -> (table: DateTable, codes: [Code]) {
      let order = dates.indices.sorted { a, b in
        let (x, y) = (days[a], days[b])
        if x == y { return dates[a].description < dates[b].description }
        return (x.lowerBound, x.upperBound) < (y.lowerBound, y.upperBound)
      }
      var codes = [Code](repeating: 0, count: dates.count + 1)
      for (position, old) in order.enumerated() { codes[old + 1] = Code(position + 1) }
      return (DateTable(sorted: order.map { dates[$0] }), codes)
    }
  }
}
