import CompactGraph
import Counting
import GraphCore
import Measures

extension TieScores {
  /// The ties as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each tie, with the sources of memberships.
  package func answer(
    language: String = "en", top: Int? = nil, explaining: Bool = false
  ) -> Answer {
    let affiliations = networks.affiliations
    let presentation = Presentation(affiliations, language: language)
    let name = presentation.markingBeneficiaries()
    let listed = Array(entries.prefix(top ?? entries.count))
    let table = Table(
      "ties",
      columns: [
        Column("rank", .integer), networks.column(of: .rows),
        Column(networks.column(of: .columns).name, .node()),
        Column(
          sample == nil ? "betweenness" : "sampled_betweenness",
          .fraction(showing: entries.map(\.value)),
          heading: sample == nil ? "betweenness" : "betweenness (sampled)"),
        Column("bridge", .yes),
      ], notes: notes(presentation, listed: listed.count), rows: listed,
      sources: { entry in
        guard case .party(let party) = entry.row, case .coalition(let coalition) = entry.column
        else { return [] }
        return affiliations.sources(of: TieKey(party, coalition)).map(\.rawValue)
      }
    ) { entry in
      [
        .integer(entry.rank), .node(name(entry.row, [])),
        .node(presentation.label(entry.column)), .fraction(entry.value), .yes(entry.isBridge),
      ]
    }
    var answer = networks.answer(
      "rank", presentation,
      asking: [
        ("by", .text("betweenness")), ("of", .text("ties")),
        ("on", .text(NetworkKind.twoMode.rawValue)),
      ] + (sample == nil ? [] : [("sampled", .yes(true))]),
      counting: networks.facts(on: .twoMode, of: .rows) + (sample?.facts ?? []), [table])
    if explaining { answer.methods = methods }
    return answer
  }

  private func notes(_ presentation: Presentation, listed: Int) -> [Note] {
    var notes = [Note("betweenness: \(TieScores.definition) [\(TieScores.source)].")]
    if let sample { notes.append(sample.note(TieScores.samplingSource)) }
    notes += Note.first(listed, of: entries.count, Noun.tie.counted(entries.count))
    if entries.contains(where: \.isBridge) {
      notes.append("bridge: without the tie the network has one more component.")
    }
    return notes + networks.notes(presentation, on: .twoMode, of: .rows)
  }

  /// The paragraph for a methods section, with the reference.
  private var methods: String {
    let sampled = (sample?.note(TieScores.samplingSource)).map { [$0] } ?? []
    let notes = (sampled + networks.tieNotes(on: .twoMode)).map(\.text).joined(separator: " ")
    return "The edge betweenness of \(Noun.tie.counted(entries.count)) was computed on"
      + " \(networks.words(on: .twoMode, of: .rows)): the \(TieScores.definition)"
      + " (\(TieScores.source)). \(notes)"
  }
}
