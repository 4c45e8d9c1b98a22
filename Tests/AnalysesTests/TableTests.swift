import Testing

@testable import Analyses

@Suite struct TableTests {
  @Test func cellsHaveAPlainForm() {
    #expect(Table.Cell.text("a").plain == "a")
    #expect(Table.Cell.integer(-3).plain == "-3")
    #expect(Table.Cell.list(["a", "b"]).plain == "a; b")
    #expect(Table.Cell.missing.plain == "")
  }

  @Test func oneIsNotSeveral() {
    #expect(Table.counted(1, "countries") == "1 country")
    #expect(Table.counted(1, "certain ties") == "1 certain tie")
    #expect(Table.counted(0, "coalitions") == "0 coalitions")
  }
}
