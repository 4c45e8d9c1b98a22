import Counting
import Dates
import GraphCore
import TestSupport
import Testing

@testable import Analyses

/// Member lists and ranks against decision 7, written down again: more members named than a source reports.
@Suite struct ReportedSizeLawTests {
  private static let parties = ["BEL", "CAN", "DEU", "FRA", "POL"]

  /// A coalition with named members, each with the years of its evidence, and a size reported in a year.
  private struct Listed {
    let name: String
    var evidence: [String: [Int]] = [:]
    let size: Int
    let year: Int

    var text: String {
      var lines = [
        "coalition \(name) founded 2000",
        "\(name) declares \(size) at \(year) with-beneficiary yes",
      ]
      for (party, years) in evidence.sorted(by: { $0.key < $1.key }) {
        lines += years.map { "\(party) in \(name) at \($0)" }
      }
      return lines.joined(separator: "\n")
    }

    /// The certain members in a year, and the number of members.
    func members(in now: Int) -> (
      certain: Set<String>, size: ClosedRange<Int>, candidates: Set<String>
    ) {
      let named = evidence.filter { $0.value.contains { $0 <= now } }
      let all = Set(named.keys)
      // Whoever is named for later years only may have belonged before.
      let later = Set(evidence.keys).subtracting(all)
      guard year <= now else { return (all, all.count...all.count + later.count, later) }
      // Evidence that is still to come is evidence as well: it says that the party belongs.
      let newer = Set(named.filter { $0.value.contains { $0 >= year } }.keys)
      let certain = all.count > size ? newer : all
      let candidates = Set(ReportedSizeLawTests.parties).subtracting(certain)
      if certain.count > size { return (certain, certain.count...certain.count, []) }
      let number = min(size, certain.count + candidates.count)
      return (certain, number...number, candidates)
    }

    /// Every set of members that the sources allow.
    func completions(in now: Int) -> [Set<String>] {
      let (certain, size, candidates) = members(in: now)
      let open = candidates.sorted()
      return (0..<(1 << open.count)).map { mask in
        certain.union(open.indices.filter { mask & (1 << $0) != 0 }.map { open[$0] })
      }.filter { size.contains($0.count) }
    }
  }

  private static func coalition(_ name: String, _ generator: inout SeededGenerator) -> Listed {
    var coalition = Listed(
      name: name, size: Int.random(in: 0...5, using: &generator),
      year: Int.random(in: 2012...2016, using: &generator))
    for party in parties where Int.random(in: 0..<3, using: &generator) > 0 {
      coalition.evidence[party] = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
        Int.random(in: 2010...2018, using: &generator)
      }
    }
    return coalition
  }

  @Test("Certain members, sizes and ranks are those of the rule", arguments: 0..<300)
  func rule(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let coalitions = ["a", "b"].map { Self.coalition($0, &generator) }
    let text =
      Self.parties.map { "party \($0)" }.joined(separator: "\n") + "\n"
      + coalitions.map(\.text).joined(separator: "\n")
    let graph = try GraphText.graph(text)
    for year in [2014, 2018] {
      var question = Question(date: .date(try #require(PartialDate(year: year))))
      question.candidates = .graph
      let affiliations = graph.affiliations(question)
      for coalition in coalitions {
        let (certain, size, _) = coalition.members(in: year)
        let list = try #require(
          affiliations.memberLists.first { $0.coalition.rawValue == coalition.name })
        #expect(
          Set(list.certain.map(\.rawValue)) == certain, "\(coalition.name) in \(year)\n\(text)")
        #expect(list.size == Count(size), "\(coalition.name) in \(year)\n\(text)")
      }
      try expectRanks(affiliations, coalitions.map { $0.completions(in: year) }, text)
    }
  }

  /// Compares the numbers and ranks of parties with those in every combination of completions.
  private func expectRanks(
    _ affiliations: Affiliations, _ completions: [[Set<String>]], _ text: String
  ) throws {
    var numbers: [[Int]] = []
    for first in completions[0] {
      for second in completions[1] {
        numbers.append(
          Self.parties.map { (first.contains($0) ? 1 : 0) + (second.contains($0) ? 1 : 0) })
      }
    }
    for entry in Ranking(affiliations, of: .all, all: true).entries {
      let row = try #require(Self.parties.firstIndex(of: entry.party.rawValue))
      let own = numbers.map { $0[row] }
      let ranks = numbers.map { all in 1 + all.count { $0 > all[row] } }
      #expect(
        entry.count == Count((own.min() ?? 0)...(own.max() ?? 0)), "\(entry.party)\n\(text)")
      let (best, worst) = (ranks.min() ?? 0, ranks.max() ?? 0)
      #expect(entry.rank.best <= best && worst <= entry.rank.worst, "\(entry.party)\n\(text)")
      if entry.rank.isExact {
        #expect(entry.rank.best == best && entry.rank.worst == worst, "\(entry.party)\n\(text)")
      }
    }
  }
}
