import ArgumentParser
import Foundation

/// The end of a run whose command line ArgumentParser could not follow, or that asked it for help.
enum Usage {
  /// Options of version 0.1 and the ones that replace them.
  private static let replacements = [
    "--certain": "--count certain", "--unknown": "--count", "--universe": "--candidates",
  ]

  /// Prints the error as every other error of the program, or the help that was asked for, and ends.
  static func end(with error: any Error) -> Never {
    let status = Entente.exitCode(for: error)
    let message = Entente.message(for: error)
    // Help, versions and completion scripts come as errors without a failure; findings without a message.
    guard !status.isSuccess, !message.isEmpty else { Entente.exit(withError: error) }
    Complaint.print(lines(message, of: CommandLine.arguments.dropFirst().first))
    Foundation.exit(status.rawValue)
  }

  /// The lines of an error with a hint.
  static func lines(_ message: String, of command: String?) -> [String] {
    var message = message
    // ArgumentParser writes sentences, this program clauses.
    if let first = message.first, message.dropFirst().first?.isLowercase == true {
      message = first.lowercased() + message.dropFirst()
    }
    while message.hasSuffix(".") { message.removeLast() }
    let replacement = replacements.first { message.hasPrefix("unknown option '\($0.key)'") }
    if let replacement {
      return ["error: unknown option '\(replacement.key)'", "hint: use \(replacement.value)"]
    }
    let help = command.map { Entente.commands.contains($0) ? " \($0)" : "" } ?? ""
    return ["error: \(message)", "hint: 'entente help\(help)' lists the options"]
  }
}
