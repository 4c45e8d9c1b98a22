import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Two news articles, statement by statement: each is answered by `show` and drawn by `draw --focus`.
@Suite struct ArticleTests {
  /// A statement, and what the answer and the picture have to hold.
  struct Statement: Sendable, CustomTestStringConvertible {
    let what: String
    let words: [String]

    init(_ what: String, _ words: String...) {
      self.what = what
      self.words = words
    }

    var testDescription: String { what }
  }

  static let artillery = [
    Statement("established in January 2024", "founded", "[2024-01]"),
    Statement("part of the Contact Group", "part of Ukraine Defense Contact Group"),
    Statement(
      "15 declared", "15 members [2025-01-20] – counted: France and the United States",
      "12 other countries and Ukraine", "the article gives no total: 2 + 12 + 1"),
    Statement(
      "declared against named",
      "5 members named, 1 more possible (reported later); newest reported size 15"),
    Statement("the beneficiary is counted", "the beneficiary included"),
    Statement(
      "one of eight capability coalitions",
      "8 coalitions [2025-01-20] – counted: Capability Coalitions"),
    Statement("from six countries", "at least 6 countries per coalition"),
    Statement("to twenty-one countries", "at most 21 countries per coalition"),
    Statement(
      "roadmap, obligations next", "approved in January 2025", "obligations of the members"),
    Statement(
      "exchange each quarter, proposed", "Exchange of information", "every quarter; proposed"),
    Statement(
      "what each side reports", "partners are informed of the progress in supplies",
      "Ukraine reports"),
    Statement(
      "planning month by month", "by the month instead of by the quarter", "under discussion"),
    Statement("joint ventures", "Joint ventures for the production, maintenance and repair"),
    Statement("training bases", "personnel training bases in Ukraine"),
    Statement("needs", "Components for artillery systems", "Artillery shells"),
    Statement("firepower", "increase the firepower of missile and artillery forces"),
    Statement("what members have", "advanced technology for the production of artillery systems"),
    Statement(
      "coordination with NATO", "coordination of the work with the relevant NATO institution"),
    Statement("the meeting", "Meeting of Klochko and Landroit"),
    Statement("Klochko", "Anatolii Klochko", "Brigadier General", "Deputy Minister of Defence"),
    Statement("Landroit", "Éric Landroit", "General", "Deputy Commander of the Ground Forces"),
    Statement("Boyev", "said by Boyev"),
    Statement("who says so", "menafn-2025-01-20-artillery"),
    Statement("whom the outlet cites", "MENAFN (Ukrinform)", "Ministry of Defence of Ukraine"),
  ]

  static let willing = [
    Statement("31 countries", "31 members"),
    Statement("headquarters in Paris, planned", "Paris, France", "planned"),
    Statement("to move to London after a year", "planned to move to London after a year"),
    Statement("in London from July 2026", "London, United Kingdom", "2026-07"),
    Statement("who leads the headquarters", "led by United Kingdom and France"),
    Statement("the group in Kyiv", "Coordination group", "Kyiv, Ukraine"),
    Statement("after the deployment of forces", "after the deployment of forces"),
    Statement("led by a two-star officer", "a two-star officer of the United Kingdom"),
    Statement("flexible provision of forces", "provide forces flexibly"),
    Statement(
      "the meeting in Rome", "Leaders' meeting beside the Ukraine Recovery Conference", "Rome"),
    Statement("for the first time the United States", "the USA represented for the first time"),
    Statement("Kellogg", "Keith Kellogg", "Lieutenant General"),
    Statement("Graham", "Lindsey Graham", "Senator"),
    Statement("Blumenthal", "Richard Blumenthal", "Senator"),
    Statement(
      "what was talked about", "peacekeeping mission to deter Russia", "need for negotiations"),
    Statement("UNN citing Sky News", "UNN, citing Sky News"),
  ]

  /// The record in one line, so that a statement can be looked for across wrapped lines.
  private func answer(_ name: String, _ date: String) throws -> String {
    let outcome = try Records.show(name, on: date)
    #expect(outcome.status == 0)
    // A record names the outlet, the title, then whom it cites; a picture leaves the title out.
    let citing = outcome.output.replacing(/UNN, “[^”]*” \(news\) \[[^\]]*\] – citing/) { _ in
      "UNN, citing"
    }
    return citing.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private func picture(_ name: String, _ date: String) throws -> String {
    let outcome = try Program.run(["draw", "--focus", name, "--record", "--as-of", date])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    let reader = TextReader()
    let parser = XMLParser(data: outcome.bytes)
    parser.delegate = reader
    #expect(parser.parse())
    let words = reader.text.split { $0.isWhitespace || $0 == "\u{A0}" || $0 == "\u{2007}" }
    return words.joined(separator: " ")
  }

  @Test(arguments: artillery) func artilleryIsAnswered(_ statement: Statement) throws {
    let answer = try answer("artillery", "2025-01-20")
    for words in statement.words { #expect(answer.contains(words), "\(words)") }
  }

  @Test(arguments: willing) func willingIsAnswered(_ statement: Statement) throws {
    let answer = try answer("Coalition of the Willing", "2025-07-10")
    for words in statement.words { #expect(answer.contains(words), "\(words)") }
  }

  @Test func artilleryIsDrawn() throws {
    let picture = try picture("artillery", "2025-01-20")
    for statement in ArticleTests.artillery {
      for words in statement.words { #expect(picture.contains(words), "\(words)") }
    }
    for name in ["France", "United States", "Ukraine", "Four working groups"] {
      #expect(picture.contains(name))
    }
  }

  @Test func willingIsDrawn() throws {
    let picture = try picture("Coalition of the Willing", "2025-07-10")
    for statement in ArticleTests.willing {
      for words in statement.words { #expect(picture.contains(words), "\(words)") }
    }
    #expect(picture.contains("United Kingdom co-lead") && picture.contains("France co-lead"))
  }

  /// Each lead of the day, its date and its source in one line.
  @Test func leadsOfBoth() throws {
    func expectLeads(_ countries: [String], of name: String, on day: String, source: String) throws
    {
      let record = try Program.run(["show", name, "--as-of", day]).output.resolvingSources()
      let lines = record.split(separator: "\n")
      for country in countries {
        let leads = lines.filter { $0.hasPrefix("  \(country): co-lead") }
        #expect(leads.contains { $0.contains("as of ") && $0.contains(day) && $0.contains(source) })
      }
    }
    try expectLeads(
      ["France", "United States"], of: "artillery", on: "2025-01-20",
      source: "menafn-2025-01-20-artillery")
    try expectLeads(
      ["France", "United Kingdom"], of: "Coalition of the Willing", on: "2025-07-10",
      source: "unn-2025-07-10-hq")
  }
}

/// What the texts of an SVG say, one after the other.
private final class TextReader: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private var isInText = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    isInText = name == "text"
    if isInText { text += " " }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInText { text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "text" { isInText = false }
  }
}
