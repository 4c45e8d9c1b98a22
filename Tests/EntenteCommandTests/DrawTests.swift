import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Pictures as files of their own: well-formed, complete, in every format and layout.
@Suite struct DrawTests {
  private func svg(_ arguments: String...) throws -> TitleReader {
    let outcome = try Program.run(["draw"] + arguments)
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
    return try TitleReader(outcome.bytes)
  }

  /// The names of the coalitions whose files hold a line, without our reader.
  private func coalitions(holding wanted: String = "name: ") throws -> [String] {
    let folder = Repository.ukraineSupport.appending(path: "coalitions")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).compactMap { file in
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      let lines = text.split(separator: "\n")
      guard lines.contains(where: { $0.hasPrefix(wanted) }) else { return nil }
      let name = lines.first { $0.hasPrefix("name: ") }?.dropFirst(6)
      return name?.trimmingCharacters(in: ["\""])
    }
  }

  private func countries(_ arguments: String...) throws -> [String] {
    let outcome = try Program.run(["rank", "--format", "csv"] + arguments)
    return SeparatedText.rows(outcome.output).dropFirst().filter { $0[3] != "0" }.map { $0[2] }
  }

  @Test func everyCoalitionAndCountryIsNamed() throws {
    let titles = Set(try svg().nodes)
    let coalitions = try coalitions()
    let countries = try countries("--scope", "all")
    #expect(coalitions.count == 36 && countries.count > 50)
    #expect(Set(coalitions).subtracting(titles) == [])
    #expect(Set(countries).subtracting(titles) == [])
  }

  @Test func oneKind() throws {
    let titles = Set(try svg("--kind", "capability").nodes)
    let countries = try countries("--kind", "capability")
    #expect(Set(try coalitions(holding: "kind: capability")).subtracting(titles) == [])
    #expect(Set(countries).subtracting(titles) == [])
    #expect(!titles.contains("European Union") && !titles.contains("Kenya"))
  }

  /// Every tie that the ranking counts is a line of the picture.
  @Test func everyTieIsALine() throws {
    let edges = Set(try svg("--kind", "capability").edges)
    let outcome = try Program.run(["rank", "--kind", "capability", "--format", "csv"])
    for row in SeparatedText.rows(outcome.output).dropFirst() {
      for name in row[5].components(separatedBy: "; ") where !name.isEmpty {
        #expect(edges.contains("\(row[2])--\(name)"), "\(row[2]) and \(name)")
      }
    }
  }

  @Test(arguments: ["dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork"])
  func everyLayout(_ layout: String) throws {
    let outcome = try Program.run(["draw", "--kind", "capability", "--layout", layout])
    #expect(outcome.status == 0)
    let titles = Set(try TitleReader(outcome.bytes).nodes)
    #expect(Set(try coalitions(holding: "kind: capability")).subtracting(titles) == [])
  }

  @Test(arguments: [
    ("svg", "<?xml"), ("SVG", "<?xml"), ("png", "\u{89}PNG\r\n\u{1A}\n"), ("pdf", "%PDF-1."),
    ("dot", "graph "), ("gv", "graph "),
  ])
  func everyFormat(_ suffix: String, _ start: String) throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "x.\(suffix)")
    let outcome = try Program.run(["draw", "--kind", "capability", "-o", file.path])
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.isEmpty)
    let bytes = [UInt8](try Data(contentsOf: file))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    // What follows -o and what is piped are the same bytes.
    let format = suffix == "gv" ? "dot" : suffix.lowercased()
    for piped in [["--format", format], ["--format", format, "-o", "-"]] {
      let piped = try Program.run(["draw", "--kind", "capability"] + piped)
      #expect(piped.status == 0 && [UInt8](piped.bytes) == bytes)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["x.\(suffix)"])
  }

  /// A picture of each kind of node, with its name on it.
  @Test(arguments: [
    ("FRA", "France"), ("artillery", "Artillery Capability Coalition"), ("klochko", "Klochko"),
    ("artillery-2025-01", "Meeting of Klochko and Landroit"),
    ("kyiv-coordination", "Coordination group"),
  ])
  func focus(_ name: String, _ shown: String) throws {
    let reader = try svg("--focus", name)
    #expect(reader.texts.joined(separator: " ").contains(shown))
  }

  @Test func anotherLanguage() throws {
    #expect(try svg("--kind", "capability", "--lang", "uk").nodes.contains("Франція"))
    #expect(try svg("--focus", "FRA", "--lang", "uk").texts.contains { $0.contains("Франція") })
  }

  /// Before there was a coalition the picture has none, and says of which day it speaks.
  @Test func nothingToDraw() throws {
    let reader = try svg("--kind", "capability", "--as-of", "1900")
    #expect(reader.edges.isEmpty)
    #expect(reader.texts.contains { $0.contains("1900") })
  }
}

/// The titles of nodes and edges, and the texts, of an SVG.
private final class TitleReader: NSObject, XMLParserDelegate {
  struct Malformed: Error {}

  private(set) var nodes: [String] = []
  private(set) var edges: [String] = []
  private(set) var texts: [String] = []
  private var group = ""
  private var content = ""

  init(_ bytes: Data) throws {
    super.init()
    let parser = XMLParser(data: bytes)
    parser.delegate = self
    guard parser.parse() else { throw Malformed() }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if name == "g", let kind = attributes["class"] { group = kind }
    content = ""
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { content += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch (name, group) {
    case ("title", "node"): nodes.append(content)
    case ("title", "edge"): edges.append(content)
    case ("text", _): texts.append(content.replacing("\u{A0}", with: " "))
    default: break
    }
  }
}
