import ArgumentParser
import Counting
import Dates
import GraphCore

/// The date of an answer.
struct DateOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The date: 2024, 2024-01 or 2024-01-18. Default: the newest start or report in the"
        + " data.",
      valueName: "date"),
    transform: DateOptions.date)
  var asOf: PartialDate?

  /// Reads a date.
  static let date: @Sendable (String) throws -> PartialDate = { text in
    do throws(DateError) {
      return try PartialDate(parsing: text)
    } catch {
      throw ValidationError(
        "\(error.reason); write a date as 2024, 2024-01 or 2024-01-18 ('entente help dates')")
    }
  }

  /// The date as a question takes it.
  static func moment(_ date: PartialDate?) -> AsOf { date.map { .date($0) } ?? .newest }
}

/// The first and the last date of a stretch of time.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first date.", valueName: "date"), transform: DateOptions.date)
  var from: PartialDate?

  @Option(
    help: ArgumentHelp(
      "The last date. Default: the newest start or report in the data, for timeline also the last end.",
      valueName: "date"),
    transform: DateOptions.date)
  var to: PartialDate?

  func validate() throws {
    if let from, let to, to.latest < from.earliest {
      throw ValidationError("--from is after --to")
    }
  }
}

extension CoalitionGraph {
  /// Prints a note on standard error if a date is later than anything in the data, or if these have no dates.
  func noteLateDate(_ date: PartialDate?) {
    guard let date else { return }
    guard let newest = newestDate else { return Complaint.note(["note: the data have no dates"]) }
    guard date.earliest > newest.latest else { return }
    Complaint.note([
      "note: the newest start or report in the data is of \(newest); who joined later is not known"
    ])
  }
}
