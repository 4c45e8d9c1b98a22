import Analyses
import ArgumentParser
import Counting
import Dates
import GraphCore

/// A command that answers a question about a graph on one date, with the options for input, question and output.
///
/// Each command declares the seven groups. One group of the seven would be shorter, but in a debug build
/// ArgumentParser checks all options of a group four times more at each level: 0.3 s in every run.
protocol AnswerCommand: ParsableCommand {
  var date: DateOptions { get }
  var selection: SelectionOptions { get }
  var evidence: EvidenceOptions { get }
  var output: OutputOptions { get }
  var input: InputOptions { get }
  var table: TableInputOptions { get }
  var manner: MannerOptions { get }
}

extension AnswerCommand {
  /// Reads the graph, in which names of the command line are looked up. What cannot be written is refused
  /// before anything is read.
  func readNames() throws(Failure) -> Names {
    _ = try output.chosenFormat()
    let graph = try table.read(input.inputs)
    graph.noteLateDate(date.asOf)
    return Names(graph: graph, language: output.language)
  }

  /// The question about a graph on a date.
  func question(_ names: Names, on date: PartialDate?) throws(Failure) -> Question {
    try Question(selection, evidence, names, on: date)
  }

  /// Reads the graph and counts the affiliations.
  func countAffiliations() throws(Failure) -> Affiliations { try countAffiliations(readNames()) }

  /// The affiliations that count for the question, on its date or another one.
  func countAffiliations(
    _ names: Names, on date: PartialDate? = nil
  ) throws(Failure) -> Affiliations {
    let affiliations = names.graph.affiliations(try question(names, on: date ?? self.date.asOf))
    Run.end(.counting)
    if affiliations.ties.isEmpty { Complaint.note([note(onNothingIn: affiliations)]) }
    return affiliations
  }

  /// The reason why nothing is counted.
  private func note(onNothingIn affiliations: Affiliations) -> String {
    let question = affiliations.question
    let day = affiliations.date == nil ? "" : " on this date"
    guard affiliations.graph.hasTies else { return "note: the input has no membership" }
    if affiliations.coalitions.isEmpty {
      return affiliations.leftOut.values.allSatisfy { $0 == .scope || $0 == .notChosen }
        ? "note: the data have no coalition of this choice"
        : "note: none of these coalitions is known to exist\(day)"
    }
    return question.roles == Role.belonging && question.evidence.isEmpty && question.parties.isEmpty
      ? "note: none of these coalitions has a certain or possible member\(day)"
      : "note: no membership fits the chosen roles, sources and parties\(day)"
  }

  /// Writes the answer that is made of whatever counts for the question.
  func writeAnswer(_ make: (Affiliations) -> Answer) throws(Failure) {
    let affiliations = try countAffiliations()
    try write(make(affiliations), of: affiliations)
  }

  /// Writes an answer.
  func write(_ answer: Answer, of affiliations: Affiliations) throws(Failure) {
    try output.write(answer, of: affiliations.graph)
  }
}
