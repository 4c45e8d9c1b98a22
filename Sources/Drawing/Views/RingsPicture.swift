import Analyses
public import Counting
import GraphCore

/// Coalitions in a ring, parties in a wider ring around; lead lines on top, membership lines quiet: who leads what.
///
/// Right for 4 to 10 coalitions and at most 40 parties. With more, ``ColumnsPicture`` or ``MatrixPicture`` say more.
public struct RingsPicture: PagePicture {
  let style: PictureStyle
  let picture: PictureTies
  let layout: RingsLayout
  private let colours: AttributeColours?

  /// The most coalitions and parties that find room.
  public static let most = (coalitions: 16, parties: 80)

  /// A picture; `nil` if there are more coalitions or parties than find room.
  ///
  /// - Complexity: O(*n*²*t*) for *n* nodes and *t* ties, to find the orders.
  public init?(_ affiliations: Affiliations, style: PictureStyle = PictureStyle()) {
    self.init(
      PictureTies(affiliations, uncounted: false, least: style.leastCoalitions), style)
  }

  /// The union of some pictures at its places; `nil` if it has more coalitions or parties than find room.
  init?(_ picture: PictureTies, _ style: PictureStyle) {
    guard picture.columns.count <= RingsPicture.most.coalitions,
      picture.rows.count <= RingsPicture.most.parties
    else { return nil }
    self.init(picture, RingsLayout(picture, style), style)
  }

  private init(
    _ picture: PictureTies, _ layout: RingsLayout, _ style: PictureStyle,
    _ colours: AttributeColours? = nil
  ) {
    self.style = style
    self.picture = picture
    self.layout = layout
    self.colours =
      colours
      ?? AttributeColours(
        style.colourBy, of: picture.rows.map(\.id), in: picture.affiliations.graph)
  }

  func showing(_ part: PictureTies) -> any PagePicture {
    RingsPicture(
      part, layout.showing(part, style), style, colours?.showing(part.rows.lazy.map(\.id)))
  }

  /// True if no line runs under a foreign box.
  var isClear: Bool { layout.hits == 0 }

  /// The picture as SVG.
  public var svg: String { page.svg(style) { write(to: &$0) } }

  func write(to canvas: inout Canvas) {
    picture.write(
      layout.lines.map { DrawnLine([$0.tie], $0.path) }, language: style.language, to: &canvas)
    for block in layout.blocks {
      canvas.coalition(block.coalition, picture.link(of: block.coalition.column.coalition))
    }
    for party in layout.parties { write(party, to: &canvas) }
  }

  var page: Page {
    let words = NetworkWords(picture, language: style.language)
    return Page(
      title: words.title, subtitle: words.subtitle + ".",
      description:
        "A network: \(words.coalitions) in a ring, \(words.parties) around, \(words.ties).",
      width: layout.width, height: layout.height, legend: legend,
      notes: [
        "Number at a name: the \(picture.coalitionNoun.many) to which it belongs; the mark grows with the certain ones."
      ] + picture.notes(style),
      source: Caption.source(of: picture.affiliations.graph), isEmpty: picture.columns.isEmpty,
      emptyWords: picture.emptyWords)
  }

  private var legend: [LegendEntry] {
    LegendEntry.lines(picture.marks)
      + LegendEntry.parties(layout.parties.map(mark), picture.partyNoun)
      + LegendEntry.boxes(picture.columns) + (colours?.legend(style.theme) ?? [])
  }

  func mark(_ party: RingsLayout.Outer) -> PartyMark {
    PartyMark(
      picture.ties.lazy.filter { $0.party == party.row.id }, beneficiaries: picture.beneficiaries)
  }

  // MARK: Parts

  private func write(_ party: RingsLayout.Outer, to canvas: inout Canvas) {
    let mark = mark(party)
    let side = party.isRight ? 1.0 : -1
    let style: TextStyle = mark == .leader ? .strong : .name
    let x = party.mark.x + side * (party.radius + 7)
    let anchor: Canvas.Anchor = party.isRight ? .start : .end
    let top = party.mark.y + 4.5 - Double(party.name.lines.count - 1) * style.lineHeight / 2
    let name = picture.name(of: party.row.id, language: self.style.language)
    canvas.group(
      id: "party-\(party.row.id)", "node party",
      title: "\(name): \(party.row.count), leads \(party.row.leads)"
        + (colours?.words(for: party.row.id) ?? "")
    ) { canvas in
      canvas.ring(
        colours, party.row.id, self.style.theme, at: party.mark, radius: party.radius)
      canvas.party(mark, at: party.mark, radius: party.radius)
      canvas.text(party.name.lines, x: x, y: top, style, anchor)
      let last = Double(party.name.lines.count - 1) * style.lineHeight
      canvas.text(
        "\(party.row.count)", x: x + side * (style.width(party.name.lines.last ?? "") + 7),
        y: top + last, .small, anchor, colour: canvas.colours.secondary)
    }
  }
}
