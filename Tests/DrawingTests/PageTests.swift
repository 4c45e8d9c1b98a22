import Testing

@testable import Drawing

@Suite struct PageTests {
  private func page(legend: Int = 0, title: String = "Title") -> Page {
    Page(
      title: title, subtitle: "Subtitle.", description: "A description.", width: 600, height: 100,
      legend: (0..<legend).map { LegendEntry("entry number \($0)", width: 20) { _, _ in } },
      notes: ["A note."], source: "Data: here")
  }

  private func reader(_ page: Page, _ style: PictureStyle = PictureStyle()) throws -> SVGReader {
    try SVGReader(page.svg(style) { _ in })
  }

  @Test("Title, subtitle, legend, notes and source stand in this order")
  func order() throws {
    let texts = try reader(page(legend: 1)).texts
    #expect(texts == ["Title", "Subtitle.", "entry number 0", "A note.", "Data: here"])
  }

  @Test("A long title and a long legend wrap, and the page grows")
  func wraps() throws {
    let short = try reader(page(legend: 2))
    let long = try reader(page(legend: 30, title: String(repeating: "A long title ", count: 12)))
    #expect(long.page.height > short.page.height + 100)
    #expect(long.cut.isEmpty && long.collisions.isEmpty)
  }

  @Test("No line of a subtitle has a single word while another is full")
  func subtitle() throws {
    var page = page()
    page.subtitle = String(repeating: "Words of a subtitle that fill lines. ", count: 3) + "Last."
    let lines = try reader(page).labels.dropFirst().prefix(2)
    let widths = lines.map(\.box.width)
    #expect(lines.last?.text.contains("Last.") == true && (widths.min() ?? 0) > 150)
  }

  @Test("Without a title the finding is still the accessible name")
  func emptyTitle() {
    var style = PictureStyle()
    style.title = ""
    #expect(page().svg(style) { _ in }.contains("<title id=\"title\">Title</title>"))
  }

  @Test("The title is the accessible name, the description its explanation")
  func names() {
    let svg = page().svg(PictureStyle()) { _ in }
    #expect(svg.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns="))
    #expect(svg.contains("<title id=\"title\">Title</title>"))
    #expect(svg.contains("<desc id=\"description\">A description.</desc>"))
  }
}
