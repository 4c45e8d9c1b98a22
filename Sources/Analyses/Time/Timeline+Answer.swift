import Counting
import Dates
import GraphCore

extension Timeline {
  /// The timeline as a table: a row for each day from which the number is another one.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - leavingOutRanks: True if days on which only the rank changed have no rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: The answer with the table.
  public func answer(
    language: String = "en", leavingOutRanks: Bool = false, explaining: Bool = false
  ) -> Answer {
    let points = leavingOutRanks ? withoutRanks : points
    let presentation = Presentation(affiliations, language: language)
    let table = Table(
      "timeline",
      columns: [
        Column("from", .date), Column(name, .count),
        Column(
          "disputed", .integer, .useful,
          for: points.contains { $0.disputed > 0 } ? .everyone : .machines),
      ].inserting(Column("rank", .rank), at: 2, if: hasRanks) + [
        Column("words", .text, heading: "change", for: .people),
        Column("joined", .nodes(), for: .machines),
        Column("joined_by", .nodes(), for: .machines),
        Column("first_reported", .nodes(), for: .machines),
        Column("certain_again", .nodes(), for: .machines),
        Column("perhaps_joined", .nodes(), for: .machines),
        Column("left", .nodes(), for: .machines),
        Column("perhaps_left", .nodes(), for: .machines),
      ], notes: notes(presentation, points), rows: Array(points.enumerated()),
      sources: { $0.element.sources.map(\.rawValue) }
    ) { [self, hasRanks] number, point in
      var cells: [Cell] = [.date(point.date), .count(point.count)]
      if hasRanks { cells.append(point.rank.map { .rank($0) } ?? .missing) }
      let presentation = presentation.naming(on: point.date)
      func nodes(_ nodes: [NodeReference]) -> Cell { .nodes(nodes.map { presentation.label($0) }) }
      let change = point.change
      return cells + [
        .integer(point.disputed),
        .text(
          words(of: point, after: number > 0 ? points[number - 1] : nil) {
            presentation.label($0).short
          }),
        nodes(change.joined), nodes(change.joinedByThen), nodes(change.reported),
        nodes(change.certainAgain),
        nodes(change.perhapsJoined), nodes(change.left), nodes(change.perhapsLeft),
      ]
    }
    var asked: [Answer.Fact] = []
    switch subject {
    case .coalitions(let id): asked = [("of", .text("coalitions")), party(id, presentation)]
    case .leads(let id): asked = [("of", .text("leads")), party(id, presentation)]
    case .members(let id):
      asked = [("of", .text("members")), ("coalition", .node(presentation.label(id)))]
    case .ties: asked = [("of", .text("ties"))]
    }
    // The choice of coalitions has no part in the members of one.
    let question = presentation.question.filter { fact in
      if case .members = subject { fact.name != "scope" && fact.name != "coalition" } else { true }
    }
    var answer = Answer(
      command: "timeline", question: asked + question, date: affiliations.date,
      counts: [("points", .integer(points.count))] + presentation.counts, tables: [table])
    if explaining { answer.methods = methods(presentation) }
    return answer
  }

  private func party(_ id: Party.ID, _ presentation: Presentation) -> Answer.Fact {
    ("followed", .node(presentation.label(id)))
  }

  /// The points at which more than the rank changed.
  private var withoutRanks: [Point] {
    points.reduce(into: []) { kept, point in
      if let last = kept.last, last.isLikeButForRank(point) { return }
      kept.append(point)
    }
  }

  /// The word for a party, coalition or official that can end.
  private var noun: String {
    switch subject {
    case .coalitions(let id), .leads(let id):
      affiliations.graph.parties[id: id]?.kind == .state ? "state" : "organisation"
    case .members, .ties: Noun.coalitions(in: affiliations.graph).one
    }
  }

