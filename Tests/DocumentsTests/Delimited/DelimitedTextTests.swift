import Testing

@testable import Documents

@Suite struct DelimitedTextTests {
  private func table(_ text: String) throws -> DelimitedText { try DelimitedText(Array(text.utf8)) }

  private func rows(_ text: String) throws -> [[String]] {
    let table = try table(text)
    return try table.rows().map(table.texts(of:))
  }

  private func problem(_ text: String) -> DocumentError? {
    do {
      _ = try table(text).rows()
      return nil
    } catch {
      return error as? DocumentError
    }
  }

  @Test(
    "The separator is the one that the first row has most often outside quotes",
    arguments: [
      ("a,b;c,d\n", ","), ("a;b;c,d\n", ";"), ("a\tb,c\n", "\t"), ("a;b,c\n", ";"), ("a\n", ","),
      // Separators inside quotes separate nothing, and a quote that nothing closes is no quote.
      ("\"a;b;c\",d\n", ","), ("5\" gun;b;c\n", ";"), ("\"a,b,c\";\"d,e\"\n1;2\n", ";"),
      ("country,coalition,\"a;b;c;d;e\"\n", ","), ("a,\"b;\"\"c\"\";d\"\n1;2;3\n", ","),
      ("a,\"b;c\r\nd;e\",f\r\n1;2;3;4\r\n", ","), ("a,\"b;c;d\",e", ","),
      // The first row ends with CR as well.
      ("a;b\r1,2,3,4\r", ";"), ("\n\na;b\n1,2,3,4\n", ";"),
    ])
  func guess(_ text: String, _ separator: String) throws {
    #expect(try table(text).separator == separator.utf8.first)
  }

  @Test("A first line sep= names the separator and is no row")
  func namedSeparator() throws {
    for (text, expected) in [
      ("sep=;\na,b;c\n", [["a,b", "c"]]), ("sep=|\r\na|b\r\n", [["a", "b"]]),
      ("SEP=,\ra,b", [["a", "b"]]), ("\u{FEFF}sep=;\na;b", [["a", "b"]]),
      ("sep=ab\n", [["sep=ab"]]), ("sep=;", []),
    ] {
      #expect(try rows(text) == expected, "\(text)")
    }
    let table = try table("sep=;\na;b\n")
    #expect(try table.rows().map(\.line) == [2])
  }

  @Test("A quoted field holds separators, line breaks and doubled quotes")
  func quotedFields() throws {
    #expect(
      try rows("a,\"b,\"\"c\"\"\nd\",e\n\"\",f,\"g\"h\n")
        == [["a", "b,\"c\"\nd", "e"], ["", "f", "gh"]])
  }

  @Test("Lines end with LF, CRLF or CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) throws {
    let text = ["a,b", "1,\"x\(end)y\"", "", "2,3,"].joined(separator: end)
    let table = try table(text)
    let read = try table.rows()
    #expect(read.map(table.texts(of:)) == [["a", "b"], ["1", "x\(end)y"], ["2", "3", ""]])
    #expect(read.map(\.line) == [1, 2, 5])
  }

  @Test("A field knows its line and column, in characters")
  func marks() throws {
    let table = try table("\u{FEFF}é中,b\n\"x\ny\",z,w\n")
    let marks = try table.rows().flatMap { $0.fields.map(table.mark(of:)) }
    #expect(
      marks == [
        .init(line: 1, column: 1), .init(line: 1, column: 4), .init(line: 2, column: 1),
        .init(line: 3, column: 4), .init(line: 3, column: 6),
      ])
  }

  @Test("A quote that nothing closes is a problem of its own, with its place")
  func unclosedQuote() {
    #expect(
      problem("a,b\n1,\"x\ny\n") == DocumentError(.unclosedQuote, at: .init(line: 2, column: 3)))
    #expect(problem("\u{FEFF}\"a") == DocumentError(.unclosedQuote, at: .init(line: 1, column: 1)))
    #expect(problem("a,\"b\"") == nil)
  }

  @Test("Bytes that are not UTF-8 are refused with their line", arguments: ["\n", "\r\n", "\r"])
  func notUTF8(_ end: String) {
    let bytes = Array("a\(end)b\(end)".utf8) + [0xFF]
    #expect(throws: DocumentError(.notUTF8, at: .init(line: 3, column: 1))) {
      try DelimitedText(bytes)
    }
  }

  @Test("A text without fields has no rows", arguments: ["", "\n\r\n\r", "\u{FEFF}"])
  func empty(_ text: String) throws { #expect(try rows(text).isEmpty) }
}
