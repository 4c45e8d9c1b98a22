import CompactGraph
import Counting
import GraphCore
import Measures

extension Overlaps {
  /// The pairs as a table.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - listsNames: Whether the nodes that both certainly share are listed.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: One row for each listed pair.
  public func answer(
    language: String = "en", top: Int? = nil, listsNames: Bool = false, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(affiliations, language: language)
    let shown = pairs.prefix(top ?? pairs.count)
    var asked = [presentation.subject(mode, filter), ("measure", .text(measure.name))]
    if let wanted { asked.append(("with", .text(wanted.id))) }
    var answer = presentation.answer(
      "overlap", asking: asked, counting: [("pairs", .integer(pairCount))],
      [table(presentation, shown, listsNames)])
    if explaining { answer.methods = methods(presentation) }
    return answer
  }

  private func table(
    _ presentation: Presentation, _ shown: Slice<Pairs>, _ listsNames: Bool
  ) -> Table {
    let noun = presentation.noun(of: mode, filter)
    let name = presentation.markingBeneficiaries()
    let marks = mode == .rows ? Marks.beneficiary : []
    let others = mode == .rows ? Marks.disputed : [.disputed, .beneficiary]
    return Table(
      "pairs",
      columns: [
        Column("a", .node(marks: marks), heading: noun.one),
        Column("b", .node(marks: marks), heading: "with"),
      ] + valueColumns
        + (listsNames ? [Column("names", .nodes(marks: others))] : []),
      notes: notes(presentation, shown, listsNames), rows: shown,
      sources: { [self] pair in
        let (a, b) = (pair.first, pair.second)
        let keys = compared.shared(a, b).flatMap { [compared.key(a, $0), compared.key(b, $0)] }
        return affiliations.sources(of: keys).map(\.rawValue)
      }
    ) { [self] pair in
      [.node(name(pair.a, [])), .node(name(pair.b, []))] + values(of: pair)
        + (listsNames ? [.nodes(names(of: pair, name))] : [])
    }
  }

  /// For people the value, or its range, in one column; in machine formats both ends.
  private var valueColumns: [Column] {
    switch measure.kind {
    case .count: [Column(measure.name, .count)]
    case .fraction:
      [
        Column("range", .text, heading: measure.name, for: .people),
        Column(measure.name, .fraction(), for: .machines),
        Column("\(measure.name)_at_most", .fraction(), for: .machines),
      ]
    case .score:
      [
        Column(measure.name, .number(showing: pairs.rows.map(\.atLeast))),
        Column("\(measure.name)_at_most", .number(), for: .machines),
      ]
    }
  }

  private func values(of pair: Pair) -> [Cell] {
    let counted = affiliations.question.counted
    switch measure.kind {
    case .count:
      return [.count(counted.part(of: Count(Int(pair.atLeast)...Int(pair.atMost))))]
    case .fraction:
      let least = counted == .possible ? pair.atMost : pair.atLeast
      let most = counted == .certain ? pair.atLeast : pair.atMost
      return [.text(Overlaps.words(least, most)), .fraction(least), .fraction(most)]
    case .score: return [.number(pair.atLeast), .missing]
    }
  }

  /// A range of fractions as people read it: `0.250–0.333`.
  private static func words(_ least: Double, _ most: Double) -> String {
    let (first, last) = (least.rounded(toDigits: 3), most.rounded(toDigits: 3))
    return first == last ? first : "\(first)–\(last)"
  }

  private func names(
    of pair: Pair, _ name: (NodeReference, Marks) -> NodeLabel
  ) -> [NodeLabel] {
    let (a, b) = (pair.first, pair.second)
    return compared.shared(a, b).map { other in
      let isDisputed = compared.isDisputed(a, other) || compared.isDisputed(b, other)
      return name(compared.other(other), isDisputed ? .disputed : [])
    }
  }

