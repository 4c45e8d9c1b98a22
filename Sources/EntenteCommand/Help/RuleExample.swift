/// A wrong and a right example of a rule.
struct RuleExample: Sendable {
  /// The code of the rule.
  let code: String
  /// The file, below a graph folder or a table.
  let file: String
  /// Lines that break the rule.
  let wrong: String
  /// Lines that keep it, or a command line.
  let right: String

  /// An example; if no file is named, in the file of a coalition.
  init(_ code: String, in file: String = "coalitions/c.yaml", wrong: String, right: String) {
    self.code = code
    self.file = file
    self.wrong = wrong
    self.right = right
  }

  /// The two, each under its heading.
  func text(style: TextStyle) -> String {
    "\(style.heading("Wrong")) (\(file))\n" + RuleExample.indented(wrong)
      + style.heading("Right") + "\n" + RuleExample.indented(right)
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)\n" }.joined()
  }

  /// The example of a code.
  static func of(_ code: String) -> RuleExample? { all.first { $0.code == code } }

  /// Every example.
  static let all = forms + facts + tables + reviews
}
