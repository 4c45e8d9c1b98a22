package import Counting
import GraphCore

/// Lists of what counts: coalitions, parties, ties, leads, disputes, tenures.
///
/// Every number agrees with the counts of the answers of all other commands.
package struct Lists: Sendable {
  /// The things that can be listed.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The coalitions that count, and those of the choice that do not, with the reason.
    case coalitions
    /// The parties that count.
    case parties
    /// The ties of parties that belong, certainly or possibly.
    case ties
    /// Lead roles of parties and officials.
    case leads
    /// The disputes, one row a side.
    case disputes
    /// The periods in which parties lead coalitions.
    case tenures
  }

  /// The affiliations.
  package let affiliations: Affiliations
  let presentation: Presentation

  /// Lists of affiliations.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - language: The language of the names of states.
  package init(_ affiliations: Affiliations, language: String = "en") {
    self.affiliations = affiliations
    presentation = Presentation(affiliations, language: language)
  }

  /// The list of a kind.
  ///
  /// - Parameters:
  ///   - kind: The kind.
  ///   - explaining: True to add the paragraph for a methods section, if the kind has one.
  /// - Returns: The list as a table.
  package func answer(_ kind: Kind, explaining: Bool = false) -> Answer {
    switch kind {
    case .coalitions: answer(kind, coalitions)
    case .parties: answer(kind, parties)
    case .ties: answer(kind, ties)
    case .leads: answer(kind, leads)
    case .disputes: answer(kind, disputes)
    case .tenures:
      Tenures(affiliations).answer(language: presentation.language, explaining: explaining)
    }
  }

  private func answer(_ kind: Kind, _ table: Table) -> Answer {
    presentation.answer("list \(kind.rawValue)", [table])
  }

  var graph: CoalitionGraph { affiliations.graph }
}
