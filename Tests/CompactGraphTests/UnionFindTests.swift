import TestSupport
import Testing

@testable import CompactGraph

@Suite struct UnionFindTests {
  /// The same parts as colouring every number anew at each join.
  @Test func agreesWithColouring() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<100 {
      let count = Int.random(in: 1...30, using: &generator)
      var parts = UnionFind(count: count)
      var colours = Array(0..<count)
      for _ in 0..<Int.random(in: 0...40, using: &generator) {
        let a = Int.random(in: 0..<count, using: &generator)
        let b = Int.random(in: 0..<count, using: &generator)
        parts.join(a, b)
        let (from, to) = (colours[a], colours[b])
        colours = colours.map { $0 == from ? to : $0 }
      }
      #expect(parts.partCount == Set(colours).count)
      for a in 0..<count {
        for b in 0..<count {
          let isSame = parts.representative(of: a) == parts.representative(of: b)
          #expect(isSame == (colours[a] == colours[b]))
        }
      }
    }
  }
}
