import Counting
import Dates
import Foundation
import GraphCore
import States
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
    options.columns = [.party: "ccode", .coalition: "igo_id"]
    graph = try TableReader.read(
      SharedData.bytes("igo_memberships.csv", in: "cow-igo"), named: "igo_memberships.csv",
      options: options)
  }

  /// The years in which a tie holds certainly in each of some roles, with its first row and its party.
  private func tieYears(in roles: [Role]) -> [(row: Int, party: Int, years: [Int])] {
    let view = GraphView(graph, EvidenceFilter(), on: nil)
    let ties = graph.ties
    return (0..<ties.tieCount).flatMap { number in
      ties.roleRanges(in: ties.rows(ofTie: number)).compactMap { range in
        let row = range.lowerBound
        guard roles.contains(ties.roles[row]) else { return nil }
        let party = Int(ties.parties[row])
        let spells = view.spells(of: range)
        let years = (1816...2014).filter { year in
          guard let date = PartialDate(year: year) else { return false }
          return spells.contains { $0.holds(during: date.earliest...date.latest) == .certain }
        }
        return (row, party, years)
      }
    }
  }

  private func rows(_ name: String) throws -> [[Int]] {
    try CorrelatesOfWarTests.rows(of: SharedData.bytes(name, in: "cow-igo"))
  }

  private static func rows(of bytes: [UInt8]) throws -> [[Int]] {
    bytes.split(separator: UInt8(ascii: "\n")).dropFirst().map { line in
      line.split(separator: UInt8(ascii: ",")).map { field in
        field.reduce(0) { $0 * 10 + Int($1) - 48 }
      }
    }
  }

  @Test func countsPerStateAndYear() throws {
    // The years in which each tie holds, by standing, from the spells of the graph.
    var counts: [[Int]: Int] = [:]
    let roles: [Role] = [.member, .associate, .observer]
    for (row, party, years) in tieYears(in: roles) {
      guard let role = roles.firstIndex(of: graph.ties.roles[row]) else { continue }
      for year in years { counts[[party, year, role], default: 0] += 1 }
    }
    var compared = 0
    var differing = 0
    for row in try rows("oracle_state_year_counts.csv") {
      let id = try #require(StateCodes.all.state("\(row[0])", in: .cow))
      let state = graph.parties.position(of: Identifier(id))
      let ours = (0...2).map { role in
        state.map { counts[[$0, row[1], role]] ?? 0 } ?? 0
      }
      compared += 1
      if ours != Array(row[2...4]) || ours.reduce(0, +) != row[5] { differing += 1 }
    }
    print("counts per state and year: \(compared) rows compared, \(differing) differ")
    #expect(compared == 15_557)
    #expect(differing == 0)
  }

  /// Shared memberships of two states in a year, full and associate: one bit for each organisation.
  @Test func sharedPerPairAndYear() throws {
    let years = 1816...2014
    let width = (graph.coalitions.count + 63) / 64
    let states = graph.parties.count
    var bits = [UInt64](repeating: 0, count: years.count * states * width)
    for (row, party, held) in tieYears(in: [.member, .associate]) {
      let column = Int(graph.ties.coalitions[row])
      for year in held {
        let index = year - years.lowerBound
        bits[(index * states + party) * width + column / 64] |= 1 << UInt64(column % 64)
      }
    }
    var positions: [Int: Int?] = [:]
    func position(_ code: Int) -> Int? {
      if let known = positions[code] { return known }
      let position = StateCodes.all.state("\(code)", in: .cow)
        .flatMap { graph.parties.position(of: Identifier($0)) }
      positions[code] = .some(position)
      return position
    }
    var compared = 0
    var differing = 0
    for row in try rows(unzipped: "oracle_dyad_year_shared.csv.gz") {
      var shared = 0
      if let a = position(row[0]), let b = position(row[1]) {
        let year = (row[2] - years.lowerBound) * states
        for word in 0..<width {
          let both = bits[(year + a) * width + word] & bits[(year + b) * width + word]
          shared += both.nonzeroBitCount
        }
      }
      compared += 1
      if shared != row[3] { differing += 1 }
    }
    print("shared per pair and year: \(compared) rows compared, \(differing) differ")
    #expect(compared == 917_695)
    #expect(differing == 0)
  }

  private func rows(unzipped name: String) throws -> [[Int]] {
    let folder = try #require(SharedData.folder("cow-igo"))
    let scratch = try Scratch()
    let target = scratch.folder.appending(path: "table.csv")
    try Data().write(to: target)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc", folder.appending(path: name).path(percentEncoded: false)]
    process.standardOutput = try FileHandle(forWritingTo: target)
    try process.run()
    process.waitUntilExit()
    return try withExtendedLifetime(scratch) {
      try CorrelatesOfWarTests.rows(of: [UInt8](Data(contentsOf: target)))
    }
  }
}
