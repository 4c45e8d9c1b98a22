import ArgumentParser
import Counting
import Dates

/// The two dates of a command that compares.
struct ComparisonOptions: ParsableArguments {
  @OptionGroup var period: PeriodOptions

  /// The answers on the first date, if there is one, and on the last.
  ///
  /// - Throws: Whatever `options.affiliations` throws.
  func affiliations(
    _ options: AnswerOptions
  ) throws(Failure) -> (earlier: Affiliations?, Affiliations) {
    let names = try options.names()
    let now = try options.affiliations(names, on: period.to)
    guard let from = period.from else { return (nil, now) }
    return (try options.affiliations(names, on: from), now)
  }

  /// Refuses two options for one date.
  func check(_ options: AnswerOptions) throws {
    if period.to != nil && options.date.asOf != nil {
      throw ValidationError("--to and --as-of both set the date; use one of them")
    }
  }
}
