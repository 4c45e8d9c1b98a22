import Analyses
import Foundation
import GraphCore
import Interchange
import Testing

@testable import Drawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct TimelinePictureTests {
  private func picture(_ subject: Timeline.Subject) throws -> String {
    let graph = try GraphFolder.ukraineSupport()
    return try #require(TimelinePicture(graph.timeline(of: subject), in: graph)).svg
  }

  @Test(arguments: [
    Timeline.Subject.country("POL"), .coalition("coalition-of-the-willing"), .coalition("nato"),
    .coalition("electronic-warfare"),
  ])
  func isXMLWithTitleAndDescription(_ subject: Timeline.Subject) throws {
    let svg = try picture(subject)
    #expect(XMLParser(data: Data(svg.utf8)).parse())
    #expect(svg.contains("<title>") && svg.contains("<desc>") && svg.contains("role=\"img\""))
    #expect(svg.contains("308 pages"))
  }

  /// No coordinate leaves the page.
  @Test func staysOnThePage() throws {
    let svg = try picture(.coalition("coalition-of-the-willing"))
    for path in svg.matches(of: /[MHV]([0-9.]+)(?:,([0-9.]+))?/) {
      let number = try #require(Double(path.1))
      #expect(number >= 0 && number <= 960)
    }
    #expect(!svg.contains("nan") && !svg.contains("inf"))
  }

  @Test func nothingToDraw() throws {
    let graph = try CoalitionGraph(GraphContents(title: "Nothing"))
    #expect(TimelinePicture(graph.timeline(of: .country("FRA")), in: graph) == nil)
  }
}
