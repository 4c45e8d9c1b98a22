import CompactGraph
import GraphCore

/// A number about a whole network.
public struct Measurement: Hashable, Sendable {
  /// What it is called, in lower case with hyphens.
  public let name: String
  /// The number, or `nil` where it is not defined.
  public let value: Double?
  /// What it is, in a line.
  public let definition: String
  /// Where it comes from.
  public let source: String
  /// Whether it is a whole number.
  public let isCount: Bool

  init(
    _ name: String, _ value: Double?, _ definition: String, _ source: String,
    isCount: Bool = false
  ) {
    self.isCount = isCount || source == "a count"
    self.name = name
    self.value = value.flatMap { $0.isNaN ? nil : $0 }
    self.definition = definition
    self.source = source
  }
}

extension AffiliationNetwork {
  /// The numbers about the two-mode network, and about each of its projections.
  public var measurements: [Measurement] { twoModeMeasurements + projectionMeasurements }

  private var twoModeMeasurements: [Measurement] {
    let nested = Nestedness(of: incidence)
    let core = CorePeriphery(of: incidence)
    let paths = incidence.network.pathLengths()
    let cuts = incidence.network.biconnectivity
    let count = Double(incidence.tieCount)
    func mean(_ values: [Double]) -> Double? {
      values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    return [
      Measurement("rows", Double(rows.count), basis.rowNoun, "a count"),
      Measurement("columns", Double(columns.count), basis.columnNoun, "a count"),
      Measurement("ties", count, "memberships that are certain", "a count"),
      Measurement(
        "mean-coalitions", rows.isEmpty ? nil : count / Double(rows.count),
        "ties by \(basis.rowNoun)", "a mean"),
      Measurement(
        "mean-members", columns.isEmpty ? nil : count / Double(columns.count),
        "ties by \(basis.columnNoun)", "a mean"),
      Measurement(
        "density", incidence.density, "ties by all that there could be",
        "Borgatti & Everett 1997, doi:10.1016/S0378-8733(96)00301-2"),
      Measurement(
        "components", Double(incidence.network.components.count), "parts that no path joins",
        "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272", isCount: true),
      Measurement(
        "biconnected-components", Double(cuts.componentCount),
        "parts that no single country or coalition holds together",
        "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272", isCount: true),
      Measurement(
        "articulation-points", Double(cuts.articulationPoints.count),
        "countries and coalitions without which there were more parts",
        "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272", isCount: true),
      Measurement(
        "bridges", Double(cuts.bridges.count), "ties without which there were more parts",
        "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272", isCount: true),
      Measurement(
        "mean-distance", paths.mean, "mean shortest path between those joined",
        "Watts & Strogatz 1998, doi:10.1038/30918"),
      Measurement(
        "diameter", paths.diameter, "longest shortest path", "Harary 1969, Graph Theory",
        isCount: true),
      Measurement(
        "radius", paths.radius, "the least distance within which one reaches all that it reaches",
        "Harary 1969, Graph Theory", isCount: true),
      Measurement(
        "efficiency", paths.globalEfficiency,
        "mean over all pairs of one by the distance, 0 where there is no path",
        "Latora & Marchiori 2001, doi:10.1103/PhysRevLett.87.198701"),
      Measurement(
        "nestedness", nested.all,
        "NODF, 0 to 100: do small ones meet a subset of what large ones meet",
        "Almeida-Neto et al. 2008, doi:10.1111/j.0030-1299.2008.16644.x"),
      Measurement(
        "nestedness-rows", nested.rows, "the same among \(basis.rowNoun)",
        "Almeida-Neto et al. 2008, doi:10.1111/j.0030-1299.2008.16644.x"),
      Measurement(
        "nestedness-columns", nested.columns, "the same among \(basis.columnNoun)",
        "Almeida-Neto et al. 2008, doi:10.1111/j.0030-1299.2008.16644.x"),
      Measurement(
        "robins-alexander", incidence.robinsAlexanderClustering,
        "four-cycles by paths of three ties: do pairs meet again",
        "Robins & Alexander 2004, doi:10.1023/B:CMOT.0000032580.12184.c0"),
      Measurement(
        "opsahl", OpsahlClustering(of: .rows, in: incidence).coefficient,
        "closed by all paths of four ties between \(basis.rowNoun)",
        "Opsahl 2013, doi:10.1016/j.socnet.2011.07.001"),
      Measurement(
        "latapy", mean(incidence.latapyClustering(of: .rows)),
        "mean overlap of \(basis.rowNoun) that share something",
        "Latapy et al. 2008, doi:10.1016/j.socnet.2007.04.006"),
      Measurement(
        "redundancy", mean(incidence.redundancy(of: .rows)),
        "mean share of pairs of \(basis.columnNoun) that meet without a row too",
        "Latapy et al. 2008, doi:10.1016/j.socnet.2007.04.006"),
      Measurement(
        "core-periphery", core.correlation, "correlation with the best ideal core",
        "Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2"),
    ]
  }

  private var projectionMeasurements: [Measurement] {
    [(Incidence.Mode.rows, basis.rowNoun), (.columns, basis.columnNoun)].flatMap { mode, noun in
      let network = incidence.projection(onto: mode)
      return [
        Measurement(
          "\(noun)-density", network.density, "pairs that share anything by all pairs", "a share"),
        Measurement(
          "\(noun)-clustering", network.averageClustering,
          "mean share of pairs of partners that are partners",
          "Watts & Strogatz 1998, doi:10.1038/30918"),
        Measurement(
          "\(noun)-transitivity", network.transitivity, "closed triples by all triples",
          "Newman, Watts & Strogatz 2002, doi:10.1073/pnas.012582999"),
        Measurement(
          "\(noun)-assortativity", network.degreeAssortativity,
          "correlation of the numbers of partners over ties",
          "Newman 2003, doi:10.1103/PhysRevE.67.026126"),
      ]
    }
  }
}
