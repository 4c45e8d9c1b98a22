import Analyses
import Counting
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct ChangesPictureTests {
  private func changes(_ text: String) throws -> Changes {
    let graph = try GraphText.graph(text)
    return Changes(
      from: graph.affiliations(asOf: "2020-01-01"), to: graph.affiliations(asOf: "2022-01-01"))
  }

  private func kinds(_ text: String) throws -> [String: ChangeMark.Kind] {
    Dictionary(
      uniqueKeysWithValues: ChangesContent(try changes(text)).cells.map {
        ("\($0.party) \($0.coalition)", $0.mark.kind)
      })
  }

  private static let text = """
    FRA in a from 2019; DEU in a from 2021-05-01; POL in a from 2019 to 2020-06-01; ITA in a at 2021-06-01
    FRA leads a from 2021-03-01; GBR leads a from 2019 to 2021-02-01; GBR in a from 2019
    ESP observes a from 2021-01-01; BEL in a from 2019; coalition a founded 2018
    """

  @Test("Each kind of change has its mark, and what stayed is small")
  func marks() throws {
    let kinds = try kinds(Self.text)
    #expect(kinds["DEU a"] == .joined)
    #expect(kinds["POL a"] == .left)
    #expect(kinds["FRA a"] == .beganToLead)
    #expect(kinds["GBR a"] == .ceasedToLead)
    #expect(kinds["ITA a"] == .reportedMember)
    #expect(kinds["ESP a"] == .outside)
    // A party without a change has no row.
    #expect(kinds["BEL a"] == nil)
  }

  @Test("Parties without a change are named below, and the title counts real changes only")
  func page() throws {
    let reader = try SVGReader(ChangesPicture(try changes(Self.text)).svg)
    #expect(reader.texts.contains("The same memberships and lead roles on both dates: Belgium."))
    #expect(reader.texts.first == "1 membership began; 1 ended")
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("Without a change the title says what was first reported; a number of zero is left out")
  func reportedTitle() throws {
    func words(_ text: String) throws -> String { try reader(text).texts.joined(separator: " ") }
    #expect(
      try words("FRA, DEU in a at 2021-06-01")
        .hasPrefix(
          "2 memberships were first reported between 1 January 2020 and 1 January 2022; "
            + "when they began is not known"))
    #expect(
      try words("FRA in a from 2019 to 2021-02-01")
        .hasPrefix("1 membership ended between 1 January 2020 and 1 January 2022"))
  }

  @Test("The line below the title counts what is drawn")
  func summary() throws {
    let texts = try reader(
      "FRA leads a from 2021-01-01; DEU leads a from 2021-03-01; DEU in a from 2019"
    ).texts
    #expect(
      texts.contains {
        $0.hasPrefix(
          "What changed between 1 January 2020 and 1 January 2022: 2 began to lead (1 on joining)"
        )
      }, "\(texts)")
  }

  @Test("Who is new in a role that does not count has no other role before")
  func newRoles() throws {
    let summary = ChangesContent(
      try changes(
        """
        FRA observes a from 2021-01-01; DEU observes a from 2021-01-01
        POL applies a from 2019 to 2020-12-31; POL observes a from 2021-01-01
        """)
    ).summary
    #expect(summary == "1 in another role, 2 new in a role that does not count")
  }

  @Test("A beneficiary never looks like a member")
  func beneficiary() throws {
    let cells = ChangesContent(
      try changes(
        """
        UKR benefits a from 2021-01-01; UKR benefits b from 2019; UKR benefits c at 2021-06-01
        FRA in a from 2021-01-01; FRA in b from 2019; FRA in c at 2021-06-01
        """)
    ).cells
    func drawn(_ party: String) -> [String] {
      cells.filter { $0.party.rawValue == party }.map { cell in
        var canvas = Canvas(PictureStyle())
        canvas.element("svg") { $0.change(cell.mark, at: Point(10, 10), radius: 5) }
        return canvas.text
      }
    }
    #expect(drawn("UKR").count == 3 && drawn("FRA").count == 3)
    #expect(Set(drawn("UKR")).isDisjoint(with: drawn("FRA")))
    #expect(
      cells.filter(\.mark.isBeneficiary).map(\.mark.words) == [
        "beneficiary, new", "beneficiary, as before", "beneficiary newly reported, may be older",
      ])
  }

  @Test("The title and the line below it give one number for one thing")
  func oneNumber() throws {
    let texts = try reader(
      "FRA leads a from 2021-01-01; DEU, POL in a from 2021-03-01; ITA unknown a at 2021-03-01"
    ).texts
    let title = try #require(texts.first)
    let number = try #require(title.split(separator: " ").first)
    #expect(texts.joined(separator: " ").contains(": \(number)"), "\(texts)")
    #expect(
      title.hasPrefix("3 memberships began")
        && texts.contains { $0.contains("3 joined") && !$0.contains("–") })
  }

  private func reader(_ text: String) throws -> SVGReader {
    try SVGReader(ChangesPicture(try changes(text)).svg)
  }

  @Test("Of very many changes those of the parties and coalitions with the most are drawn")
  func many() throws {
    let text = (100..<200).map { "FRA, DEU in c\($0) from 2021-01-01" }
    let reader = try SVGReader(ChangesPicture(try changes(text.joined(separator: "\n"))).svg)
    #expect(reader.groups("coalition").count <= 30 && reader.page.width <= 1300)
    #expect(
      reader.texts.contains {
        $0.hasPrefix("Only those with the most changes are drawn; there are ")
      })
    #expect(reader.texts.first?.hasPrefix("200 memberships began") == true)
  }

  @Test("On a slide the text keeps its size")
  func slide() throws {
    var style = PictureStyle()
    style.purpose = .slide
    let graph = try GraphFolder.ukraineSupport()
    let changes = Changes(
      from: graph.affiliations(asOf: "2024-06"), to: graph.affiliations(asOf: "2025-07"))
    let reader = try SVGReader(ChangesPicture(changes, style: style).svg)
    // Text of 11 pixels is 10 pixels at a width of 1,200.
    #expect(reader.page.width <= 1320, "\(reader.page.width)")
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("The silence of sources on ends is told only where there is silence")
  func silence() throws {
    func notes(_ text: String) throws -> String {
      try SVGReader(ChangesPicture(try changes(text)).svg).texts.joined(separator: " ")
    }
    let joined = "FRA in a from 2021-01-01"
    #expect(try notes(joined).contains(MembershipEnds.none))
    #expect(try !notes(joined + "; DEU in a from 2010 to 2015").contains(MembershipEnds.none))
  }

  @Test("Without a difference the page says so")
  func nothing() throws {
    let reader = try SVGReader(ChangesPicture(try changes("FRA in a from 2019")).svg)
    #expect(reader.texts == ["Nothing to draw: no tie changed.", "Data: Test; drawn with Entente"])
  }

  @Test("All marks of changes differ in words and in shape")
  func differ() throws {
    let marks = try changes(Self.text).changes.compactMap { ChangeMark($0) }
    #expect(Set(marks.map(\.words)).count == Set(marks).count)
  }
}
