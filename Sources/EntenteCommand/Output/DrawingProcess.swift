import Foundation
import Graphviz

/// The process that draws for this one: the program once more, with a hidden command.
enum DrawingProcess {
  /// The name of the hidden command.
  static let command = "render-process"

  /// A process of its own, with a limit to its memory in bytes.
  static func make(memoryLimit: Int) -> RenderProcess {
    RenderProcess(executable: executable, arguments: [command], memoryLimit: memoryLimit)
  }

  /// The path of this program, as it can be started again.
  static var executable: String {
    // Holds while the program runs, even if its file has been replaced since.
    let link = "/proc/self/exe"
    if FileManager.default.fileExists(atPath: link) { return link }
    return Bundle.main.executablePath ?? CommandLine.arguments.first ?? "entente"
  }

  /// Sets the time zone of this process to UTC, because cairo writes the zone into a PDF.
  static func useUniversalTime() { _ = unsafe setenv("TZ", "UTC0", 1) }
}
