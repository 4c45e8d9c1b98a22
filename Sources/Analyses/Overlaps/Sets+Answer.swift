import CompactGraph
import Counting
import GraphCore

extension Sets {
  /// The combinations as a table.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: One row for each combination.
  package func answer(
    language: String = "en", top: Int? = nil, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(compared.affiliations, language: language)
    let shown = Array(combinations.prefix(top ?? combinations.count))
    var notes = [Note(meaning(presentation)), presentation.counted]
    notes += presentation.leftOutNotes + [presentation.unnamedNote].compactMap(\.self)
    notes += Note.first(
      shown.count, of: combinations.count,
      Noun("combination", "combinations").counted(combinations.count))
    notes += [.disputedMark, .beneficiaryMark]
    let name = presentation.markingBeneficiaries()
    let (ofSets, ofMembers): (Marks, Marks) =
      compared.mode == .rows ? (.beneficiary, .disputed) : ([], [.disputed, .beneficiary])
    let table = Table(
      "combinations",
      columns: [
        Column("size", .integer, heading: "only these"),
        Column("in_all", .integer, heading: "at least these"),
        Column(
          "sets", .nodes(marks: ofSets),
          heading: presentation.noun(of: compared.mode, compared.filter).many),
        Column(
          "members", .nodes(marks: ofMembers),
          heading: presentation.noun(of: compared.mode.other, .all).many),
      ], notes: notes, rows: shown
    ) { combination in
      [
        .integer(combination.members.count), .integer(combination.inAll),
        .nodes(combination.sets.map { name($0, []) }),
        .nodes(
          combination.members.map {
            name($0, combination.disputed.contains($0) ? .disputed : [])
          }),
      ]
    }
    var answer = presentation.answer(
      "sets", asking: [presentation.subject(compared.mode, compared.filter)],
      counting: [("combinations", .integer(combinations.count))], [table])
    if explaining {
      answer.methods =
        "Exclusive intersections, as in an UpSet plot (Lex et al. 2014, doi:10.1109/TVCG.2014.2346248), were"
        + " counted. \(presentation.basis) \(meaning(presentation))"
    }
    return answer
  }

  private func meaning(_ presentation: Presentation) -> String {
    let sets = presentation.noun(of: compared.mode, compared.filter).many
    let members = presentation.noun(of: compared.mode.other, .all).many
    let question = compared.affiliations.question
    // Where some are chosen, others may share what is counted.
    let isChosen =
      compared.mode == .rows
      ? !question.parties.isEmpty || !question.without.isEmpty : !question.coalitions.named.isEmpty
    let verb =
      (compared.mode == .columns ? "in exactly these \(sets)" : "of exactly these \(sets)")
      + (isChosen ? ", of those chosen" : "")
    return
      "Each row: \(members) \(verb). \"At least these\" also counts \(members) \(compared.mode == .columns ? "in" : "of")"
      + " further \(sets)."
  }
}

extension Presentation {
  /// The members that are left out where only named ones count.
  var unnamedNote: Note? {
    openMembers.map { Note("\($0) and left out.") }
  }
}
