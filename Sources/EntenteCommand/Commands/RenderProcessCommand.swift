import ArgumentParser
import Graphviz

/// The hidden command by which the program draws in a process of its own.
struct RenderProcessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: DrawingProcess.command, abstract: "Answer a request to draw, on standard input.",
    shouldDisplay: false)

  func run() {
    DrawingProcess.useUniversalTime()
    RenderProcess.answer()
  }
}
