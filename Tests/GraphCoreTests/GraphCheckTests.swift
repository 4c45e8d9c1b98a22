import Dates
import GraphCore
import TestSupport
import Testing

@Suite struct GraphCheckTests {
  private func codes(
    _ text: String = "", _ change: (inout GraphBuilder) -> Void = { _ in }
  ) -> [String] {
    var builder = GraphText.builder(
      "source s published 2025-06-01; coalition c founded 2020 by s; FRA in c from 2021 by s;"
        + text)
    change(&builder)
    do {
      return try builder.build().warnings.map(\.code)
    } catch {
      return error.findings.map { "\($0.code): \($0.message)" }
    }
  }

  @Test("A good graph has no finding")
  func good() {
    #expect(codes() == [])
  }

  @Test("An unknown identifier is reported with the one that is near")
  func unknown() {
    #expect(
      codes { $0.sources[0] = Source(id: "ss", title: "S") }.first?.hasPrefix(
        "E013: unknown source 's'; did you mean 'ss'?") == true)
    #expect(codes("FRE in c from 2021 by s") == ["E013: unknown party 'FRE'; did you mean 'FRA'?"])
    #expect(
      codes { $0.coalitions[0].partOf = "cc" } == [
        "E013: unknown coalition 'cc'; did you mean 'c'?"
      ])
    #expect(
      codes { $0.add("FRA", to: "x", Claim(sources: ["s"])) } == [
        "E013: unknown coalition 'x'; did you mean 'c'?"
      ])
    #expect(
      codes {
        $0.add(
          LeadRole(
            leader: .official("nobody"), target: .body("nowhere"), claims: [Claim(sources: ["s"])]))
      } == ["E013: unknown body 'nowhere'", "E013: unknown official 'nobody'"])
  }

  @Test("Where not everything was read, an unknown identifier is no finding")
  func partly() throws {
    var builder = GraphText.builder("FRA in c from 2021")
    builder.coalitions[0].partOf = "elsewhere"
    let sink = FindingSink()
    #expect(builder.build(reporting: sink, isWhole: false) != nil)
    #expect(sink.isEmpty)
    #expect(builder.build(reporting: sink) == nil)
    #expect(sink.errorCount == 1)
  }

  @Test("Two things of one kind with one identifier are reported")
  func duplicates() {
    #expect(
      codes { $0.coalitions.append($0.coalitions[0]) } == [
        "E014: the coalition 'c' is defined twice"
      ])
    #expect(
      codes { $0.parties = [Party(id: "FRA"), Party(id: "FRA")] } == [
        "E014: the party 'FRA' is defined twice"
      ])
  }

  @Test("An identifier that no file can hold is reported; a state has its code")
  func identifiers() {
    #expect(
      codes { $0.coalitions.append(Coalition(id: "Big Ten", name: "Big Ten", kind: "k")) } == [
        "E012: 'Big Ten' is not an identifier; use lower-case letters, digits and hyphens"
      ])
    #expect(
      codes { $0.parties = [Party(id: "EU", kind: .organisation, name: "EU")] } == [
        "E012: 'EU' is not an identifier; use lower-case letters, digits and hyphens, or the code of a"
          + " state"
      ])
    #expect(codes { $0.parties = [Party(id: "FRA"), Party(id: "cow:265")] } == [])
  }

  @Test("A period that ends before it starts is reported, and one of a single day is not")
  func crossed() {
    #expect(
      codes("FRA in c from 2021-05 to 2021-04-30 by s") == [
        "E015: this ends (2021-04-30) before it starts (2021-05)"
      ])
    #expect(codes("FRA in c from 2021-05-20 to 2021-05-20 by s") == [])
    // In the same month neither can be told to be first.
    #expect(codes("FRA in c from 2021-05-20 to 2021-05 by s") == [])
    #expect(codes("source s covers 2020/2019").count == 1)
    #expect(codes("source s covers 2020/2020") == [])
    #expect(
      codes { $0.coalitions[0].founded[0].claim = Claim(from: "2021", to: "2020", sources: ["s"]) }
        .count == 1)
    #expect(
      codes {
        $0.coalitions[0].founded[0].claim = Claim(
          from: "2021-01-01", to: "2021-01-01", sources: ["s"])
      } == [])
  }

  @Test("A claim without a source is reported where sources have dates")
  func noSource() throws {
    #expect(codes("DEU in c from 2021") == ["E017: this claim names no source"])
    #expect(
      try GraphText.graph("source s; FRA in c from 2021; DEU in c from 2021 by s").ties.count == 2)
  }

  @Test("Nothing is part of itself, and each circle is reported once")
  func circles() {
    #expect(
      codes { $0.coalitions[0].partOf = "c" } == [
        "E016: a coalition cannot be part of itself: c → c"
      ])
    #expect(
      codes(
        "coalition a part-of b; coalition b part-of d; coalition d part-of a; coalition e part-of a"
      )
        == ["E016: a coalition cannot be part of itself: a → b → d → a"])
  }

  @Test("A link is http or https")
  func links() {
    for url in ["javascript:alert(1)", "ftp://x", "file:///etc/passwd"] {
      #expect(codes { $0.sources[0].url = url } == ["E019: '\(url)' is not an http or https link"])
    }
    #expect(codes { $0.sources[0].url = "HTTPS://x.org" } == [])
  }

  @Test("Every problem is reported, not only the first")
  func all() {
    let found = codes("DEU in c from 2021; FRA in c from 2021 to 2020 by s; FRE in c by s") {
      $0.coalitions.append($0.coalitions[0])
    }
    #expect(found.map { $0.prefix(4) }.sorted() == ["E013", "E014", "E015", "E017"])
  }

  @Test("A hundred findings of one file are listed and all are counted, once")
  func many() throws {
    var builder = GraphText.builder("coalition a")
    builder.sources = [Source(id: "s", title: "S")]
    builder.sources[0].published = "2020"
    for line in 1...250 {
      builder.add("FRA", to: "a", Claim(place: Place(file: "t.csv", line: line)))
    }
    let error = #expect(throws: InvalidGraph.self) { try builder.build() }
    #expect(error?.errorCount == 250)
    #expect(error?.findings.count == 101)
    #expect(error?.findings.last?.message == "150 further problems in this file")
  }

  @Test("Every rule has a code of its own")
  func rules() {
    #expect(Set(GraphRules.all.map(\.code)).count == GraphRules.all.count)
    #expect(GraphRules.all.allSatisfy { $0.severity == .error })
  }
}
