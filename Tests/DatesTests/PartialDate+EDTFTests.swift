import Foundation
import TestSupport
import Testing

@testable import Dates

@Suite struct PartialDateEDTFTests {
  /// The examples of the specification, levels 0 and 1, that are single dates.
  @Test(arguments: [
    "1985-04-12", "1985-04", "1985", "Y170000002", "Y-170000002", "2001-21", "1984?", "2004-06~",
    "2004-06-11%", "201X", "20XX", "2004-XX", "1985-04-XX", "1985-XX-XX", "-1985", "0000", "-0001",
  ])
  func printsWhatItRead(_ text: String) throws {
    #expect(try #require(PartialDate(text)).description == text)
  }

  @Test(arguments: [
    "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04",
    "1985-04-12T23:20:30+04:30",
  ])
  func dropsTheTimeOfDay(_ text: String) throws {
    #expect(try #require(PartialDate(text)).description == "1985-04-12")
  }

  @Test func printsWhatItReadAtRandom() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let date = RandomDates.date(&generator)
      #expect(PartialDate(date.description) == date)
      #expect(date.earliest <= date.latest)
      #expect(date.earliest <= date.stated.lowerBound && date.stated.upperBound <= date.latest)
    }
  }

  @Test(arguments: [
    "", "24", "2024-", "2024-1", "2024-13", "2024-00", "2024-02-30", "2023-02-29", "2024-01-18T",
    "2024/01", "yesterday", "+024", "-024", " 2024", "２０２４", "2024-01-18-1", "20240118", "2024~~",
    "-0000", "Y2024", "Y02024", "Y999999999999", "2XXX", "XXXX", "202X-01", "2024-XX-01",
    "2024-25", "2024-21-01", "2024-01-32", "?2024", "2024?-01", "~", "Y", "-", "X", "2024T10:00:00",
    "1985-04-12T24:20:30", "1985-04-12T23:20", "1985-04-12T23:20:30+4", "[..2024]", "..",
  ])
  func refuses(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  /// Two thousand expressions with the bounds that another implementation gives them (PyPI edtf;
  /// `Scripts/reference-edtf` made the file and says of which version). Left out is what the
  /// specification does not settle: how wide qualified dates and seasons are.
  @Test func agreesWithAnotherImplementation() throws {
    let file = Repository.root.appending(path: "Tests/DatesTests/Reference/edtf.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(lines.count >= 2000)
    for line in lines {
      let fields = line.split(separator: "\t")
      let date = try #require(PartialDate(fields[0]), "\(fields[0])")
      #expect(date.stated.lowerBound == PartialDate(fields[1])?.earliest, "\(line)")
      #expect(date.stated.upperBound == PartialDate(fields[2])?.latest, "\(line)")
    }
  }
}
