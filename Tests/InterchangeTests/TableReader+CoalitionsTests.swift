import Dates
import GraphCore
import Testing

@testable import Interchange

@Suite struct TableReaderCoalitionsTests {
  private func read(_ texts: String...) throws -> CoalitionGraph {
    try TableReader.read(
      texts.enumerated().map { TableFile("t\($0).csv", Array($1.utf8)) }, options: .init()
    ).graph
  }

  @Test("A list of all nodes names members too, which are no coalitions")
  func nodes() throws {
    let graph = try read(
      "woman,event\nAnn,E1\nEve,E1\nEve,E2\n",
      "id,type,name\nAnn,false,Ann\nEve,false,Eve\nE1,true,E1\nE2,true,E2\n")
    #expect(graph.coalitions.map(\.name) == ["E1", "E2"] && graph.parties.count == 2)
    let note = "2 rows name members of another table, not coalitions; left out"
    #expect(graph.remarks.contains { $0.code == "W118" && $0.message == note })
  }

  @Test("What was founded, or has parts, is a coalition, also where it belongs to another")
  func founded() throws {
    let ties = "member,organisation\nBaltic Assembly,Nordic Eight\nEST,Nordic Eight\n"
    let founded = try read(
      ties, "coalition,founded,part_of\nBaltic Assembly,1991,\nNordic Eight,1992,\n")
    #expect(founded.coalitions.compactMap(\.founded.first?.date) == ["1991", "1992"])
    let larger = try read(
      ties, "coalition,kind,part_of\nBaltic Assembly,council,\nCouncil,body,Baltic Assembly\n")
    #expect(larger.coalitions.map(\.name).contains("Baltic Assembly"))
  }
}
