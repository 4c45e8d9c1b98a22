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

  /// The view that is asked for: a network if the colours of parties are, which a matrix does not show.
  var shownView: ViewOption { view == .auto && look.colourBy != nil ? .network : view }

  /// A picture drawn by entente; `nil` if Graphviz draws it.
  ///
  /// - Throws: The view cannot be drawn in the format, or the graph lacks a name.
  func ownPicture(
    _ affiliations: Affiliations, _ names: Names, _ format: OutputFormat
  ) throws -> (any Picture)? {
    guard PictureFile.formats.contains(format) else {
      guard view == .auto || view == .network || engine != nil else {
        throw ValidationError(
          "this view is drawn as svg, png or pdf; for \(format.rawValue) use --layout")
      }
      return nil
    }
    switch layout {
    case .rings: return try rings(affiliations)
    case .columns:
      guard AutomaticView.hasRoomForLines(affiliations, style: style) else {
        throw ValidationError(
          "columns have no room for so many ties; use --view matrix, --layout sfdp or --min-coalitions"
        )
      }
      return ColumnsPicture(affiliations, style: style)
    case .engine(let engine): return try network(sketch([affiliations]), by: engine)
    case nil: break
    }
    switch shownView {
    case .auto, .network:
      if shownView == .network {
        let sketch = sketch([affiliations])
        if !sketch.fitsColumns { return try network(sketch, by: .neato) }
      }
      return AutomaticView(affiliations, style: style, isNetwork: shownView == .network)
    case .matrix: return MatrixPicture(affiliations, style: style, order: look.order)
    case .timeline: return BandsPicture(affiliations, style: style)
    case .overlaps: return OverlapsPicture(affiliations, style: style)
    case .upset: return UpSetPicture(affiliations, style: style)
    case .leadership: return ColumnsPicture(affiliations, style: style, onlyLeads: true)
    case .diff:
      return ChangesPicture(try changes(names), style: style)
    }
  }

  /// The network of one date, or of the union of several.
  func sketch(_ affiliations: [Affiliations]) -> NetworkSketch {
    NetworkSketch(affiliations, style: style)
  }

  /// A network at the places of an engine.
  func network(
    _ sketch: NetworkSketch, by engine: LayoutEngine
  ) throws(Failure) -> NetworkPicture {
    guard !sketch.isEmpty else { return NetworkPicture(empty: sketch) }
    let request = try request(sketch.document(), engine)
    do {
      return NetworkPicture(
        sketch, try picture.layout(request, within: DrawCommand.patience))
    } catch {
      throw Failure.drawing(error)
    }
  }

  /// A request to Graphviz, to the engine that is asked for or a quicker one, which a note names.
  func request(
    _ document: DOTDocument, _ engine: LayoutEngine
  ) throws(Failure) -> RenderRequest {
    // With --timeout, the requested engine is used whatever its time.
    let choice = EngineChoice(for: document, asked: engine)
    let taken = picture.timeout == nil ? choice.engine : engine
    if taken != engine { Complaint.note(["note: \(choice.words)"]) }
    do {
      return try RenderRequest(document, engine: taken)
    } catch {
      throw Failure.drawing(error)
    }
  }

  /// The changes between the two dates.
  func changes(_ names: Names) throws -> Changes {
    Changes(
      from: names.graph.affiliations(
        try Question(selection, evidence, names, on: period.from)),
      to: names.graph.affiliations(try Question(selection, evidence, names, on: period.to)))
  }

  /// A document for Graphviz, with the engine that lays it out: with the places of a layout of our own, or without.
  ///
  /// - Throws: The network is too large for the layout.
  func document(_ affiliations: Affiliations) throws -> (DOTDocument, LayoutEngine) {
    switch layout {
    case .rings: return (try rings(affiliations).document(), DOTDocument.placesEngine)
    case .columns:
      return (
        ColumnsPicture(affiliations, style: style).document(), DOTDocument.placesEngine
      )
    case .engine, nil:
      let picture = AffiliationPicture(
        affiliations, language: language, citesSources: sources,
        colourBy: look.colourBy, leastCoalitions: minCoalitions ?? 0)
      return (picture.document(), engine ?? .neato)
    }
  }

  private func rings(_ affiliations: Affiliations) throws -> RingsPicture {
    guard let rings = RingsPicture(affiliations, style: style) else {
      throw DrawCommand.noRoomInRings
    }
    return rings
  }

  /// More nodes than rings can hold.
  static var noRoomInRings: ValidationError {
    let most = RingsPicture.most
    return ValidationError(
      "rings have room for \(most.coalitions) coalitions and \(most.parties) countries; use --layout columns or "
        + "--view matrix")
  }

  /// A picture of a coalition or party without Graphviz; `nil` if Graphviz has to draw.
  func surroundings(
    of node: NodeReference, in graph: CoalitionGraph, _ asked: Question, _ format: OutputFormat
  ) -> (any Picture)? {
    guard engine == nil, PictureFile.formats.contains(format) else { return nil }
    return SurroundingsPicture(graph, of: node, asked, style: style, withRecord: record)
  }

  /// The form of pictures.
  var style: PictureStyle {
    var style = look.style(
      language: language, citesSources: sources, identifierPrefix: picture.idPrefix)
    style.leastCoalitions = minCoalitions ?? 0
    return style
  }

  /// Says what was chosen, and how to get another view.
  static func note(_ automatic: AutomaticView) {
    let others = ["--view matrix", "--layout rings", "--layout columns", "--layout neato"]
      .filter { !$0.hasSuffix(automatic.view.rawValue) }
    Complaint.note([
      "note: drawn as \(automatic.view.rawValue) (\(automatic.reason)); for another view: "
        + others.joined(separator: ", ")
    ])
  }
}
