import Analyses
import ArgumentParser

/// `entente containment`.
struct ContainmentCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "containment",
    abstract: "Coalitions whose members all belong to another one.",
    discussion: """
      Lists pairs: all members of the first also belong to the second. Identical: and the reverse. Coalitions \
      without members are left out. With --of countries, countries whose coalitions another country has too. \
      Certain memberships only.

      Examples:
        entente containment --scope all
        entente containment --of countries --kind capability
      """)

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @OptionGroup var subject: PairOptions

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func run() throws {
    try writeAnswer { affiliations in
      Containments(affiliations, of: subject.mode, among: subject.filter).answer(
        language: output.language, top: output.top, explaining: output.methods)
    }
  }
}
