import Dates
import Foundation
import TestSupport
import Testing

@testable import States

@Suite struct GleditschWardTests {
  private func state(_ number: String, _ date: PartialDate? = nil) -> String? {
    guard let date else { return StateCodes.all.state(number, in: .gw) }
    return StateCodes.all.state(number, in: .gw, on: date)
  }

  @Test("A number means the state of that time")
  func numbers() {
    #expect(state("816") == "VNM")
    #expect(state("815") == "gw:815")
    #expect(state("815", "1850") == "gw:815")
    #expect(state("815", "1995") == nil)
    #expect(state("678", "1991") == "YEM")
    #expect(state("255", "1880") == "DEU")
    #expect(state("255", "1995") == nil)
    #expect(state("260", "1995") == "DEU")
    #expect(state("970") == "KIR")
    #expect(state("711", "1930") == "gw:711")
    #expect(state("817", "1990") == nil)
    // In a gap the number still means the state.
    #expect(state("366", "1960") == "EST")
    #expect(state("1") == nil)
  }

  @Test("Every line is read, and every state of it is known")
  func everyLineIsRead() {
    #expect(GleditschWard.all.count == GleditschWard.table.split(separator: "\n").count)
    for entry in GleditschWard.all { #expect(StateNames.isCode(entry.state), "\(entry.state)") }
  }

  @Test(
    "The list equals the published one, row by row",
    .enabled(if: SharedData.folder("country-codes") != nil, "the published list is not here"))
  func equalsThePublishedList() throws {
    let rows = try SharedData.rows("gwstates.csv", in: "country-codes")
    #expect(rows.count == 239)
    var ours = Set(GleditschWard.all)
    #expect(ours.count == rows.count)
    for row in rows {
      let number = try #require(Int(row[0]))
      let first = try #require(PartialDate(row[3])?.earliest)
      let last =
        row[4] == "9999-12-31" ? Day.distantFuture : try #require(PartialDate(row[4])?.latest)
      let entry = try #require(
        ours.first { $0.number == number && $0.days == first...last }, "\(row)")
      ours.remove(entry)
      // What the number means then is what the name of the list means then.
      #expect(state(row[0], PartialDate(row[3])) == entry.state, "\(row)")
      let name = StateLookup.shared.match(row[2], during: first...first)
      let states = [
        entry.state, StateLives.continuation(of: entry.state), StateLives.past(of: entry.state),
      ]
      #expect(states.contains { $0.map { name == .found($0) } ?? false }, "\(row[2]): \(name)")
      #expect(
        StateCodes.all.code(of: entry.state, in: .gw, during: first...first) == row[0], "\(row)")
    }
    #expect(ours.isEmpty)
  }
}
