import Counting
import GraphCore
import TestSupport
import Testing

@Suite struct PartySetTests {
  /// The candidates of the coalition `a`.
  private func candidates(_ text: String, _ choice: Question.Candidates = .graph) throws -> PartySet
  {
    try #require(answer(text) { $0.candidates = choice }.list).candidates
  }

  @Test("The parties of the graph come first, then the states outside of it, each by identifier")
  func order() throws {
    let found = try candidates(
      "FRA in a from 2020; POL, DEU in b from 2020; a declares 3 at 2020", .states)
    #expect(Array(found.prefix(3)) == ["DEU", "POL", "AFG"])
    #expect(found.dropFirst(2).elementsEqual(found.dropFirst(2).sorted()))
    #expect(found.numbers == found.numbers.sorted() && found.numbers.count == found.count)
    #expect(Set(found).count == found.count)
  }

  @Test("A party is found by its identifier")
  func contains() throws {
    let found = try candidates(
      "FRA in a from 2020; POL, DEU in b from 2020; a declares 3 at 2020", .states)
    for id in found { #expect(found.contains(id)) }
    #expect(!found.contains("FRA") && !found.contains("cow:265") && !found.contains("nobody"))
  }

  @Test("Sets of two graphs are equal if they have the same parties")
  func equality() throws {
    let text = "POL in a from 2020; a declares 2 at 2020; DEU, FRA in b from 2020"
    let (one, same) = (try candidates(text), try candidates(text + "; POL in b from 2020"))
    let more = try candidates(text + "; AUT in b from 2020")
    #expect(one == same && one.hashValue == same.hashValue)
    #expect(Set(one) == ["DEU", "FRA"])
    #expect(one != more)
    // Other numbers, the same parties.
    let shifted = try candidates(text + "; AUT outside a at 2020; AUT in b from 2020")
    #expect(one == shifted && one.numbers != shifted.numbers)
  }
}
