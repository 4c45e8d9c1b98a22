import CompactGraph
import GraphCore

/// How much an affiliation network changed between two dates, and how stable ranks are.
public struct Turnover: Hashable, Sendable {
  /// Ties that are there at the second date only.
  public let gained: Int
  /// Ties that are there at the first date only.
  public let lost: Int
  /// Ties that are there at both.
  public let kept: Int
  /// The measures by which ranks were compared.
  public let measures: [Centrality]
  /// For each measure how alike the orders of countries are: Kendall's τ-b over those in both networks;
  /// missing where it is not defined.
  public let stability: [Centrality: Double]

  /// One less the share of ties of either date that are there at both (the Jaccard distance), from 0 if
  /// nothing changed to 1; 0 if there is nothing.
  public var rate: Double {
    let all = gained + lost + kept
    return all == 0 ? 0 : 1 - Double(kept) / Double(all)
  }

  /// Compares two networks of the same kind by the certain ties and the ranks of their rows.
  public init(
    from before: AffiliationNetwork, to after: AffiliationNetwork,
    by measures: [Centrality] = [.degree, .closeness, .betweenness, .eigenvector]
  ) {
    func ties(_ network: AffiliationNetwork) -> Set<[NodeReference]> {
      var ties: Set<[NodeReference]> = []
      for row in network.rows.indices {
        for column in network.incidence.columns(ofRow: row) {
          ties.insert([network.rows[row], network.columns[Int(column)]])
        }
      }
      return ties
    }
    let (old, new) = (ties(before), ties(after))
    kept = old.intersection(new).count
    gained = new.count - kept
    lost = old.count - kept
    self.measures = measures
    var stability: [Centrality: Double] = [:]
    for measure in measures {
      stability[measure] = before.scores(by: measure, of: .rows)
        .agreement(with: after.scores(by: measure, of: .rows))
    }
    self.stability = stability
  }

  /// The numbers.
  public var measurements: [Measurement] {
    let orders = measures.sorted { $0.rawValue < $1.rawValue }.map { measure in
      Measurement(
        "rank-stability-\(measure.rawValue)", stability[measure],
        "Kendall's tau-b of the ranks at both dates, of those in both",
        "Kendall 1945, doi:10.1093/biomet/33.3.239")
    }
    return [
      Measurement("ties-gained", Double(gained), "ties that were not there before", "a count"),
      Measurement("ties-lost", Double(lost), "ties that are not there any more", "a count"),
      Measurement("ties-kept", Double(kept), "ties at both dates", "a count"),
      Measurement(
        "turnover", rate, "one less the share of ties of either date that are there at both",
        "Snijders et al. 2010, doi:10.1016/j.socnet.2009.02.004"),
    ] + orders
  }
}
