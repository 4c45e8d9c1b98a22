import Counting
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import Drawing

/// What every picture of our own has to fulfil, whatever it shows.
@Suite struct PictureTests {
  /// A view.
  enum View: String, CaseIterable {
    case matrix
    case columns
    case rings
    case bands

    func picture(_ affiliations: Affiliations, _ style: PictureStyle) throws -> any Picture {
      switch self {
      case .matrix: MatrixPicture(affiliations, style: style)
      case .columns: ColumnsPicture(affiliations, style: style)
      case .rings: try #require(RingsPicture(affiliations, style: style))
      case .bands: BandsPicture(affiliations, style: style)
      }
    }
  }

  /// Graphs that are hard to draw.
  static let texts: [String: String] = [
    "nothing": "coalition a founded 2020",
    "one tie": "FRA in a from 2020",
    "one coalition": "FRA, DEU, POL, ITA in a from 2020; FRA leads a from 2020",
    "pairs": "FRA in a from 2020; DEU in b from 2020; POL leads c from 2020; ITA leads d from 2020",
    "many roles": """
    FRA leads a from 2020; DEU in a from 2020; UKR benefits a from 2020; ITA observes a from 2020
    POL unknown a at 2021; GBR leads b from 2020; GBR in a from 2020; POL leads b from 2020
    coalition p status planned; FRA in p from 2020; b declares 9 at 2021 by s
    """,
  ]

  private func check(_ view: View, _ affiliations: Affiliations, _ style: PictureStyle) throws {
    let svg = try view.picture(affiliations, style).svg
    let reader = try SVGReader(svg)
    #expect(reader.collisions.isEmpty, "\(view) \(reader.collisions)")
    #expect(reader.cut.isEmpty, "\(view) \(reader.cut)")
    #expect(Set(reader.identifiers).count == reader.identifiers.count)
    #expect(reader.root["role"] == "img")
    #expect(reader.root["aria-labelledby"] == "title description")
    let named = reader.groups.filter { $0.kinds.contains("node") || $0.kinds.contains("edge") }
    #expect(named.allSatisfy { !$0.title.isEmpty })
    // Links lead to the web; nothing is loaded.
    #expect(!svg.replacing("<a href=\"http", with: "").contains("href") && !svg.contains("url("))
  }

  @Test(
    "Texts neither overlap nor leave the page, and nodes and ties have names",
    arguments: View.allCases)
  func small(_ view: View) throws {
    for (_, text) in Self.texts.sorted(by: { $0.key < $1.key }) {
      for purpose in PictureStyle.Purpose.allCases {
        var style = PictureStyle()
        style.purpose = purpose
        try check(view, try GraphText.graph(text).affiliations(), style)
      }
    }
  }

  @Test("The bundled graph is drawn in three languages", arguments: ["en", "uk", "ar"])
  func bundled(_ language: String) throws {
    let graph = try GraphFolder.ukraineSupport()
    var question = Question()
    question.coalitions.kinds = ["capability"]
    var style = PictureStyle()
    style.language = language
    style.purpose = language == "en" ? .column : language == "uk" ? .page : .slide
    try check(.matrix, graph.affiliations(), style)
    try check(.columns, graph.affiliations(), style)
    try check(.bands, graph.affiliations(), style)
    if language != "en" { try check(.rings, graph.affiliations(question), style) }
  }

  @Test(
    "Names of 80 characters wrap, and names that look like markup are text",
    arguments: View.allCases)
  func names(_ view: View) throws {
    var builder = GraphText.builder("FRA in a from 2020; DEU in b from 2020; DEU leads a from 2020")
    builder.coalitions = builder.coalitions.map { coalition in
      var coalition = coalition
      coalition.name =
        coalition.id == "a"
        ? "An exceptionally long name of a coalition that goes on for eighty characters, or more"
        : "<script>alert(1)</script> & \u{1B}[31m"
      return coalition
    }
    try check(view, try builder.build().affiliations(), PictureStyle())
  }

  @Test("A picture without a tie is a page that says so", arguments: View.allCases)
  func nothing(_ view: View) throws {
    let graph = try GraphText.graph("coalition a kind forum")
    let reader = try SVGReader(try view.picture(graph.affiliations(), PictureStyle()).svg)
    // One sentence and the origin of the data; nothing else could be true.
    let text = reader.texts.joined(separator: " ")
    #expect(text.firstMatch(of: /^Nothing to draw: [^.]*\. Data: [^.]*$/) != nil, "\(text)")
  }

  @Test("Title and subtitle can be given, and identifiers begun", arguments: View.allCases)
  func style(_ view: View) throws {
    var style = PictureStyle()
    (style.title, style.subtitle, style.identifierPrefix) = ("My title", "Below", "x-")
    let graph = try GraphText.graph("FRA, DEU in a from 2020; FRA in b from 2020")
    let svg = try view.picture(graph.affiliations(), style).svg
    #expect(try view.picture(graph.affiliations(), style).svg == svg)
    let reader = try SVGReader(svg)
    #expect(reader.texts.starts(with: ["My title", "Below"]))
    #expect(reader.identifiers.allSatisfy { $0.hasPrefix("x-") })
    #expect(reader.root["aria-labelledby"] == "x-title x-description")
  }

  @Test("A slide is sixteen to nine", arguments: View.allCases)
  func slide(_ view: View) throws {
    var style = PictureStyle()
    style.purpose = .slide
    for (_, text) in Self.texts.sorted(by: { $0.key < $1.key }) {
      let page = try SVGReader(
        try view.picture(try GraphText.graph(text).affiliations(), style).svg
      )
      .page
      #expect(abs(page.width / page.height - 16.0 / 9) < 0.01)
    }
  }
}
