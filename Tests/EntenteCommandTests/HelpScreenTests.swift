import Analyses
import GraphCore
import Testing

@testable import EntenteCommand

@Suite struct HelpScreenTests {
  private let plain = TextStyle(isOn: false)

  @Test("Own options are explained, shared ones are named")
  func ownAndShared() {
    let text = HelpScreen(RankCommand.self, style: plain).text
    #expect(text.hasPrefix("Rank countries"))
    #expect(text.contains("\nUsage: entente rank [INPUT ...] [OPTIONS]\n"))
    #expect(text.contains("\n  --by MEASURE "))
    #expect(text.contains("\nShared options ('entente help common' explains them)\n"))
    #expect(text.contains("\n  Sources: --trust, --prefer, --known-by"))
    #expect(!text.contains("Use only sources of this kind"))
  }

  @Test("The shared options are explained once, in one place")
  func common() {
    let text = CommonTopic.text(style: plain)
    for option in ["--as-of DATE", "--trust KIND", "--format FORMAT", "--columns", "--quiet"] {
      #expect(text.contains(option), "\(option)")
    }
  }

  @Test("No help is wider than 80 columns")
  func width() {
    var texts = Help.shownCommands(of: Entente.self).map { HelpScreen($0, style: plain).text }
    texts += HelpTopics.names.compactMap { HelpTopics.text(on: $0, style: plain) }
    texts += HelpTopics.rules.compactMap { HelpTopics.text(on: $0.code, style: plain) }
    texts.append(Help.overview(of: Entente.self, style: plain))
    for line in texts.flatMap({ $0.split(separator: "\n") }) {
      #expect(DisplayWidth.of(line) <= 80, "\(line)")
    }
  }

  @Test("Values, the default and repetition are told")
  func explanations() throws {
    let arguments = CommandHelp(ListCommand.self).arguments
    let disputed = try #require(arguments.first { $0.longName == "disputed" })
    #expect(disputed.explanation.hasSuffix("Values: keep, mark (default), drop."))
    let kind = try #require(arguments.first { $0.longName == "kind" })
    #expect(kind.explanation.hasSuffix("Can be repeated."))
    let sources = try #require(arguments.first { $0.longName == "min-sources" })
    #expect(sources.explanation.hasSuffix("Default: 1."))
  }
}
