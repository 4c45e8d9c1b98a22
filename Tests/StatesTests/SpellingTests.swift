import TestSupport
import Testing

@testable import States

@Suite struct SpellingTests {
  @Test(arguments: [
    ("Côte d'Ivoire", "cote divoire"), ("TÜRKİYE", "turkiye"), ("The Netherlands", "netherlands"),
    ("Bosnia & Herzegovina", "bosnia and herzegovina"), ("U.K.", "uk"), ("Støre", "store"),
    ("Coalition of the Willing", "coalition willing"), ("  F-16   training ", "f 16 training"),
    ("the", "the"), ("OF", "of"), ("FRA", "fra"), ("x0Y9", "x0y9"), ("7", "7"), ("", ""),
    ("É", "e"),
  ])
  func folds(_ text: String, _ expected: String) {
    #expect(Spelling.folded(text) == expected)
  }

  @Test(arguments: [
    ("", "", 0), ("rank", "rank", 0), ("rnak", "rank", 1), ("rnk", "rank", 1), ("draw", "drawn", 1),
    ("kitten", "sitting", 3),
  ])
  func countsEdits(_ a: String, _ b: String, _ expected: Int) {
    #expect(Spelling.distance(Array(a.utf8), Array(b.utf8), limit: 9) == expected)
    if expected > 0 {
      #expect(Spelling.distance(Array(a.utf8), Array(b.utf8), limit: expected - 1) == nil)
    }
  }

  @Test func distanceIsSymmetricAndSeparates() {
    var generator = SeededGenerator(seed: 11)
    func word() -> [UInt8] {
      (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        UInt8.random(in: 97...99, using: &generator)
      }
    }
    for _ in 0..<500 {
      let (a, b) = (word(), word())
      let forth = Spelling.distance(a, b, limit: 12)
      #expect(forth == Spelling.distance(b, a, limit: 12))
      #expect((forth == 0) == (a == b))
    }
  }

  @Test func suggestsTheNearestFirst() {
    let names = ["Germany", "France", "Georgia", "Greece"]
    #expect(Spelling.nearest(to: "Germnay", in: names, limit: 3).first == "Germany")
    #expect(Spelling.nearest(to: "Frence", in: names, limit: 1) == ["France"])
    #expect(Spelling.nearest(to: "xyzzy", in: names, limit: 3).isEmpty)
    #expect(Spelling.nearest(to: "", in: names, limit: 3).isEmpty)
  }
}
