import Analyses
import ArgumentParser
import Counting
import Dates
import GraphCore

/// The options of a command that answers a question about a graph on one date: input, question and output.
///
/// Groups of groups are kept flat: at each level a debug build checks every option five times more.
struct AnswerOptions: ParsableArguments {
  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  /// Reads the graph, in which names of the command line are looked up. What cannot be written is refused
  /// before anything is read.
  func names() throws(Failure) -> Names {
    _ = try output.chosenFormat()
    let graph = try table.read(input.inputs)
    graph.noteLateDate(date.asOf)
    return Names(graph: graph, language: output.language)
  }

  /// The question about a graph on a date.
  func question(_ names: Names, on date: PartialDate?) throws(Failure) -> Question {
    try Question(selection, evidence, names, on: date)
  }

  /// The affiliations that count for the question.
  func affiliations() throws(Failure) -> Affiliations { try affiliations(names()) }

  /// The affiliations that count for the question, on its date or another one.
  func affiliations(_ names: Names, on date: PartialDate? = nil) throws(Failure) -> Affiliations {
    let affiliations = names.graph.affiliations(try question(names, on: date ?? self.date.asOf))
    Run.end(.counting)
    if affiliations.ties.isEmpty {
      Complaint.note([
        names.graph.ties.isEmpty
          ? "note: the input has no membership"
          : affiliations.coalitions.isEmpty
            ? "note: none of these coalitions is known to exist on this date"
            : "note: none of these coalitions has a member, certain or possible, on this date"
      ])
    }
    return affiliations
  }

  /// Writes the answer that is made of whatever counts for the question.
  func answer(_ make: (Affiliations, OutputOptions) -> Answer) throws(Failure) {
    let affiliations = try affiliations()
    try write(make(affiliations, output), of: affiliations)
  }

  /// Writes an answer.
  func write(_ answer: Answer, of affiliations: Affiliations) throws(Failure) {
    try output.write(answer, of: affiliations.graph)
  }
}
