import ArgumentParser
import Counting
import Dates
import GraphCore

/// The question: everything about it but the date, which some commands have two of.
struct QuestionOptions: ParsableArguments {
  @OptionGroup(title: "Coalitions and dates") var selection: SelectionOptions
  @OptionGroup(title: "Sources") var evidence: EvidenceOptions

  /// The question about a graph on a date.
  ///
  /// - Throws: A name or kind that the graph does not have.
  func question(_ names: Names, on date: PartialDate?) throws(Failure) -> Question {
    var question = Question(date: DateOptions.moment(date))
    try selection.apply(to: &question, names)
    try evidence.apply(to: &question, names)
    return question
  }
}
