import GraphCore
import Interchange
import Testing

@testable import Analyses

@Suite struct DisputeSentencesTests {
  @Test func everyDisputeWithEverySideAndSource() throws {
    let graph = try GraphFolder.ukraineSupport()
    let sentences = graph.disputeSentences
    #expect(sentences.count == 49)
    for (dispute, sentence) in zip(graph.disputes, sentences) {
      for side in dispute.sides {
        #expect(sentence.contains("“\(side.value)”"))
        for source in side.claim.sources { #expect(sentence.contains(source.rawValue)) }
      }
    }
  }

  @Test func sidesThatAgreeStandTogether() throws {
    let graph = try GraphFolder.ukraineSupport()
    let sentence = graph.disputeSentences.first {
      $0.hasPrefix("Artillery Capability Coalition, who")
    }
    #expect(
      sentence?.contains("; menafn-2025-01-20-artillery, 2025-01-20) against “France, Germany”")
        == true)
  }
}
