import Analyses
import ArgumentParser
import Counting
import GraphCore
import Measures

/// `entente overlap`.
struct OverlapCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "What pairs of coalitions or countries have in common.",
    discussion: """
      Lists pairs with something in common, largest first. "17–24" means at least 17, at most 24, whoever the \
      unnamed members are. With --significance each pair is compared with chance, by certain memberships only.

      Examples:
        entente overlap --kind capability --top 10
        entente overlap --of countries --with Poland --measure jaccard
        entente overlap --measure jaccard --significance sdsm
      """)

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @OptionGroup var subject: PairOptions

  @Option(
    help: ArgumentHelp(
      "The measure: shared, jaccard, overlap, cosine, newman or ratio. The first three have ranges."
        + " 'entente help measures' defines them.", valueName: "measure"),
    completion: .list(OverlapMeasure.allCases.map(\.name)),
    transform: NamedChoice.reader("measures", in: OverlapMeasure.allCases, named: \.name))
  var measure = OverlapMeasure.shared

  @Option(
    help: ArgumentHelp("Only pairs with this one.", valueName: "name"),
    completion: NameCompletion.nodes([.coalition, .party]))
  var with: String?

  @Flag(help: "List pairs too that may have nothing in common.")
  var all = false

  @Flag(help: "List the names that both have. Not with --significance.")
  var names = false

  @OptionGroup(title: "Significance") var significance: SignificanceOptions
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  func validate() throws {
    if names && significance.model != nil {
      throw ValidationError("--names and --significance do not go together")
    }
  }

  func run() throws {
    let index = try readNames()
    let affiliations = try countAffiliations(index)
    let partner = try with.map { name throws(Failure) in
      try index.node(name, of: subject.of == .coalitions ? [.coalition] : [.party])
    }
    guard let model = significance.nullModel else {
      let overlaps = Overlaps(
        affiliations, of: subject.mode, among: subject.filter, by: measure, with: partner, all: all,
        top: output.top)
      return try write(
        overlaps.answer(
          language: output.language, top: output.top, listsNames: names, explaining: output.methods),
        of: affiliations)
    }
    let tested = SignificantOverlaps(
      affiliations, of: subject.mode, among: subject.filter, by: measure, with: partner,
      against: model, alternative: significance.alternative, correction: significance.correction,
      alpha: significance.alpha)
    try write(
      tested.answer(language: output.language, top: output.top, explaining: output.methods),
      of: affiliations)
  }
}
