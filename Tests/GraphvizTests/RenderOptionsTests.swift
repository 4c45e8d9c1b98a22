import Testing

@testable import Graphviz

/// Formats, sizes and resolutions.
@Suite struct RenderOptionsTests {
  private let small = "graph G { a -- b }"

  /// Each format is known by its first bytes.
  @Test(arguments: OutputFormat.allCases) func everyFormat(_ format: OutputFormat) throws {
    let output: [UInt8]
    do {
      output = try #require(
        try Renderer.render(RenderRequest(small, engine: .dot, formats: [format])).outputs[format])
    } catch GraphvizError.formatMissing {
      return  // The plugin is not installed here, and that was said.
    }
    let begins: [UInt8] =
      switch format {
      case .svg: Array("<?xml".utf8)
      case .png: [0x89, 0x50, 0x4E, 0x47]
      case .pdf: Array("%PDF".utf8)
      case .ps, .eps: Array("%!PS".utf8)
      case .json: Array("{".utf8)
      case .xdot, .dot: Array("graph".utf8)
      case .plain: Array("graph 1 ".utf8)
      case .webp: Array("RIFF".utf8)
      case .gif: Array("GIF8".utf8)
      case .jpg: [0xFF, 0xD8]
      }
    #expect(output.starts(with: begins))
  }

  @Test func theLayoutAsDOTIsReadAgain() throws {
    let rendering = try Renderer.render(RenderRequest(small, engine: .dot, formats: [.dot, .xdot]))
    for format in [OutputFormat.dot, .xdot] {
      let document = try #require(DOTDocument.read(rendering.text(format) ?? "").graphs.first)
      #expect(document.nodes.map(\.name) == ["a", "b"])
      #expect(document.nodes.allSatisfy { $0.attributes["pos"] != nil })
    }
  }

  /// Pixels of a PNG; points of an SVG.
  private func sizes(_ change: (inout RenderRequest) -> Void) throws -> (png: Int, svg: Int) {
    var request = RenderRequest(small, formats: [.png, .svg])
    change(&request)
    let rendering = try Renderer.render(request)
    let png = rendering.outputs[.png] ?? []
    let svg = try #require(rendering.text(.svg)?.firstMatch(of: #/<svg width="([0-9]+)pt"/#)).1
    return (png[16..<20].reduce(0) { $0 << 8 | Int($1) }, Int(svg) ?? 0)
  }

  @Test func resolutionAndScale() throws {
    let plain = try sizes { _ in }
    #expect(plain == (83, 62))
    let dense = try sizes { $0.dpi = 288 }
    #expect(abs(dense.png - 248) <= 4 && abs(dense.svg - 248) <= 4)
    let large = try sizes { $0.scale = 3 }
    #expect(abs(large.png - 3 * 83) <= 3 && abs(large.svg - 3 * 62) <= 3)
    let both = try sizes {
      $0.dpi = 144
      $0.scale = 0.5
    }
    #expect(abs(both.png - 62) <= 1 && both.svg == 62)
  }

  @Test func sizeLimitsAndFills() throws {
    let shrunk = try sizes { $0.size = .init(width: 1000, height: 58) }
    #expect(shrunk.svg <= 36)
    let untouched = try sizes { $0.size = .init(width: 1000, height: 1000) }
    #expect(untouched.svg == 62)
    let filled = try sizes { $0.size = .init(width: 1000, height: 1160, fills: true) }
    #expect(abs(filled.svg - 620) < 20)
  }

  @Test func oneOfSeveralGraphs() throws {
    var request = RenderRequest("graph A { x } graph B { y }")
    #expect(throws: GraphvizError.severalGraphs(count: 2, file: nil)) {
      try Renderer.render(request)
    }
    for (index, name) in ["x", "y"].enumerated() {
      request.graph = index
      #expect(try Renderer.render(request).text(.svg)?.contains(">\(name)</text>") == true)
    }
    request.graph = 2
    #expect(throws: GraphvizError.severalGraphs(count: 2, file: nil)) {
      try Renderer.render(request)
    }
  }

  @Test func substitutedFonts() throws {
    let rendering = try Renderer.render(
      RenderRequest(
        "graph { a [fontname=\"No Such Font\"]; b [fontname=\"Times-Roman\"]; c }", engine: .dot,
        formats: [.svg]))
    #expect(rendering.fonts.map(\.asked) == ["No Such Font"])
    #expect(rendering.messages.isEmpty)
  }

  @Test func whatIsInstalled() throws {
    let installation = try Renderer.installation()
    #expect(installation.engines.contains("dot") && installation.formats.contains("svg"))
    #expect(installation.version.contains("."))
  }
}
