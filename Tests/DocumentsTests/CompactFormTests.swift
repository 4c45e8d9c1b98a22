import TestSupport
import Testing

@testable import Documents

@Suite struct CompactFormTests {
  private static let pieces = ["", "FRA", "a b", "Côte d'Ivoire", "\"\\\n", "中国 🇺🇦", "12 34 "]

  private func random(_ generator: inout SeededGenerator, depth: Int) -> Document {
    let mark = Document.Mark(
      line: Int.random(in: 1...9999, using: &generator),
      column: Int.random(in: 1...99, using: &generator))
    func piece() -> String { CompactFormTests.pieces.randomElement(using: &generator) ?? "" }
    let count = Int.random(in: 0...4, using: &generator)
    switch depth == 0 ? 0 : Int.random(in: 0...2, using: &generator) {
    case 1:
      let items = (0..<count).map { _ in random(&generator, depth: depth - 1) }
      return Document(.sequence(items), at: mark)
    case 2:
      let entries = (0..<count).map { _ in
        Document.Entry(key: piece(), mark: mark, value: random(&generator, depth: depth - 1))
      }
      return Document(.mapping(entries), at: mark)
    default:
      return Document(.scalar(piece()), at: mark)
    }
  }

  @Test func readsBackWhatItWrote() throws {
    var generator = SeededGenerator(seed: 71)
    for _ in 0..<300 {
      let files = (0..<3).map { ("file \($0)", random(&generator, depth: 4)) }
      let read = try CompactForm.decode(CompactForm.encode(files))
      #expect(read.map(\.name) == files.map(\.0))
      #expect(read.map(\.document) == files.map(\.1))
    }
  }

  /// Cut or changed anywhere, the text is refused or reads as something else; nothing traps.
  @Test func survivesDamage() throws {
    var generator = SeededGenerator(seed: 71)
    let text = CompactForm.encode([("x", random(&generator, depth: 4))])
    for cut in text.indices { _ = try? CompactForm.decode(String(text[..<cut])) }
    #expect(throws: DocumentError.self) { try CompactForm.decode("s1 1 99 x") }
    #expect(throws: DocumentError.self) { try CompactForm.decode("s1 1 1 xz1 1 1 ") }
    #expect(throws: DocumentError.self) { try CompactForm.decode("s1 1 1 xs1 1 99999999999 x") }
  }
}
