import Counting
import GraphCore
public import Graphviz

/// A network with the places of a picture, as DOT for others: laid out by Graphviz's `nop`, it looks alike.
struct PlacedNetwork: Sendable {
  /// A party at its place.
  struct Party: Sendable {
    let id: GraphCore.Party.ID
    let mark: PartyMark
    let place: Point
    let radius: Double
  }

  let picture: PictureTies
  let boxes: [CoalitionBox]
  let parties: [Party]
  let ties: [PictureTies.Tie]
  /// The height of the picture, since DOT counts from below.
  let height: Double

  /// The engine that keeps the places.
  static let engine = LayoutEngine.nop

  /// The network as DOT; a pixel is a point.
  func document(_ style: PictureStyle) -> DOTDocument {
    let affiliations = picture.affiliations
    let names = NodeNames(
      affiliations.graph,
      of: boxes.map { .coalition($0.column.id) } + parties.map { .party($0.id) },
      language: style.language, on: affiliations.date)
    let colours = style.theme.colours
    var document = DOTDocument(name: affiliations.graph.title, isDirected: false)
    document.attributes = [
      .text("splines", "line"), .text("outputorder", "edgesfirst"),
      .text("bgcolor", colours.ground),
    ]
    document.nodeDefaults = [
      .text("fontname", "Arial"), .text("fontcolor", colours.ink), .text("fontsize", "13"),
      .text("style", "filled"), .text("fixedsize", "true"),
    ]
    document.edgeDefaults = [.text("color", colours.line), .text("penwidth", "0.9")]
    document.nodes =
      boxes.map { node($0, names, colours) } + parties.map { node($0, names, colours) }
    document.edges = ties.sorted { a, b in
      (a.mark.shape == .leads ? 1 : 0, a.coalition, a.party)
        < (b.mark.shape == .leads ? 1 : 0, b.coalition, b.party)
    }.map { edge($0, names, colours) }
    return document
  }

  private func place(_ point: Point) -> DOTDocument.Attribute {
    .text("pos", "\(point.x.inPicture),\((height - point.y).inPicture)")
  }

  private func inches(_ length: Double) -> String {
    let thousandths = Int((length / 72 * 1000).rounded())
    return "\(Double(thousandths) / 1000)"
  }

  private func node(
    _ box: CoalitionBox, _ names: NodeNames, _ colours: Theme.Colours
  ) -> DOTDocument.Node {
    let isMain = box.column.coalition.scope == .main
    return DOTDocument.Node(
      names[.coalition(box.column.id)],
      [
        .text("id", "coalition-\(box.column.id)"), .text("shape", "box"),
        .text("label", (box.name.lines + [box.column.size]).joined(separator: "\n")),
        place(box.box.centre), .text("width", inches(box.box.width)),
        .text("height", inches(box.box.height)), .text("color", colours.belongs),
        .text("fillcolor", isMain ? colours.belongs : colours.ground),
        .text("fontcolor", isMain ? colours.onBelongs : colours.ink),
        .text("tooltip", "\(box.column.coalition.name): \(box.column.size)"),
      ])
  }

  private func node(
    _ party: Party, _ names: NodeNames, _ colours: Theme.Colours
  ) -> DOTDocument.Node {
    let isFull = party.mark != .other
    return DOTDocument.Node(
      names[.party(party.id)],
      [
        .text("id", "party-\(party.id)"), .text("label", ""),
        .text("xlabel", names.name(of: .party(party.id))),
        .text("shape", party.mark == .beneficiary ? "square" : "circle"), place(party.place),
        .text("width", inches(2 * party.radius)), .text("height", inches(2 * party.radius)),
        .text("color", colours.belongs),
        .text("fillcolor", isFull ? colours.belongs : colours.ground),
        .text("tooltip", names.name(of: .party(party.id))),
      ])
  }

  private func edge(
    _ tie: PictureTies.Tie, _ names: NodeNames, _ colours: Theme.Colours
  ) -> DOTDocument.Edge {
    let line = TieLine(
      isLead: tie.mark.shape == .leads && tie.mark.sureness != .possible,
      isCertain: tie.mark.sureness != .possible, isDisputed: tie.mark.sureness == .disputed,
      fill: colours.leads)
    let (from, to) = (NodeReference.party(tie.party), NodeReference.coalition(tie.coalition))
    return DOTDocument.Edge(
      from: names[from], to: names[to],
      line.attributes + [
        .text("tooltip", "\(names.name(of: from)) – \(names.name(of: to)): \(tie.mark.words)")
      ])
  }
}

extension RingsPicture {
  /// The picture as DOT with places, for `placesEngine`; lead lines are straight.
  public func document() -> DOTDocument {
    PlacedNetwork(
      picture: picture, boxes: layout.blocks.map(\.coalition),
      parties: layout.parties.map { party in
        PlacedNetwork.Party(
          id: party.row.id, mark: mark(party), place: party.mark, radius: party.radius)
      }, ties: picture.ties, height: layout.height
    ).document(style)
  }
}

extension ColumnsPicture {
  /// The picture as DOT with places, for `placesEngine`. Parties that share a place in the picture stand together.
  public func document() -> DOTDocument {
    let parties = layout.rows.flatMap { row in
      row.rows.enumerated().map { number, party in
        PlacedNetwork.Party(
          id: party.id, mark: mark(row), place: Point(row.mark.x, row.mark.y + Double(number) * 6),
          radius: 5.5)
      }
    }
    return PlacedNetwork(
      picture: picture, boxes: layout.blocks, parties: parties,
      ties: layout.lines.flatMap(\.ties), height: layout.height
    ).document(style)
  }
}

extension DOTDocument {
  /// The engine that keeps the places of a document.
  public static let placesEngine = PlacedNetwork.engine
}