  /// The end of the party or coalition that is followed, in words: with an unknown day it may have been earlier.
  private var endWords: String {
    guard case .members(let id) = subject, let coalition = affiliations.graph.coalitions[id: id],
      coalition.ended == nil
    else { return "the \(noun) ended" }
    return "the \(noun) had ended by this \(isYearly ? "year" : "day")"
  }

  private var isYearly: Bool { affiliations.graph.isYearly }

  private var hasRanks: Bool { points.contains { $0.rank != nil } }

  /// The name of the column of numbers.
  private var name: String {
    switch subject {
    case .coalitions: "coalitions"
    case .leads: "leads"
    case .members: "members"
    case .ties: "ties"
    }
  }

  /// The number in words.
  private func words(_ presentation: Presentation) -> String {
    let coalitions = presentation.coalitionNoun.many + presentation.chosen
    return switch subject {
    case .coalitions(let id):
      "\(coalitions) to which \(presentation.inSentence(id)) belongs"
    case .leads(let id):
      "\(coalitions) that \(presentation.inSentence(id)) leads, alone or jointly"
    case .members(let id): "members of \(presentation.label(id).name)"
    case .ties: "ties of all \(coalitions)"
    }
  }

  private func notes(_ presentation: Presentation, _ shown: [Point]) -> [Note] {
    guard !points.isEmpty else {
      guard affiliations.graph.newestDate != nil else {
        return [.answer("The data have no dates, so nothing can be followed over time.")]
      }
      if let first, let last = affiliations.graph.newestDate, first.earliest > last.latest {
        return [.answer("The data have no start or report after \(last).")]
      }
      return [
        .answer(
          "The number of \(words(presentation)) does not change in this period, as far as is known."
        )
      ]
    }
    var notes = [
      Note(
        "Number of \(words(presentation)), from each \(isYearly ? "year" : "day") on which"
          + " something changes.")
    ]
    let leftOut = points.count - shown.count
    if leftOut > 0 {
      let days = Noun(isYearly ? "year" : "day", isYearly ? "years" : "days").counted(leftOut)
      notes.append(
        Note(
          "\(days) on which only the rank changed \(leftOut == 1 ? "is" : "are") left out;"
            + " --format csv has all."))
    }
    notes += presentation.endsNote(after: shown.last?.day)
    let loose = shown.count { $0.rank?.isExact == false }
    if loose > 0 {
      notes.append(
        Note(
          "The range of ranks may be too wide in \(loose) of \(Noun.row.counted(shown.count))."
        ))
    }
    let counts = shown.lazy.map(\.count)
    notes += presentation.rangeExamples(counts)
    if shown.contains(where: { !$0.change.reported.isEmpty }) {
      notes.append(
        "First reported: no source gives the exact start, so the tie may be older than this \(isYearly ? "year" : "day")."
      )
    }
    if shown.contains(where: { !$0.change.perhapsLeft.isEmpty }) {
      notes.append(
        "\(verbs.words.perhapsLeft.capitalizedFirst): from this \(isYearly ? "year" : "day") on the sources leave open whether the tie goes on."
      )
    }
    if shown.contains(where: { !$0.change.certainAgain.isEmpty }) {
      notes.append(
        "Certain again: before this \(isYearly ? "year" : "day") the tie was only possible.")
    }
    if points.contains(where: { $0.disputed > 0 }) {
      notes.append("disputed: number of these ties on which sources disagree.")
    }
    return notes
  }

  private func methods(_ presentation: Presentation) -> String {
    let days = [points.first, points.last].compactMap { $0.flatMap { PartialDate($0.day) } }
    let span = days.count == 2 ? " from \(days[0]) to \(days[1])" : ""
    let roles = affiliations.question.roles.sorted().map(\.rawValue).joined(separator: ", ")
    return
      "The number of \(words(presentation)) was counted on each day on which a claim begins,"
      + " ends or becomes certain; it changed on \(points.count) days\(span). A party belongs to a coalition"
      + " in these roles: \(roles). Each number is a range: it holds whoever the unnamed members are and"
      + " whatever the unknown days are."
  }
}

