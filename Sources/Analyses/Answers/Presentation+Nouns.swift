import CompactGraph
import Counting
import GraphCore
import Measures

extension Presentation {
  /// The words for parties and coalitions in the definitions of measures.
  var nouns: Nouns {
    partyNoun == .country && coalitionNoun == .coalition
      ? .countries
      : Nouns(
        rows: .init(partyNoun.one, partyNoun.many),
        columns: .init(coalitionNoun.one, coalitionNoun.many))
  }

  /// The word for the nodes of a mode, of which a filter lets some pass.
  func noun(of mode: Mode, _ filter: PartyFilter) -> Noun {
    mode == .rows ? noun(of: filter) : coalitionNoun
  }

  /// The fact that names the nodes of a mode: `countries`, `parties` or `coalitions`.
  func subject(_ mode: Mode, _ filter: PartyFilter) -> Answer.Fact {
    ("of", .text(mode == .rows ? filter.resolved(in: affiliations).rawValue : "coalitions"))
  }
}
