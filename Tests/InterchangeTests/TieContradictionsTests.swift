import GraphCore
import Testing

@testable import Interchange

@Suite struct TieContradictionsTests {
  @Test("Two starts of a membership that goes on contradict each other, a year and its day do not")
  func starts() {
    let table = ReadTable(
      "country,coalition,from\nFRA,A,1949\nFRA,A,1950\nDEU,A,1955\nDEU,A,1955-05\n")
    #expect(table.codes == ["W113"])
    #expect(table.findings[0].message.contains("since 1949 here and since 1950 at t.csv:3:1"))
    #expect(ReadTable("country,coalition,from,to\nFRA,A,1949,1966\nFRA,A,2009,\n").codes.isEmpty)
  }

  private func remarks(_ texts: String...) throws -> [String] {
    try TableReader.read(
      texts.enumerated().map { TableFile("t\($0).csv", Array($1.utf8)) }
    ).graph.remarks.filter { $0.code == "W113" }.map(\.line)
  }

  @Test("Tables that contradict each other about one time are told with both places")
  func found() throws {
    #expect(
      try remarks("country,coalition\nFRA,A\n", "country,coalition,role\nFRA,A,non-member\n") == [
        "t0.csv:2:1: warning: France belongs to 'A' here and does not at t1.csv:2:1 [W113]"
      ])
  }

  @Test("Periods that overlap contradict each other, whatever other rows say")
  func overlapping() throws {
    let text = """
      country,coalition,role,from,to
      FRA,A,non-member,1950,1960
      FRA,A,member,1990,2000
      FRA,A,non-member,1995,1996
      """
    #expect(
      try remarks(text) == [
        "t0.csv:3:1: warning: France belongs to 'A' here and does not at t0.csv:4:1 [W113]"
      ])
  }

  @Test("Different times, and other roles, are none")
  func none() throws {
    let text =
      "country,coalition,role,from,to\nFRA,A,member,2001,\nFRA,A,non-member,1990,2000\nFRA,A,lead,2001,\n"
    #expect(try remarks(text).isEmpty)
  }
}
