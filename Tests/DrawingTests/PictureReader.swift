import Foundation
import Graphviz

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What is where in a picture that Graphviz drew as SVG.
final class PictureReader: NSObject, XMLParserDelegate {
  struct Malformed: Error {}

  struct Box {
    var left, right, top, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  /// The titles of the nodes, and the boxes that their texts take.
  private(set) var labels: [(title: String, box: Box)] = []
  /// The titles of nodes and edges.
  private(set) var titles: [String] = []
  /// Every text.
  private(set) var texts: [String] = []
  /// The page, in the coordinates of the texts.
  private(set) var page = Box(left: 0, right: 0, top: 0, bottom: 0)

  private var group = ""
  private var title = ""
  private var element = ""
  private var content = ""
  private var attributes: [String: String] = [:]
  private var labelBox: Box?

  init(_ dot: String, engine: LayoutEngine = .neato) throws {
    super.init()
    let svg = try Renderer.render(RenderRequest(dot, engine: engine)).outputs[.svg] ?? []
    let parser = XMLParser(data: Data(svg))
    parser.delegate = self
    guard parser.parse() else { throw Malformed() }
  }

  /// Pairs of nodes whose texts run into each other.
  var collisions: [String] {
    labels.indices.flatMap { a in
      labels.indices.filter { $0 > a && labels[a].box.overlaps(labels[$0].box) }
        .map { "\(labels[a].title) and \(labels[$0].title)" }
    }
  }

  /// Nodes whose text leaves the page.
  var cut: [String] {
    labels.filter {
      $0.box.left < page.left || $0.box.right > page.right || $0.box.top < page.top
        || $0.box.bottom > page.bottom
    }.map(\.title)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    element = name
    content = ""
    self.attributes = attributes
    if name == "g", let kind = attributes["class"] {
      group = kind
      labelBox = nil
    }
    if name == "svg", let box = attributes["viewBox"] {
      let numbers = box.split(separator: " ").compactMap { Double($0) }
      if numbers.count == 4 { page = Box(left: 0, right: numbers[2], top: 0, bottom: numbers[3]) }
    }
    if name == "g", group == "graph",
      let shift = attributes["transform"]?.split(separator: "translate(").last?.dropLast()
    {
      let numbers = shift.split(whereSeparator: { " ,".contains($0) }).compactMap { Double($0) }
      guard numbers.count == 2 else { return }
      page.left -= numbers[0]
      page.right -= numbers[0]
      page.top -= numbers[1]
      page.bottom -= numbers[1]
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "title":
      title = content
      if group != "graph" { titles.append(content) }
    case "text":
      texts.append(content.replacing("\u{A0}", with: " "))
      guard group == "node", let box = textBox() else { break }
      labelBox =
        labelBox.map {
          Box(
            left: min($0.left, box.left), right: max($0.right, box.right),
            top: min($0.top, box.top), bottom: max($0.bottom, box.bottom))
        } ?? box
    case "g" where group == "node":
      if let box = labelBox { labels.append((title, box)) }
      group = ""
    default: break
    }
  }

  /// The box of a text, with the mean width of Arial's letters; it is set about its middle.
  private func textBox() -> Box? {
    guard let x = attributes["x"].flatMap(Double.init),
      let y = attributes["y"].flatMap(Double.init),
      let size = attributes["font-size"].flatMap(Double.init)
    else { return nil }
    let half = Double(content.count) * size * 0.5 / 2
    return Box(left: x - half, right: x + half, top: y - size * 0.75, bottom: y + size * 0.2)
  }
}
