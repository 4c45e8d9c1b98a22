import ArgumentParser

/// How the program ends, as scripts see it. The numbers are part of the interface.
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
  /// Drawing took more time or memory than it may take.
  case limit = 75
  /// Writing failed half-way.
  case inputOutput = 74

  /// The status as ArgumentParser takes it.
  var code: ExitCode { ExitCode(rawValue) }
}
