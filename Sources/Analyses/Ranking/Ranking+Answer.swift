import Counting
import GraphCore

extension Ranking {
  /// The ranking as a table.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - listsNames: True if machine formats list the coalitions of each party too, and people get all of a long
  ///     list.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: One row for each party, in the order of the ranking; equal ones by name.
  public func answer(
    language: String = "en", top: Int? = nil, listsNames: Bool = false, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(affiliations, language: language)
    let listed = entries.inNameOrder(
      amongEqual: \.count, of: { presentation.label($0.party) }
    ).prefix(top ?? entries.count)
    var answer = presentation.answer(
      "rank", asking: [("of", .text(filter.rawValue))],
      [table(presentation, Array(listed), listsNames)])
    if explaining { answer.methods = methods(presentation) }
    return answer
  }

  private func table(
    _ presentation: Presentation, _ listed: [Entry], _ listsNames: Bool
  ) -> Table {
    let affiliations = affiliations
    let hasDisputes = affiliations.ties.contains(where: \.isDisputed)
    let label = presentation.markingBeneficiaries()
    let showsPossible = affiliations.question.counted == .possible
    let marks: Marks = showsPossible ? [.disputed, .possible] : .disputed
    @Sendable func keys(_ entry: Entry) -> [TieKey] {
      (entry.coalitions + (showsPossible ? entry.possible : [])).map { TieKey(entry.party, $0) }
    }
    @Sendable func names(_ entry: Entry) -> [Cell] {
      let labels = keys(entry).enumerated().map { place, key in
        let tie = hasDisputes ? affiliations.tie(key) : nil
        var marks = tie.map(presentation.marks)?.intersection(.disputed) ?? []
        // Possible ties come after the certain ones; so do lists on which the party may be an unnamed member.
        if place >= entry.count.atLeast { marks.insert(.possible) }
        return presentation.label(key.coalition, marks: marks)
      }
      return [.nodes(labels)]
    }
    return Table(
      "parties", title: presentation.noun(of: filter).many,
      columns: [
        Column("rank", .rank),
        Column(
          "party", .node(presentation.partyForm, marks: .beneficiary),
          heading: presentation.noun(of: filter).one),
        Column("coalitions", .count, heading: presentation.coalitionNoun.many),
        Column("leads", .integer, .useful),
        .names(marks: marks, all: listsNames),
      ],
      notes: notes(presentation, listed), rows: listed,
      sources: { entry in affiliations.sources(of: keys(entry)).map(\.rawValue) },
      forPeople: listsNames ? nil : names
    ) { [self] entry in
      [
        .rank(entry.rank), .node(label(.party(entry.party), [])),
        .count(number(of: entry)), .integer(entry.leads),
      ] + (listsNames ? names(entry) : [])
    }
  }

  private func notes(_ presentation: Presentation, _ listed: [Entry]) -> [Note] {
    let noun = presentation.noun(of: filter)
    var notes = [presentation.counted] + presentation.leftOutNotes
    if let note = presentation.partsNote { notes.append(note) }
    notes += Note.first(listed.count, of: entries.count, noun.counted(entries.count))
    notes += presentation.rangeExamples(listed.map(number))
    for note in [presentation.rangeNote, presentation.countedNote].compactMap(\.self) {
      notes.append(note)
    }
    let loose = listed.count { !$0.rank.isExact }
    if loose > 0 {
      notes.append(
        Note("The range of ranks may be too wide for \(loose) of \(noun.counted(listed.count))."))
    }
    return notes + [.shortenedMark, .disputedMark, .possibleMark, .beneficiaryMark]
      + presentation.sizeNotes
  }

  private func methods(_ presentation: Presentation) -> String {
    let noun = presentation.noun(of: filter)
    var sentences = [
      "\(noun.counted(entries.count)) \(entries.count == 1 ? "was" : "were") ranked by the number of"
        + " \(presentation.coalitionNoun.many) to which \(entries.count == 1 ? "it belongs" : "they belong") (degree in the two-mode network of parties and coalitions;"
        + " Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2).",
      presentation.basis,
    ]
    switch affiliations.question.counted {
    case .certain:
      sentences.append("Each number is the least possible, and ranks compare these numbers.")
    case .possible:
      sentences.append("Each number is the largest possible, and ranks compare these numbers.")
    case .range:
      if let note = presentation.rangeNote {
        sentences.append(
          "\(note.text) Numbers and ranks are ranges from the least to the most, whoever the unnamed"
            + " members are; \(presentation.candidateWords) can be one. \(noun.many.capitalizedFirst)"
            + " are listed by the least number.")
        if outsiders > 0 {
          sentences.append(
            "Ranks allow for \(noun.counted(outsiders)) that may be unnamed members and have no row."
          )
        }
      }
    }
    return sentences.joined(separator: " ")
  }
}
