import Testing

@testable import Drawing

@Suite struct CanvasTests {
  private func svg(_ style: PictureStyle = PictureStyle(), _ body: (inout Canvas) -> Void) -> String
  {
    var canvas = Canvas(style)
    canvas.element("svg") { canvas in body(&canvas) }
    return canvas.text
  }

  @Test(
    "Coordinates have at most one digit behind the point",
    arguments: [
      (0.0, "0"), (1.0, "1"), (1.25, "1.3"), (-0.04, "0"), (-0.26, "-0.3"), (-12.5, "-12.5"),
      (99.96, "100"),
    ])
  func numbers(_ value: Double, _ text: String) { #expect(value.inPicture == text) }

  @Test("A text that looks like markup is text")
  func markup() throws {
    let text = "<b>&\"]]>\u{1B}[31m"
    let reader = try SVGReader(svg { $0.text(text, x: 1, y: 2, .name) })
    #expect(reader.texts == ["<b>&\"]]>\u{FFFD}[31m"])
  }

  @Test("A name cannot turn the direction of what follows it")
  func directions() throws {
    let reader = try SVGReader(svg { $0.text("a\u{202E}b\u{2066}c", x: 1, y: 2, .name) })
    #expect(reader.texts == ["abc"])
    // Marks of letters with a direction of their own stay.
    #expect("\u{200F}א".withoutDirections == "\u{200F}א")
  }

  @Test("Identifiers are safe, and begin as the style says")
  func identifiers() throws {
    var style = PictureStyle()
    style.identifierPrefix = "a-"
    let reader = try SVGReader(
      svg(style) { $0.group(id: "party-Côte d'Ivoire", "node") { _ in } })
    #expect(reader.identifiers == ["a-party-C--te-d-Ivoire"])
  }

  @Test("A group has its tooltip first")
  func group() {
    let text = svg {
      $0.group(id: "a", "node party", title: "A & B") { $0.text("A", x: 0, y: 0, .name) }
    }
    #expect(text.contains("<g id=\"a\" class=\"node party\">\n    <title>A &amp; B</title>"))
  }
}
