import GraphCore

extension Measurement {
  /// The numbers about a whole network that there are, by the command that prints them: those of a graph
  /// of nothing, for their names, definitions and sources.
  public static var catalogue: [(command: String, numbers: [Measurement])] {
    let graph = CoalitionGraph.empty
    let affiliations = graph.affiliations()
    let network = graph.affiliationNetwork(of: affiliations)
    let followers = graph.leaderFollowerNetwork(of: affiliations)
    return [
      (
        "measure",
        network.measurements + Leadership(affiliations).measurements(countries: 0)
          + followers.measurements
      ), ("measure --census", followers.census),
      ("measure --since DATE", Turnover(from: network, to: network).measurements),
    ]
  }
}

extension CoalitionGraph {
  /// A graph of nothing.
  fileprivate static var empty: CoalitionGraph {
    guard let graph = try? CoalitionGraph(GraphContents(title: "")) else {
      preconditionFailure("nothing is a valid graph")
    }
    return graph
  }
}
