/// The titles of the groups of options that commands share; `entente help common` explains each once.
enum SharedGroup {
  static let question = "Coalitions and dates"
  static let sources = "Sources"
  static let output = "Output"
  static let input = "Input"
  static let run = "Every command"
}
