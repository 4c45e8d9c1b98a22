import Dates
import GraphCore
import TestSupport

/// Small random graphs over a calendar of a few months, written as text.
enum RandomGraphs {
  static let parties = ["BEL", "CAN", "DEU", "FRA", "POL"]

  private static func date(_ generator: inout SeededGenerator) -> String {
    let month = "2020-0\(Int.random(in: 1...4, using: &generator))"
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return "2020"
    case 1: return "2021"
    case 2, 3: return month
    default: return month + "-" + (["01", "15", "28"].randomElement(using: &generator) ?? "01")
    }
  }

  /// The period of a claim, possibly empty, and never ending before it starts.
  private static func period(_ generator: inout SeededGenerator) -> String {
    func maybe(_ key: String, _ chance: Int) -> String {
      Int.random(in: 0..<10, using: &generator) < chance ? " \(key) \(date(&generator))" : ""
    }
    let dates = maybe("from", 5) + maybe("at", 3)
    guard Int.random(in: 0..<10, using: &generator) < 3 else { return dates }
    let end = date(&generator)
    let words = dates.split(separator: " ")
    if let start = words.firstIndex(of: "from"), let from = PartialDate(words[start + 1]),
      let to = PartialDate(end), to.latest < from.earliest
    {
      return dates
    }
    return dates + " to \(end)"
  }

  /// The statements on one claim on each line, so that their order can be changed.
  static func statements(_ generator: inout SeededGenerator) -> [String] {
    var lines = [
      "source s published 2020-02-10 kind news outlet one", "source t published 2020-03 kind news",
      "source u kind blog cites one", "source v published 2021 kind wiki covers 2020-02/2020-03",
    ]
    for name in ["a", "b"] {
      var line = "coalition \(name)"
      if Bool.random(using: &generator) { line += " founded \(date(&generator)) by s" }
      if Int.random(in: 0..<4, using: &generator) == 0 { line += " ended \(date(&generator))" }
      lines.append(line)
    }
    for _ in 0..<Int.random(in: 1...9, using: &generator) {
      let party = parties.randomElement(using: &generator) ?? "BEL"
      let verb =
        ["in", "in", "in", "leads", "observes", "unknown", "outside", "benefits"]
        .randomElement(using: &generator) ?? "in"
      let source = ["s", "t", "u", "v", "s, t", "u, v"].randomElement(using: &generator) ?? "s"
      let rejected = Int.random(in: 0..<10, using: &generator) == 0 ? " rejected" : ""
      lines.append(
        "\(party) \(verb) \(Bool.random(using: &generator) ? "a" : "b")\(period(&generator)) by \(source)\(rejected)"
      )
    }
    // The first coalition as an organisation that belongs to the second.
    if Bool.random(using: &generator) { lines.append("a in b\(period(&generator)) by s, u") }
    if Bool.random(using: &generator) {
      lines.append(
        "a declares \(Int.random(in: 0...5, using: &generator)) at \(date(&generator)) by s")
    }
    return lines
  }

  static func graph(_ generator: inout SeededGenerator) throws -> CoalitionGraph {
    try GraphText.graph(statements(&generator).joined(separator: "\n"))
  }

  /// Dates of every precision within and around the calendar of the graphs.
  static let dates: [PartialDate] = [
    "2019", "2019-12-31", "2020-01-01", "2020-01-15", "2020-01-31", "2020-02", "2020-02-10",
    "2020-03", "2020-03-28", "2020-04-01", "2020-12-31", "2020", "2021", "2021-06-01", "2022",
  ]
}
