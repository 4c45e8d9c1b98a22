import Counting
import Dates
import GraphCore
import Graphviz
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct AffiliationPictureTests {
  private func bundled(
    _ kinds: Set<String> = [], scope: CoalitionChoice.Scope = .all, asOf: AsOf = .newest
  ) throws -> Affiliations {
    var question = Question(date: asOf)
    question.coalitions = CoalitionChoice(scope: scope, kinds: kinds)
    return try GraphFolder.ukraineSupport().affiliations(question)
  }

  private func picture(_ text: String, _ question: Question = Question()) throws -> DOTDocument {
    AffiliationPicture(try GraphText.graph(text).affiliations(question)).document()
  }

  private func edge(_ from: String, _ to: String, in picture: DOTDocument) throws
    -> [DOTDocument.Attribute]
  {
    try #require(picture.edges.first { $0.from == from && $0.to == to }).attributes
  }

  @Test("Every coalition with a member, and every party that belongs, is named")
  func names() throws {
    let affiliations = try bundled()
    let names = Set(AffiliationPicture(affiliations).document().nodes.map(\.name))
    for tie in affiliations.ties {
      let key = affiliations.key(of: tie)
      // The European Union is a coalition and a party; each is named with its identifier.
      for node in [NodeReference.coalition(key.coalition), .party(key.party)] {
        let name = affiliations.graph.name(of: node)
        #expect(
          names.contains(name) || names.contains("\(name) (\(node.kind.rawValue):\(node.id))"))
      }
    }
  }

  @Test("A coalition without a member is not drawn, nor one that is planned")
  func boxes() throws {
    let picture = try picture(
      """
      FRA in a from 2020; coalition b founded 2020; coalition c status planned; DEU in c from 2020
      coalition d status planned
      """)
    #expect(picture.nodes.map(\.name) == ["a", "France"])
  }

  @Test("A lead is thick in the colour of its box, a membership thin")
  func lines() throws {
    let picture = try picture("FRA leads a from 2020; DEU in a from 2020")
    let lead = try edge("France", "a", in: picture)
    #expect(value("penwidth", of: lead) == "3.6")
    let box = try #require(picture.nodes.first { $0.name == "a" })
    #expect(value("color", of: lead) == value("color", of: box.attributes))
    #expect(value("penwidth", of: try edge("Germany", "a", in: picture)) == nil)
  }

  @Test("A disputed tie is dashed, a possible one very thin")
  func marks() throws {
    let picture = try picture(
      """
      FRA in a from 2020 by s; FRA outside a from 2020 by t; source s outlet s; source t outlet t
      DEU in a from 2020; POL unknown a at 2021
      """)
    #expect(value("style", of: try edge("France", "a", in: picture)) == "dashed")
    #expect(value("penwidth", of: try edge("Poland", "a", in: picture)) == "0.35")
    #expect(value("style", of: try edge("Germany", "a", in: picture)) == nil)
  }

  @Test("Two nodes with one name are two nodes")
  func sameName() throws {
    var builder = GraphText.builder("FRA in a from 2020; DEU in b from 2020; DEU in a from 2020")
    builder.coalitions = builder.coalitions.map { coalition in
      var coalition = coalition
      coalition.name = coalition.id == "a" ? "Germany" : "Group"
      return coalition
    }
    builder.coalitions.append(Coalition(id: "c", name: "Group"))
    builder.add("FRA", to: "c", Claim(from: "2020"))
    let picture = AffiliationPicture(try builder.build().affiliations()).document()
    #expect(
      picture.nodes.map(\.name) == [
        "Germany (coalition:a)", "Group (coalition:b)", "Group (coalition:c)",
        "Germany (party:DEU)", "France",
      ])
  }

  @Test("A circle grows with the coalitions of its country")
  func circles() throws {
    let nodes = try picture("FRA, DEU in a from 2020; FRA in b from 2020").nodes
    func width(_ name: String) -> Double {
      let node = nodes.first { $0.name == name }
      return Double(node.flatMap { value("width", of: $0.attributes) } ?? "") ?? 0
    }
    #expect(width("France") > width("Germany") && width("Germany") > 0)
  }

  @Test("With --count certain only certain ties are drawn")
  func certain() throws {
    var question = Question()
    question.counted = .certain
    let picture = try picture("FRA in a from 2020; POL unknown a at 2021", question)
    #expect(picture.nodes.map(\.name) == ["a", "France"])
  }

  @Test(arguments: [[], ["capability"]] as [Set<String>])
  func noLabelRunsIntoAnother(_ kinds: Set<String>) throws {
    let picture = AffiliationPicture(try bundled(kinds)).document()
    let reader = try PictureReader(picture.text())
    #expect(reader.labels.count == picture.nodes.count)
    #expect(reader.collisions == [])
    #expect(reader.cut == [])
  }

  @Test func titleDateAndSourceStandOnIt() throws {
    let picture = AffiliationPicture(try bundled(["capability"], asOf: "2025-01-20"))
    let reader = try PictureReader(picture.document().text())
    let texts = reader.texts.joined(separator: " ")
    #expect(texts.contains("Coalitions that support Ukraine"))
    #expect(texts.contains("As of 2025-01-20"))
    #expect(texts.contains("\(try GraphFolder.ukraineSupport().sources.count) sources"))
    #expect(reader.titles.contains("France--Artillery Capability Coalition"))
  }

  @Test("The caption counts what is drawn")
  func caption() throws {
    let affiliations = try bundled(scope: .main)
    let document = AffiliationPicture(affiliations).document()
    let countries = document.nodes.count { value("shape", of: $0.attributes) == "circle" }
    let texts = try PictureReader(document.text()).texts
    #expect(
      texts.contains {
        $0.contains(
          "\(affiliations.coalitionsWithMembers) coalitions with members, \(countries) ")
      })
  }

  @Test(
    "The legend lists the lines that are drawn, and no others",
    arguments: [
      ("FRA, DEU in a from 2020", ["Thin line: belongs"], ["hick line", "possible", "dashed"]),
      (
        "FRA leads a from 2020; DEU unknown a at 2021",
        ["Thick line: leads", "very thin line: possible"], ["thin line: belongs", "dashed"]
      ),
      (
        "FRA in a from 2020 by s; FRA outside a from 2020 by t; source s outlet s; source t outlet t",
        ["Thin line: belongs", "dashed: disputed"], ["leads", "possible", "planned"]
      ),
    ])
  func legend(_ text: String, _ present: [String], _ absent: [String]) throws {
    let texts = try PictureReader(try picture(text).text()).texts.joined(separator: " ")
    for words in present { #expect(texts.contains(words), "\(texts)") }
    for words in absent { #expect(!texts.contains(words), "\(texts)") }
  }

  @Test func anotherLanguage() throws {
    let picture = AffiliationPicture(try bundled(["capability"]), language: "uk").document()
    #expect(picture.nodes.contains { $0.name == "Франція" })
  }

  @Test func anEmptyGraphIsAPicture() throws {
    let empty = try GraphBuilder(title: "Nothing & <more>").build()
    let document = AffiliationPicture(empty.affiliations()).document()
    let text = try PictureReader(document.text()).texts.joined(separator: " ")
    #expect(text.hasPrefix("Nothing to draw: ") && text.contains("Nothing & <more>"))
  }

  @Test("The picture of the capability coalitions is the recorded one")
  func recorded() throws {
    try Golden.check(
      AffiliationPicture(try bundled(["capability"])).document().text(),
      against: "Tests/DrawingTests/Golden/draw-capability.dot")
  }
}

/// The text of an attribute.
func value(_ name: String, of attributes: [DOTDocument.Attribute]) -> String? {
  guard case .text(let text)? = attributes.last(where: { $0.name == name })?.value else {
    return nil
  }
  return text
}
