import Counting
import Dates
import GraphCore

extension Changes {
  /// The changes as a table: one row for each tie or size that differs.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: The answer with the table and the number of changes of each kind.
  public func answer(language: String = "en", explaining: Bool = false) -> Answer {
    let presentation = Presentation(to, language: language)
    let dates: [Answer.Fact] = [
      ("from", from.date.map { .date($0) } ?? .missing),
      ("to", to.date.map { .date($0) } ?? .missing),
    ]
    let numbers = Kind.allCases.map { kind in
      (
        kind.rawValue.replacing(" ", with: "_"),
        Cell.integer(changes.count { $0.kind == kind })
      )
    }
    var answer = presentation.answer("diff", asking: dates, [table(presentation)])
    answer.counts = numbers + answer.counts
    if explaining { answer.methods = methods }
    return answer
  }

  private func table(_ presentation: Presentation) -> Table {
    Table(
      "changes",
      columns: [
        Column("change", .text), Column("coalition", .node()),
        Column(
          "party", .node(presentation.partyForm, marks: .disputed),
          heading: presentation.partyNoun.one),
        Column("before", .text, isWrapped: true, for: .people),
        Column("after", .text, isWrapped: true, for: .people),
        Column("roles_before", .list, for: .machines),
        Column("possible_roles_before", .list, for: .machines),
        Column("roles_after", .list, for: .machines),
        Column("possible_roles_after", .list, for: .machines),
        Column("size_before", .count, for: .machines),
        Column("size_after", .count, for: .machines),
      ], notes: notes, rows: changes, sources: { $0.sources.map(\.rawValue) }
    ) { change in
      [
        .text(change.kind.rawValue), .node(presentation.label(change.coalition)),
        change.party.map {
          .node(presentation.label($0, marks: change.isDisputed ? .disputed : []))
        } ?? .missing,
        .text(change.before.words), .text(change.after.words),
      ] + change.before.roleCells + change.after.roleCells + [
        change.before.sizeCell, change.after.sizeCell,
      ]
    }
  }

  /// The number of changes of each kind: `12 joined, 1 left`.
  package var summary: String {
    let counts = counts.map { "\($0.count) \($0.kind.rawValue)" }
    return counts.isEmpty ? "no difference" : counts.joined(separator: ", ")
  }

  private var notes: [Note] {
    var notes = [Note("\(summary.prefix(1).uppercased())\(summary.dropFirst()).")]
    if let from = from.date, changes.contains(where: { $0.kind == .newlyReported }) {
      notes.append(
        from == to.date
          ? "Newly reported: only the later data say it."
          : Note("Newly reported: first reported after \(from); may have been true before."))
    }
    let states = changes.flatMap { [$0.before, $0.after] }
    if states.contains(where: { $0.words.contains("?") }) {
      notes.append(.forPeople("? = possible, not certain."))
    }
    let disputed = changes.count(where: \.isDisputed)
    if disputed > 0 {
      notes.append(
        .forPeople(
          "* = sources disagree (\(disputed) rows); 'entente list disputes' prints both sides."))
    }
    return notes
  }

  private var methods: String {
    let dates = [from.date, to.date].compactMap { $0?.description }.joined(separator: " and ")
    return
      "The roles and reported sizes as of \(dates) were compared tie by tie. A party joined if it belongs as"
      + " of the second date and could not have belonged as of the first; it left in the reverse case. A tie"
      + " or size that no source reported by the first date, and that may have held then, is newly reported."
  }
}

extension Changes.State {
  /// The state in words: the certain roles, the possible ones with `?`, or the size.
  var words: String {
    switch self {
    case .roles(let roles):
      roles.map { $0.role.rawValue + ($0.certainty == .possible ? "?" : "") }
        .joined(separator: ", ")
    case .size(let count): count.map { "\($0)" } ?? ""
    }
  }

  /// The certain and the possible roles.
  fileprivate var roleCells: [Cell] {
    guard case .roles(let roles) = self else { return [.missing, .missing] }
    return [Certainty.certain, .possible].map { certainty in
      .list(roles.filter { $0.certainty == certainty }.map(\.role.rawValue))
    }
  }

  fileprivate var sizeCell: Cell {
    guard case .size(let count?) = self else { return .missing }
    return .count(count)
  }
}
