import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The texts of an SVG picture, read as XML.
final class SVGText: NSObject, XMLParserDelegate {
  /// What the picture is not, if it is no XML.
  struct Malformed: Error {}

  /// What the `text` elements say.
  private(set) var texts: [String] = []
  private var isInText = false

  init(_ svg: String) throws {
    super.init()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed() }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isInText = name == "text"
    if isInText { texts.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText { texts[texts.count - 1] += string.replacing("\u{A0}", with: " ") }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInText = false
  }
}
