import Testing

@testable import Analyses

@Suite struct TableTests {
  @Test func cellsHaveAPlainForm() {
    #expect(Table.Cell.text("a").plain == "a")
    #expect(Table.Cell.integer(-3).plain == "-3")
    #expect(Table.Cell.list(["a", "b"]).plain == "a; b")
    #expect(Table.Cell.missing.plain == "")
  }
}
