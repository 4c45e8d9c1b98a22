import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct DisagreementTests {
  @Test func everyDisputeWithEverySideAndSource() throws {
    let graph = try GraphFolder.ukraineSupport()
    let sentences = graph.namedDisagreements.map(\.sentence)
    #expect(sentences.count == 49)
    for (dispute, sentence) in zip(graph.disputes, sentences) {
      #expect(sentence.hasSuffix("[\(dispute.id)]"))
      for side in dispute.sides {
        #expect(sentence.contains("“\(side.value)”"))
        for source in side.claim.sources { #expect(sentence.contains(source.rawValue)) }
      }
    }
  }

  @Test func sidesThatAgreeStandTogether() throws {
    let graph = try GraphFolder.ukraineSupport()
    let sentence = graph.namedDisagreements.map(\.sentence).first {
      $0.hasPrefix("Artillery Capability Coalition, who")
    }
    #expect(
      sentence?.contains("; menafn-2025-01-20-artillery, 2025-01-20) against “France, Germany”")
        == true)
  }
}
