import Counting
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct SourceLinkTests {
  @Test(
    "Addresses of the web are links, with what they cannot hold encoded",
    arguments: [
      ("https://example.org/a?b=1&c=2#d", "https://example.org/a?b=1&c=2#d"),
      ("HTTP://example.org", "http://example.org"),
      ("https://example.org/ä \"<x>", "https://example.org/%C3%A4%20%22%3Cx%3E"),
      ("http://[::1]/", "http://[::1]/"),
    ])
  func links(_ address: String, _ link: String) {
    #expect(SourceLink(address)?.address == link)
  }

  @Test(
    "Nothing else is",
    arguments: [
      nil, "", "javascript:alert(1)", " https://example.org", "file:///etc/passwd", "example.org",
      "https://", "https:///x", "https:// x", "java\nscript:x",
    ])
  func others(_ address: String?) {
    #expect(SourceLink(address) == nil)
  }

  @Test("A link escapes in the file, opens apart, and holds the group of its tie")
  func inPicture() throws {
    var builder = GraphText.builder(
      "FRA leads a from 2020 by s; DEU in a from 2020 by t; source s outlet S; source t outlet T; coalition a founded 2020 by s"
    )
    builder.sources[0].url = "https://example.org/?a=1&b=2"
    for picture: any Picture in [
      MatrixPicture(try builder.build().affiliations()),
      ColumnsPicture(try builder.build().affiliations()),
    ] {
      let svg = picture.svg
      #expect(
        svg.contains(
          "<a href=\"https://example.org/?a=1&amp;b=2\" target=\"_blank\">"))
      let links = try SVGReader(svg).links
      #expect(Set(links.map(\.group)) == ["FRA--a", "coalition-a"])
    }
  }

  @Test("In the bundled graph every tie with a source on the web is a link to one of them")
  func bundled() throws {
    let affiliations = try GraphFolder.ukraineSupport().affiliations()
    let picture = PictureTies(affiliations, uncounted: true)
    let links = try SVGReader(MatrixPicture(affiliations).svg).links
    let pages = Dictionary(uniqueKeysWithValues: links.map { ($0.group, $0.address) })
    var count = 0
    for tie in picture.ties {
      let own = tie.sources.compactMap {
        SourceLink(affiliations.graph.sources[id: $0]?.url)?.address
      }
      let link = pages["\(tie.party)--\(tie.coalition)"]
      #expect(link == nil ? own.isEmpty : own.first == link)
      count += own.isEmpty ? 0 : 1
    }
    #expect(count > 200)
    #expect(pages.keys.contains { $0.hasPrefix("coalition-") })
  }
}
