import ArgumentParser
import Foundation
import Graphviz

/// The hidden command by which the program draws in a process of its own.
struct RenderProcessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render-process", abstract: "Answer a request to draw, on standard input.",
    shouldDisplay: false)

  /// The process that draws for this one.
  static func process(memoryLimit: Int) -> RenderProcess {
    RenderProcess(
      executable: executable, arguments: [configuration.commandName ?? ""],
      memoryLimit: memoryLimit)
  }

  /// The path of this program, as it can be started again.
  private static var executable: String {
    // Holds while the program runs, even if its file has been replaced since.
    let link = "/proc/self/exe"
    if FileManager.default.fileExists(atPath: link) { return link }
    return Bundle.main.executablePath ?? CommandLine.arguments.first ?? "entente"
  }

  /// Lets everything in this process tell the time in UTC: cairo writes the zone into a PDF.
  static func useUniversalTime() { _ = unsafe setenv("TZ", "UTC0", 1) }

  func run() {
    RenderProcessCommand.useUniversalTime()
    RenderProcess.answer()
  }
}
