import Analyses
public import Counting
import GraphCore

/// Coalitions in a column in the middle, parties that lead one at the left, all others at the right; lead lines on top.
///
/// The height of a box grows with its ties. Parties with the same ties that lead nothing share a place. Of a coalition
/// to which more than three quarters of all belong, only the lead lines are drawn, and a note says who does not belong.
public struct ColumnsPicture: PagePicture {
  let style: PictureStyle
  let picture: PictureTies
  private let isOneOfSeveral: Bool
  private let content: ColumnsContent
  let layout: ColumnsLayout
  private let colours: AttributeColours?

  /// A picture.
  ///
  /// - Parameters:
  ///   - affiliations: The affiliations.
  ///   - style: The form.
  ///   - onlyLeads: Whether only lead roles are drawn.
  /// - Complexity: O(*n*²*d*) for *n* nodes with *d* ties each, to reduce the crossings.
  public init(
    _ affiliations: Affiliations, style: PictureStyle = PictureStyle(), onlyLeads: Bool = false
  ) {
    self.init(
      PictureTies(
        affiliations, uncounted: false, onlyLeads: onlyLeads, least: style.leastCoalitions), style)
  }

  /// The picture of some ties, or the union of some pictures at its places.
  init(_ picture: PictureTies, _ style: PictureStyle) {
    self.style = style
    self.picture = picture
    colours = AttributeColours(
      style.colourBy, of: picture.rows.map(\.id), in: picture.affiliations.graph)
    content = ColumnsContent(picture, apart: colours)
    layout = ColumnsLayout(picture, content, style)
    isOneOfSeveral = false
  }

  /// The picture of a part of a union.
  private init(_ union: ColumnsPicture, showing part: PictureTies) {
    style = union.style
    picture = part
    colours = union.colours?.showing(part.rows.lazy.map(\.id))
    content = union.content.showing(part)
    layout = union.layout.showing(content, part, style)
    isOneOfSeveral = true
  }

  func showing(_ part: PictureTies) -> any PagePicture { ColumnsPicture(self, showing: part) }

  /// The picture as SVG.
  public var svg: String { page.svg(style) { write(to: &$0) } }

  func write(to canvas: inout Canvas) {
    picture.write(
      layout.lines.map { DrawnLine($0.ties, $0.path) }, language: style.language, to: &canvas)
    for block in layout.blocks { canvas.coalition(block, picture.link(of: block.column.coalition)) }
    for row in layout.rows { write(row, to: &canvas) }
  }

  var page: Page {
    let words = NetworkWords(picture, language: style.language)
    var subtitle = words.subtitle
    if content.hasLeaders, !content.left.isEmpty, !picture.onlyLeads {
      subtitle += ". Left: those that lead or may lead"
      if isOneOfSeveral { subtitle += ", on this or another of the dates" }
    }
    return Page(
      title: words.title, subtitle: subtitle + ".",
      description:
        "A network of \(words.coalitions) in the middle and \(words.parties) at both sides, with \(words.ties).",
      width: layout.width, height: layout.height, legend: legend,
      notes: hubNotes + picture.notes(style),
      source: Caption.source(of: picture.affiliations.graph), isEmpty: picture.columns.isEmpty,
      emptyWords: picture.emptyWords)
  }

  private var legend: [LegendEntry] {
    LegendEntry.lines(layout.lines.map(\.tie.mark))
      + LegendEntry.parties(layout.rows.map(mark), picture.partyNoun)
      + LegendEntry.boxes(picture.columns) + (colours?.legend(style.theme) ?? [])
  }

  private var hubNotes: [String] {
    content.nodes.filter(\.isHub).map { node in
      let members = Set(picture.ties.filter { $0.coalition == node.column.id }.map(\.party))
      let absent = picture.rows.map(\.id).filter { !members.contains($0) }
      let name = node.column.coalition.shortest
      // Of those that are not drawn nothing is said.
      let everyone = picture.leftOut > 0 ? "all that are drawn" : "all"
      let others =
        absent.isEmpty
        ? "" : absent.count > 8 ? " but \(absent.count)" : " but \(names(absent))"
      let isLed = layout.lines.contains { $0.tie.coalition == node.column.id }
      return "\(name): \(everyone)\(others) are named as members. "
        + (isLed ? "Only lines of its leaders are drawn." : "Its lines are not drawn.")
    } + onlyInHubsNote
  }

  private var onlyInHubsNote: [String] {
    guard !content.onlyInHubs.isEmpty else { return [] }
    let hubs = content.nodes.filter(\.isHub).map(\.column.coalition.shortest).inWords("and")
    return [
      "Not drawn because they belong only to \(hubs): \(names(content.onlyInHubs))."
    ]
  }

  private func names(_ ids: [Party.ID]) -> String {
    ids.map { picture.name(of: $0, language: style.language) }.inNameOrder.inWords("and")
  }

  func mark(_ row: ColumnsLayout.Row) -> PartyMark {
    let parties = Set(row.rows.map(\.id))
    return PartyMark(
      picture.ties.lazy.filter { parties.contains($0.party) },
      beneficiaries: picture.beneficiaries)
  }

  // MARK: Parts

  private func write(_ row: ColumnsLayout.Row, to canvas: inout Canvas) {
    let x = row.mark.x + (row.isLeft ? -14 : 14)
    let anchor: Canvas.Anchor = row.isLeft ? .end : .start
    let style = row.isLeft && content.hasLeaders ? TextStyle.strong : .name
    let height = Double(row.label.lines.count) * 17
    let below = row.hasNumbersBelow ? Double(row.numbers.lines.count) * 14 : 0
    let numbers = row.numbers.lines.joined(separator: " ")
    let names = row.rows.map { picture.name(of: $0.id, language: self.style.language) }
    canvas.group(
      id: "party-\(row.rows[0].id)", "node party",
      title: names.inNameOrder.inWords("and") + (numbers.isEmpty ? "" : ": \(numbers)")
        + (colours?.words(for: row.rows[0].id) ?? "")
    ) { canvas in
      canvas.ring(colours, row.rows[0].id, self.style.theme, at: row.mark, radius: 5.5)
      canvas.party(mark(row), at: row.mark, radius: 5.5)
      let top = row.mark.y - (height + below) / 2 + 13
      canvas.text(row.label.lines, x: x, y: top, style, anchor)
      guard !numbers.isEmpty else { return }
      if row.hasNumbersBelow {
        canvas.text(
          row.numbers.lines, x: x, y: top + height - 2, .note, anchor,
          colour: canvas.colours.secondary)
      } else {
        let end = style.width(row.label.lines.last ?? "") + 7
        canvas.text(
          numbers, x: row.isLeft ? x - end : x + end, y: top + height - 17, .small, anchor,
          colour: canvas.colours.secondary)
      }
    }
  }
}
