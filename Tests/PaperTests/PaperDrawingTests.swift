import Foundation
import Testing

@testable import Paper

@Suite struct PaperDrawingTests {
  private static let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40" \
    fill="#1f3a5f"/><text x="10" y="25" fill="#fff" font-family="Liberation Sans">Text</text></svg>
    """

  /// Four bytes of a PNG as a number.
  private func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 + Int($1) }
  }

  @Test(
    "A PNG has the size of the SVG times the scale", arguments: [(1.0, 120, 40), (2.5, 300, 100)])
  func png(_ scale: Double, _ width: Int, _ height: Int) throws {
    let bytes = try Paper.draw(PaperRequest(Self.svg, as: .png, scale: scale))
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(number(bytes, at: 16) == width && number(bytes, at: 20) == height)
  }

  @Test("A width in pixels goes before the scale")
  func width() throws {
    var request = PaperRequest(Self.svg, as: .png, scale: 7)
    request.width = 240
    let bytes = try Paper.draw(request)
    #expect(number(bytes, at: 16) == 240 && number(bytes, at: 20) == 80)
  }

  @Test("A PDF has the size in points, its title, and no time of the clock")
  func pdf() throws {
    let bytes = try Paper.draw(PaperRequest(Self.svg, as: .pdf, title: "Coalitions"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("%PDF-1."))
    #expect(text.contains("[ 0 0 90 30 ]"))
    #expect(text.contains("(Coalitions)"))
    #expect(text.contains("19700101000000"))
  }

  @Test("The same SVG is the same bytes", arguments: PaperRequest.Format.allCases)
  func isRepeatable(_ format: PaperRequest.Format) throws {
    let request = PaperRequest(Self.svg, as: format)
    let first = try Paper.draw(request)
    #expect(try Paper.draw(request) == first)
  }

  @Test("What cannot be drawn says why")
  func bad() {
    #expect(throws: PaperError.self) { try Paper.draw(PaperRequest("no SVG", as: .png)) }
    #expect(throws: PaperError.self) {
      try Paper.draw(PaperRequest("<svg xmlns='http://www.w3.org/2000/svg'><g></svg>", as: .png))
    }
    #expect(throws: PaperError.tooLarge(width: 120_000_000, height: 40_000_000)) {
      try Paper.draw(PaperRequest(Self.svg, as: .png, scale: 1e6))
    }
  }

  @Test("The versions name both libraries")
  func versions() throws {
    let versions = try Paper.versions()
    #expect(versions.hasPrefix("librsvg 2.") && versions.contains("cairo 1."))
  }

  @Test("A text with a letter that no font has is unreadable, others are not")
  func unreadable() throws {
    // The last letter of the private use area belongs to nobody.
    let texts = ["Deutschland", "Україна", "a\u{10FFFD}b", ""]
    #expect(try Paper.unreadable(of: texts) == ["a\u{10FFFD}b"])
  }
}
