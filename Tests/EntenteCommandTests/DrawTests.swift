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
    // Without a view a note says which was chosen.
    #expect(outcome.complaints.isEmpty || outcome.complaints.hasPrefix("note: drawn as "))
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

  private func countries(_ options: String) throws -> [String] {
    try CommandLine.rows("list ties \(options)").compactMap { $0["party_name"] }
  }

  @Test func everyCoalitionAndCountryIsNamed() throws {
    let titles = Set(try svg("--scope", "all", "--layout", "neato").nodes)
    let ties = try CommandLine.rows("list ties --scope all")
    let coalitions = Set(ties.compactMap { $0["coalition_name"] })
    #expect(coalitions.count > 30)
    #expect(coalitions.subtracting(titles) == [])
    #expect(Set(try countries("--scope all")).subtracting(titles) == [])
  }

  @Test("Without --scope the main coalitions are drawn, as every command counts them")
  func scope() throws {
    let titles = Set(try svg("--layout", "neato").nodes)
    // An organisation has its short name.
    #expect(Set(try countries("")).subtracting(titles) == ["European Union"])
    #expect(titles.contains("EU"))
    #expect(!titles.contains("North Atlantic Treaty Organization"))
  }

  @Test func oneKind() throws {
    let titles = Set(try svg("--kind", "capability", "--layout", "neato").nodes)
    #expect(Set(try coalitions(holding: "kind: capability")).subtracting(titles) == [])
    #expect(Set(try countries("--kind capability")).subtracting(titles) == [])
    #expect(!titles.contains("European Union") && !titles.contains("Kenya"))
  }

  /// Every tie that is listed is a line of the picture.
  @Test func everyTieIsALine() throws {
    let edges = Set(try svg("--kind", "capability", "--layout", "neato").edges)
    for row in try CommandLine.rows("list ties --kind capability") {
      let line = "\(row["party_name"] ?? "")--\(row["coalition_name"] ?? "")"
      #expect(edges.contains(line), "\(line)")
    }
  }

  @Test(arguments: ["dot", "neato", "fdp", "sfdp", "circo", "twopi"])
  func everyLayout(_ layout: String) throws {
    let outcome = try Program.run(["draw", "--kind", "capability", "--layout", layout])
    #expect(outcome.status == 0)
    let titles = Set(try TitleReader(outcome.bytes).nodes)
    #expect(Set(try coalitions(holding: "kind: capability")).subtracting(titles) == [])
  }

  @Test(
    "Engines that take places from the graph, or draw trees of areas, are refused with those that work",
    arguments: ["nop", "nop2", "patchwork", "osage"])
  func refusedLayouts(_ layout: String) throws {
    let outcome = try CommandLine.run("draw --layout \(layout)")
    #expect(outcome.status == 64 && outcome.output.isEmpty)
    for engine in ["rings", "columns", "dot", "neato", "fdp", "sfdp", "circo", "twopi"] {
      #expect(outcome.complaints.contains(engine), "\(outcome.complaints)")
    }
  }

  @Test(arguments: [
    ("svg", "<?xml"), ("SVG", "<?xml"), ("png", "\u{89}PNG\r\n\u{1A}\n"), ("pdf", "%PDF-1."),
    ("dot", "graph "), ("gv", "graph "), ("jpeg", "\u{FF}\u{D8}"),
  ])
  func everyFormat(_ suffix: String, _ start: String) throws {
    let scratch = try Scratch()
    let file = scratch.folder.appending(path: "x.\(suffix)")
    let outcome = try Program.run(
      ["draw", "--kind", "capability", "--layout", "columns", "-o", file.path])
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.complaints.hasPrefix("wrote "))
    let bytes = [UInt8](try Data(contentsOf: file))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
    // What follows -o and what is piped are the same bytes.
    let format = ["gv": "dot", "jpeg": "jpg"][suffix] ?? suffix.lowercased()
    for piped in [["--format", format], ["--format", format, "-o", "-"]] {
      let piped = try Program.run(
        ["draw", "--kind", "capability", "--layout", "columns"] + piped)
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

  @Test("Our own picture is given up at its time limit, with 75")
  func timeLimit() throws {
    let scratch = try Scratch()
    let outcome = try CommandLine.run(
      "draw --layout neato --timeout 0.001 -o x.svg", in: scratch.folder)
    #expect(outcome.status == 75, "\(outcome.complaints)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test func anotherLanguage() throws {
    #expect(try svg("--kind", "capability", "--lang", "uk").texts.contains("Франція"))
    #expect(try svg("--focus", "FRA", "--lang", "uk").texts.contains { $0.contains("Франція") })
  }

  /// Before there was a coalition the picture has none, and says of which day it speaks.
  @Test(arguments: [["--view", "matrix"], ["--layout", "rings"], ["--layout", "neato"], []])
  func nothingToDraw(_ view: [String]) throws {
    let outcome = try Program.run(["draw", "--kind", "capability", "--as-of", "1900"] + view)
    let reader = try TitleReader(outcome.bytes)
    #expect(reader.edges.isEmpty)
    #expect(reader.texts.contains { $0.contains("1900") })
  }

  /// Every party with a tie and every tie is in each of our own views; merged names stand in one label.
  @Test(arguments: ["--view matrix", "--layout rings", "--layout columns"])
  func everythingIsNamed(_ view: String) throws {
    let outcome = try CommandLine.run("draw --kind capability \(view)")
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    let reader = try TitleReader(outcome.bytes)
    let texts = reader.texts.joined(separator: " ")
    for row in try CommandLine.rows("list ties --kind capability") {
      let (party, coalition) = (row["party_name"] ?? "", row["coalition_name"] ?? "")
      #expect(texts.contains(party.split(separator: " ").first ?? ""), "\(party)")
      #expect(
        outcome.output.contains("<title>\(party) – \(coalition): ")
          || outcome.output
            .contains("\(party) – \(coalition): "),
        "\(party) \(coalition)")
    }
  }

  @Test("Without --view a note says which was chosen and why")
  func automatic() throws {
    let outcome = try CommandLine.run("draw --kind capability")
    #expect(outcome.complaints.hasPrefix("note: drawn as "))
    #expect(outcome.complaints.contains("for another view: --view matrix"))
  }

  @Test("Title, theme and size can be chosen", arguments: ["light", "dark", "print"])
  func style(_ theme: String) throws {
    let outcome = try CommandLine.run(
      "draw --view matrix --theme \(theme) --for slide --title Mine --subtitle Below")
    let reader = try TitleReader(outcome.bytes)
    #expect(reader.texts.starts(with: ["Mine", "Below"]))
  }

  @Test(
    "What does not go together is said before anything is read",
    arguments: [
      "draw --view matrix --layout rings", "draw --view diff", "draw --view matrix --format dot",
      "draw --focus FRA --view matrix", "draw --from 2024", "draw --record",
      "draw --view timeline --colour-by region", "draw --view overlaps --colour-by region",
      "draw --focus FRA --colour-by region", "draw --focus FRA --layout neato --theme dark",
      "draw --every year", "draw --every year -o -",
      "draw --every year -o x.png",
      "draw --every year --view timeline -o x", "draw --every year --focus FRA -o x",
      "draw --every year --as-of 2024 -o x", "draw --every week -o x",
      "draw --every year --format dot -o x", "draw --every year --format png -o x.svg",
    ])
  func contradictions(_ line: String) throws {
    let outcome = try CommandLine.run(line)
    #expect(outcome.status == 64 && outcome.output.isEmpty && outcome.complaints.contains("rror: "))
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
    switch (name, group.prefix(4)) {
    // A tooltip begins with the name, or with the names of both ends.
    case ("title", "node"): nodes.append(content.components(separatedBy: ": ")[0])
    case ("title", "edge"):
      edges.append(content.components(separatedBy: ": ")[0].replacing(" – ", with: "--"))
    case ("text", _): texts.append(content.replacing("\u{A0}", with: " "))
    default: break
    }
  }
}
