import TestSupport
import Testing

/// The paragraph of `--methods`, on every command that computes.
@Suite struct MethodsTests {
  /// Commands, each with a reference that an author has to cite.
  static let commands = [
    ("rank", "10.1016/S0378-8733(96)00301-2"), ("rank --by harmonic", "Marchiori & Latora 2000"),
    ("rank --by in-degree", "Freeman 1978"), ("rank --of ties", "10.1073/pnas.122653799"),
    ("rank --by closeness --of officials", "Borgatti & Everett 1997"),
    ("overlap --measure cosine", "Ochiai 1957"),
    ("overlap --significance sdsm", "10.1016/j.socnet.2014.06.001"),
    ("overlap --significance fdsm --trials 10", "10.1111/j.2517-6161.1995.tb02031.x"),
    (
      "overlap --significance hypergeometric --correction bonferroni",
      "10.1080/01621459.1961.10482090"
    ), ("sets", "Lex et al. 2014"), ("containment", ""),
    ("groups", ""),
    ("groups --of both --by propagation", "10.1103/PhysRevE.76.066102"),
    ("groups --by consensus --runs 3", "10.1038/srep00336"),
    ("groups --compare cores", "10.1007/BF01908075"),
    ("groups --from 2024-06", "Danon et al. 2005"),
    ("brokers --on leader-follower", "10.2307/270949"),
    ("groups --by strong-components", "10.1137/0201010"),
    ("measure", "10.1111/j.0030-1299.2008.16644.x"), ("census", "10.1086/224954"),
    ("list tenures", ""), ("measure --from 2024-06", "Snijders et al. 2010"),
    ("timeline POL --from 2026", ""), ("timeline POL --measure degree --from 2026", "Borgatti"),
    ("what-if --leave USA", ""), ("sensitivity", ""), ("diff --from 2024-06 --to 2025", ""),
  ]

  private func paragraph(_ line: String) throws -> String {
    let object = try CommandLine.object(line + " --methods")
    return try #require(object["methods"] as? String, "\(line)")
  }

  @Test(arguments: commands)
  func isOneParagraphWithItsOrigin(_ line: String, _ reference: String) throws {
    let text = try paragraph(line)
    #expect(!text.contains("\n") && text.hasSuffix("."))
    #expect(text.contains("Computed with entente"))
    #expect(text.contains("'Coalitions that support Ukraine'") && text.contains(reference))
    #expect(!text.contains("..") && !text.contains("  ") && !text.contains("Optional"))
  }

  @Test("The evidence that other options leave out is named")
  func chosen() throws {
    let text = try paragraph(
      "rank --kind capability --trust official --disputed drop --min-sources 2")
    for words in ["official", "at least 2 independent sources", "sources disagree"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("People find the paragraph below the table")
  func below() throws {
    let text = try CommandLine.run("measure --methods --format table").output
    #expect(text.hasSuffix(".\n") && text.contains("\n\n"))
    #expect(text.contains("Computed with entente"))
  }
}
