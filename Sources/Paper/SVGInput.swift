import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The SVG that is let in: shapes, texts, and links; nothing that reads a file, runs a program or names an entity.
///
/// librsvg reads no file for an SVG from memory, so this is a second lock. It lists what is allowed, because new
/// elements come with new versions.
enum SVGInput {
  private static let elements: Set<String> = [
    "svg", "g", "title", "desc", "defs", "pattern", "linearGradient", "stop", "clipPath", "rect",
    "circle", "ellipse", "line", "polyline", "polygon", "path", "text", "tspan", "a", "animate",
    "set",
  ]

  /// Makes sure that an SVG has nothing else in it.
  ///
  /// - Throws: `PaperError.refused` with the first thing that is not allowed, `.drawing` if it is not XML.
  static func check(_ svg: String) throws(PaperError) {
    // A parser would read the entities of a document type.
    if svg.contains("<!DOCTYPE") || svg.contains("<!ENTITY") { throw .refused("a document type") }
    if svg.contains("<?xml-stylesheet") { throw .refused("a style sheet") }
    let reader = Reader()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isWellFormed = parser.parse()
    if let refused = reader.refused { throw .refused(refused) }
    if !isWellFormed { throw .drawing("it is not well-formed XML") }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    private(set) var refused: String?

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if !elements.contains(name) { refuse("the element '\(name)'", parser) }
      for (attribute, value) in attributes {
        let isLink = attribute == "href" || attribute.hasSuffix(":href")
        if attribute.hasPrefix("on") || attribute == "style" || attribute == "xml:base" {
          refuse("the attribute '\(attribute)'", parser)
        } else if isLink, name == "a" ? !isWebAddress(value) : !value.hasPrefix("#") {
          refuse("the link '\(value)'", parser)
        } else if value.replacing("url(#", with: "").contains("url(") {
          refuse("the reference '\(value)'", parser)
        }
      }
    }

    private func isWebAddress(_ link: String) -> Bool {
      link.hasPrefix("https://") || link.hasPrefix("http://")
    }

    private func refuse(_ what: String, _ parser: XMLParser) {
      if refused == nil { refused = what }
      parser.abortParsing()
    }
  }
}
