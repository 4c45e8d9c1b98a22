import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// The disputes of small graphs against decision 6, written down again without the program's periods: every claim
/// begins on a day and none ends, so that it holds from its first day on.
@Suite struct DisputeLawTests {
  /// A claim about a party and the coalition.
  private struct Said {
    let party: String
    let role: Role
    /// The day on which it begins, or the first on which it is known to hold.
    let day: Int
    let isStart: Bool
    let sources: [String]
    let isRejected: Bool

    var text: String {
      "\(party) in a as \(role.rawValue) \(isStart ? "from" : "at") \(DisputeLawTests.date(day))"
        + " by \(sources.joined(separator: ", "))\(isRejected ? " rejected" : "")"
    }
  }

  /// A reported size, on a day.
  private struct Size {
    let size: Int
    let day: Int
    let source: String
  }

  /// The sources, each with the outlet that it rests on.
  private static let origins = ["s": "one", "t": "two", "u": "one", "v": "three"]
  private static let header = """
    source s outlet one; source t outlet two; source u outlet four cites one; source v outlet three
    coalition a founded 2000 by s
    """
  private static let roles: [Role] = [
    .member, .member, .associate, .beneficiary, .observer, .applicant, .contributor, .interested,
    .unknown, .nonMember, .lead, .coLead,
  ]

  private static func date(_ day: Int) -> String { "2020-01-\(day < 10 ? "0" : "")\(day)" }

  private static func areIndependent(_ a: [String], _ b: [String]) -> Bool {
    a.contains { x in b.contains { origins[x] != origins[$0] } }
  }

  /// The disputes by the rule, as `role FRA`, `start FRA member`, `lead`, `size 12`.
  private static func disputes(_ claims: [Said], _ sizes: [Size], on day: Int) -> Set<String> {
    let counted = claims.filter { !$0.isRejected }
    var found: Set<String> = []
    for party in Set(counted.map(\.party)) {
      let own = counted.filter { $0.party == party }
      // One source lets the party belong, and another says on a later day that it has another role.
      let isRoleDisputed = own.contains { inside in
        inside.role.belongs && inside.day <= day
          && own.contains { outside in
            !outside.role.belongs && ![.contributor, .unknown].contains(outside.role)
              && (inside.day...day).contains(outside.day)
              && areIndependent(inside.sources, outside.sources)
          }
      }
      if isRoleDisputed { found.insert("role \(party)") }
      for (role, same) in Dictionary(grouping: own.filter(\.isStart), by: \.role) {
        // The tie has held by one source before it begins by the other.
        let pairs = same.contains { a in
          same.contains { b in
            a.day < b.day && a.day <= day && areIndependent(a.sources, b.sources)
          }
        }
        if pairs { found.insert("start \(party) \(role.rawValue)") }
      }
    }
    let leaders = origins.keys.map { source in
      (
        source: source,
        claims: counted.filter {
          [.lead, .coLead].contains($0.role) && $0.day <= day && $0.sources.contains(source)
        }
      )
    }.filter { !$0.claims.isEmpty }
    let isLeadDisputed = leaders.contains { one in
      one.claims.allSatisfy { $0.role == .lead }
        && leaders.contains { other in
          let (x, y) = (Set(one.claims.map(\.party)), Set(other.claims.map(\.party)))
          let isJoint = other.claims.allSatisfy { $0.role == .coLead }
          return (x != y || isJoint) && areIndependent([one.source], [other.source])
        }
    }
    if isLeadDisputed { found.insert("lead") }
    for one in sizes where one.day <= day {
      for other in sizes
      where other.day == one.day && other.size != one.size
        && areIndependent([one.source], [other.source])
      {
        found.insert("size \(one.day)")
      }
    }
    return found
  }

  private static func name(_ dispute: SourceDispute) -> String? {
    switch dispute.subject {
    case .role(let party): "role \(party)"
    case .start(let party, let role): "start \(party) \(role.rawValue)"
    case .lead: "lead"
    case .size(let date): "size \(date?.earliest.civil.day ?? 0)"
    case .end, .founding, .entered: nil
    }
  }

  @Test("The disputes are those of the rule", arguments: 0..<400)
  func rule(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func pick<Element>(_ all: [Element]) -> Element {
      all[Int.random(in: 0..<all.count, using: &generator)]
    }
    let claims = (0..<Int.random(in: 2...8, using: &generator)).map { _ in
      Said(
        party: pick(["FRA", "DEU", "POL"]), role: pick(Self.roles),
        day: Int.random(in: 2...9, using: &generator), isStart: Bool.random(using: &generator),
        sources: pick([["s"], ["t"], ["u"], ["v"], ["s", "t"], ["s", "u"]]),
        isRejected: Int.random(in: 0..<8, using: &generator) == 0)
    }
    let sizes = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      Size(
        size: Int.random(in: 3...5, using: &generator),
        day: Int.random(in: 2...4, using: &generator),
        source: pick(["s", "t", "u", "v"]))
    }
    let lines =
      claims.map(\.text)
      + sizes.map {
        "a declares \($0.size) at \(Self.date($0.day)) with-beneficiary yes by \($0.source)"
      }
    let graph = try GraphText.graph(([Self.header] + lines).joined(separator: "\n"))
    for day in 1...10 {
      var question = Question(date: .date(try #require(PartialDate(Self.date(day)))))
      question.coalitions = CoalitionChoice(scope: .all)
      let found = Set(graph.affiliations(question).disputes.compactMap(Self.name))
      #expect(
        found == Self.disputes(claims, sizes, on: day),
        "on day \(day) of\n\(lines.joined(separator: "\n"))")
    }
  }
}
