package import Analyses
package import Counting
package import GraphCore

/// The ties of a picture as a table, one row a tie.
package struct TieTable: Sendable {
  /// The ties that a view draws.
  package enum Content: Sendable {
    /// Those that count.
    case counted
    /// Also those of planned coalitions, observers, applicants and contributors.
    case all
    /// Lead roles.
    case leads
  }

  private let picture: PictureTies
  private let ties: [PictureTies.Tie]
  private let language: String

  /// The ties of a picture of a whole network.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - content: The ties that the view draws.
  ///   - style: The language, and the least number of coalitions of a party.
  /// - Complexity: O(*c* log *c*) in the number of claims.
  package init(_ affiliations: Affiliations, _ content: Content, style: PictureStyle) {
    picture = PictureTies(
      affiliations, uncounted: content == .all, onlyLeads: content == .leads,
      least: style.leastCoalitions)
    ties = picture.ties
    language = style.language
  }

  /// The ties of a coalition or a party with its surroundings; `nil` for other nodes, which have none.
  ///
  /// - Complexity: O(*c* log *c*) in the number of claims.
  package init?(
    _ graph: CoalitionGraph, of node: NodeReference, _ question: Question, style: PictureStyle
  ) {
    var question = question
    question.coalitions = CoalitionChoice(scope: .all)
    switch node {
    case .coalition(let id):
      question.coalitions.named = [id]
      picture = PictureTies(graph.affiliations(question), uncounted: true)
      ties = picture.ties.filter { $0.coalition == id }
    case .party(let id):
      picture = PictureTies(graph.affiliations(question), uncounted: true)
      ties = picture.ties.filter { $0.party == id }
    default: return nil
    }
    language = style.language
  }

  /// The table, with the question and the date of the picture.
  package var answer: Answer {
    let presentation = Presentation(picture.affiliations, language: language)
    let few = picture.fewNote.map { [Note($0)] } ?? []
    let table = Table(
      "ties",
      columns: [
        Column("party", .node(presentation.partyForm), heading: presentation.partyNoun.one),
        Column("coalition", .node(), heading: presentation.coalitionNoun.one),
        Column("roles", .list), Column("certain", .yes), Column("disputed", .yes),
        Column("counted", .yes),
      ], notes: [presentation.counted] + few, rows: ties, sources: { $0.sources.map(\.rawValue) }
    ) { tie in
      let belongs = tie.mark.sureness != .possible || tie.mark.hasCore
      return [
        .node(presentation.label(tie.party)), .node(presentation.label(tie.coalition)),
        .list(tie.roles.split(separator: ", ").map(String.init)),
        .yes(belongs), .yes(tie.mark.sureness == .disputed), .yes(tie.counts),
      ]
    }
    let minimum: [Answer.Fact] =
      picture.least > 0 ? [("min_coalitions", .integer(picture.least))] : []
    return presentation.answer("draw", asking: minimum, [table])
  }
}
