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
    func order(_ label: NodeLabel?) -> NameOrder { NameOrder(label?.short ?? "", label?.id ?? "") }
    // People look for names, not for codes: of coalitions, and of parties within a kind of change.
    let rows = changes.enumerated().map { offset, change in
      (
        change: change, offset: offset, coalition: order(presentation.label(change.coalition)),
        party: order(change.party.map { presentation.label($0) })
      )
    }.sorted { a, b in
      if a.change.coalition != b.change.coalition { return a.coalition < b.coalition }
      return a.change.kind == b.change.kind && a.party != b.party
        ? a.party < b.party : a.offset < b.offset
    }.map(\.change)
    return Table(
      "changes",
      columns: [
        Column("coalition", .node()),
        Column("party", .node(), for: .machines),
        Column(
          "name", .node(marks: .disputed), heading: presentation.partyNoun.one, for: .people),
        Column("change", .text, for: .machines),
        Column("words", .text, heading: "change", for: .people),
        Column("before_roles", .list, for: .machines),
        Column("after_roles", .list, for: .machines),
        Column("before_certain", .yes, for: .machines),
        Column("after_certain", .yes, for: .machines),
        Column("before_size", .count, for: .machines),
        Column("after_size", .count, for: .machines),
        Column("disputed", .yes, for: .machines),
        Column("sources", .list, for: .machines),
      ], notes: notes, rows: rows, sources: { $0.sources.map(\.rawValue) }
    ) { change in
      func party(_ marks: Marks) -> Cell {
        change.party.map { .node(presentation.label($0, marks: marks)) } ?? .missing
      }
      return [
        .node(presentation.label(change.coalition)), party([]),
        party(change.isDisputed ? .disputed : []), .text(change.kind.rawValue),
        .text(words(of: change, presentation)), change.before.rolesCell, change.after.rolesCell,
        change.before.certaintyCell, change.after.certaintyCell, change.before.sizeCell,
        change.after.sizeCell, .yes(change.isDisputed), .list(change.sources.map(\.rawValue)),
      ]
    }
  }

  private func words(of change: Change, _ presentation: Presentation) -> String {
    guard change.kind == .ended else { return change.words }
    let day = to.graph.coalitions[id: change.coalition]?.ended
    // Of a later date the data know no more than of their newest.
    let last = [to.date, to.graph.newestDate].compactMap(\.self).min { $0.latest < $1.latest }
    return "the \(presentation.coalitionNoun.one) ended"
      + (day.map { ": \($0)" } ?? (last.map { " by \($0), day unknown" } ?? ""))
  }

  private static func joined(_ count: Int, possible: Int) -> String {
    switch possible {
    case 0: "\(count) joined"
    case count: "\(count) may have joined"
    default: "\(count - possible) joined, \(possible) may have joined"
    }
  }

  private static func roles(_ count: Int, new: Int) -> String {
    [
      count > new ? Noun("change of role", "changes of role").counted(count - new) : nil,
      new > 0 ? "\(new) new in a role that does not count" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// The number of changes of each kind: `12 joined, 1 left`.
  package var summary: String {
    let counts = counts.map { kind, count in
      switch kind {
      case .roleChanged:
        Changes.roles(
          count, new: changes.count { $0.kind == .roleChanged && $0.before == .roles([]) })
      case .sizeChanged: Noun("change of size", "changes of size").counted(count)
      case .ended: Noun("coalition ended", "coalitions ended").counted(count)
      case .firstSize: Noun("first reported size", "first reported sizes").counted(count)
      case .joined:
        Changes.joined(
          count, possible: changes.count { $0.kind == .joined && $0.isOnlyPossible })
      default: "\(count) \(kind.rawValue)"
      }
    }
    guard counts.isEmpty else { return counts.joined(separator: ", ") }
    if isOfSomeKinds { return "no difference of the chosen kinds" }
    return certainty == (0, 0) ? "no difference" : "no membership began or ended"
  }

  /// The memberships that are certain on one of the two dates only, and are not listed as changes.
  private var certaintyNote: Note? {
    let parts = [
      (certainty.surer, "certain now and only possible before"),
      (certainty.lessSure, "only possible now and certain before"),
    ].filter { $0.0 > 0 }.map { count, words in
      "\(Noun.membership.counted(count)) \(count == 1 ? "is" : "are") \(words)"
    }
    guard !parts.isEmpty, !isOfSomeKinds else { return nil }
    return Note("Not listed as changes: \(parts.joined(separator: "; ")).")
  }

  private var notes: [Note] {
    let sentence = "\(between)\(summary)."
    var notes = [Note.answer(between.isEmpty ? sentence.capitalizedFirst : sentence)]
    if let from = from.date, changes.contains(where: { $0.kind == .newlyReported }) {
      notes.append(
        from == to.date
          ? "Newly reported: only the later data say it."
          : Note("Newly reported: first reported after \(from); may have been true before."))
    }
    let sizes = changes.flatMap { [$0.before, $0.after] }.compactMap { state -> Count? in
      if case .size(let size) = state { size } else { nil }
    }
    notes += [certaintyNote].compactMap(\.self)
    return notes + Presentation(to).rangeExamples(sizes) + [.disputedMark]
  }

  /// The dates of both answers, as the beginning of a sentence.
  private var between: String {
    switch (from.date, to.date) {
    case (let from?, let to?) where from != to: "From \(from) to \(to): "
    case (_, let to?): "As of \(to): "
    default: changes.isEmpty ? "" : "Difference: "
    }
  }

  private var methods: String {
    let dates = [from.date, to.date].compactMap { $0?.description }.joined(separator: " and ")
    return
      "The roles and reported sizes as of \(dates) were compared tie by tie. A party joined if it belongs as"
      + " of the second date and could not have belonged as of the first; it left in the reverse case. A tie"
      + " or size that no source reported by the first date, and that may have held then, is newly reported."
  }
}

extension Changes.Change {
  /// True if no role after the change is certain.
  package var isOnlyPossible: Bool { after.isOnlyPossible }

  /// The change in words: `joined as member`, `became co-lead (before: member)`.
  var words: String {
    let (old, new) = (before.words, after.words)
    let isPossible = after.isOnlyPossible
    switch kind {
    case .joined:
      return "\(isPossible ? "may have joined" : "joined")\(after.asRoles)" + was(old)
    case .left: return "left" + was(old) + (new.isEmpty ? "" : ", now \(new)")
    case .becameLead:
      return "\(isPossible ? "may have become" : "became") \(after.leadWords)" + was(old)
    case .noLongerLead:
      return "no longer \(before.leadWords)" + (new.isEmpty ? "" : ", now \(new)")
    case .roleChanged: return (new.isEmpty ? "no longer \(old)" : "now \(new)" + was(old))
    case .sizeChanged: return (new.isEmpty ? "no reported size" : "reported size \(new)") + was(old)
    case .newlyReported: return "newly reported\(after.asRoles)"
    case .firstSize: return "first reported size: \(new)"
    case .ended: return "ended"
    }
  }

  private func was(_ old: String) -> String { old.isEmpty ? "" : " (before: \(old))" }
}

extension Changes.State {
  /// The state in words: the roles, those that are only possible with a word for it, or the size.
  var words: String {
    switch self {
    case .roles:
      told.map { ($0.certainty == .possible ? "perhaps " : "") + $0.role.rawValue }
        .joined(separator: ", ")
    case .size(let count): count.map { "\($0)" } ?? ""
    }
  }

  fileprivate var roles: [Affiliations.HeldRole] {
    if case .roles(let roles) = self { roles } else { [] }
  }

  /// The roles but that of a party that stays out, if it has another one: nobody joins as no member. The mark of a
  /// dispute says that sources disagree.
  private var told: [Affiliations.HeldRole] {
    let others = roles.filter { $0.role != .nonMember }
    return others.isEmpty ? roles : others
  }

  /// Whether no role is certain; of an unknown one it is not known whether the party belongs at all.
  fileprivate var isOnlyPossible: Bool {
    roles.allSatisfy { $0.certainty == .possible || $0.role == .unknown }
  }

  /// The known roles in words, where it is said otherwise that all of them are only possible: ` as member`.
  fileprivate var asRoles: String {
    let known = told.filter { $0.role != .unknown }
    guard !known.isEmpty else { return "" }
    return " as "
      + (isOnlyPossible
        ? known.map(\.role.rawValue).joined(separator: ", ") : Changes.State.roles(known).words)
  }

  /// The leading roles in words.
  fileprivate var leadWords: String {
    roles.map(\.role).filter(Role.leading.contains).map(\.rawValue).joined(separator: ", ")
  }

  /// The roles, certain and possible ones.
  fileprivate var rolesCell: Cell {
    guard case .roles(let roles) = self else { return .missing }
    return .list(roles.map(\.role.rawValue))
  }

  /// Whether all roles are certain; missing without a role.
  fileprivate var certaintyCell: Cell {
    roles.isEmpty ? .missing : .yes(roles.allSatisfy { $0.certainty == .certain })
  }

  fileprivate var sizeCell: Cell {
    guard case .size(let count?) = self else { return .missing }
    return .count(count)
  }
}
