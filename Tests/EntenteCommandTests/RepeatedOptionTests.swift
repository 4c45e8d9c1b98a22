import Testing

@testable import EntenteCommand

@Suite struct RepeatedOptionTests {
  private func refused(_ line: String) -> String? {
    do throws(Failure) {
      try RepeatedOption.refuse(line.split(separator: " ").map(String.init), of: RankCommand.self)
      return nil
    } catch {
      return error.lines.first
    }
  }

  @Test("An option with one value is given once")
  func single() {
    #expect(refused("--as-of 2024 --as-of 2025") == "error: --as-of is given twice")
    #expect(refused("--as-of=2024 --as-of 2025") == "error: --as-of is given twice")
    #expect(refused("-o a.csv --output b.csv") == "error: --output is given twice")
    #expect(refused("--by degree --top 3 --by pagerank") == "error: --by is given twice")
  }

  @Test("Lists, flags and what stands behind -- may come again")
  func others() {
    #expect(refused("--kind capability --kind union") == nil)
    #expect(refused("--names --names") == nil)
    #expect(refused("--top 3 -- --top --top") == nil)
    #expect(refused("--xyz 1 --xyz 2") == nil)
  }

  @Test("No option but -o has a short name, which the check relies on")
  func shortNames() {
    for command in Help.shownCommands(of: Entente.self) {
      let short = CommandHelp(command).arguments.flatMap { $0.names ?? [] }
        .filter { $0.kind != "long" }.map(\.name)
      #expect(Set(short).isSubset(of: ["o"]), "\(command)")
    }
  }
}
