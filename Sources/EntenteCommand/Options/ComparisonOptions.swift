import ArgumentParser
import Counting
import Dates

/// The two dates of a command that compares.
struct ComparisonOptions: ParsableArguments {
  @OptionGroup var period: PeriodOptions

  /// The answers on the first date, if there is one, and on the last.
  ///
  /// - Throws: What `command.readNames` and `command.countAffiliations` throw.
  func affiliations(
    _ command: some AnswerCommand
  ) throws(Failure) -> (earlier: Affiliations?, Affiliations) {
    let names = try command.readNames()
    let now = try command.countAffiliations(names, on: period.to)
    guard let from = period.from else { return (nil, now) }
    return (try command.countAffiliations(names, on: from), now)
  }

  /// Refuses two options for one date.
  func check(_ date: DateOptions) throws {
    if period.to != nil && date.asOf != nil {
      throw ValidationError("--to and --as-of both set the date; use one of them")
    }
    if let from = period.from, let last = date.asOf, last.latest < from.earliest {
      throw ValidationError("--from is after --as-of")
    }
  }
}
