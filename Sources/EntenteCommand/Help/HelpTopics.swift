import Analyses
import GraphCore
import Interchange

/// Texts for `entente help TOPIC`, where the topic is no command.
enum HelpTopics {
  /// The text on a topic or on the code of a finding; `nil` if there is none.
  static func text(on topic: String) -> String? {
    if let rule = rules.first(where: { $0.code == topic.uppercased() }) {
      return "\(rule.code)\n\(rule.explanation)\n"
    }
    return topics[topic]?()
  }

  /// The names of the topics.
  static var names: [String] { topics.keys.sorted() }

  /// The rules of every module, by code.
  static let rules: [Finding.Rule] =
    ([FindingSink.moreProblems] + GraphRules.all + FileRules.all + TableRules.all + Review.rules)
    .sorted { $0.code < $1.code }

  private static let topics: [String: @Sendable () -> String] = [
    "dates": { dates }, "exit-codes": { exitCodes }, "findings": { findings },
    "measures": { MeasureCatalogue().text(width: 96) }, "words": { WordsTopic.text },
  ]

  /// The code and the first sentence of every rule.
  private static var findings: String {
    rules.map { rule in
      let sentence = rule.explanation.split(separator: ". ").first.map(String.init) ?? ""
      return "\(rule.code)  \(sentence)\(sentence.hasSuffix(".") ? "" : ".")\n"
    }.joined()
  }

  private static let exitCodes = """
    0    done
    1    check found problems, or diff found changes
    2    the data could not be read, or do not have a name that was asked for
    64   the command line has a mistake
    69   Graphviz or one of its plugins is not installed
    70   Graphviz crashed on a graph, or the program has a mistake; please report it
    73   the output file could not be created
    74   writing stopped half-way
    75   drawing took longer than --timeout, or more memory than --memory
    129, 130, 143
         stopped: the terminal was closed, Ctrl-C, or a request to end

    A command that fails or is stopped leaves no file behind.

    """

  private static let dates = """
    Dates are written as in EDTF, levels 0 and 1 (ISO 8601-2):

      2024, 2024-01, 2024-01-18   a year, a month, a day
      2024~  2024?  2024%         about, perhaps, both: one unit wider on either side
      202X  20XX                  some year of the decade, of the century
      2024-XX  2024-01-XX         some month, some day
      2024-21 … 2024-24           spring, summer, autumn, winter

    A membership holds as of a date if it holds on a day of that date. Certain: true whatever the unknown
    days are. Possible: depends on them. The first and the last day of a period count.

    """
}
