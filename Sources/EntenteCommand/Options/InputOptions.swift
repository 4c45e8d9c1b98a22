public import ArgumentParser
import Dates
import GraphCore
import Interchange
public import States

extension StateCodes.System: ExpressibleByArgument {}

/// The input: a graph folder, a table, or the data that ship with the program.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A graph folder, a table, or - for a table on standard input. Without it: the built-in data.",
      valueName: "input"), completion: .file())
  var input: String?

  @Flag(
    help: ArgumentHelp(
      "Print the seconds of each phase and the peak of memory on standard error, and add them to JSON."
    ))
  var timings = false

  @OptionGroup(title: "Tables as input") var table: TableInputOptions

  func validate() { if timings { Run.measureTime() } }

  /// Reads the graph, and prints the findings that change its numbers.
  func read(standardInput: [UInt8]? = nil) throws(Failure) -> CoalitionGraph {
    try read(input, standardInput: standardInput)
  }

  /// Reads the graph at another path in the same way.
  func read(_ path: String?, standardInput: [UInt8]? = nil) throws(Failure) -> CoalitionGraph {
    do throws(GraphInput.Failure) {
      let graph = try GraphInput.read(path, table: table.options, standardInput: standardInput)
      let findings = graph.warnings.filter(\.rule.changesCounts) + graph.remarks
      Complaint.print(findings.map(\.line))
      Run.end(.reading)
      return graph
    } catch {
      throw .input(error)
    }
  }
}

/// The reading of a table.
struct TableInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The meaning of columns with other names, such as party=stateabb,coalition=igo_id.",
      valueName: "meaning=name,…"),
    transform: TableInputOptions.columns)
  var columns: [TableColumns.Meaning: String] = [:]

  @Option(
    help: ArgumentHelp(
      "The system of the country codes. Default: alpha-3, alpha-2 or names.", valueName: "system"))
  var codes: StateCodes.System?

  @Option(
    help: ArgumentHelp(
      "The period for which the table is complete, such as 1816/2014. A country not listed is then"
        + " not a member; at other times, unknown.", valueName: "from/to"),
    transform: TableInputOptions.coverage)
  var covers: Coverage?

  /// The options of the reader.
  var options: TableReader.Options {
    var options = TableReader.Options()
    options.covers = covers
    options.columns = columns
    options.codes = codes
    return options
  }

  /// Reads the meanings of columns.
  static let columns: @Sendable (String) throws -> [TableColumns.Meaning: String] = { text in
    do throws(TableColumns.ParsingError) {
      return try TableColumns.parse(text)
    } catch {
      let known = TableColumns.Meaning.allCases.map(\.rawValue).joined(separator: ", ")
      switch error {
      case .notAPair(let part): throw ValidationError("write meaning=name in place of '\(part)'")
      case .unknownMeaning(_, let suggestion?):
        throw ValidationError("did you mean \(suggestion)=…?")
      case .unknownMeaning: throw ValidationError("meanings are \(known)")
      case .givenTwice(let meaning):
        throw ValidationError("two columns for \(meaning.rawValue)")
      }
    }
  }

  /// Reads a period.
  static let coverage: @Sendable (String) throws -> Coverage = { text in
    guard let interval = DateInterval(text) else {
      throw ValidationError("write a period as 1816/2014, or 1816/.. for one that goes on")
    }
    var coverage = Coverage(isComplete: true)
    if case .date(let date) = interval.start { coverage.from = date }
    if case .date(let date) = interval.end { coverage.to = date }
    return coverage
  }
}
