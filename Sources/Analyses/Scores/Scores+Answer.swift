import CompactGraph
import GraphCore
import Measures

extension Scores {
  /// The scores as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - all: True if a measure that counts what a node is tied to has rows for nodes without ties too.
  ///   - listsNames: True if CSV and JSON list these names too, and tables print long lists in full. Only for a measure
  ///     that counts ties.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each node, with rank and score; equal ones by name.
  public func answer(
    language: String = "en", top: Int? = nil, all: Bool = false, listsNames: Bool = false,
    explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    let values = entries.map(\.value)
    let isWhole = measure.isWhole(values)
    let isPartial = form.counted != nil && !all
    let rows = (isPartial ? entries.filter { $0.value > 0 } : entries).inNameOrder(
      amongEqual: \.rank, of: { presentation.label($0.node) })
    let listed = Array(rows.prefix(top ?? rows.count))
    let name = presentation.markingBeneficiaries()
    let names = self.names(presentation)
    let table = Table(
      "scores",
      columns: [
        Column("rank", .integer), networks.column(of: mode),
        measure.column(showing: values, isSampled: sample != nil),
      ] + (names == nil ? [] : [namesColumn(listsNames)]),
      notes: notes(presentation, listed: listed.count, of: rows.count), rows: listed,
      forPeople: listsNames ? nil : names
    ) { [measure] entry in
      [
        entry.rank.map { .integer($0) } ?? .missing, .node(name(entry.node, [])),
        measure.cell(entry.value, isWhole: isWhole),
      ] + (listsNames ? names?(entry) ?? [] : [])
    }
    var answer = networks.answer(
      "rank", presentation,
      asking: [
        ("by", .text(measure.name)), ("of", .text(networks.option(of: mode))),
        ("on", .text(form.network.rawValue)),
      ] + (measure.usesLeast ? [("share", .integer(least))] : [])
        + (sample == nil ? [] : [("sampled", .yes(true))]),
      counting: networks.facts(on: form.network, of: mode, least: least) + iterationFacts
        + (sample?.facts ?? []), [table])
    if explaining { answer.methods = methods }
    return answer
  }

  private var iterationFacts: [Answer.Fact] {
    guard let convergence else { return [] }
    return [
      ("iterations", .integer(convergence.iterations)),
      ("residual", .number(convergence.residual)), ("converged", .yes(convergence.isReached)),
    ]
  }

  private func notes(_ presentation: Presentation, listed: Int, of rowCount: Int) -> [Note] {
    if entries.isEmpty, let note = networks.emptyNote(of: mode) { return [note] }
    let noun = networks.noun(of: mode)
    let all = noun.counted(entries.count)
    var notes = [
      Note("\(measure.words(on: form, networks.nouns(of: mode), least: least)).")
    ]
    if let sample, let source = form.sampling?.source { notes.append(sample.note(source)) }
    notes += Note.first(listed, of: rowCount, noun.counted(rowCount))
    let zeros = entries.count - rowCount
    if zeros > 0 {
      let verb = zeros == 1 ? "has" : "have"
      notes.append(
        Note("\(noun.counted(zeros)) \(verb) the score 0 and no row; --all lists them too."))
    }
    if hasNames {
      notes += networks.actors == .parties ? [.shortenedMark, .disputedMark] : [.shortenedMark]
    }
    notes += networks.notes(presentation, on: form.network, of: mode, least: least)
    let tied = entries.count(where: \.isTied)
    if tied > 0 { notes.append(Note("\(tied) of \(all) share their rank with another.")) }
    if !entries.isEmpty, entries.allSatisfy({ $0.value == 0 }) {
      notes.append(Note("Every score is 0: the network has no tie of this kind."))
    }
    let undefined = entries.count { $0.value.isNaN }
    if undefined > 0 {
      notes.append(
        Note(
          "\(measure.name) is not defined for \(undefined) of \(all); without it there is no rank."
        ))
    }
    if let convergence, !convergence.isReached {
      notes.append(
        Note(
          "The iteration did not converge: after \(convergence.iterations) steps the residual is"
            + " \(convergence.residual). Do not rely on these scores."))
    }
    return notes
  }

  /// The paragraph for a methods section, with the reference.
  private var methods: String {
    let steps = convergence.map {
      " The iteration \($0.isReached ? "converged" : "did not converge") in \($0.iterations) steps"
        + " (residual \($0.residual))."
    }
    let sampled = (sample?.note(form.sampling?.source ?? "")).map { [$0] } ?? []
    let notes = (sampled + networks.tieNotes(on: form.network)).map(\.text).joined(separator: " ")
    return
      "\(measure.name.capitalizedFirst)\(measure.setting(least)) was computed for"
      + " \(networks.noun(of: mode).counted(entries.count)) on"
      + " \(networks.words(on: form.network, of: mode, least: least)). Definition:"
      + " \(form.definition(networks.nouns(of: mode)))"
      + (form.source.map { " (\($0))" } ?? "") + ". \(notes)\(steps ?? "")"
  }
}
