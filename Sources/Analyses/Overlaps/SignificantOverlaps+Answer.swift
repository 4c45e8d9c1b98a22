import CompactGraph
import Counting
import GraphCore
import Measures

extension SignificantOverlaps {
  /// The pairs as a table.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - top: The largest number of rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: One row for each listed pair.
  public func answer(
    language: String = "en", top: Int? = nil, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(affiliations, language: language)
    let shown = Array(pairs.prefix(top ?? pairs.count))
    var asked = [presentation.subject(mode, filter), ("measure", .text(measure.name))]
    if let wanted { asked.append(("with", .text(wanted.id))) }
    asked += [
      ("significance", .text(tests.model.name)), ("alternative", .text(tests.alternative.name)),
      ("correction", .text(tests.correction.name)), ("alpha", .number(tests.alpha)),
    ]
    if case .fixedDegrees(let trials, let seed) = tests.model {
      asked += [("trials", .integer(trials)), ("seed", .text("\(seed)"))]
    }
    var answer = presentation.answer(
      "overlap", asking: asked,
      counting: [
        ("tests", .integer(tests.testCount)), ("significant", .integer(tests.significant.count)),
      ] + (tests.residual.map { [("residual", .number($0))] } ?? []),
      [table(presentation, shown)])
    if explaining { answer.methods = methods(presentation) }
    return answer
  }

  private func table(_ presentation: Presentation, _ shown: [Pair]) -> Table {
    let noun = presentation.noun(of: mode, filter)
    let isCount = measure.kind == .count
    let name = presentation.markingBeneficiaries()
    let marks = mode == .rows ? Marks.beneficiary : []
    // The number of shared ones stands there anyway.
    let own = isCount ? [] : [Column(measure.name, .number(showing: pairs.map(\.value)))]
    return Table(
      "pairs",
      columns: [
        Column("a", .node(marks: marks), heading: noun.one),
        Column("b", .node(marks: marks), heading: "with"),
      ] + own + [
        Column("shared", .integer), Column("expected", .number()),
        Column("probability", .text, heading: "p", for: .people),
        Column("adjusted", .text, heading: "adjusted p", for: .people),
        Column("p", .number(), for: .machines), Column("p_adjusted", .number(), for: .machines),
        Column("significant", .yes),
      ], notes: notes(presentation, shown), rows: shown
    ) { pair in
      [.node(name(pair.a, [])), .node(name(pair.b, []))]
        + (isCount ? [] : [.number(pair.value)])
        + [
          .integer(pair.shared), .number(pair.expected), .text(SignificantOverlaps.words(pair.p)),
          .text(SignificantOverlaps.words(pair.adjusted)), .number(pair.p), .number(pair.adjusted),
          .yes(pair.isSignificant),
        ]
    }
  }

  private static func words(_ p: Double) -> String {
    p < 0.001 ? "< 0.001" : p.rounded(toDigits: 3)
  }

  private func notes(_ presentation: Presentation, _ shown: [Pair]) -> [Note] {
    let nouns = presentation.nouns.of(mode)
    var notes = [
      Note("\(measure.name): \(measure.definition(nouns)) [\(measure.source)]."),
      Note("p: probability of sharing \(tests.alternative.words) under \(tests.model.words)."),
      Note(
        "significant: adjusted p (\(tests.correction.words)) is at most \(tests.alpha);"
          + " \(tests.significant.count) of \(Noun.pair.counted(tests.testCount))."),
      presentation.counted,
    ]
    notes += presentation.leftOutNotes + [.beneficiaryMark]
    let unnamed = affiliations.memberLists.unnamed
    if unnamed.atMost != 0 {
      notes.append(Note("Left out: \(unnamed.inWords) unnamed or unconfirmed members."))
    }
    if !tests.hasConverged {
      notes.append(
        Note(
          "The model could not be fitted: its largest difference from the numbers of ties is"
            + " \(tests.residual ?? .nan). Do not rely on these p values."))
    }
    return notes + Note.first(shown.count, of: pairs.count, Noun.pair.counted(pairs.count))
  }

  private func methods(_ presentation: Presentation) -> String {
    let noun = presentation.noun(of: mode, filter)
    let nouns = presentation.nouns.of(mode)
    var text =
      "The numbers of \(nouns.others) that pairs of \(noun.counted(nodeCount)) share were tested against"
      + " chance. \(presentation.basis) Values are \(measure.name): \(measure.definition(nouns))"
      + " (\(measure.source)). p is the probability of sharing \(tests.alternative.words) under"
      + " \(tests.model.words) (\(tests.model.source))."
    if tests.model == .stochasticDegrees {
      text +=
        " Its probabilities are those of the bipartite configuration model (Saracco et al. 2015,"
        + " doi:10.1038/srep10595); its tails are those of the Poisson binomial distribution."
    }
    text +=
      " Of \(tests.testCount) tests, \(tests.significant.count) have a p value of at most \(tests.alpha)"
      + " (\(tests.correction.words)" + (tests.correction.source.map { "; \($0)" } ?? "") + ")."
    if !tests.hasConverged {
      text += " The model could not be fitted; do not rely on these p values."
    }
    return text
  }
}
