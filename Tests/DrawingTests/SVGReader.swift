import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Drawing

/// What is where in a picture of our own.
final class SVGReader: NSObject, XMLParserDelegate {
  struct Malformed: Error {}

  /// A text with the box that it takes, by the table of widths.
  struct Label {
    let text: String
    let box: Box
    let isTurned: Bool
    /// The identifier of the group, if it has one.
    let group: String?
  }

  /// The group of a node or tie.
  struct Group {
    let id: String
    let kinds: Set<String>
    var title = ""
    var isHidden = false
  }

  /// The place of the first shape or text of each group.
  private(set) var places: [String: Point] = [:]
  /// The links, with the group inside.
  private(set) var links: [(address: String, group: String)] = []
  private var link: String?
  private(set) var labels: [Label] = []
  private(set) var groups: [Group] = []
  private(set) var rectangles: [(box: Box, group: String?)] = []
  private(set) var paths: [(path: String, group: String?)] = []
  private(set) var identifiers: [String] = []
  private(set) var root: [String: String] = [:]
  private(set) var elements: [String] = []
  private(set) var page = Box(left: 0, top: 0, width: 0, height: 0)

  private var shifts = [Point(0, 0)]
  private var open: [Int?] = [nil]
  private var content = ""
  private var attributes: [String: String] = [:]

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed() }
  }

  var texts: [String] { labels.map(\.text) }

  func groups(_ kind: String) -> [Group] { groups.filter { $0.kinds.contains(kind) } }

  /// Pairs of level texts that overlap.
  var collisions: [String] {
    let level = labels.filter { !$0.isTurned }
    return level.indices.flatMap { a in
      level.indices.filter { $0 > a && level[a].box.overlaps(level[$0].box) }
        .map { "\(level[a].text) / \(level[$0].text)" }
    }
  }

  /// Texts that leave the page.
  var cut: [String] {
    labels.filter {
      !$0.isTurned
        && ($0.box.left < 0 || $0.box.right > page.right || $0.box.top < 0
          || $0.box.bottom > page.bottom)
    }.map(\.text)
  }

  /// Notes the place of a shape, if it is the first of its group.
  private func place(_ point: Point?) {
    guard let point, let group = open.last.flatMap({ $0 }), places[groups[group].id] == nil else {
      return
    }
    places[groups[group].id] = point
  }

  private func number(_ name: String, of attributes: [String: String]) -> Double {
    attributes[name].flatMap(Double.init) ?? 0
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(name)
    content = ""
    self.attributes = attributes
    if let id = attributes["id"] { identifiers.append(id) }
    let shift = shifts.last ?? Point(0, 0)
    let group = open.last.flatMap { $0 }.map { groups[$0].id }
    switch name {
    case "svg":
      root = attributes
      page = Box(
        left: 0, top: 0, width: number("width", of: attributes),
        height: number("height", of: attributes))
    case "g":
      var own = shift
      if let moved = attributes["transform"], moved.hasPrefix("translate(") {
        let numbers = moved.dropFirst(10).dropLast().split(separator: " ").compactMap {
          Double($0)
        }
        if numbers.count == 2 { own = Point(shift.x + numbers[0], shift.y + numbers[1]) }
      }
      shifts.append(own)
      if let id = attributes["id"] {
        groups.append(
          Group(
            id: id, kinds: Set((attributes["class"] ?? "").split(separator: " ").map(String.init)),
            isHidden: attributes["visibility"] == "hidden"))
        open.append(groups.count - 1)
        if let address = link { links.append((address, id)) }
        link = nil
      } else {
        open.append(open.last ?? nil)
      }
    case "rect":
      rectangles.append(
        (
          Box(
            left: shift.x + number("x", of: attributes),
            top: shift.y + number("y", of: attributes),
            width: number("width", of: attributes), height: number("height", of: attributes)), group
        ))
      place(rectangles.last?.box.centre)
    case "circle":
      place(
        Point(
          shift.x + number("cx", of: attributes), shift.y + number("cy", of: attributes)))
    case "text":
      place(
        Point(shift.x + number("x", of: attributes), shift.y + number("y", of: attributes)))
    case "a": link = attributes["href"]
    case "path": paths.append((attributes["d"] ?? "", group))
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch name {
    case "g":
      shifts.removeLast()
      open.removeLast()
    case "title":
      if let group = open.last.flatMap({ $0 }), groups[group].title.isEmpty {
        groups[group].title = content
      }
    case "text":
      let style = TextStyle(
        size: number("font-size", of: attributes), isBold: attributes["font-weight"] == "bold")
      let width = style.width(content)
      let shift = shifts.last ?? Point(0, 0)
      let x = shift.x + number("x", of: attributes)
      let left =
        switch attributes["text-anchor"] {
        case "end": x - width
        case "middle": x - width / 2
        default: x
        }
      let y = shift.y + number("y", of: attributes)
      labels.append(
        Label(
          text: content,
          box: Box(
            left: left, top: y - style.size * 0.74, width: width, height: style.size * 0.94),
          isTurned: attributes["transform"] != nil,
          group: open.last.flatMap { $0 }.map { groups[$0].id }))
    default: break
    }
  }
}
