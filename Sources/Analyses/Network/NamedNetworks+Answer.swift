import CompactGraph
import Counting
import GraphCore
import Measures

extension NamedNetworks {
  /// The column of the nodes of a mode; machine formats always say `party`.
  func column(of mode: Mode) -> Column {
    let kind: NodeKind =
      switch (actors, mode) {
      case (.officials, .rows): .official
      case (.officials, .columns): .meeting
      case (.parties, .rows): .party
      case (.parties, .columns): .coalition
      }
    let form =
      kind == .party
      ? Presentation(affiliations, language: "en").partyForm : ColumnKind.NodeForm.idAndName("id")
    return Column(
      kind.rawValue, .node(form, marks: kind == .party ? .beneficiary : []),
      heading: noun(of: mode).one)
  }

  /// The nodes of a mode as the program's option `--of` names them.
  func option(of mode: Mode) -> String {
    actors == .parties && mode == .rows ? filter.rawValue : noun(of: mode).many
  }

  /// An answer about the networks, with what was asked and counted.
  func answer(
    _ command: String, _ presentation: Presentation, asking further: [Answer.Fact],
    counting more: [Answer.Fact], _ tables: [Table]
  ) -> Answer {
    guard actors == .officials else {
      return presentation.answer(command, asking: further, counting: more, tables)
    }
    // Meetings have neither roles nor unnamed members.
    let unused: Set<String> = ["roles", "disputed", "candidates", "min_sources", "clip"]
    return Answer(
      command: command,
      question: further + presentation.question.filter { !unused.contains($0.name) },
      date: affiliations.date,
      counts: [
        ("officials", .integer(rows.count)), ("meetings", .integer(columns.count)),
        ("ties", .integer(networks.members.tieCount)),
      ] + more, tables: tables)
  }

  /// The facts about a network that machine formats carry.
  func facts(on network: NetworkKind, of mode: Mode, least: Int = 1) -> [Answer.Fact] {
    let hasBoth = network == .twoMode || network == .leadership
    let input = MeasureInput(networks, of: mode, least: least)
    return [
      ("nodes", .integer(hasBoth ? rows.count + columns.count : nodes(of: mode).count)),
      ("edges", .integer(input.edgeCount(on: network))),
    ]
  }

  /// The notes on a network: where numbers were computed, the meaning of its ties, and what is left out.
  func notes(
    _ presentation: Presentation, on network: NetworkKind, of mode: Mode, least: Int = 1
  ) -> [Note] {
    let basis = Note("Computed on \(words(on: network, of: mode, least: least)).")
    return [basis] + tieNotes(on: network) + leftOutNotes(presentation)
      + (actors == .parties ? [.beneficiaryMark] : [])
  }

  /// The only note on a network without nodes of a mode; `nil` for others.
  func emptyNote(of mode: Mode) -> Note? {
    nodes(of: mode).isEmpty ? .answer("The network has no \(noun(of: mode).one).") : nil
  }

  /// The coalitions that are left out and may be missed.
  func leftOutNotes(_ presentation: Presentation) -> [Note] {
    guard actors == .officials else { return presentation.leftOutNotes }
    let choice = affiliations.question.coalitions
    return choice.scope == .main && choice.resolved(in: affiliations.graph).scope == .all
      ? ["Meetings of coalitions for comparison are included."] : []
  }
}
