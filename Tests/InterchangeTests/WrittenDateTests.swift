import GraphCore
import Testing

@testable import Interchange

@Suite struct WrittenDateTests {
  @Test("Months can be words")
  func months() {
    #expect(WrittenDate.plain("April 1949") == "1949-04")
    #expect(WrittenDate.plain("4 April 1949") == "1949-04-04")
    #expect(WrittenDate.plain("April 4th, 1949") == "1949-04-04")
    #expect(WrittenDate.plain("18. März 2024") == "2024-03-18")
    #expect(WrittenDate.plain("1 de enero de 1986") == "1986-01-01")
    #expect(WrittenDate.plain("Sept. 1949") == "1949-09")
    #expect(WrittenDate.plain("1949") == nil && WrittenDate.plain("May") == nil)
    #expect(WrittenDate.plain("April fool 1949") == nil)
  }

  @Test(
    "Words for a membership that goes on are no end", arguments: ["present", "ongoing", "heute"])
  func openEnds(_ word: String) {
    let table = ReadTable("country,coalition,from,to\nFRA,NATO,4 April 1949,\(word)\n")
    #expect(table.periods == ["FRA-nato 1949-04-04…"])
  }

  @Test("Messages say what to write")
  func messages() {
    #expect(DateMessage.of("19490824", "not a date", in: "from").hasSuffix("write 1949-08-24"))
    #expect(DateMessage.of("17989", "not a date", in: "from").contains("1949-04-01"))
    #expect(DateMessage.of("c. 1949", "not a date", in: "from").contains("write 1949"))
  }
}
