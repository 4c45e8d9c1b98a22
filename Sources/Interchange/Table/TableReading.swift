import Documents
package import GraphCore

/// A table to be read: its name and its bytes.
package struct TableFile: Sendable {
  /// The path or name.
  package let name: String
  /// The bytes of the file.
  package let bytes: [UInt8]

  /// A table.
  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reports a control character in the title that the name gives.
  func checkName(_ file: FileReading) {
    guard let scalar = FieldCheck.forbiddenCharacter(in: FileSuffix.stem(of: name)) else { return }
    file.report(
      FileRules.controlCharacter,
      "the file's name contains the control character \(FieldCheck.notation(of: scalar))",
      at: Document.Mark(line: 1, column: 1))
  }
}

/// The content of tables, and the account of reading them.
package struct TableReading: Sendable {
  /// The graph.
  package internal(set) var graph: CoalitionGraph
  /// The account of the rows of each table.
  package let reports: [TableReport]
  /// What was recognised, in lines for people.
  package let explanation: [String]
}
