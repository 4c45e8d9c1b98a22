import ArgumentParser
import Graphviz

/// The hidden command by which the program draws in a process of its own.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: "Answer a request to draw, on standard input.",
    shouldDisplay: false)

  /// The process that draws for this one.
  static func process(memoryLimit: Int) -> RenderProcess {
    RenderProcess(
      executable: System.executable, arguments: [configuration.commandName ?? ""],
      memoryLimit: memoryLimit)
  }

  func run() {
    System.useUniversalTime()
    RenderProcess.answer()
  }
}
