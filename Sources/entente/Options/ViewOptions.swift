import ArgumentParser
import GraphCore

/// The options that say of which day and in which language a command speaks.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The date: 2024, 2024-01 or 2024-01-18. The default is the newest in the sources.",
      valueName: "date"),
    transform: ViewOptions.date)
  var asOf: PartialDate?

  /// Reads a date of the command line.
  static let date: @Sendable (String) throws -> PartialDate = { text in
    guard let date = PartialDate(text) else {
      throw ValidationError("dates are written 2024, 2024-01 or 2024-01-18")
    }
    return date
  }

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      "The language of country names, as a code: en, uk, fr.", valueName: "language"))
  var language = "en"

  /// Says on standard error that a date is later than anything the sources know of.
  func noteLateDate(in graph: CoalitionGraph) {
    guard let asOf, let newest = graph.newestDate, asOf.earliest > newest.latest else { return }
    System.complain(["note: the newest source is of \(newest); what changed since is not known"])
  }

  func validateLanguage() throws(Failure) { try ViewOptions.check(language: language) }

  /// Refuses a language that has no names of countries.
  static func check(language: String) throws(Failure) {
    guard CountryNames.hasLanguage(language) else { throw .unknownLanguage(language) }
  }
}

/// The options of commands that look at a stretch of time.
struct PeriodOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The first date.", valueName: "date"), transform: ViewOptions.date)
  var from: PartialDate?

  @Option(
    help: ArgumentHelp("The last date; by default the newest.", valueName: "date"),
    transform: ViewOptions.date)
  var to: PartialDate?

  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp("The language of country names.", valueName: "language"))
  var language = "en"

  func validate() throws {
    if let from, let to, to.latest < from.earliest {
      throw ValidationError("--from is after --to")
    }
  }
}
