import Counting
import Dates
import GraphCore
import TestSupport
import Testing

/// Decision note 3: disputes that an editor has entered, and those found about the same.
@Suite struct EnteredDisputeRulesTests {
  private let sources = "source p; source q; source r; "

  @Test(
    "A source that does not name a party contradicts nothing, unless an editor has entered the dispute"
  )
  func silence() throws {
    let text =
      sources + "source q covers 2000/2030; FRA, DEU in a from 2020 by p; DEU in a from 2020 by q"
    #expect(try answer(text).disputes == [])
    var builder = GraphText.builder(text)
    builder.disputes = [entered]
    let found = try builder.build().affiliations()
    #expect(found.disputes.map(\.id) == ["d"])
    #expect(found.marked == ["FRA a"])
  }

  private var entered: Dispute {
    Dispute(
      id: "d", coalition: "a", topic: "does France belong",
      sides: [
        Dispute.Side(value: "yes", parties: ["FRA"], date: "2021", claim: Claim(sources: ["p"])),
        Dispute.Side(value: "no", date: "2022", claim: Claim(sources: ["q"])),
      ])
  }

  @Test("An entered dispute has the sides that were stated by the date")
  func enteredSides() throws {
    var builder = GraphText.builder(sources + "FRA in a from 2020 by p; FRA in a at 2025 by q")
    builder.disputes = [entered]
    let graph = try builder.build()
    #expect(graph.affiliations(asOf: "2021").disputes == [])
    let found = graph.affiliations(asOf: "2022").disputes
    #expect(found.map(\.subject) == [.entered(topic: "does France belong", about: nil)])
    #expect(found.first?.sides.map(\.value) == [.text("yes"), .text("no")])
    builder.disputes[0].sides[1].claim.rejected = "a slip"
    #expect(try builder.build().affiliations().disputes == [])
  }

  @Test("A dispute that an editor has entered stands for the one found about the same")
  func standsForTheSame() throws {
    func found(_ text: String, about: String?, _ parties: [Party.ID], at date: PartialDate = "2021")
      throws -> [SourceDispute.Subject]
    {
      var builder = GraphText.builder(sources + text)
      var dispute = entered
      dispute.about = about
      for side in dispute.sides.indices {
        dispute.sides[side].parties = parties
        dispute.sides[side].date = date
      }
      builder.disputes = [dispute]
      return try builder.build().affiliations().disputes.filter { $0.id == nil }.map(\.subject)
    }
    let role = "FRA in a from 2020 by p; FRA observes a at 2021 by q"
    #expect(try found(role, about: "role", ["FRA"]) == [])
    #expect(try found(role, about: "role", ["DEU"]) == [.role("FRA")])
    #expect(try found(role, about: "leads", ["FRA"]) == [.role("FRA")])
    #expect(try found(role, about: nil, ["FRA"]) == [.role("FRA")])
    let leads = "FRA leads a from 2021 by p; DEU leads a from 2021 by q"
    #expect(try found(leads, about: "leads", ["DEU"]) == [])
    #expect(try found(leads, about: "leads", ["POL"]) == [.lead])
    let start = "FRA in a from 2018 by p; FRA in a from 2020 by q; DEU in a at 2021"
    #expect(try found(start, about: "members", ["FRA"]) == [])
    let sizes = "a declares 4 at 2021 by p; a declares 9 at 2021 by q; FRA in a from 2015"
    #expect(try found(sizes, about: "declared", []) == [])
    #expect(try found(sizes, about: "declared", [], at: "2019") == [.size("2021")])
    let founded = "coalition a founded 2018 by p; coalition a founded 2020 by q; FRA in a at 2021"
    #expect(try found(founded, about: "founded", []) == [])
    #expect(try found(founded, about: "declared", []) == [.founding])
  }
}
