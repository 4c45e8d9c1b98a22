public import ArgumentParser
import Dates
import GraphCore
import Interchange
public import States

extension StateCodes.System: ExpressibleByArgument {}

extension PartyChoice: ExpressibleByArgument {}
extension TextEncoding: ExpressibleByArgument {}
extension MatrixNumbers: ExpressibleByArgument {}
extension Dataset: ExpressibleByArgument {}

/// The input: a graph folder, tables, or the data that ship with the program.
///
/// How tables are read is a group of its own beside it: at each level a debug build checks every option anew.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A graph folder, one or several tables, or - for a table on standard input. Without it: the"
        + " built-in data.", valueName: "input"), completion: .file())
  var inputs: [String] = []
}

/// The reading of graphs and tables.
struct TableInputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The meaning of columns with other names, such as party=stateabb,coalition=igo_id;"
        + " unread=name leaves a column unread.",
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
        + " not a member, and at other times unknown.", valueName: "from/to"),
    transform: TableInputOptions.coverage)
  var covers: Coverage?

  @Option(
    help:
      "Who may belong: countries and known organisations, or any name. Default: decided by the names."
  )
  var parties: PartyChoice?

  @Option(
    help: ArgumentHelp(
      "A table with two columns: a name, and the code or name to use for it.",
      valueName: "file"), completion: .file())
  var aliases: String?

  @Flag(help: "Leave out rows with unknown names, and list the names.")
  var skipUnknown = false

  @Option(
    help: ArgumentHelp(
      "A table with attributes of countries, organisations or coalitions.",
      valueName: "file"), completion: .file())
  var attributes: [String] = []

  @Option(help: "The encoding of tables. Default: UTF-8, or what a byte order mark says.")
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp(
      "Read numbers in a matrix as codes of roles (2 associate, 3 observer) or as weights.",
      valueName: "roles|weights"))
  var cells: MatrixNumbers?

  @Option(
    name: .customLong("input-format"),
    help: "Read the tables as this published data set.")
  var dataset: Dataset?

  @Flag(
    name: .customLong("explain-input"), help: "Print on standard error how the tables were read."
  )
  var explainsInput = false

  /// Reads the graph at some paths, and prints the findings that change its numbers.
  func read(_ paths: [String]) throws(Failure) -> CoalitionGraph { try open(paths).graph }

  /// Reads the graph in the same way, and keeps the account of tables.
  func open(_ paths: [String]) throws(Failure) -> GraphInput.Reading {
    if paths.isEmpty, let option = optionOfTables { throw .optionWithoutTable(option) }
    let options = try options()
    OutputFile.keep(paths.filter { $0 != "-" } + attributes + [aliases].compactMap(\.self))
    var reading: GraphInput.Reading
    do throws(GraphInput.Failure) {
      reading = try GraphInput.open(paths, table: options, dataset: dataset)
    } catch {
      if explainsInput, case .invalid(let invalid) = error { Complaint.print(invalid.explanation) }
      throw .input(error)
    }
    for path in attributes {
      let bytes = try InputFile(path).bytes()
      do throws(InvalidGraph) {
        reading.graph = try AttributeTable.adding(
          bytes, named: path, to: reading.graph, options)
      } catch {
        throw .input(.invalid(error))
      }
    }
    let findings = reading.graph.warnings.filter(\.rule.changesCounts) + reading.graph.remarks
    FindingLines.print(findings)
    if explainsInput {
      Complaint.print(
        reading.explanation.isEmpty ? ["the input is a graph folder"] : reading.explanation)
    }
    Run.end(.reading)
    return reading
  }

  /// An option that is given and that only tables have.
  private var optionOfTables: String? {
    let ofTables = [
      ("--input-format", dataset != nil), ("--columns", !columns.isEmpty),
      ("--cells", cells != nil), ("--covers", covers != nil), ("--parties", parties != nil),
    ]
    // A table of attributes has names and an encoding too.
    let ofAll = [
      ("--codes", codes != nil), ("--aliases", aliases != nil), ("--encoding", encoding != nil),
      ("--skip-unknown", skipUnknown),
    ]
    return (ofTables + (attributes.isEmpty ? ofAll : [])).first(where: \.1)?.0
  }

  /// The options of the reader.
  func options() throws(Failure) -> TableReader.Options {
    var options = TableReader.Options()
    options.covers = covers
    options.columns = columns
    options.codes = codes
    options.parties = parties
    options.skipsUnknown = skipUnknown
    options.encoding = encoding
    options.numbers = cells
    guard let aliases else { return options }
    let bytes = try InputFile(aliases).bytes()
    do throws(InvalidGraph) {
      options.aliases = try AliasTable.read(bytes, named: aliases, encoding: encoding)
    } catch {
      throw .input(.invalid(error))
    }
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
      case .columnTwice(let name, let one, let other):
        throw ValidationError(
          "the column '\(name)' has two meanings, \(one.rawValue) and \(other.rawValue); give it one"
        )
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
