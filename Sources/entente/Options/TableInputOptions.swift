import ArgumentParser
import GraphCore
import Interchange

/// The options that say how a table is to be read.
struct TableInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What the columns of a table mean, as country=stateabb,coalition=igo_id.",
      valueName: "meaning=name,…"))
  var columns: String?

  @Option(help: "The system of a table's country codes; without one, alpha-3, alpha-2 or names.")
  var codes: Codes?

  @Option(
    help: ArgumentHelp(
      "For which time a table names all who belong, as 1816/2014; outside of it silence means"
        + " nothing.", valueName: "from/to"),
    transform: TableInputOptions.coverage)
  var covers: Coverage?

  /// Reads a span of time of the command line.
  static let coverage: @Sendable (String) throws -> Coverage = { text in
    guard let interval = DateInterval(text) else {
      throw ValidationError("a span is written 1816/2014, or 1816/.. for one that goes on")
    }
    var coverage = Coverage(isComplete: true)
    if case .date(let date) = interval.start { coverage.from = date }
    if case .date(let date) = interval.end { coverage.to = date }
    return coverage
  }

  /// A system of country codes.
  enum Codes: String, ExpressibleByArgument, CaseIterable {
    case iso3, iso2, isonum, cow, cowabb, gw, fips
  }

  func validate() throws { _ = try parsedColumns() }

  private func parsedColumns() throws -> [TableColumns.Meaning: String] {
    var parsed: [TableColumns.Meaning: String] = [:]
    let known = TableColumns.Meaning.allCases.map(\.rawValue)
    for pair in (columns ?? "").split(separator: ",") {
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let meaning = TableColumns.Meaning(rawValue: parts[0]) else {
        let near = Spelling.nearest(to: parts[0], in: known, limit: 1).first
        throw ValidationError(
          "--columns takes meaning=name; '\(pair)' is none"
            + (near.map { ", did you mean \($0)=…?" } ?? "")
            + " (meanings are \(known.joined(separator: ", ")))")
      }
      parsed[meaning] = parts[1]
    }
    return parsed
  }

  /// The options of the reader.
  var options: TableReader.Options {
    var options = TableReader.Options()
    options.covers = covers
    options.columns = (try? parsedColumns()) ?? [:]
    options.codes = codes.flatMap { StateCodes.System(rawValue: $0.rawValue) }
    return options
  }
}
