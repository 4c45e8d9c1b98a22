import Documents
import GraphCore
import Testing

@testable import Interchange

@Suite struct RoleColumnsTests {
  @Test(
    "The column of roles decides, then that of lead roles, then the other; without a word it is a membership"
  )
  func precedence() throws {
    let text = "observer,1,full\n,yes,observer\n,0,associates\nNA,,NA\nking,1,full\n"
    let table = try DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
    let columns = table.columns([0, 1, 2], ofRowsWith: 3).columns.map { CellColumn($0) }
    let roles = RoleColumns(role: columns[0], lead: columns[1], other: columns[2])
    let words = (0..<5).map(roles.word(of:))
    #expect(
      words.map(\.meaning) == [
        .role(.observer), .role(.lead), .role(.associate), .role(.member), .unknown,
      ])
    #expect(words.map(\.text) == ["observer", "yes", "associates", "", "king"])
    for word in words.prefix(4) { #expect(.role(roles.values[Int(word.number)]) == word.meaning) }
    #expect(!RoleColumns(role: nil, lead: nil, other: nil).isPresent)
  }
}
