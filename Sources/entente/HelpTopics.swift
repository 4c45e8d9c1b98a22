import GraphCore

/// Texts for `entente help TOPIC` on things that are no commands.
enum HelpTopics {
  /// The text on a topic, or `nil` if there is none.
  static func text(on topic: String) -> String? {
    if let explanation = Finding.explanation(of: topic) {
      return "\(topic.uppercased())\n\(explanation)\n"
    }
    return topics[topic]
  }

  /// The names of the topics, for suggestions.
  static var names: [String] { topics.keys.sorted() }

  private static let topics: [String: String] = [
    "exit-codes": """
    0    done
    1    done, and there are findings (check)
    2    the graph could not be read, or a name in it is not known
    64   the command line is not understood
    69   something that is needed is not installed: Graphviz, one of its plugins
    70   Graphviz crashed on a graph, or a mistake of the program; please report that
    73   the output could not be created
    74   writing failed half-way
    75   drawing took longer than --timeout, or more memory than --memory

    When a command fails it leaves no file behind.

    """,
    "dates": """
    Dates are written as in EDTF, levels 0 and 1 (ISO 8601-2):

      2024, 2024-01, 2024-01-18   a year, a month, a day
      2024~  2024?  2024%         about, perhaps, both: one unit wider on either side
      202X  20XX                  some year of the decade, of the century
      2024-XX  2024-01-XX         some month, some day
      2024-21 … 2024-24           spring, summer, autumn, winter

    A tie holds as of a date if it holds on some day of it: certainly if whatever the unknown days
    are, possibly if it depends on them. Both ends of a period belong to it.

    """,
    "measures": MeasuresTopic.text,
    "findings": {
      let codes = Finding.explanations.sorted { $0.key < $1.key }
      return codes.map { "\($0.key)  \($0.value.split(separator: ".").first ?? "").\n" }.joined()
    }(),
  ]
}
