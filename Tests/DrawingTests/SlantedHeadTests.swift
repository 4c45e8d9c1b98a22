import Testing

@testable import Drawing

@Suite struct SlantedHeadTests {
  @Test("A long name has several lines, and needs more room")
  func long() {
    let short = SlantedHead("Drones")
    let long = SlantedHead("Armoured Vehicles and Manoeuvre Capability Coalition of many countries")
    #expect(short.name.lines.count == 1 && long.name.lines.count > 1)
    #expect(long.pitch > short.pitch && long.rise > short.rise && long.reach > short.reach)
  }

  @Test("The lines of a head stand about the middle of their column")
  func middle() throws {
    let head = SlantedHead("Armoured Vehicles and Manoeuvre Capability Coalition of many countries")
    var canvas = Canvas(PictureStyle())
    canvas.element("svg") { $0.head(head, x: 100, base: 50) }
    let starts = try SVGReader(canvas.text).labels.map(\.box.left)
    let middle = (try #require(starts.first) + (try #require(starts.last))) / 2
    #expect(starts.count > 1 && abs(middle - 104) < 0.1)
  }

  @Test("Lines stand at least their height apart")
  func spacing() {
    #expect(SlantedHead.spacing * 0.788 >= TextStyle.name.size)
  }
}
