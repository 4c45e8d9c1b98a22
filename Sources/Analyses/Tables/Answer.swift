package import Dates

/// What a command answers: what was asked, and the result as tables. Every format is written from it.
public struct Answer: Sendable {
  /// A value under a name, which is written like the name of a column.
  package typealias Fact = (name: String, cell: Cell)

  /// The command.
  package var command: String
  /// What was asked: every option that changes the result, with its value.
  package var question: [Fact]
  /// The date of the answer, if it has one.
  package var date: PartialDate?
  /// What was counted: numbers of coalitions, parties, ties.
  package var counts: [Fact]
  /// The result.
  package var tables: [Table]
  /// How the result was made, as a paragraph for a methods section; `nil` unless it was asked for.
  package var methods: String?
  /// Versions and timings; empty unless they were asked for.
  package var run: [Fact]

  /// An answer.
  package init(
    command: String, question: [Fact] = [], date: PartialDate? = nil, counts: [Fact] = [],
    tables: [Table], methods: String? = nil, run: [Fact] = []
  ) {
    self.command = command
    self.question = question
    self.date = date
    self.counts = counts
    self.tables = tables
    self.methods = methods
    self.run = run
  }

  /// The answer with the sources of each row; see `Table.citing`.
  package func citing(_ reference: @escaping @Sendable (String) -> Reference) -> Answer {
    var answer = self
    answer.tables = tables.map { $0.citing(reference) }
    return answer
  }
}
