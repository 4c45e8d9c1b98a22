import Entente
import TestSupport
import Testing

/// The library and the program have the same defaults: the same lines come from both, with no option given.
@Suite struct DefaultsTests {
  static let graph = Result { try GraphFolder.ukraineSupport() }

  private func program(_ command: String) throws -> String {
    let arguments = command.split(separator: " ").map(String.init)
    return try Program.run(arguments + ["--format", "csv"]).output
  }

  @Test("rank") func rank() throws {
    let ranking = Ranking(try DefaultsTests.graph.get().affiliations())
    #expect(ranking.answer().text(as: .csv) == (try program("rank")))
  }

  @Test("rank --by") func scores() throws {
    let networks = NamedNetworks(
      try DefaultsTests.graph.get().affiliations(), of: .automatic)
    let scores = try #require(Scores(.closeness, of: networks))
    #expect(scores.answer().text(as: .csv) == (try program("rank --by closeness")))
  }

  @Test("overlap") func overlap() throws {
    let overlaps = Overlaps(try DefaultsTests.graph.get().affiliations())
    #expect(overlaps.answer().text(as: .csv) == (try program("overlap")))
  }

  @Test("overlap --significance") func significance() throws {
    let tests = SignificantOverlaps(
      try DefaultsTests.graph.get().affiliations(), against: .stochasticDegrees)
    #expect(tests.answer().text(as: .csv) == (try program("overlap --significance sdsm")))
  }

  @Test("diff") func diff() throws {
    let graph = try DefaultsTests.graph.get()
    let changes = Changes(
      from: graph.affiliations(asOf: "2024-06"), to: graph.affiliations(asOf: "2025-07"))
    #expect(
      changes.answer().text(as: .csv) == (try program("diff --from 2024-06 --to 2025-07")))
  }

  @Test("timeline") func timeline() throws {
    let timeline = Timeline(try DefaultsTests.graph.get(), of: .members(of: "artillery"))
    #expect(timeline.answer().text(as: .csv) == (try program("timeline artillery")))
  }
}
