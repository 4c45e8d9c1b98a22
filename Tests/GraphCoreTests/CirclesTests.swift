import TestSupport
import Testing

@testable import GraphCore

@Suite struct CirclesTests {
  @Test("Each circle is found once and begins with its smallest node")
  func circles() {
    #expect(Circles.found(in: ["a": ["b"], "b": ["c"], "c": ["d"]]).isEmpty)
    #expect(Circles.found(in: ["c": ["a"], "a": ["b"], "b": ["c"]]) == [["a", "b", "c"]])
    #expect(Circles.found(in: ["b": ["b"], "a": ["b"]]) == [["b"]])
    // Two circles with a node in common, and a way into them.
    let found = Circles.found(in: ["x": ["a"], "a": ["b", "c"], "b": ["a"], "c": ["a"]])
    #expect(found == [["a", "b"], ["a", "c"]])
    // Two ways to one node are no circle.
    #expect(Circles.found(in: ["a": ["b", "c"], "b": ["d"], "c": ["d"]]).isEmpty)
  }

  @Test("There is a circle exactly where some node reaches itself")
  func law() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<300 {
      let count = Int.random(in: 1...6, using: &generator)
      var links: [String: [String]] = [:]
      for node in 0..<count {
        let next = (0..<count).filter { _ in Int.random(in: 0..<5, using: &generator) == 0 }
        links["\(node)"] = next.map(String.init)
      }
      func reaches(_ goal: String, from node: String, _ seen: inout Set<String>) -> Bool {
        (links[node] ?? []).contains { next in
          next == goal || seen.insert(next).inserted && reaches(goal, from: next, &seen)
        }
      }
      let isCircular = links.keys.contains { node in
        var seen: Set<String> = []
        return reaches(node, from: node, &seen)
      }
      let found = Circles.found(in: links)
      #expect(found.isEmpty != isCircular, "\(links)")
      for circle in found {
        for (node, next) in zip(circle, circle.dropFirst() + [circle[0]]) {
          #expect(links[node]?.contains(next) == true)
        }
      }
    }
  }

  @Test("A chain of 100,000 nodes does not exhaust the stack")
  func longChain() {
    var links: [String: [String]] = [:]
    for node in 0..<100_000 { links["\(node)"] = ["\(node + 1)"] }
    #expect(Circles.found(in: links).isEmpty)
    links["100000"] = ["0"]
    #expect(Circles.found(in: links).map(\.count) == [100_001])
  }
}
