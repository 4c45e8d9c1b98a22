import Measures
import Testing

@testable import Analyses

@Suite struct MeasureCatalogueTests {
  @Test("Every measure of every list is in the catalogue, on each of its networks")
  func everyMeasure() {
    let entries = MeasureCatalogue().entries
    func names(_ use: String) -> [String] { entries.filter { $0.use == use }.map(\.name) }
    #expect(names("rank --by") == NodeMeasure.all.flatMap { m in m.forms.map { _ in m.name } })
    #expect(names("groups --by") == GroupingMethod.all.flatMap { m in m.forms.map { _ in m.name } })
    #expect(names("overlap --measure") == OverlapMeasure.allCases.map(\.name))
    #expect(names("measure") == NetworkNumber.measure.map(\.name))
    #expect(names("measure --from") == NetworkNumber.change.map(\.name))
    #expect(names("census") == NetworkNumber.census.map(\.name))
    #expect(Set(entries).count == entries.count)
  }

  @Test("A measure that is added to its list needs nothing else to be in the help")
  func madeUpMeasure() {
    let made = NodeMeasure(
      "made-up", .score,
      .init(on: .projection, source: "Nobody 2020", definition: { "a number of the \($0.node)" }) {
        _ in NodeScores([])
      })
    let text = MeasureCatalogue(nodes: NodeMeasure.all + [made]).text()
    #expect(text.contains("  made-up: a number of the country\n      [Nobody 2020]\n"))
  }

  @Test("Definitions are one line without a full stop, and lines of the help fit the width")
  func lines() throws {
    let catalogue = MeasureCatalogue()
    for entry in catalogue.entries {
      #expect(!entry.definition.hasSuffix(".") && !entry.definition.contains("\n"), "\(entry.name)")
    }
    for line in catalogue.text(width: 72).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= 72, "\(line)")
    }
    try expectFormatsAgree(catalogue.answer())
  }
}
