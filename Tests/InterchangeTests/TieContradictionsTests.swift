import GraphCore
import Testing

@testable import Interchange

@Suite struct TieContradictionsTests {
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
