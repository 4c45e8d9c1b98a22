import ArgumentParser
import Drawing
import Graphviz

/// The view of `entente draw`.
enum ViewOption: String, ExpressibleByArgument, CaseIterable {
  case auto
  case network
  case matrix
  case timeline
  case diff
  case overlaps
  case upset
  case leadership
}

/// The layout of a network: one of our own, or a layout engine.
enum LayoutOption: Hashable, ExpressibleByArgument {
  case rings
  case columns
  case engine(LayoutEngine)

  init?(argument: String) {
    switch argument {
    case "rings": self = .rings
    case "columns": self = .columns
    default:
      guard let engine = LayoutEngine(rawValue: argument), LayoutOption.engines.contains(engine)
      else { return nil }
      self = .engine(engine)
    }
  }

  /// The engines that give the nodes of such a network places that can be read. Some take places from the graph,
  /// and some are for trees of areas.
  private static let engines: [LayoutEngine] = [.dot, .neato, .fdp, .sfdp, .circo, .twopi]

  static var allValueStrings: [String] { ["rings", "columns"] + engines.map(\.rawValue) }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String {
    switch self {
    case .rings: "rings"
    case .columns: "columns"
    case .engine(let engine): engine.rawValue
    }
  }
}
