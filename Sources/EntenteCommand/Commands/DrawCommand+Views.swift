import Analyses
import ArgumentParser
import Counting
import Drawing
import GraphCore
import Graphviz

extension DrawCommand {
  /// The engine that is asked for.
  var engine: LayoutEngine? {
    if case .engine(let engine) = layout { return engine }
    return nil
  }

  /// A picture without Graphviz; `nil` if Graphviz has to draw.
  ///
  /// - Throws: The view cannot be drawn in the format, or the graph lacks a name.
  func ownPicture(
    _ affiliations: Affiliations, _ names: Names, _ format: OutputFormat
  ) throws -> (any Picture)? {
    guard engine == nil else { return nil }
    guard PictureFile.formats.contains(format) else {
      guard layout == nil, view == .auto || view == .network else {
        throw ValidationError(
          "this view is drawn as svg, png or pdf; for \(format.rawValue) use --layout neato")
      }
      return nil
    }
    let style = look.style(
      language: language, citesSources: sources, identifierPrefix: picture.idPrefix)
    switch layout {
    case .rings: return RingsPicture(affiliations, style: style)
    case .columns: return ColumnsPicture(affiliations, style: style)
    case .engine, nil: break
    }
    switch view {
    case .auto, .network:
      let automatic = AutomaticView(affiliations, style: style, isNetwork: view == .network)
      if view == .auto { note(automatic) }
      return automatic.picture
    case .matrix: return MatrixPicture(affiliations, style: style, order: look.order)
    case .timeline: return BandsPicture(affiliations, style: style)
    case .diff:
      let before = names.graph.affiliations(
        try Question(selection, evidence, names, on: period.from))
      let after = names.graph.affiliations(
        try Question(selection, evidence, names, on: period.to))
      return ChangesPicture(Changes(from: before, to: after), style: style)
    }
  }

  /// Says what was chosen, and how to get another view.
  private func note(_ automatic: AutomaticView) {
    let others = ["--view matrix", "--layout rings", "--layout columns", "--layout neato"]
      .filter { !$0.hasSuffix(automatic.view.rawValue) }
    Complaint.print([
      "note: drawn as \(automatic.view.rawValue) (\(automatic.reason)); for another view: "
        + others.joined(separator: ", ")
    ])
  }
}
