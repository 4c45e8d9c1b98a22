import Testing

@testable import Documents

@Suite struct YAMLTextTests {
  private func read(_ text: String) throws -> Document? { try Document(yaml: text) }

  @Test func scalarsStayText() throws {
    let document = try read("[NO, on, 1:30, 2024-01-18, 012, ~, null, 1e3]")
    guard case .sequence(let items)? = document?.content else {
      Issue.record("not a sequence")
      return
    }
    let texts = items.map { item -> String in
      if case .scalar(let text) = item.content { text } else { "?" }
    }
    #expect(texts == ["NO", "on", "1:30", "2024-01-18", "012", "~", "null", "1e3"])
  }

  @Test func everyPartKnowsItsPlace() throws {
    let document = try #require(try read("# a comment\nid: x\nmembers:\n  - { country: UKR }\n"))
    #expect(document["id"]?.mark == .init(line: 2, column: 5))
    guard case .mapping(let entries) = document.content else {
      Issue.record("not a mapping")
      return
    }
    #expect(entries.map(\.mark.line) == [2, 3])
    guard case .sequence(let items)? = document["members"]?.content else {
      Issue.record("not a sequence")
      return
    }
    #expect(items[0]["country"]?.mark == .init(line: 4, column: 16))
  }

  @Test func emptyTextIsNoDocument() throws {
    #expect(try read("") == nil)
    #expect(try read("# only a comment\n") == nil)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x\n", DocumentError.Problem.alias, 1),
    ("a: [*nothing]\n", .alias, 1),
    ("? [a]\n: b\n", .keyNotText, 1),
    ("a: 1\nb: 2\na: 3\n", .duplicateKey("a"), 1),
  ])
  func refusesWhatLosesFacts(
    _ text: String, _ problem: DocumentError.Problem, _ line: Int
  ) throws {
    let error = #expect(throws: DocumentError.self) { try read(text) }
    #expect(error?.problem == problem)
    #expect(error?.mark?.line == line)
  }

  @Test func refusesSeveralDocuments() {
    #expect(throws: DocumentError.self) { try read("a: 1\n---\nb: 2\n") }
  }

  @Test func syntaxErrorsHaveALine() {
    let error = #expect(throws: DocumentError.self) { try read("a: 1\nb: [1, 2\nc: 3\n") }
    #expect((error?.mark?.line ?? 0) > 1)
  }

  @Test func refusesOtherEncodings() {
    let latin1: [UInt8] = Array("name: x\nplace: C".utf8) + [0xF4] + Array("te\n".utf8)
    let error = #expect(throws: DocumentError.self) { try Document(yaml: latin1) }
    #expect(error?.problem == .notUTF8)
    #expect(error?.mark?.line == 2)
  }

  @Test(arguments: [100, 5_000]) func refusesDeepNesting(_ depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(throws: DocumentError.self) { try read(text) }
  }

  /// Nine lines that an eager reader expands to a billion entries.
  @Test func refusesAnAliasBomb() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
    for (previous, next) in zip("abcdefgh", "bcdefghi") {
      let aliases = Array(repeating: "*\(previous)", count: 10).joined(separator: ", ")
      text += "\(next): &\(next) [\(aliases)]\n"
    }
    let error = #expect(throws: DocumentError.self) { try read(text) }
    #expect(error?.problem == .alias)
  }
}
