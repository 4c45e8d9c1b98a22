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
      guard let engine = LayoutEngine(rawValue: argument) else { return nil }
      self = .engine(engine)
    }
  }

  static var allValueStrings: [String] {
    ["rings", "columns"] + LayoutEngine.allCases.map(\.rawValue)
  }

  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  var defaultValueDescription: String {
    switch self {
    case .rings: "rings"
    case .columns: "columns"
    case .engine(let engine): engine.rawValue
    }
  }
}
