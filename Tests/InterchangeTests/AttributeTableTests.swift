import GraphCore
import Testing

@testable import Interchange

@Suite struct AttributeTableTests {
  private func graph(
    adding text: String, _ options: TableReader.Options = .init()
  ) throws -> CoalitionGraph {
    let table = "country,coalition\nFRA,G7\nDEU,G7\nEuropean Union,G7\nFRA,NATO\nDEU,NATO\n"
    let graph = try TableReader.read(Array(table.utf8), named: "t.csv")
    return try AttributeTable.adding(Array(text.utf8), named: "a.csv", to: graph, options)
  }

  @Test("Parties get attributes by code and by name; states that the data lack are passed over")
  func parties() throws {
    let graph = try graph(
      adding: "country,region,size\nFrance,West,big\nDEU,West,\nEU,Union,\nJPN,Asia,\n")
    #expect(graph.parties[id: "FRA"]?.attributes == ["region": "West", "size": "big"])
    #expect(graph.parties[id: "DEU"]?.attributes == ["region": "West"])
    #expect(graph.parties[id: "eu"]?.attributes == ["region": "Union"])
    #expect(graph.parties.count == 3)
  }

  @Test("Coalitions get attributes where the table has a column of coalitions")
  func coalitions() throws {
    let graph = try graph(adding: "coalition,domain\nnato,defence\n")
    #expect(graph.coalitions[id: "nato"]?.attributes == ["domain": "defence"])
  }

  @Test("A name of two nodes is an error that names both; an identifier is not")
  func sharedNames() throws {
    var builder = GraphBuilder(title: "Test")
    builder.coalitions = ["a", "b"].map { Coalition(id: $0, name: "\($0)\($0)") }
    for position in 0...1 { builder.coalitions[position].short = "Group of Friends" }
    let graph = try builder.build()
    func adding(_ name: String) throws -> CoalitionGraph {
      try AttributeTable.adding(
        Array("coalition,domain\n\(name),peace\n".utf8), named: "a.csv", to: graph)
    }
    let error = #expect(throws: InvalidGraph.self) { try adding("group of friends") }
    #expect(
      error?.findings.map { "\($0.code) \($0.message)" }
        == ["E038 'group of friends' can be a or b; write the identifier"])
    #expect(try adding("b").coalitions[id: "b"]?.attributes == ["domain": "peace"])
    #expect(try adding("bb").coalitions[id: "b"]?.attributes == ["domain": "peace"])
  }

  @Test(
    "Cells that say nothing are no values", arguments: ["NA", "n/a", "#N/A", "NULL", "nan"])
  func nothing(_ text: String) throws {
    let graph = try graph(adding: "iso3,bloc\nFRA,West\nDEU,\(text)\n")
    #expect(graph.parties[id: "FRA"]?.attributes == ["bloc": "West"])
    #expect(graph.parties[id: "DEU"]?.attributes == [:])
  }

  @Test("The text NA, which can be a code, is no value, with a note")
  func missing() throws {
    let remarks = try graph(adding: "iso3,region\nFRA,EU\nDEU,NA\n").remarks
    #expect(remarks.map { "\($0.code) \($0.place.line)" } == ["N209 3"])
    #expect(try graph(adding: "iso3,region\nFRA,EU\nDEU,\n").remarks.isEmpty)
  }

  @Test("Many attributes of many nodes are read in a time that grows with their number")
  func growth() throws {
    func seconds(_ count: Int) throws -> Duration {
      var builder = GraphBuilder(title: "Growth")
      builder.coalitions = (0..<count).map { Coalition(id: .init("c\($0)"), name: "C\($0)") }
      let graph = try builder.build()
      let rows = (0..<count).map { "c\($0),x\n" }.joined()
      let bytes = Array(("coalition,domain\n" + rows).utf8)
      // The shortest of some runs, since others may use the machine.
      return try (0..<3).map { _ in
        try ContinuousClock().measure {
          _ = try AttributeTable.adding(bytes, named: "a.csv", to: graph)
        }
      }.min() ?? .zero
    }
    let (short, long) = (try seconds(1000), try seconds(8000))
    // Eight times the rows take eight times as long; 64 times would be quadratic.
    #expect(long < short * 30)
  }

  @Test("Unknown names, and a name in two rows, are errors with their lines")
  func errors() {
    let error = #expect(throws: InvalidGraph.self) {
      try graph(adding: "country,region\nFRA,West\nNarnia,East\nFrance,East\n")
    }
    #expect(error?.findings.map { "\($0.place.line) \($0.code)" } == ["3 E038", "4 E031"])
  }

  @Test("Two answers for one attribute, two columns of one name, and no attribute are errors")
  func contradictions() throws {
    func codes(_ text: String) -> [String]? {
      let error = #expect(throws: InvalidGraph.self) { try graph(adding: text) }
      return error?.findings.map { "\($0.place.line) \($0.code)" }
    }
    #expect(codes("country,region,region\nFRA,West,East\n") == ["1 E031"])
    #expect(codes("country\nFRA\n") == ["1 E021"])
    let west = try graph(adding: "country,region\nFRA,West\n")
    let east = Array("country,size,region\nFRA,big,East\n".utf8)
    let error = #expect(throws: InvalidGraph.self) {
      try AttributeTable.adding(east, named: "b.csv", to: west)
    }
    #expect(
      error?.findings.map(\.message) == ["`region` of 'FRA' is 'East' here and 'West' elsewhere"])
  }

  @Test("A name of two states, one of them in the data, is an error, or is left out")
  func ambiguous() throws {
    let table = "country,coalition\nCOD,AU\nFRA,NATO\n"
    let graph = try TableReader.read(Array(table.utf8), named: "t.csv")
    let text = Array("country,region\nCongo,Africa\n".utf8)
    let error = #expect(throws: InvalidGraph.self) {
      try AttributeTable.adding(text, named: "a.csv", to: graph)
    }
    #expect(error?.findings.map(\.code) == ["E025"])
    var options = TableReader.Options()
    options.skipsUnknown = true
    let read = try AttributeTable.adding(text, named: "a.csv", to: graph, options)
    #expect(read.remarks.contains { $0.code == "W112" })
  }

  @Test("Unknown names come with those that are written nearly so, and can be left out")
  func unknown() throws {
    let text = "country,region\nFRA,West\nGermny,West\n"
    let error = #expect(throws: InvalidGraph.self) { try graph(adding: text) }
    #expect(error?.findings.first?.message.contains("did you mean 'Germany'") == true)
    var options = TableReader.Options()
    options.skipsUnknown = true
    let read = try graph(adding: text, options)
    #expect(read.parties[id: "FRA"]?.attributes == ["region": "West"])
    #expect(read.remarks.contains { $0.code == "W112" && $0.message.contains("'Germny'") })
  }
}
