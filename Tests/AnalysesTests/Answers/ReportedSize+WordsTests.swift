import Counting
import GraphCore
import TestSupport
import Testing

@testable import Analyses

@Suite struct ReportedSizeWordsTests {
  private func size(_ text: String) throws -> ReportedSize {
    let list = try GraphText.graph(
      "source s published 2024; UKR benefits a from 2020 by s; " + text
    )
    .affiliations().memberLists.first
    return try #require(list?.reported)
  }

  @Test("The numbers are those of the sources; that the beneficiary may be one more is said apart")
  func beneficiary() throws {
    let both = try size("a declares 30 at 2024 by s; a declares 31 at 2024 by s")
    #expect(both.count == Count(30...32) && both.stated == Count(30...31))
    #expect(both.additions == "the beneficiary may be one more")
    let counted = try size("a declares 31 at 2024 by s with-beneficiary yes")
    #expect(counted.stated == Count(31) && counted.additions == nil)
    let without = try size("a declares 31 at 2024 by s with-beneficiary no")
    #expect(without.count == Count(32) && without.stated == Count(31))
    #expect(without.additions == "the beneficiary is one more")
  }

  @Test("A number without a limit stays open")
  func open() throws {
    #expect(
      try size("a declares more-than 30 at 2024 by s with-beneficiary yes").stated.atMost == nil)
  }
}
