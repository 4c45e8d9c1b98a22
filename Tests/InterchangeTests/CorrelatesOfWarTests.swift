import Foundation
import GraphCore
import TestSupport
import Testing

@testable import Interchange

/// Memberships of states in intergovernmental organisations, 1816–2014 (Pevehouse, Nordstrom,
/// McManus and Jamison, Journal of Peace Research 57, 2020), against counts that others made of them
/// (Miller, peacesciencer): every row of both tables.
@Suite(.enabled(if: SharedData.folder("cow-igo") != nil, "the Correlates of War data are not here"))
struct CorrelatesOfWarTests {
  private let graph: CoalitionGraph

  init() throws {
    var options = TableReader.Options()
    options.codes = .cow
    options.columns = [.country: "ccode", .coalition: "igo_id"]
    graph = try TableReader.read(
      SharedData.bytes("igo_memberships.csv", in: "cow-igo"), named: "igo_memberships.csv",
      options: options)
  }

  private func rows(_ name: String) throws -> [[Int]] {
    let bytes = try SharedData.bytes(name, in: "cow-igo")
    return bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: ",")).map { field in
        field.reduce(0) { $0 * 10 + Int($1) - 48 }
      }
    }
  }

  @Test func countsPerStateAndYear() throws {
    // The years in which each tie holds, by standing, from the spells of the graph.
    var counts: [[Int]: Int] = [:]
    for edge in graph.memberships {
      guard
        let standing = [Membership.Standing.member, .associate, .observer]
          .firstIndex(of: edge.standing),
        let row = graph.position(of: edge.country)
      else { continue }
      let spells = graph.spells(of: edge.claims, foundedNoEarlierThan: nil)
      for year in 1816...2014 {
        let date = try #require(PartialDate(year: year))
        let holds = spells.contains {
          $0.holds(during: date.earliest...date.latest) == .certain
        }
        if holds { counts[[row, year, standing], default: 0] += 1 }
      }
    }
    var compared = 0
    var differing = 0
    for row in try rows("oracle_state_year_counts.csv") {
      let id = try #require(StateCodes.all.state("\(row[0])", in: .cow))
      let state = graph.position(of: id)
      let ours = (0...2).map { standing in
        state.map { counts[[$0, row[1], standing]] ?? 0 } ?? 0
      }
      compared += 1
      if ours != Array(row[2...4]) || ours.reduce(0, +) != row[5] { differing += 1 }
    }
    print("counts per state and year: \(compared) rows compared, \(differing) differ")
    #expect(compared == 15_557)
    #expect(differing == 0)
  }
}
