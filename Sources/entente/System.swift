import Foundation

/// What the system says of the streams of this process.
enum System {
  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width at which text is cut or wrapped, or `nil` where nothing is: a pipe, a file.
  static var outputWidth: Int? {
    guard outputIsTerminal else { return nil }
    if let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }),
      columns > 0
    {
      return columns
    }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Lets everything below this program tell the time in UTC: cairo writes the zone into a PDF.
  static func useUniversalTime() { _ = unsafe setenv("TZ", "UTC0", 1) }

  /// The path of this program, as it can be started again.
  static var executable: String {
    // Holds while the program runs, even if its file has been replaced since.
    let link = "/proc/self/exe"
    if FileManager.default.fileExists(atPath: link) { return link }
    return Bundle.main.executablePath ?? CommandLine.arguments.first ?? "entente"
  }

  /// Writes lines to standard error.
  static func complain(_ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
