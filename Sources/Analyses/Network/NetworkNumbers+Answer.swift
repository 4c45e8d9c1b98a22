import CompactGraph
import Counting
import Measures

extension NetworkNumbers {
  /// The numbers as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each number.
  package func answer(language: String = "en", explaining: Bool = false) -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    let nouns = networks.nouns(of: .rows)
    let common = commonSource
    let isCompared = earlier != nil
    let table = Table(
      "numbers",
      columns: [Column("measure", .text), Column("value", .number())]
        + (isCompared ? [Column("value_before", .number(), heading: "before")] : []) + [
          Column("definition", .text, for: .machines), Column("source", .text, for: .machines),
          Column("meaning", .text, heading: "definition", for: .people),
        ], notes: notes(presentation), rows: entries
    ) { entry in
      let number = entry.number
      let definition = number.definition(nouns)
      let source = common == nil ? number.source.map { " [\($0)]" } ?? "" : ""
      return [.text(number.name), number.cell(entry.value)]
        + (isCompared ? [number.cell(entry.before)] : [])
        + [
          .text(definition), number.source.map { .text($0) } ?? .missing,
          .text(definition + source),
        ]
    }
    let from = earlier.map { $0.affiliations.date.map { Cell.date($0) } ?? .missing }
    var answer = networks.answer(
      kind.rawValue, presentation, asking: from.map { [("from", $0)] } ?? [],
      counting: networks.facts(on: network, of: .rows), [table])
    if explaining { answer.methods = methods }
    return answer
  }

  /// The network that all numbers are about; most numbers of `measure` are about more than one.
  private var network: NetworkKind { kind == .census ? .leaderFollower : .twoMode }

  /// The source of all numbers, if they have the same.
  private var commonSource: String? {
    let sources = Set(entries.map(\.number.source))
    return sources.count == 1 ? entries.first?.number.source : nil
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    let source: [Note] = commonSource.map { [.forPeople("All definitions: [\($0)].")] } ?? []
    let before: [Note] =
      earlier.map { [Note("Before: \($0.words(on: network, of: .rows)).")] } ?? []
    return source + [Note("Computed on \(networks.words(on: network, of: .rows)).")] + before
      + tieNotes + networks.leftOutNotes(presentation)
  }

  /// The meaning of a tie and of a lead role: the numbers are about both.
  private var tieNotes: [Note] { networks.tieNotes(on: .leaderFollower) }

  /// The paragraph for a methods section, with the references.
  private var methods: String {
    let nouns = networks.nouns(of: .rows)
    let all = entries.indices.map { place in
      let number = entries[place].number
      // Of neighbours with one source the last names it.
      let isLast = place + 1 == entries.count || entries[place + 1].number.source != number.source
      let source = isLast ? number.source.map { " (\($0))" } ?? "" : ""
      return "\(number.name), \(number.definition(nouns))\(source)"
    }
    let compared = earlier.map {
      " They were compared with those of \($0.words(on: network, of: .rows))."
    }
    return
      "\(entries.count) numbers were computed on \(networks.words(on: network, of: .rows))."
      + "\(compared ?? "") \(tieNotes.map(\.text).joined(separator: " ")) They are:"
      + " \(all.joined(separator: "; "))."
  }
}

extension NetworkNumber {
  /// A value as a cell; a count as a whole number.
  fileprivate func cell(_ value: Double?) -> Cell {
    guard let value else { return .number(.nan) }
    if isCount, value == value.rounded(), abs(value) < 1e15 { return .integer(Int(value)) }
    return .number(value)
  }
}
