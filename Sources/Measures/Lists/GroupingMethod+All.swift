extension GroupingMethod {
  /// All methods of grouping, the usual one first.
  public static let all: [GroupingMethod] = [
    .bestModularity, .leiden, .louvain, .consensus, .propagation, .components, .strongComponents,
    .cores, .twins, .corePeriphery,
  ]

  /// The method of a name.
  public static func named(_ name: String) -> GroupingMethod? { all.first { $0.name == name } }
}
