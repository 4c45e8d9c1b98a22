import ArgumentParser
import Foundation

/// A command or a group of options as ArgumentParser describes it to other tools, in JSON.
struct CommandHelp: Decodable {
  /// An option, a flag or an argument.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: Kind
    let shouldDisplay: Bool
    let sectionTitle: String?
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// The name behind two dashes.
    var longName: String? { names?.first { $0.kind == "long" }?.name }

    /// The names as they are typed: `-o, --output`.
    var typed: [String] {
      (names ?? []).sorted { $0.kind == "short" && $1.kind != "short" }
        .map { $0.kind == "short" ? "-\($0.name)" : "--\($0.name)" }
    }

    /// The value in capitals, unless its name has some: `FILE`, `MiB`.
    var shownValue: String {
      let name = valueName ?? longName ?? ""
      return name.contains(where: \.isUppercase) ? name : name.uppercased()
    }

    /// The help, the values that are allowed and the default.
    var explanation: String {
      var sentences = [abstract ?? ""]
      if let values = allValues, !values.isEmpty, kind != .flag {
        let marked = values.map { $0 == defaultValue ? "\($0) (default)" : $0 }
        sentences.append("Values: \(marked.joined(separator: ", ")).")
      } else if kind == .option, let defaultValue {
        sentences.append("Default: \(defaultValue).")
      }
      if isRepeating && kind == .option { sentences.append("Can be repeated.") }
      return sentences.filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private enum CodingKeys: CodingKey {
    case command
  }

  private struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [Argument]?
  }

  /// The name of the command.
  let name: String
  /// The first sentence.
  let abstract: String
  /// The paragraphs of the discussion, without the examples.
  let discussion: String
  /// The examples: whole lines.
  let examples: [String]
  /// The options and arguments, without `--help` and `--version`, which every command has.
  let arguments: [Argument]

  /// The description of a command or a group of options.
  init(_ command: any ParsableArguments.Type) {
    do {
      self = try JSONDecoder().decode(CommandHelp.self, from: Data(command._dumpHelp().utf8))
    } catch {
      preconditionFailure("the description of a command has another form: \(error)")
    }
  }

  init(from decoder: any Decoder) throws {
    let command = try decoder.container(keyedBy: CodingKeys.self)
      .decode(Command.self, forKey: .command)
    name = command.commandName
    abstract = command.abstract ?? ""
    let parts = (command.discussion ?? "").split(
      separator: /Examples?:\n/, maxSplits: 1, omittingEmptySubsequences: false)
    discussion = parts.first.map { CommandHelp.trimmed($0) } ?? ""
    examples =
      parts.count > 1
      ? parts[1].split(separator: "\n").map { CommandHelp.trimmed($0) }.filter { !$0.isEmpty } : []
    arguments = (command.arguments ?? []).filter {
      $0.shouldDisplay && $0.longName != "help" && $0.longName != "version"
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
