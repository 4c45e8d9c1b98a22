import Analyses
public import Counting
public import Graphviz
import Interchange

extension Affiliations {
  /// The network in the DOT language, as `entente export` writes it: the coalitions that count and have a tie, the
  /// parties tied to them, and an edge for each tie with its roles, dates and sources.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - withContext: True if the bodies, officials, meetings and mechanisms of the coalitions are nodes too.
  ///   - isForGephi: True if attributes of the whole graph are left out: Gephi takes each for a node.
  /// - Returns: The document; `text()` gives the text of a file.
  /// - Complexity: O(*n* log *n*) in the number of claims.
  public func dot(
    language: String = "en", withContext: Bool = false, forGephi isForGephi: Bool = false
  ) -> DOTDocument {
    DOTDocument(
      NetworkExport(self, language: language, withContext: withContext).document,
      forGephi: isForGephi)
  }
}
