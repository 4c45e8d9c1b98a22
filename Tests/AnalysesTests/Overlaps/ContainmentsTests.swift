import CompactGraph
import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct ContainmentsTests {
  private func affiliations() throws -> Affiliations {
    try GraphText.graph(
      """
      FRA, DEU in a; FRA, DEU in b; FRA, DEU, POL in c; UKR in d; coalition e
      party eu kind organisation; eu in c
      """
    ).affiliations()
  }

  @Test("A coalition lies within another if all of its members belong to that one")
  func coalitions() throws {
    let rows = Containments(try affiliations()).pairs.map {
      "\($0.inner.id) \($0.outer.id) \($0.size) \($0.isIdentical)"
    }
    #expect(rows == ["a b 2 true", "a c 2 false", "b c 2 false"])
  }

  @Test("Organisations are compared only if asked for")
  func filter() throws {
    let states = Containments(try affiliations(), of: .rows).pairs
    #expect(!states.contains { $0.inner.id == "eu" || $0.outer.id == "eu" })
    let all = Containments(try affiliations(), of: .rows, among: .all).pairs
    #expect(all.contains { $0.inner.id == "eu" || $0.outer.id == "eu" })
  }

  @Test("All formats of the pairs have the same cells")
  func formats() throws {
    let answer = Containments(try affiliations()).answer(explaining: true)
    try expectFormatsAgree(answer)
    try expectFormatsAgree(Containments(try affiliations(), of: .rows).answer(top: 2))
    #expect(
      !Containments(try affiliations()).answer(top: 3).tables[0].notes
        .contains { $0.text.hasPrefix("The first") })
  }
}
