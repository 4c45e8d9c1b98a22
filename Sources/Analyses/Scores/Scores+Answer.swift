import GraphCore
import Measures

extension Scores {
  /// The scores as an answer: rank, node and score.
  ///
  /// - Parameters:
  ///   - top: The number of rows; all without it.
  ///   - language: The language of the names of states.
  public func answer(top: Int? = nil, language: String = "en") -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    let noun = networks.nouns(presentation).of(mode).node
    let kind: ColumnKind =
      measure.kind == .count ? .integer : .number(showing: entries.map(\.value))
    let isWhole = measure.kind == .count && entries.allSatisfy { $0.value == $0.value.rounded() }
    let name = networks.nodes(of: mode).first?.kind.rawValue ?? "node"
    let table = Table(
      "scores",
      columns: [
        Column("rank", .integer),
        Column(
          name, .node(.idAndName(noun == "country" ? "code" : "id"), marks: []), heading: noun),
        Column(
          "score", isWhole ? kind : .number(showing: entries.map(\.value)), heading: measure.name),
      ], notes: notes(presentation), rows: entries
    ) { entry in
      [
        entry.rank.map { .integer($0) } ?? .missing, .node(presentation.label(entry.node)),
        isWhole ? .integer(Int(entry.value)) : .number(entry.value),
      ]
    }
    return presentation.answer(
      "rank",
      asking: [
        ("by", .text(measure.name)), ("of", .text(networks.nouns(presentation).of(mode).nodes)),
        ("on", .text(form.network.rawValue)),
      ] + (measure.usesLeast ? [("share", .integer(least))] : []),
      counting: networks.facts(on: form.network, of: mode, least: least)
        + (convergence.map {
          [
            ("iterations", .integer($0.iterations)), ("residual", .number($0.residual)),
            ("converged", .yes($0.isReached)),
          ]
        } ?? []), [top.map { table.prefix($0) } ?? table])
  }

  /// The definition with the reference.
  private func definition(_ presentation: Presentation) -> String {
    let words = form.definition(networks.nouns(presentation).of(mode))
    let least = measure.usesLeast ? " (s = \(least))" : ""
    return "\(measure.name)\(least): \(words)" + (form.source.map { " [\($0)]" } ?? "")
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    var notes = [
      Note("\(definition(presentation))."),
      Note(
        "Computed on"
          + " \(networks.words(presentation, on: form.network, of: mode, least: least))."),
      networks.tieNote(presentation),
    ]
    let tied = entries.count(where: \.isTied)
    if tied > 0 { notes.append("\(tied) of \(entries.count) share their rank with another.") }
    let undefined = entries.count { $0.value.isNaN }
    if undefined > 0 {
      notes.append(
        "The measure is undefined for \(undefined) of \(entries.count); these have no rank.")
    }
    if let convergence, !convergence.isReached {
      notes.append(
        Note(
          "The iteration did not converge: after \(convergence.iterations) steps the residual is"
            + " \(convergence.residual). Do not rely on these scores."))
    }
    return notes + presentation.leftOutNotes
  }

  /// The paragraph for a methods section, with the reference.
  public func methods(language: String = "en") -> String {
    let presentation = Presentation(networks.affiliations, language: language)
    let nouns = networks.nouns(presentation).of(mode)
    let steps = convergence.map {
      " The iteration \($0.isReached ? "converged" : "did not converge") in \($0.iterations) steps"
        + " (residual \($0.residual))."
    }
    return
      "\(measure.name) was computed for \(Noun(nouns.node, nouns.nodes).counted(entries.count))"
      + " on \(networks.words(presentation, on: form.network, of: mode, least: least))."
      + " Definition: \(form.definition(nouns))" + (form.source.map { " (\($0))" } ?? "")
      + ". \(networks.tieNote(presentation).text)\(steps ?? "")"
  }
}
