import Analyses
import Foundation
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import Drawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct TimelinePictureTests {
  private func picture(_ subject: Timeline.Subject) throws -> String {
    let timeline = Timeline(try GraphFolder.ukraineSupport(), of: subject)
    return try #require(TimelinePicture(timeline)).svg
  }

  @Test(arguments: [
    Timeline.Subject.coalitions(of: "POL"), .leads(of: "FRA"),
    .members(of: "coalition-of-the-willing"), .members(of: "nato"),
    .members(of: "electronic-warfare"), .ties,
  ])
  func isXMLWithTitleAndDescription(_ subject: Timeline.Subject) throws {
    let svg = try picture(subject)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("<title>") && svg.contains("<desc>") && svg.contains("role=\"img\""))
    #expect(svg.contains("\(try GraphFolder.ukraineSupport().sources.count) sources"))
  }

  @Test("Markup in a title is text")
  func markup() throws {
    var builder = GraphText.builder("FRA in a from 2020 to 2022")
    builder.title = "Black & <White> \"x\""
    let svg = try #require(TimelinePicture(Timeline(try builder.build(), of: .ties))).svg
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("<title>Black &amp; &lt;White&gt; \"x\"</title>"))
  }

  /// No coordinate leaves the page.
  @Test func staysOnThePage() throws {
    let svg = try picture(.members(of: "coalition-of-the-willing"))
    for path in svg.matches(of: /[MHV]([0-9.]+)(?:,([0-9.]+))?/) {
      let number = try #require(Double(path.1))
      #expect(number >= 0 && number <= 960)
    }
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test func nothingToDraw() throws {
    let graph = try GraphBuilder(title: "Nothing").build()
    #expect(TimelinePicture(Timeline(graph, of: .coalitions(of: "FRA"))) == nil)
  }
}
