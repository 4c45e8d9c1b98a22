import GraphCore

/// The facts of a graph by the coalition or body that they belong to, each list grouped once.
struct CoalitionParts {
  let declarations: [Coalition.ID: [Declaration]]
  let leads: [LeadRole.Target: [LeadRole]]
  let bodies: [Coalition.ID: [Body]]
  let mechanisms: [Coalition.ID: [Mechanism]]

  init(_ graph: CoalitionGraph) {
    declarations = Dictionary(grouping: graph.declarations, by: \.coalition)
    leads = Dictionary(grouping: graph.leads, by: \.target)
    bodies = Dictionary(grouping: graph.bodies, by: \.coalition)
    mechanisms = Dictionary(grouping: graph.mechanisms, by: \.coalition)
  }
}
