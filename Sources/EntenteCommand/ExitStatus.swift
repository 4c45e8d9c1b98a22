import ArgumentParser

/// The end of the program as scripts see it. The numbers are part of the interface.
enum ExitStatus: Int32 {
  /// Done, and something was found that the caller asked about.
  case findings = 1
  /// Data could not be read, or a name in it is not known.
  case data = 2
  /// The command line is not understood.
  case usage = 64
  /// Something that the program needs is not installed.
  case unavailable = 69
  /// A mistake of the program, or a crash of Graphviz.
  case software = 70
  /// The output could not be created.
  case cannotCreate = 73
  /// Drawing took more time, memory or frames than it may take.
  case limit = 75
  /// Writing failed half-way.
  case inputOutput = 74

  /// The status as ArgumentParser takes it.
  var code: ExitCode { ExitCode(rawValue) }

  /// The meaning of every number, for people.
  static let meanings: [(number: String, meaning: String)] = [
    ("0", "Done."),
    ("1", "check found problems, diff found changes, or an answer has no rows (--exit-status)."),
    (
      "2",
      "The data could not be read, do not have a name that was asked for, or are a drawing with errors."
    ),
    ("64", "The command line has a mistake."),
    ("69", "Graphviz, one of its plugins or librsvg is not installed."),
    ("70", "Graphviz crashed on a graph, or the program has a mistake. Please report it."),
    ("73", "The output file could not be created."),
    ("74", "Writing stopped half-way."),
    ("75", "Drawing took longer than --timeout, more memory than --memory, or too many frames."),
    ("129, 130, 143", "Stopped: the terminal was closed, Ctrl-C, or a request to end."),
  ]
}
