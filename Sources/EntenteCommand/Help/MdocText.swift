import Analyses

/// A text in mdoc that grows macro by macro.
struct MdocText {
  /// The text.
  private(set) var text = ""

  /// A line with a macro and its arguments.
  mutating func macro(_ name: String, _ arguments: String...) {
    text += ([name] + arguments.map { MdocText.escaped($0) }).joined(separator: " ") + "\n"
  }

  mutating func section(_ title: String) { macro(".Sh", title) }

  mutating func subsection(_ title: String) { macro(".Ss", title) }

  mutating func paragraph() { macro(".Pp") }

  /// Running text: each sentence begins a line, as mdoc wants it, and no line is long.
  mutating func text(_ words: String) {
    let sentences = words.replacing(". ", with: ".\n").split(separator: "\n")
    for line in sentences.flatMap({ DisplayWidth.wrapped(String($0), to: 60) }) {
      text += MdocText.line(line) + "\n"
    }
  }

  /// Options and arguments with their explanations.
  mutating func list(_ arguments: [CommandHelp.Argument]) {
    guard !arguments.isEmpty else { return }
    text += ".Bl -tag -width Ds\n"
    for argument in arguments {
      let value = argument.kind == .flag ? "" : MdocText.word(argument.valueName ?? "")
      if argument.kind == .positional {
        text += ".It Ar \(value)\n"
      } else {
        let names = argument.typed.map { "Fl " + MdocText.escaped(String($0.dropFirst())) }
        text +=
          ".It " + names.joined(separator: " , ") + (value.isEmpty ? "" : " Ar \(value)") + "\n"
      }
      self.text(argument.explanation)
    }
    text += ".El\n"
  }

  /// Names with their explanations.
  mutating func items(_ items: [(name: String, explanation: String)]) {
    text += ".Bl -tag -width Ds\n"
    for (name, explanation) in items {
      text += ".It \(MdocText.word(name))\n"
      text(explanation)
    }
    text += ".El\n"
  }

  /// Lines as they are typed.
  mutating func display(_ lines: [String]) {
    text += ".Bd -literal -offset indent\n"
    for line in lines { text += MdocText.line(line) + "\n" }
    text += ".Ed\n"
  }

  /// A word of a macro line, which is not a macro itself.
  private static func word(_ text: String) -> String { "\\&" + escaped(text) }

  /// A line of text that begins no macro.
  private static func line(_ text: String) -> String {
    text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + escaped(text) : escaped(text)
  }

  /// A text in the characters that every formatter knows.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "~": result += "\\(ti"
      case "^": result += "\\(ha"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return result
  }
}
