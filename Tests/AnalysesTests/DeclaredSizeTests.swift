import GraphCore
import Testing

@testable import Analyses

@Suite struct DeclaredSizeTests {
  private func declaration(
    _ size: Int, _ qualifier: Declaration.Qualifier = .exact, on date: String? = "2024",
    beneficiary: Bool? = true, besides: [Country.ID] = []
  ) -> Declaration {
    var declaration = Declaration(
      coalition: "c", date: date.flatMap { PartialDate($0) }, size: size, qualifier: qualifier,
      claim: Claim(sources: ["s"]))
    declaration.countsBeneficiary = beneficiary
    declaration.besides = besides
    return declaration
  }

  private func size(_ declarations: [Declaration], asOf: String = "2025") throws -> DeclaredSize? {
    var contents = GraphContents(title: "Sizes")
    var source = Source(id: "s", title: "A page")
    source.published = PartialDate("2024-06")
    contents.sources = [source]
    contents.coalitions = [Coalition(id: "c", name: "C", kind: "forum")]
    contents.declarations = declarations
    return DeclaredSize(
      of: "c", asOf: PartialDate(asOf), beneficiaries: 1, in: try CoalitionGraph(contents))
  }

  @Test(arguments: [
    (Declaration.Qualifier.exact, 31, Int?(31)), (.atLeast, 31, nil), (.atMost, 0, 31),
    (.moreThan, 32, nil), (.about, 27, 35),
  ])
  func readsQualifiers(_ qualifier: Declaration.Qualifier, _ lower: Int, _ upper: Int?) throws {
    let size = try #require(try size([declaration(31, qualifier)]))
    #expect(size.lower == lower && size.upper == upper)
  }

  @Test func addsWhatIsCountedApart() throws {
    let without = try #require(try size([declaration(14, beneficiary: false)]))
    #expect(without.lower == 15 && without.upper == 15)
    let unsaid = try #require(try size([declaration(14, beneficiary: nil)]))
    #expect(unsaid.lower == 14 && unsaid.upper == 15)
    let besides = try #require(
      try size([declaration(20, .moreThan, besides: ["DEU", "FRA"])]))
    #expect(besides.lower == 23 && besides.upper == nil)
  }

  @Test func takesTheNewestByThenAndTheHullOfItsDay() throws {
    let all = [
      declaration(12, on: "2024-01"), declaration(30, on: "2024-07-10"),
      declaration(31, on: "2024-07-10"), declaration(35, on: "2025-09"),
    ]
    let size = try #require(try size(all, asOf: "2024-12-31"))
    #expect(size.lower == 30 && size.upper == 31)
    #expect(try self.size(all, asOf: "2023") == nil)
  }

  @Test func ignoresWhatDoesNotBoundARoster() throws {
    var attendance = declaration(50)
    attendance.subject = .attendance
    var rejected = declaration(50)
    rejected.claim.rejected = "another group"
    #expect(try size([attendance, rejected]) == nil)
  }

  @Test func withoutADateTheSourceDatesIt() throws {
    let undated = declaration(9, on: nil)
    #expect(try size([undated], asOf: "2024-05") == nil)
    #expect(try size([undated], asOf: "2024-06")?.upper == 9)
  }
}