  private func definition(_ presentation: Presentation) -> String {
    "\(measure.name): \(measure.definition(presentation.nouns.of(mode))) [\(measure.source)]"
  }

  private func notes(
    _ presentation: Presentation, _ shown: Slice<Pairs>, _ listsNames: Bool
  ) -> [Note] {
    var notes = [Note("\(definition(presentation))."), presentation.counted]
    notes += presentation.leftOutNotes + [.beneficiaryMark]
    if let wanted, hasNoTie(wanted) {
      let name = presentation.label(wanted).short
      notes.append(
        mode == .rows
          ? Note(
            "\(name) does not belong to any \(presentation.coalitionNoun.one)\(presentation.asOf).")
          : Note("\(name) has no known member\(presentation.asOf)."))
    }
    notes += Note.first(shown.count, of: listed, Noun.pair.counted(listed))
    if unlisted > 0 {
      notes.append(
        Note(
          "\(unlisted) more \(unlisted == 1 ? Noun.pair.one : Noun.pair.many) may have something in"
            + " common; not listed."))
    }
    guard measure.hasBounds else {
      let unnamed = affiliations.memberLists.unnamed
      if unnamed.atMost != 0 {
        notes.append(Note("Left out: \(unnamed.inWords) unnamed or unconfirmed members."))
      }
      return notes + (listsNames ? namesNotes(presentation, shown) : [])
    }
    if affiliations.question.counted == .range,
      let pair = shown.first(where: { $0.atLeast < $0.atMost })
    {
      let (least, most) = (pair.atLeast, pair.atMost)
      let isCount = measure.kind == .count
      let words =
        isCount
        ? ("\(Int(least))", "\(Int(most))")
        : (
          least.rounded(toDigits: 3), most.rounded(toDigits: 3)
        )
      notes.append(
        .forPeople(
          "\"\(words.0)–\(words.1)\" = at least \(words.0), at most \(words.1), whoever the unnamed"
            + " members are."))
    }
    notes += [presentation.rangeNote, presentation.countedNote].compactMap(\.self)
    return notes + (listsNames ? namesNotes(presentation, shown) : [])
  }

  /// True if a node has no tie that may hold.
  private func hasNoTie(_ node: NodeReference) -> Bool {
    switch node {
    case .party(let id):
      let row = affiliations.row(of: id)
      return !affiliations.ties.contains { Int($0.row) == row }
    case .coalition(let id):
      let column = affiliations.column(of: id)
      return !affiliations.ties.contains { Int($0.column) == column }
    case .body, .official, .meeting, .mechanism, .place: return false
    }
  }

  private func namesNotes(_ presentation: Presentation, _ shown: Slice<Pairs>) -> [Note] {
    guard !shown.isEmpty else { return [] }
    var notes: [Note] = ["Names listed are certainly in common."]
    let isHigher =
      measure == .shared
      && shown.contains { Int($0.atLeast) > compared.shared($0.first, $0.second).count }
    if isHigher {
      notes.append(
        "A number can be higher than the names, because unnamed members must overlap too.")
    }
    notes.append(.disputedMark)
    return notes
  }

  private func methods(_ presentation: Presentation) -> String {
    let noun = presentation.noun(of: mode, filter)
    var text =
      "Pairs of \(noun.counted(compared.count)) were compared by \(definition(presentation))."
      + " \(presentation.basis)"
    let unnamed = affiliations.memberLists.unnamed
    if unnamed.atMost == 0 { return text }
    if !measure.hasBounds {
      text += " In total, \(unnamed.inWords) unnamed or unconfirmed members were left out."
    } else {
      let part =
        switch affiliations.question.counted {
        case .certain: "the least"
        case .possible: "the most"
        case .range: "a range from the least to the most"
        }
      text +=
        " In total, \(affiliations.memberLists.membersAre) unnamed or unconfirmed. Each number is \(part), whoever the unnamed"
        + " members are; \(presentation.candidateWords) can be one."
    }
    return text
  }
}
