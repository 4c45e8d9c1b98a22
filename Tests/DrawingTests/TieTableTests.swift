import Analyses
import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct TieTableTests {
  private static let text = """
    FRA leads a from 2020; DEU in a from 2020; ITA observes a from 2020; POL unknown a at 2021
    FRA in b from 2020; coalition p status planned; POL in p from 2020
    """

  /// Each row as `party coalition`, with a letter for each of certain, disputed and counted.
  private func rows(_ table: TieTable) -> [String] {
    table.answer.tables[0].rows.map { cells in
      guard case .node(let party) = cells[0], case .node(let coalition) = cells[1] else {
        return ""
      }
      let marks = zip(["c", "d", "n"], cells[3...]).filter { $0.1 == .yes(true) }.map(\.0)
      return "\(party.id) \(coalition.id) \(marks.joined())"
    }
  }

  private func table(_ content: TieTable.Content, least: Int = 0) throws -> TieTable {
    var style = PictureStyle()
    style.leastCoalitions = least
    return TieTable(try GraphText.graph(Self.text).affiliations(), content, style: style)
  }

  @Test("A view has a row for each tie that it draws")
  func contents() throws {
    let counted = ["DEU a cn", "FRA a cn", "POL a n", "FRA b cn"]
    #expect(try rows(table(.counted)) == counted)
    #expect(Set(try rows(table(.all))) == Set(counted + ["POL p c", "ITA a c"]))
    #expect(try rows(table(.leads)) == ["FRA a cn"])
  }

  @Test("Parties of few coalitions are left out, with a note")
  func least() throws {
    let table = try table(.counted, least: 2)
    #expect(rows(table) == ["FRA a cn", "FRA b cn"])
    #expect(
      table.answer.tables[0].notes.contains {
        $0.text
          == "Not drawn: 2 countries without a certain membership in at least 2 of these coalitions."
      })
  }

  @Test("The surroundings of a coalition or a party are its ties; other nodes have none")
  func surroundings() throws {
    let graph = try GraphText.graph(Self.text)
    let style = PictureStyle()
    let coalition = try #require(
      TieTable(graph, of: .coalition("b"), Question(), style: style))
    #expect(rows(coalition) == ["FRA b cn"])
    let party = try #require(TieTable(graph, of: .party("POL"), Question(), style: style))
    #expect(rows(party) == ["POL a n", "POL p c"])
    #expect(TieTable(graph, of: .official("x"), Question(), style: style) == nil)
  }
}
