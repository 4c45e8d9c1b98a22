import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct DossierTests {
  private let graph: CoalitionGraph

  init() throws { graph = try GraphFolder.ukraineSupport() }

  /// Whatever a dossier says it says with a date or a source, unless it only names the node.
  @Test func everyNodeHasADossierWhoseLinesAreSourced() {
    let named: Set = ["what it is", "who it is", "of", "part of", "sources", "officials"]
    for node in graph.nodes {
      let dossier = graph.dossier(of: node)
      #expect(!dossier.sections.isEmpty, "\(node.key)")
      for section in dossier.sections where !named.contains(section.heading) {
        for line in section.lines {
          #expect(!line.sources.isEmpty || line.date != nil, "\(node.key): \(line.text)")
        }
      }
    }
  }

  @Test func everySourceThatALineNamesIsListed() {
    for coalition in graph.coalitions {
      let dossier = graph.dossier(of: .coalition(coalition.id))
      let used = Set(dossier.sections.flatMap(\.lines).flatMap(\.sources))
      let listed = dossier.sections.first { $0.heading == "sources" }?.lines.count ?? 0
      #expect(listed == used.count)
    }
  }

  @Test func whatComesLaterIsLeftOut() throws {
    let date = try #require(PartialDate("2024-01-18"))
    let dossier = graph.dossier(of: .coalition("artillery"), asOf: date)
    let dated = dossier.sections.filter { $0.heading != "what it is" && $0.heading != "sources" }
    let text = dated.flatMap(\.lines).map { "\($0.text) \($0.date ?? "")" }
      .joined(separator: "\n")
    #expect(!text.contains("2025"))
    #expect(text.contains("represented at the launch"))
  }

  @Test func namedAgainstDeclaredIsSaid() throws {
    let dossier = graph.dossier(of: .coalition("artillery"), asOf: PartialDate("2025-01-20"))
    let size = try #require(dossier.sections.first { $0.heading == "size" })
    #expect(size.lines[0].text.contains("24 countries named; 15 declared: more named than"))
    #expect(size.lines.contains { $0.remarks.contains { $0.hasPrefix("rejected:") } })
  }

  @Test func tableHasOneRowForEachLine() {
    let dossier = graph.dossier(of: .country("FRA"))
    #expect(dossier.table.rows.count == dossier.sections.map(\.lines.count).reduce(0, +))
    #expect(
      dossier.table.columns.map(\.name) == ["section", "statement", "date", "sources", "remarks"])
  }

  @Test func officesAreThoseOfTheDay() {
    func titles(_ date: String) -> [String] { graph.titles(of: "boyev", on: PartialDate(date)) }
    #expect(titles("2025-01-20") == ["Deputy Minister of Defence for European Integration"])
    #expect(titles("2024-10").contains("Deputy Minister for Strategic Industries"))
    #expect(titles("2025-06") == ["First Deputy Minister of Defence"])
  }
}
