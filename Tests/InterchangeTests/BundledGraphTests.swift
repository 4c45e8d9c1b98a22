import Counting
import Dates
import GraphCore
import Interchange
import TestSupport
import Testing

@Suite struct BundledGraphTests {
  @Test("The program carries the graph of the folder")
  func sameAsTheFolder() throws {
    let folder = GraphFolder.files(of: try GraphFolder.read(Repository.ukraineSupport))
    #expect(try GraphFolder.files(of: GraphFolder.ukraineSupport()) == folder)
  }

  @Test("Each dispute has two independent sources, and none without one is a dispute")
  func disputes() throws {
    let graph = try GraphFolder.ukraineSupport()
    var question = Question()
    question.coalitions = CoalitionChoice(scope: .all)
    let affiliations = graph.affiliations(question)
    var disputed: Set<TieKey> = []
    for dispute in affiliations.disputes {
      let origins = dispute.sides.map { Set($0.sources.map { graph.origin(of: $0) }) }
      if dispute.id == nil {
        #expect(Set(origins.flatMap(\.self)).count > 1, "\(dispute.subject)")
        #expect(dispute.sides.count > 1)
      }
      if case .role(let party) = dispute.subject {
        disputed.insert(TieKey(party, dispute.coalition))
      }
      // An entered dispute stands for those found about the same.
      if dispute.id != nil { disputed.formUnion(dispute.ties) }
    }
    // Ties of which one source says that the party belongs, and another for the very same day that it does not.
    for tie in affiliations.ties {
      let key = affiliations.key(of: tie)
      let claims = affiliations.claims(of: key.party).filter { $0.key == key }
      let dated = claims.flatMap { role in
        // What ends on the day on which another role begins does not contradict it.
        role.statements.filter { statement in
          statement.claim.rejected == nil && statement.claim.to != statement.claim.attested
        }.compactMap { statement in
          statement.claim.attested.map {
            (role: role.role, day: $0, sources: statement.claim.sources)
          }
        }
      }
      let isContradicted = dated.contains { inside in
        inside.role.belongs
          && dated.contains { outside in
            !outside.role.belongs && ![.contributor, .unknown].contains(outside.role)
              && outside.day == inside.day && outside.day.day != nil
              && Set((inside.sources + outside.sources).map { graph.origin(of: $0) }).count > 1
              && !inside.sources.isEmpty && !outside.sources.isEmpty
          }
      }
      if isContradicted { #expect(disputed.contains(key), "\(key)") }
    }
  }

  @Test("Nobody is outdated where there is room, and nobody certain where evidence is older")
  func reportedSizes() throws {
    let graph = try GraphFolder.ukraineSupport()
    var question = Question()
    question.coalitions = CoalitionChoice(scope: .all)
    let affiliations = graph.affiliations(question)
    var checked = 0
    for list in affiliations.memberLists {
      guard let reported = list.reported, let most = reported.upper, let date = reported.date else {
        #expect(list.outdated.isEmpty)
        continue
      }
      checked += 1
      if list.certain.count > most {
        #expect(
          list.size == Count(list.certain.count) || !list.outdated.isEmpty || list.exceedsReported)
      }
      // Without the outdated ones there is room; with them there was none.
      if !list.outdated.isEmpty { #expect(list.certain.count + list.outdated.count > most) }
      for party in list.outdated {
        let claims = affiliations.claims(of: party).filter { $0.key.coalition == list.coalition }
        let sources = claims.flatMap { $0.statements.map(\.claim) }.filter { $0.rejected == nil }
        #expect(
          sources.allSatisfy { claim in
            (claim.attested.map { $0.latest < date.earliest } ?? true)
              && (claim.from.map { $0.latest < date.earliest } ?? true)
          }, "\(party) in \(list.coalition)")
      }
    }
    #expect(checked > 5)
  }
}
