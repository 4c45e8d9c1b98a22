import CompactGraph
import Counting
import Dates
import GraphCore
import Measures

extension ScoreSeries {
  /// The series as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each day from which the score, the rank or the number of nodes is another one.
  package func answer(language: String = "en", explaining: Bool = false) -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    let values = points.compactMap(\.score)
    let isWhole = measure.isWhole(values)
    let table = Table(
      "timeline",
      columns: [
        Column("from", .date), measure.column(showing: values), Column("rank", .integer),
        Column("of", .integer),
      ], notes: notes(presentation), rows: points
    ) { [measure] point in
      [
        .date(point.date),
        point.score.map { measure.cell($0, isWhole: isWhole) } ?? .missing,
        point.rank.map { .integer($0) } ?? .missing, .integer(point.count),
      ]
    }
    let label = presentation.label(node)
    var answer = networks.answer(
      "timeline", presentation,
      asking: [
        (mode == .rows ? "followed" : "followed_coalition", .node(label)),
        ("by", .text(measure.name)), ("of", .text(networks.option(of: mode))),
        ("on", .text(form.network.rawValue)),
      ] + (measure.usesLeast ? [("share", .integer(least))] : []),
      counting: [("points", .integer(points.count))], [table])
    if explaining { answer.methods = methods(label.name) }
    return answer
  }

  private var isYearly: Bool { networks.affiliations.graph.isYearly }

  private func notes(_ presentation: Presentation) -> [Note] {
    let name = presentation.inSentence(node)
    guard !points.isEmpty else {
      return [Note("\(name.capitalizedFirst) is not in the network on any day of the period.")]
    }
    let noun = networks.noun(of: mode)
    var notes = [
      Note("\(measure.words(on: form, networks.nouns(of: mode), least: least))."),
      Note(
        "Scores of \(name) from each \(isYearly ? "year" : "day") on which the score, the rank or the number"
          + " of \(noun.many) changes."),
      Note("of: number of \(noun.many) in the network."),
    ]
    notes += presentation.endsNote(after: points.last?.date.earliest)
    if points.contains(where: { $0.score == nil }) {
      notes.append(Note("A row without a score: \(name) is not in the network."))
    }
    if let note = networks.missingNote, form.network != .leadership {
      notes.append(Note("As of the last row, i\(note.text.dropFirst())"))
    }
    return notes + networks.meaningNotes(on: form.network)
  }

  /// The paragraph for a methods section, with the reference.
  private func methods(_ name: String) -> String {
    let days = [points.first, points.last].compactMap { $0?.date }
    let span = days.count == 2 ? " from \(days[0]) to \(days[1])" : ""
    let nouns = networks.nouns(of: mode)
    return
      "\(measure.name.capitalizedFirst)\(measure.setting(least)) of \(name) was computed on the \(form.network.rawValue)"
      + " network of each \(isYearly ? "year" : "day") on which a claim or the existence of a state begins,"
      + " ends or becomes certain. The score, the rank or the number of \(nouns.nodes) changed on \(points.count)"
      + " \(isYearly ? "years" : "days")\(span). Definition: \(form.definition(nouns))"
      + (form.source.map { " (\($0))" } ?? "") + "."
  }
}
