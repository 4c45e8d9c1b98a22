import ArgumentParser
import Graphviz

/// The hidden command by which the program draws in a process of its own.
struct RenderProcessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DrawingProcess.command, abstract: "Answer a request to draw, on standard input.",
    shouldDisplay: false)

  func run() {
    // Ctrl-C is for all processes of a terminal; this one ends when the one that asked is gone.
    Interruption.ignore()
    DrawingProcess.useUniversalTime()
    RenderProcess.answer()
  }
}
