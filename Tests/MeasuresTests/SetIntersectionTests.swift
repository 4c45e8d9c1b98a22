import CompactGraph
import Testing
import TestSupport

@testable import Measures

@Suite struct SetIntersectionTests {
  /// Sets are the columns {0}, {0, 1}, {0, 1, 2}, {2}; row 3 is in none.
  @Test func byHand() {
    let exclusive = IncidenceOverlapsTests.small.exclusiveIntersections(of: .columns)
    #expect(
      exclusive == [
        SetIntersection(sets: [], members: [3]), SetIntersection(sets: [1, 2], members: [1]),
        SetIntersection(sets: [2, 3], members: [2]),
        SetIntersection(sets: [0, 1, 2], members: [0]),
      ])
    let inclusive = IncidenceOverlapsTests.small.inclusiveIntersections(of: .columns)
    #expect(inclusive.order == 3 && !inclusive.isCutShort)
    #expect(
      inclusive.intersections.map(\.sets) == [
        [0], [1], [2], [3], [0, 1], [0, 2], [1, 2], [2, 3], [0, 1, 2],
      ])
    #expect(inclusive.intersections[6].members == [0, 1])
  }

  /// All 2ⁿ combinations, gone through.
  @Test(arguments: Mode.allCases)
  func theSameAsAllCombinations(mode: Mode) {
    var generator = SeededGenerator(seed: 45)
    for _ in 0..<120 {
      let incidence = RandomIncidences.next(&generator, rows: 7, columns: 7)
      let sets = RandomIncidences.sets(incidence, mode)
      let memberCount = mode == .rows ? incidence.columnCount : incidence.rowCount
      let everybody = Set((0..<Int32(memberCount)))
      let exclusive = incidence.exclusiveIntersections(of: mode)
      let inclusive = incidence.inclusiveIntersections(of: mode)
      let inclusiveOfTwo = incidence.inclusiveIntersections(of: mode, leastMembers: 2, mostSets: 3)
      var (counts, both) = (0, 0)
      for mask in 0..<(1 << sets.count) {
        let combination = (0..<Int32(sets.count)).filter { mask >> Int($0) & 1 == 1 }
        let inAll = combination.reduce(everybody) { $0.intersection(sets[Int($1)]) }
        let others = sets.indices.filter { mask >> $0 & 1 == 0 }
        let only = others.reduce(inAll) { $0.subtracting(sets[$1]) }
        if !only.isEmpty {
          counts += 1
          #expect(exclusive.contains(SetIntersection(sets: combination, members: only.sorted())))
        }
        guard mask > 0 else { continue }
        let expected = SetIntersection(sets: combination, members: inAll.sorted())
        if !inAll.isEmpty { both += 1 }
        #expect(inclusive.intersections.contains(expected) == !inAll.isEmpty)
        #expect(
          inclusiveOfTwo.intersections.contains(expected)
            == (inAll.count >= 2 && combination.count <= 3))
      }
      #expect(exclusive.count == counts && inclusive.intersections.count == both)
      #expect(exclusive.reduce(0) { $0 + $1.members.count } == memberCount)
      #expect(
        zip(exclusive, exclusive.dropFirst()).allSatisfy { $0.members.count >= $1.members.count })
    }
  }

  /// Sixty sets with one member in common have 2⁶⁰ intersections, and the limit is an answer.
  @Test func manySetsEndAtTheLimit() {
    let incidence = Incidence(rows: 1, columns: 60, ties: (0..<60).map { (0, $0) })
    #expect(incidence.exclusiveIntersections(of: .columns).count == 1)
    let inclusive = incidence.inclusiveIntersections(of: .columns, limit: 2000)
    #expect(inclusive.isCutShort && inclusive.order == 2)
    #expect(inclusive.intersections.count == 60 + 60 * 59 / 2)
  }

  @Test func someSetsOnly() {
    let chosen = IncidenceOverlapsTests.small.exclusiveIntersections(of: .columns, among: [1, 3])
    #expect(
      chosen == [
        SetIntersection(sets: [1], members: [0, 1]), SetIntersection(sets: [], members: [3]),
        SetIntersection(sets: [3], members: [2]),
      ])
    #expect(Incidence(rows: 0, columns: 0, ties: []).exclusiveIntersections(of: .rows).isEmpty)
    #expect(
      Incidence(rows: 0, columns: 2, ties: []).inclusiveIntersections(of: .columns)
        == InclusiveIntersections())
  }
}
