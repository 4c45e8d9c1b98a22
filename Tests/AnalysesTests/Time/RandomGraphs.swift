import Counting
import Dates
import GraphCore
import TestSupport

@testable import Analyses

/// Small random graphs with disputes, sizes, open periods and coalitions that end.
enum RandomGraphs {
  static func graph(seed: UInt64) throws -> CoalitionGraph {
    var random = SeededGenerator(seed: seed)
    func pick(_ words: [String]) -> String { words[Int(random.next() % UInt64(words.count))] }
    func date() -> String {
      let year = 2020 + Int(random.next() % 2)
      switch random.next() % 3 {
      case 0: return "\(year)"
      case 1: return "\(year)-0\(1 + random.next() % 9)"
      default: return "\(year)-0\(1 + random.next() % 9)-1\(random.next() % 9)"
      }
    }
    var lines = [
      "source s published 2021-12-20", "source t published 2021-06 outlet T",
      "source u published 2021-03-05 outlet T", "source v",
      "coalition a" + (random.next() % 2 == 0 ? " founded 2020-02" : ""),
      random.next() % 2 == 0 ? "coalition b founded 2020 ended 2021-08" : "coalition b",
    ]
    for _ in 0..<14 {
      let verb = pick([
        "in", "in", "in", "leads", "co-leads", "observes", "outside", "unknown", "benefits",
      ])
      var line = "\(pick(["FRA", "DEU", "POL", "ITA"])) \(verb) \(pick(["a", "b"]))"
      switch random.next() % 4 {
      case 0: line += " from \(date())"
      case 1: line += " from 2020-\(pick(["01", "02-03"])) to 2021-\(pick(["03", "07-15"]))"
      case 2: line += " at \(date())"
      default: break
      }
      lines.append(line + " by \(pick(["s", "t", "u", "v"]))")
    }
    if random.next() % 2 == 0 {
      lines.append("a declares \(pick(["2", "at-least 3", "about 4"])) at \(date()) by s")
    }
    return try GraphText.graph(lines.joined(separator: "\n"))
  }

  /// The number that a timeline follows, by its definition.
  static func count(_ subject: Timeline.Subject, _ affiliations: Affiliations) -> Count? {
    let ties = affiliations.ties
    switch subject {
    case .members(let id):
      return affiliations.memberLists.first { $0.coalition == id }?.size
    case .coalitions(let id):
      return affiliations.row(of: id).map { _ in affiliations.memberLists.coalitions(of: id) }
    case .leads(let id):
      let own = ties.filter { affiliations.key(of: $0).party == id && $0.leads > .absent }
      return Count(own.count { $0.leads == .certain }...own.count)
    case .ties: return Count(ties.count { $0.belongs == .certain }...ties.count)
    }
  }
}
