import Analyses
import GraphCore
import Interchange

/// Texts for `entente help TOPIC`, where the topic is not a command.
enum HelpTopics {
  /// The text on a topic or on the code of a finding; `nil` if there is none.
  static func text(on topic: String, style: TextStyle) -> String? {
    if let rule = rules.first(where: { $0.code == topic.uppercased() }) {
      let example = RuleExample.of(rule.code)?.text(style: style)
      return style.heading(rule.code) + "\n" + HelpScreen.wrapped(rule.explanation)
        + (example.map { "\n\($0)" } ?? "")
    }
    return topics[topic]?(style)
  }

  /// The names of the topics.
  static var names: [String] { topics.keys.sorted() }

  /// The rules of every module, by code.
  static let rules: [Finding.Rule] =
    ([FindingSink.moreProblems] + GraphRules.all + FileRules.all + TableRules.all + Review.rules)
    .sorted { $0.code < $1.code }

  private static let topics: [String: @Sendable (TextStyle) -> String] = [
    "common": { CommonTopic.text(style: $0) }, "completion": { _ in completion },
    "dates": { _ in dates }, "exit-codes": { _ in exitCodes }, "findings": { _ in findings },
    "measures": { _ in MeasureCatalogue().text() }, "words": { _ in WordsTopic.text },
  ]

  private static let completion = """
    The shell completes commands, options, values and names. To install it:

      bash   entente --generate-completion-script bash \\
               > ~/.local/share/bash-completion/completions/entente
      zsh    entente --generate-completion-script zsh > ~/.zfunc/_entente
             and in ~/.zshrc: fpath=(~/.zfunc $fpath)
                              autoload -U compinit && compinit
      fish   entente --generate-completion-script fish \\
               > ~/.config/fish/completions/entente.fish

    Make the folder first if it is not there, then start a new shell.
    Scripts/install does this for all three. Names are those of the graph folder on
    the command line, or of the built-in data. A table is read for its names only if
    it is smaller than one mebibyte.

    """

  /// The code and the first sentence of every rule.
  private static var findings: String {
    rules.map { rule in
      // A full stop in a file name ends no sentence.
      let sentence = rule.explanation.split(separator: ". ").first.map(String.init) ?? ""
      let lines = DisplayWidth.wrapped(
        sentence.hasSuffix(".") ? sentence : sentence + ".", to: HelpScreen.width - 6)
      return lines.enumerated().map { ($0 == 0 ? "\(rule.code)  " : "      ") + $1 + "\n" }.joined()
    }.joined()
  }

  private static var exitCodes: String {
    ExitStatus.meanings.map { HelpScreen.entry($0.number, $0.meaning) }.joined()
      + "\nA command that fails or is stopped leaves no file behind.\n"
  }

  private static let dates = """
    Dates are written as in EDTF, levels 0 and 1 (ISO 8601-2):

      2024, 2024-01, 2024-01-18   a year, a month, a day
      2024~  2024?  2024%         about, perhaps, both: one unit wider on each side
      202X  20XX                  some year of the decade, of the century
      2024-XX  2024-01-XX         some month, some day
      2024-21 … 2024-24           spring, summer, autumn, winter

    A membership holds as of a date if it holds on a day of that date. Certain:
    true whatever the unknown days are. Possible: depends on them. The first and
    the last day of a period count.

    """
}
