import Testing

@testable import Drawing

@Suite struct HatchTests {
  private func svg(_ theme: Theme, _ body: (inout Canvas) -> Void) -> String {
    var style = PictureStyle()
    style.theme = theme
    var canvas = Canvas(style)
    canvas.element("svg") { canvas in body(&canvas) }
    return canvas.text
  }

  @Test("Bars have a pattern in print, and a fill elsewhere")
  func bars() {
    let box = Box(left: 0, top: 0, width: 20, height: 10)
    let light = svg(.light) { $0.patternedBar(box, fill: "#123456") }
    let print = svg(.print) { $0.patternedBar(box, fill: "#123456") }
    #expect(light.contains("#123456") && !light.contains("<path"))
    #expect(print.contains("<path") && !print.contains("#123456"))
  }

  @Test("Lines of a pattern stay inside", arguments: [(3.0, 2.0), (20, 10), (0.1, 0.1)])
  func inside(_ width: Double, _ height: Double) throws {
    let text = svg(.print) { $0.hatch(Box(left: 5, top: 7, width: width, height: height)) }
    let paths = try SVGReader(text).paths
    #expect(width < 1 || !paths.isEmpty)
    for path in paths {
      let numbers = path.path.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
      for (number, value) in numbers.enumerated() {
        let (from, length) = number.isMultiple(of: 2) ? (5.0, width) : (7, height)
        #expect(from - 0.1 <= value && value <= from + length + 0.1)
      }
    }
  }

  @Test("A party that leads none has a pattern in print, and never the hollow mark of plans")
  func parties() {
    func other(_ theme: Theme) -> String {
      svg(theme) { $0.party(.other, at: Point(10, 10), radius: 5) }
    }
    #expect(other(.print).contains("<path") && !other(.light).contains("<path"))
    #expect(!other(.light).contains("fill=\"#ffffff\""))
  }
}
