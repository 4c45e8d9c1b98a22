import Testing

@testable import Interchange

@Suite struct FileNamesTests {
  private func names(_ texts: [String]) -> [String] {
    var names = FileNames()
    return texts.map { names.next($0, fallback: "coalition") }
  }

  @Test("Names are plain, and different from each other")
  func plainAndApart() {
    #expect(
      names(["a b", "a-b", "a b 2", "a b", "", "中"]) == [
        "a-b", "a-b-2", "a-b-2-2", "a-b-3", "coalition", "coalition-2",
      ])
  }

  @Test("Long names are cut and kept apart")
  func longNames() {
    let long = String(repeating: "x", count: 99) + " y and more"
    let made = names([long, long + "z"])
    #expect(made == [String(repeating: "x", count: 99), String(repeating: "x", count: 99) + "-2"])
  }

  @Test("Numbering is linear in the number of equal names")
  func manyEqualNames() {
    let made = names(Array(repeating: "中", count: 50_000))
    #expect(Set(made).count == 50_000 && made.last == "coalition-50000")
  }
}
