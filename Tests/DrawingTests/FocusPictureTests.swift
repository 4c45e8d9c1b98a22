import Counting
import Dates
import GraphCore
import Graphviz
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct FocusPictureTests {
  private let graph: CoalitionGraph

  init() throws { graph = try GraphFolder.ukraineSupport() }

  private func document(_ node: NodeReference, _ date: AsOf) -> DOTDocument {
    FocusPicture(graph, of: node, Question(date: date)).document()
  }

  @Test(arguments: [
    (NodeReference.coalition("artillery"), AsOf("2025-01-20")),
    (.coalition("coalition-of-the-willing"), "2025-07-10"),
    (.coalition("drone"), "2025-09-04"), (.party("FRA"), "2025-07-10"),
    (.official("klochko"), "2025-01-20"), (.meeting("artillery-2025-01"), "2025-01-20"),
    (.body("paris-headquarters"), "2025-07-10"),
  ])
  func noLabelRunsIntoAnother(_ node: NodeReference, _ date: AsOf) throws {
    let reader = try PictureReader(document(node, date).text())
    #expect(!reader.labels.isEmpty)
    #expect(reader.collisions == [])
    #expect(reader.cut == [])
  }

  @Test("Planned bodies are dotted, and those who lead them are drawn")
  func plannedBodies() {
    let picture = document(.coalition("coalition-of-the-willing"), "2025-07-10")
    #expect(picture.edges.count { value("style", of: $0.attributes) == "dotted" } >= 7)
    let names = picture.nodes.map(\.name)
    for name in ["Keith Kellogg", "Lindsey Graham", "Richard Blumenthal", "France"] {
      #expect(names.contains(name))
    }
  }

  @Test("A lead of one meeting is not drawn as a lead of the coalition")
  func leadOfAMeeting() {
    let picture = document(.coalition("coalition-of-the-willing"), "2025-07-10")
    let german = picture.edges.filter {
      $0.from == "Germany" && $0.to == "Coalition of the Willing"
    }
    #expect(german.count == 1)
    #expect(!german.contains { value("penwidth", of: $0.attributes) == "3.6" })
  }

  @Test("Nothing of a later date is drawn")
  func later() {
    let picture = document(.coalition("coalition-of-the-willing"), "2025-05-11")
    let names = picture.nodes.map(\.name)
    #expect(!names.contains("Keith Kellogg"))
    #expect(names.contains("Donald Tusk"))
  }

  @Test func everyNodeCanBeDrawn() throws {
    for node in graph.nodes { _ = try FocusPicture(graph, of: node).document().text() }
  }

  @Test("A disputed tie is dashed, as in the picture of all ties")
  func disputed() throws {
    let graph = try GraphText.graph(
      """
      FRA in a from 2020 by s; FRA outside a from 2020 by t; source s outlet s; source t outlet t
      DEU in a from 2020 by s
      """)
    func styles(_ picture: DOTDocument) -> [String: String?] {
      Dictionary(
        picture.edges.filter { $0.to == "a" }.map { ($0.from, value("style", of: $0.attributes)) },
        uniquingKeysWith: { $1 })
    }
    let focus = styles(FocusPicture(graph, of: .coalition("a")).document())
    #expect(focus == ["France": "dashed", "Germany": nil])
    #expect(styles(AffiliationPicture(graph.affiliations()).document()) == focus)
  }

  @Test("A planned meeting with the newest date is not the last meeting")
  func plannedMeeting() throws {
    var builder = GraphText.builder("FRA in a from 2020; DEU in a at 2023")
    var held = Meeting(id: "held", name: "Held", coalition: "a", claim: Claim())
    held.date = "2021-05"
    var planned = Meeting(id: "planned", name: "Planned", coalition: "a", claim: Claim())
    planned.date = "2022"
    planned.format = .planned
    builder.meetings = [held, planned]
    let picture = FocusPicture(try builder.build(), of: .coalition("a")).document()
    #expect(picture.nodes.contains { $0.name == "Held" })
    #expect(!picture.nodes.contains { $0.name == "Planned" })
  }

  @Test("Meetings are compared by date, not by text")
  func lastMeeting() throws {
    var builder = GraphText.builder("FRA in a from 2020; DEU in a at 2025")
    builder.meetings = [("a", "2024-06-20"), ("b", "2024~"), ("c", "2024-05")].map { id, date in
      var meeting = Meeting(
        id: Meeting.ID(id), name: "Meeting \(id)", coalition: "a", claim: Claim())
      meeting.date = PartialDate(date)
      return meeting
    }
    let names = FocusPicture(try builder.build(), of: .coalition("a")).document().nodes.map(\.name)
    #expect(names.filter { $0.hasPrefix("Meeting") }.count == 1)
    #expect(!names.contains("Meeting c"))
  }

  @Test("The picture of the artillery coalition is the recorded one")
  func recorded() throws {
    try Golden.check(
      document(.coalition("artillery"), "2025-01-20").text(),
      against: "Tests/DrawingTests/Golden/draw-artillery.dot")
  }
}
