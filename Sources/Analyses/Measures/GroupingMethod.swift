/// The ways of dividing a network into groups.
public enum GroupingMethod: String, Hashable, Sendable, CaseIterable {
  case leiden
  case louvain
  case propagation
  case components
  case strongComponents = "strong-components"
  case cores
  case twins
  case corePeriphery = "core-periphery"

  /// What can be grouped so.
  public var sides: [Grouping.Side] {
    switch self {
    case .louvain: [.countries, .coalitions]
    case .strongComponents: [.countries]
    default: Grouping.Side.allCases
    }
  }

  /// Whether a resolution makes groups smaller or larger.
  public var hasResolution: Bool { self == .leiden || self == .louvain }

  /// Whether it looks for good groups by steps that a seed puts in order.
  public var isSearch: Bool { hasResolution || self == .propagation }

  /// What it is, in a line.
  public func definition(of side: Grouping.Side) -> String {
    switch self {
    case .leiden: "groups of high modularity, each connected"
    case .louvain: "groups of high modularity"
    case .propagation where side == .both:
      "each takes the group that gives most modularity, a mode at a time, until nothing changes"
    case .propagation: "each takes the group of most of its partners until nothing changes"
    case .components: "what is connected by any path"
    case .strongComponents:
      "countries that lead each other there and back: arcs run from leaders to followers"
    case .cores: "groups by core number: the largest k such that all of a part have k ties"
    case .twins: "those that meet exactly the same: structural equivalence"
    case .corePeriphery:
      "a core in which all are tied and a periphery in which none are, as nearly as can be"
    }
  }

  /// Where it comes from.
  public func source(of side: Grouping.Side) -> String {
    switch self {
    case .leiden: "Traag et al. 2019, doi:10.1038/s41598-019-41695-z"
    case .louvain: "Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008"
    case .propagation where side == .both:
      "Barber 2007, doi:10.1103/PhysRevE.76.066102; Beckett 2016, doi:10.1098/rsos.140536"
    case .propagation: "Raghavan et al. 2007, doi:10.1103/PhysRevE.76.036106"
    case .components: "Hopcroft & Tarjan 1973, doi:10.1145/362248.362272"
    case .strongComponents: "Tarjan 1972, doi:10.1137/0201010"
    case .cores: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X"
    case .twins: "Lorrain & White 1971, doi:10.1080/0022250X.1971.9989788"
    case .corePeriphery: "Borgatti & Everett 1999, doi:10.1016/S0378-8733(99)00019-2"
    }
  }
}
