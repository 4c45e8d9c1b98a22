import TestSupport
import Testing

/// The paragraph that `--methods` prints, on every command that computes.
@Suite struct MethodsTests {
  /// Commands with what an author of theirs has to cite.
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
    ), ("overlap --sets", "Lex et al. 2014"), ("overlap --inside", ""),
    ("groups", "10.1038/s41598-019-41695-z"),
    ("groups --of both --by propagation", "10.1103/PhysRevE.76.066102"),
    ("groups --runs 3", "10.1038/srep00336"), ("groups --compare cores", "10.1007/BF01908075"),
    ("groups --since 2024-06", "Danon et al. 2005"),
    ("groups --brokers leader-follower", "10.2307/270949"),
    ("groups --by strong-components", "10.1137/0201010"),
    ("measure", "10.1111/j.0030-1299.2008.16644.x"), ("measure --census", "10.1086/224954"),
    ("measure --tenures", ""), ("measure --since 2024-06", "Snijders et al. 2010"),
    ("timeline POL --from 2026", ""), ("timeline POL --by degree --from 2026", "Borgatti"),
    ("what-if --leave USA", ""),
  ]

  private func paragraph(_ line: String) throws -> String {
    let outcome = try Program.run(line.split(separator: " ").map(String.init) + ["--methods"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    return outcome.output
  }

  @Test(arguments: commands)
  func isOneParagraphWithItsOrigin(_ line: String, _ reference: String) throws {
    let text = try paragraph(line)
    #expect(text.count { $0 == "\n" } == 1 && text.hasSuffix(".\n"))
    #expect(text.contains("2026-05-26") && text.contains("Computed with entente"))
    #expect(text.contains("'Coalitions that support Ukraine'") && text.contains(reference))
    #expect(!text.contains("..") && !text.contains("  ") && !text.contains("Optional"))
  }

  /// What was left out by other options is said.
  @Test func saysWhatWasChosen() throws {
    let text = try paragraph(
      "rank --kind capability --trust official --disputed drop --min-sources 2")
    for words in [
      "Only coalitions of the kind capability count.",
      "Only sources of the kind official are heard.", "at least 2 independent origins",
      "sources disagree do not count",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(try paragraph("rank").contains("comparison do not count"))
    #expect(try !paragraph("rank --scope all").contains("comparison"))
  }
}
