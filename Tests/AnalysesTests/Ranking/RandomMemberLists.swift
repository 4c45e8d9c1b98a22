import Counting
import GraphCore
import TestSupport

/// Small graphs with incomplete member lists, for counting every completion.
enum RandomMemberLists {
  static let parties = ["BEL", "CAN", "DEU", "FRA", "POL", "UKR"]

  /// The answer for a random graph: only parties of the graph may be unnamed members.
  static func affiliations(
    _ generator: inout SeededGenerator, candidates: Question.Candidates = .graph,
    _ change: (inout Question) -> Void = { _ in }
  ) throws -> Affiliations {
    var question = Question(date: "2024-06-15")
    question.candidates = candidates
    change(&question)
    return try graph(&generator).affiliations(question)
  }

  /// A graph of two or three coalitions over four to six states and perhaps an organisation, with named,
  /// possible and known non-members, evidence of two ages, and reported sizes of every qualifier.
  static func graph(_ generator: inout SeededGenerator) throws -> CoalitionGraph {
    var text = "source s published 2024-06-15; source old published 2022\n"
    var parties = Array(parties.prefix(Int.random(in: 4...6, using: &generator)))
    for party in parties { text += "party \(party)\n" }
    if Bool.random(using: &generator) {
      parties.append("eu")
      text += "party eu kind organisation\n"
    }
    for number in 0..<Int.random(in: 2...3, using: &generator) {
      text += "coalition c\(number) founded 2020\n"
      for party in parties {
        let source = Bool.random(using: &generator) ? "s" : "old"
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...2: text += "\(party) in c\(number) from 2021 by \(source)\n"
        case 3: text += "\(party) in c\(number) at 2025 by \(source)\n"
        case 4: text += "\(party) outside c\(number) from 2021 by \(source)\n"
        default: continue
        }
      }
      guard Int.random(in: 0..<4, using: &generator) > 0 else { continue }
      let qualifier = Declaration.Qualifier.allCases.randomElement(using: &generator) ?? .exact
      let size = Int.random(in: 0...5, using: &generator)
      text += "c\(number) declares \(qualifier.rawValue) \(size) at 2024-06-15 by s\n"
    }
    return try GraphText.graph(text)
  }

  /// Every completion of a member list, as sets of parties.
  static func completions(of list: MemberList) -> [Set<Party.ID>] {
    let candidates = list.candidates.sorted()
    return (0..<(1 << candidates.count)).filter { list.unnamed.contains($0.nonzeroBitCount) }
      .map { mask in
        let added = candidates.enumerated().filter { mask & (1 << $0.offset) != 0 }
        return Set(list.certain).union(added.map(\.element))
      }
  }

  /// A fraction; 0 of nothing.
  static func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
