import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct OverlapsPictureTests {
  private static let text = """
    FRA, DEU, POL, ITA in a from 2020; FRA, DEU, POL in b from 2020; FRA, ESP in c from 2020
    ESP, PRT in d from 2020; c declares 4 at 2021 by s
    """

  private func reader(_ text: String) throws -> SVGReader {
    try SVGReader(OverlapsPicture(try GraphText.graph(text).affiliations()).svg)
  }

  @Test("Each pair has a cell with what it shares")
  func cells() throws {
    let cells = try reader(Self.text).groups("shared")
    #expect(cells.count == 6)
    let titles = Set(cells.map(\.title))
    let pair = titles.first {
      $0.contains("a") && $0.contains("b and") || $0.hasPrefix("a and b") || $0.hasPrefix("b and a")
    }
    #expect(pair?.contains("share 3; all named members of one are in the other") ?? false)
  }

  @Test("The title names the pair that certainly shares most")
  func title() throws {
    #expect(try reader(Self.text).texts.first == "a and b share 3 countries, no two certainly more")
  }

  @Test("A number that could be larger has its limit below")
  func ranges() throws {
    let reader = try reader(Self.text)
    #expect(reader.texts.contains { $0.hasPrefix("≤ ") })
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
  }

  @Test("The legend explains the diagonal and the sign of limits, and classes follow the data")
  func legend() throws {
    let texts = try reader(Self.text).texts
    for words in ["named members of one coalition", "at most", "3 shared"] {
      #expect(texts.contains(words), "\(words): \(texts)")
    }
    #expect(!texts.contains("1–5"))
  }

  @Test("A zero is pale, with no fill")
  func zero() throws {
    let svg = OverlapsPicture(
      try GraphText.graph("FRA, DEU in a from 2020; FRA, DEU in b from 2020; POL in c from 2020")
        .affiliations()
    ).svg
    let lines = svg.split(separator: "\n")
    let zeros = lines.indices.filter { lines[$0].hasSuffix(">0</text>") }
    #expect(!zeros.isEmpty && zeros.allSatisfy { !lines[$0].contains("bold") })
    #expect(
      zeros.allSatisfy {
        lines[$0 - 1].contains("<rect") && lines[$0 - 1].contains(#"fill="none""#)
      })
  }

  @Test("Where every number is known, nothing is said of ranges")
  func exact() throws {
    let texts = try reader("FRA, DEU in a from 2020; FRA, DEU in b from 2020; FRA in c from 2020")
      .texts
    #expect(texts.first == "a and b share 2 countries, no two more")
    #expect(!texts.contains { $0.contains("at most") || $0.contains("unnamed") })
  }

  @Test("One coalition shares nothing, and the page says so")
  func one() throws {
    let texts = try reader("FRA in a from 2020").texts
    #expect(
      texts.joined(separator: " ")
        .hasPrefix("Nothing to draw: fewer than two coalitions have a known member."))
  }
}
