import Testing

@testable import GraphCore

@Suite struct GraphCheckTests {
  private func problems(_ change: (inout GraphContents) -> Void) -> [Finding.Problem] {
    var contents = SampleGraphs.contents(members: [
      ("FRA", .member, SampleGraphs.claim(from: "2021"))
    ])
    change(&contents)
    do {
      return try CoalitionGraph(contents).warnings.map(\.problem)
    } catch {
      return error.findings.map(\.problem)
    }
  }

  @Test func aGoodGraphHasNoFinding() {
    #expect(problems { _ in }.isEmpty)
  }

  @Test func namesWhatIsUnknownAndWhatIsMeant() {
    #expect(
      problems { $0.memberships[0].claims[0].sources = ["t"] } == [
        .unknownReference("t", kind: .source, suggestion: "s")
      ])
    #expect(
      problems { contents in
        contents.memberships.append(
          Membership(
            country: "FRE", coalition: "c", claims: [SampleGraphs.claim(from: "2021")]))
      } == [.unknownReference("FRE", kind: .country, suggestion: "FRA")])
    #expect(
      problems { $0.coalitions[0].partOf = "cc" } == [
        .unknownReference("cc", kind: .coalition, suggestion: "c")
      ])
  }

  @Test func reportsEveryProblemNotOnlyTheFirst() {
    let found = problems { contents in
      contents.coalitions.append(contents.coalitions[0])
      contents.memberships[0].claims[0].to = PartialDate("2020-05")
      contents.memberships[0].claims.append(Claim(sources: []))
      contents.sources[0].url = "javascript:alert(1)"
    }
    #expect(found.count == 4)
    #expect(found.contains(.duplicate("c", kind: .coalition)))
    #expect(found.contains(.noSource))
    #expect(found.contains(.unsafeLink("javascript:alert(1)")))
  }

  @Test func endsAreNotBeforeStarts() throws {
    let from = try #require(PartialDate("2021-05"))
    let to = try #require(PartialDate("2021-04-30"))
    let found = problems {
      $0.memberships[0].claims[0].from = from
      $0.memberships[0].claims[0].to = to
    }
    #expect(found == [.endBeforeStart(from: from, to: to)])
    // In the same month neither can be told to be first.
    #expect(
      problems {
        $0.memberships[0].claims[0].from = PartialDate("2021-05-20")
        $0.memberships[0].claims[0].to = PartialDate("2021-05")
      }.isEmpty)
  }

  @Test func nothingIsPartOfItself() {
    #expect(
      problems { $0.coalitions[0].partOf = "c" } == [.partOfItself(["c", "c"])])
    let cycle = problems { contents in
      for (id, whole) in [("a", "b"), ("b", "d"), ("d", "a"), ("e", "a")] {
        var coalition = Coalition(id: Identifier(id), name: id, kind: "forum")
        coalition.partOf = Identifier(whole)
        contents.coalitions.append(coalition)
      }
    }
    #expect(cycle == [.partOfItself(["a", "b", "d", "a"])])
  }

  @Test func warnsOfClaimsThatNobodyDates() {
    let found = problems { contents in
      contents.sources.append(Source(id: "undated", title: "A page without a date"))
      contents.memberships[0].claims = [Claim(sources: ["undated"])]
    }
    #expect(
      found == [.undatedClaim(source: "undated", dates: PartialDate("2025-06-01"))])
  }

  @Test func everyProblemHasItsOwnCode() {
    let problems: [Finding.Problem] = [
      .unreadable(""), .notUTF8, .syntax(""), .repeatedKey(""), .alias,
      .wrongShape(key: nil, expected: ""), .unknownKey("", suggestion: nil),
      .missingKey("", of: ""), .unknownValue("", key: "", allowed: [], suggestion: nil),
      .notADate("", key: ""), .notANumber("", key: ""), .badIdentifier(""),
      .unknownReference("", kind: .source, suggestion: nil), .duplicate("", kind: .source),
      .partOfItself([]), .noSource, .controlCharacter(key: "", code: 1), .unsafeLink(""),
      .unknownColumn("", columns: [], suggestion: nil), .missingColumn("", columns: []),
      .rowLength(1, expected: 2), .codeWithoutSystem(""), .emptyTable, .moreProblems(1),
      .unknownStanding("", ties: 1), .undatedClaim(source: "", dates: nil), .overlappingSpells(""),
      .unusedSource("s"),
      .aliasClash("", []), .oneSource("", "s"),
    ]
    let codes = problems.map { Finding(.error, $0, at: .none).code }
    #expect(Set(codes).count == codes.count)
  }

  @Test func linesReadLikeACompilers() {
    let finding = Finding(
      .error, .notADate("2024-13", key: "from"), at: Origin(file: "a.yaml", line: 3, column: 7))
    #expect(
      finding.line
        == "a.yaml:3:7: error: 'from' is '2024-13', which is no date; write 2024, 2024-01 or"
        + " 2024-01-18, with ~ for about, ? for perhaps, X for a digit not known [E010]")
  }
}
