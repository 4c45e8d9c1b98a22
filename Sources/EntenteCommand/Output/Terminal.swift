import Foundation

/// Standard output and standard error as terminals.
enum Terminal {
  /// True if standard output is a terminal.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// True if standard error is a terminal.
  static var isError: Bool { isatty(STDERR_FILENO) == 1 }

  /// True if a line on standard error can be written and erased again: it is a terminal, which belongs to this
  /// program and not to one in the foreground.
  static var isForProgress: Bool {
    isatty(STDERR_FILENO) == 1 && tcgetpgrp(STDERR_FILENO) == getpgrp()
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// The width at which text is cut or wrapped; `nil` for a pipe or a file.
  static var width: Int? { width(of: STDOUT_FILENO) }

  /// The width at which messages are wrapped; `nil` if they go to a pipe or a file.
  static var complaintWidth: Int? { width(of: STDERR_FILENO) }

  private static func width(of stream: Int32) -> Int? {
    guard isatty(stream) == 1 else { return nil }
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    var size = winsize()
    guard unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}
