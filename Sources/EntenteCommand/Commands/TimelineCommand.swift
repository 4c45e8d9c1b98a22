import Analyses
import ArgumentParser
import Counting
import Drawing
import Foundation
import GraphCore
import Interchange
import Measures

/// `entente timeline`.
struct TimelineCommand: ParsableCommand {
  /// A number that needs no name.
  enum Total: String, ExpressibleByArgument, CaseIterable {
    case ties
  }

  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "One country or coalition over time.",
    discussion: """
      Follows one number over time: coalitions of a country, coalitions that it leads, members of a coalition, all \
      memberships, or a measure. There is one row for each day on which something changes, with the names of who \
      joined and left; data with years only have rows by year. Tables leave out days on which only the rank \
      changed; CSV and JSON have them. A file that ends in .svg gets a picture.

      Examples:
        entente timeline Poland --kind capability
        entente timeline coalition-of-the-willing -o willing.svg
        entente timeline France --measure betweenness --from 2024
        entente timeline --of ties --kind capability
      """)

  @Argument(
    help: "The country, organisation or coalition. Leave it out with --of ties.",
    completion: NameCompletion.nodes([.party, .coalition]))
  var name: String?

  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  @Option(help: "Follow the number of all memberships. Needs no name.")
  var of: Total?

  @Flag(help: "Follow the coalitions that the country leads.")
  var leads = false

  @OptionGroup var score: MeasureOptions

  @OptionGroup var period: PeriodOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions
  @OptionGroup(title: SharedGroup.output) var output: OutputOptions

  func validate() throws {
    if name == nil && of == nil {
      throw ValidationError("name a country or coalition, or use --of ties")
    }
    if of != nil && (leads || score.measure != nil) {
      throw ValidationError("--of ties goes without --leads and --measure")
    }
    if of != nil && name != nil && !input.inputs.isEmpty {
      throw ValidationError("--of ties needs no name")
    }
    if of != nil, let name, name != "-", !name.contains("."),
      !FileManager.default.fileExists(atPath: name)
    {
      throw ValidationError("--of ties takes no name, and no file or folder is called '\(name)'")
    }
    if leads && score.measure != nil {
      throw ValidationError("--leads and --measure do not go together")
    }
    if score.measure != nil && isPicture {
      throw ValidationError("a score cannot be written as a picture; use a suffix of a table")
    }
  }

  /// True if the output is a file in SVG.
  private var isPicture: Bool { output.output.flatMap { FileSuffix.of($0) } == "svg" }

  func run() throws {
    if isPicture, let format = output.format, let path = output.output {
      throw Failure.formatConflict(path: path, format: format.rawValue)
    }
    if !isPicture { _ = try output.chosenFormat(orPicture: "svg") }
    // Without a name the only argument is the input.
    let inputs = of == nil ? input.inputs : [name].compactMap(\.self) + input.inputs
    let names = Names(
      graph: try GivenName.reading(name ?? "", inputs) { () throws(Failure) in
        try table.read(inputs)
      }, language: output.language)
    Run.go(on: .analysing)
    let asked = try Question(selection, evidence, names, on: period.to)
    guard of == nil, let name else { return try write(.ties, names.graph, asked) }
    let node = try names.node(name, of: leads ? [.party] : [.party, .coalition])
    if let measure = score.measure {
      if (score.on.map { measure.form(on: $0) } ?? measure.usualForm)?.sampling != nil {
        let networks = NamedNetworks(names.graph.affiliations(asked))
        ScoreOptions.warn(of: ScoreWork(measure, of: networks, on: score.on), isSampling: false)
      }
      let series = ScoreSeries(
        names.graph, asked, of: node, by: measure, on: score.on, from: period.from, to: period.to)
      guard let series else {
        throw ValidationError("'\(measure.name)' ranks countries; \(node.id) is a coalition")
      }
      return try output.write(
        series.answer(language: output.language, explaining: output.methods), of: names.graph)
    }
    switch node {
    case .coalition(let id):
      if selection.choosesCoalitions {
        throw Failure.pointlessChoice(for: node)
      }
      try write(.members(of: id), names.graph, asked)
    default:
      let party = Party.ID(node.id)
      try write(leads ? .leads(of: party) : .coalitions(of: party), names.graph, asked)
    }
  }

  private func write(
    _ subject: Timeline.Subject, _ graph: CoalitionGraph, _ asked: Question
  ) throws(Failure) {
    let timeline = Timeline(
      graph, asked, of: subject, from: period.from, to: period.to,
      ranked: true)
    if isPicture, let picture = TimelinePicture(timeline, language: output.language) {
      try OutputFile(output.output).write(picture.svg)
      return
    }
    try output.write(
      timeline.answer(
        language: output.language, leavingOutRanks: try output.isForPeople(),
        explaining: output.methods), of: graph)
  }
}
