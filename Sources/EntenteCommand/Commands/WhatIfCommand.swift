import Analyses
import ArgumentParser
import Counting
import GraphCore

/// `entente what-if`.
struct WhatIfCommand: AnswerCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "What changes if a country leaves or a coalition ends.",
    discussion: """
      Prints ranks, coalitions without a leader, shared coalitions and totals, and only what changes. Changes \
      are made in the order leave, join, dissolve, merge.

      Examples:
        entente what-if --leave USA
        entente what-if --leave USA:artillery --join POL:artillery
        entente what-if --merge air-force,f16-training
      """)

  @OptionGroup(title: SharedGroup.question) var date: DateOptions
  @OptionGroup(title: SharedGroup.question) var selection: SelectionOptions
  @OptionGroup(title: SharedGroup.sources) var evidence: EvidenceOptions

  @Option(
    help: ArgumentHelp(
      "A country leaves one coalition or all.", valueName: "country[:coalition]"),
    completion: NameCompletion.nodes([.party]),
    transform: WhatIfCommand.leaving)
  var leave: [(party: String, coalition: String?)] = []

  @Option(
    help: ArgumentHelp("A country joins.", valueName: "country:coalition"),
    completion: NameCompletion.nodes([.party]),
    transform: WhatIfCommand.pair(by: ":", "country:coalition"))
  var join: [(first: String, second: String)] = []

  @Option(
    help: ArgumentHelp("A coalition is dissolved.", valueName: "coalition"),
    completion: NameCompletion.nodes([.coalition]))
  var dissolve: [String] = []

  @Option(
    help: ArgumentHelp("The second is merged into the first.", valueName: "a,b"),
    completion: NameCompletion.nodes([.coalition]),
    transform: WhatIfCommand.pair(by: ",", "two coalitions, a,b"))
  var merge: [(first: String, second: String)] = []

  @OptionGroup(title: SharedGroup.output) var output: OutputOptions
  @OptionGroup var input: InputOptions
  @OptionGroup(title: SharedGroup.input) var table: TableInputOptions
  @OptionGroup(title: SharedGroup.run) var manner: MannerOptions

  /// Reads a country, and a coalition behind a colon.
  private static let leaving: @Sendable (String) throws -> (party: String, coalition: String?) = {
    guard !$0.hasPrefix("cow:"), !$0.hasPrefix("gw:") else {
      let parts = $0.split(separator: ":", maxSplits: 2).map(String.init)
      return (parts.prefix(2).joined(separator: ":"), parts.count > 2 ? parts[2] : nil)
    }
    let parts = $0.split(separator: ":", maxSplits: 1).map(String.init)
    guard let party = parts.first else {
      throw ValidationError("write country or country:coalition")
    }
    return (party, parts.count > 1 ? parts[1] : nil)
  }

  /// Reads two names.
  private static func pair(
    by separator: Character, _ form: String
  ) -> @Sendable (String) throws -> (first: String, second: String) {
    { text in
      guard let place = text.lastIndex(of: separator) else {
        throw ValidationError("write \(form)")
      }
      let (first, second) = (text[..<place], text[text.index(after: place)...])
      guard !first.isEmpty, !second.isEmpty else { throw ValidationError("write \(form)") }
      return (String(first), String(second))
    }
  }

  func validate() throws {
    if leave.isEmpty && join.isEmpty && dissolve.isEmpty && merge.isEmpty {
      throw ValidationError("name a change with --leave, --join, --dissolve or --merge")
    }
  }

  func run() throws {
    let names = try readNames()
    var changes: [HypotheticalChange] = []
    for (party, coalition) in leave {
      changes.append(
        .leave(
          try names.party(party),
          try coalition.map { name throws(Failure) in
            try names.coalition(name)
          }))
    }
    for (party, coalition) in join {
      changes.append(.join(try names.party(party), try names.coalition(coalition)))
    }
    for coalition in dissolve { changes.append(.dissolve(try names.coalition(coalition))) }
    var gone = Set(changes.compactMap { if case .dissolve(let id) = $0 { id } else { nil } })
    for (kept, other) in merge {
      let (first, second) = (try names.coalition(kept), try names.coalition(other))
      guard first != second else {
        throw ValidationError("--merge \(kept),\(other): both are one coalition; name two")
      }
      for (name, id) in [(kept, first), (other, second)] where gone.contains(id) {
        throw ValidationError(
          "--merge \(kept),\(other): \(name) is dissolved or merged before; name one that still exists"
        )
      }
      gone.insert(second)
      changes.append(.merge(first, second))
    }
    let affiliations = try countAffiliations(names)
    try write(
      WhatIf(affiliations, changes).answer(
        language: output.language, explaining: output.methods),
      of: affiliations)
  }
}