extension Timeline {
  /// The change from one point to the next in words.
  private func words(
    of point: Point, after other: Point?, _ name: (NodeReference) -> String
  ) -> String {
    // On the first day nothing need have begun: it is where the facts begin.
    guard let other else { return point.change.words(verbs, isFirst: true, name) }
    var words = [point.change.words(verbs, isFirst: false, name)]
    if other.exists && !point.exists { words.insert(endWords, at: 0) }
    if point.exists, point.reported != other.reported {
      words.append(point.reported.map { "reported size: \($0)" } ?? "no reported size")
    }
    words += unnamedWords(point, after: other, name)
    words.removeAll(where: \.isEmpty)
    if !words.isEmpty { return words.joined(separator: "; ") }
    if point.count != other.count { return "the number of unnamed members changed" }
    if point.rank != other.rank { return "rank only: others changed" }
    return "sources disagree about \(point.disputed), before \(other.disputed)"
  }

  /// The coalitions in which a party can newly be an unnamed member, or no longer without having joined.
  private func unnamedWords(
    _ point: Point, after other: Point, _ name: (NodeReference) -> String
  ) -> [String] {
    func part(_ words: String, _ coalitions: Set<Coalition.ID>) -> String {
      let names = coalitions.map { name(.coalition($0)) }.inNameOrder
      return names.isEmpty ? "" : "\(words): \(names.joined(separator: ", "))"
    }
    let (now, before) = (Set(point.unnamedIn), Set(other.unnamedIn))
    let changed =
      point.change.began + point.change.perhapsJoined + point.change.left
      + point.change.perhapsLeft
    let named = Set(changed.map { Coalition.ID($0.id) })
    return [
      part("may be an unnamed member", now.subtracting(before).subtracting(named)),
      part("can no longer be a member", before.subtracting(now).subtracting(named)),
    ]
  }

  private var verbs: Change.Verbs { if case .leads = subject { .leads } else { .memberships } }
}

extension Timeline.Change {
  /// The verbs for a change.
  enum Verbs {
    case memberships, leads

    fileprivate var joined: String {
      switch self {
      case .memberships: "joined"
      case .leads: "began to lead"
      }
    }

    fileprivate var reported: String {
      switch self {
      case .memberships: "first reported"
      case .leads: "first reported as lead"
      }
    }

    fileprivate var words: (perhaps: String, perhapsTied: String, left: String, perhapsLeft: String)
    {
      switch self {
      case .memberships: ("perhaps joined", "possible", "left", "perhaps left")
      case .leads: ("perhaps leads", "perhaps leads", "no longer leads", "perhaps no longer leads")
      }
    }
  }

  /// The change in words: `joined: France, Poland; left: Germany`.
  func words(_ verbs: Verbs, isFirst: Bool, _ name: (NodeReference) -> String) -> String {
    func part(_ words: String, _ nodes: [NodeReference]) -> String? {
      nodes.isEmpty ? nil : "\(words): \(nodes.map(name).inNameOrder.joined(separator: ", "))"
    }
    let words = verbs.words
    let names = [
      part(verbs.joined, joined), part("\(verbs.joined) by this day", joinedByThen),
      part(verbs.reported, reported),
      part("certain again", certainAgain),
      part(isFirst ? words.perhapsTied : words.perhaps, perhapsJoined),
      part(words.left, left),
      part(words.perhapsLeft, perhapsLeft),
    ]
    let numbers = TieChange.allCases.compactMap { change in
      ties[change].map { "\($0) \(change.words)" }
    }
    return (names + numbers).compactMap(\.self).joined(separator: "; ")
  }
}

extension [Column] {
  fileprivate func inserting(_ column: Column, at index: Int, if isWanted: Bool) -> [Column] {
    guard isWanted else { return self }
    var columns = self
    columns.insert(column, at: index)
    return columns
  }
}
