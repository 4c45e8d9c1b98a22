import ArgumentParser
import Paper

/// The hidden command by which the program makes PNG and PDF in a process of its own.
struct PaperProcessCommand: ParsableCommand {
  /// The name of the hidden command.
  static let name = "paper-process"

  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Answer a request for PNG or PDF, on standard input.",
    shouldDisplay: false)

  func run() {
    DrawingProcess.useUniversalTime()
    PaperProcess.answer()
  }
}
