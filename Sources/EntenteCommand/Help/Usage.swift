import ArgumentParser
import Foundation

/// The end of a run whose command line ArgumentParser could not follow.
enum Usage {
  /// Options of version 0.1 and the ones that replace them.
  private static let replacements = [
    "--certain": "--count certain", "--unknown": "--count", "--universe": "--candidates",
  ]

  /// Prints the error as every other error of the program, or the completion script that was asked for, and ends.
  static func end(with error: any Error, of program: any ParsableCommand.Type) -> Never {
    let status = program.exitCode(for: error)
    let message = program.message(for: error)
    if status.isSuccess {
      // Completion scripts come as errors without a failure.
      do {
        let words = Help.commands(of: program) + HelpTopics.names
        try OutputFile(nil).write(CompletionScript.adding(words, to: message) + "\n")
      } catch {
        Complaint.print(error.lines)
        Foundation.exit(error.status.rawValue)
      }
    }
    // Findings have a status and no message.
    guard !status.isSuccess, !message.isEmpty else { Foundation.exit(status.rawValue) }
    let command = CommandLine.arguments.dropFirst().first.flatMap { name in
      Help.command(name, of: program) == nil ? nil : name
    }
    Complaint.print(lines(message, of: command, CommandLine.arguments))
    Foundation.exit(status.rawValue)
  }

  /// The lines of an error of a command, or of the program, with a hint.
  static func lines(
    _ message: String, of command: String?, _ arguments: [String] = []
  ) -> [String] {
    var message = message
    // ArgumentParser writes sentences, this program clauses.
    if let first = message.first, message.dropFirst().first?.isLowercase == true {
      message = first.lowercased() + message.dropFirst()
    }
    // "the value 'x' is invalid for '--as-of <date>'" names the value and the option at the end.
    message = message.replacing(/the value '(.*?)' is invalid for '(?:-\w, )?(\S+)(?: <([^>]*)>)?'/)
    {
      let isNumber = $0.output.3.map { ["number", "pixels"].contains($0) } ?? false
      return "\($0.output.2) cannot be '\($0.output.1)'\(isNumber ? "; it takes a number" : "")"
    }
    // ArgumentParser takes a number below zero for an option.
    message = message.replacing(/missing value for '(?:-\w, )?(--\S+)(?: <[^>]*>)?'/) { match in
      let next = arguments.firstIndex(of: String(match.output.1)).map { arguments.index(after: $0) }
      guard let next, next < arguments.endIndex, Double(arguments[next]) != nil else {
        return String(match.output.0)
      }
      return
        "\(match.output.1) cannot be '\(arguments[next])'; it takes a number that is not negative"
    }
    message = message.replacing(". Please provide one of the following:\n  - ", with: "; use ")
      .replacing("\n  - ", with: ", ").replacing(". Please provide one of ", with: "; use ")
    message = message.replacing(/; use ('[^']*'(?:, '[^']*')*) and '/) {
      "; use \($0.output.1) or '"
    }
    while message.hasSuffix(".") { message.removeLast() }
    let replacement = replacements.first { message.hasPrefix("unknown option '\($0.key)'") }
    if let replacement {
      return ["error: unknown option '\(replacement.key)'", "hint: use \(replacement.value)"]
    }
    let help = command.map { " \($0)" } ?? ""
    return ["error: \(message)", "hint: 'entente help\(help)' lists the options"]
  }
}
