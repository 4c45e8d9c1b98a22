import Foundation
import TestSupport
import Testing

/// Output with codes of another system joins with that system's tables, here in pandas.
@Suite struct CodesJoinTests {
  static let hasPandas = Python.has("pandas")

  /// Joins a ranking with a table by code; prints the rows of the table that found no partner, then those whose
  /// numbers differ.
  private static let program = """
    import pandas, sys
    ranking = pandas.read_csv(sys.argv[1])
    table = pandas.read_csv(sys.argv[2])
    joined = table.merge(ranking, left_on="ccode", right_on="party_cow", how="left", indicator=True)
    print(joined[joined["_merge"] != "both"]["ccode"].tolist())
    print(joined[joined["n"] != joined["coalitions"]]["ccode"].tolist())
    """

  private func joined(
    _ table: String, options: [String], _ expected: String
  ) throws -> String {
    let scratch = try Scratch()
    try scratch.write(expected, to: "expected.csv")
    let outcome = try Program.run(
      ["rank", table, "--all", "--codes-out", "cow", "--format", "csv", "-o", "rank.csv"] + options,
      in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    return try Python.run(CodesJoinTests.program, ["rank.csv", "expected.csv"], in: scratch.folder)
      .output
  }

  @Test(
    "Every state keeps its code, those that ended too",
    .enabled(if: hasPandas, "needs pandas: Scripts/reference-python --for-tests"))
  func allCodes() throws {
    let scratch = try Scratch()
    let codes = [2, 20, 200, 220, 255, 260, 265, 315, 345, 365, 678, 680, 710, 817]
    try scratch.write(
      "ccode,coalition\n" + codes.map { "\($0),A\n\($0),B\n" }.joined() + "2,C\n", to: "t.csv")
    let table = scratch.folder.appending(path: "t.csv").path(percentEncoded: false)
    let expected = "ccode,n\n" + codes.map { "\($0),\($0 == 2 ? 3 : 2)\n" }.joined()
    #expect(try joined(table, options: [], expected) == "[]\n[]\n")
    #expect(try joined(table, options: [], "ccode,n\n999,1\n") == "[999]\n[999]\n")
  }

  @Test(
    "Memberships of the Correlates of War Project join with its counts by state and year",
    .enabled(
      if: hasPandas && SharedData.folder("cow-igo") != nil, "needs pandas and the shared data"),
    arguments: [1950, 1989, 2014])
  func correlatesOfWar(_ year: Int) throws {
    let folder = try #require(SharedData.folder("cow-igo"))
    let counts = try SharedData.rows("oracle_state_year_counts.csv", in: "cow-igo")
      .filter { $0[1] == "\(year)" }
      .map { row in "\(row[0]),\((Int(row[2]) ?? 0) + (Int(row[3]) ?? 0))" }
    #expect(!counts.isEmpty)
    let table = folder.appending(path: "igo_memberships.csv").path(percentEncoded: false)
    let output = try joined(
      table, options: ["--as-of", "\(year)"], "ccode,n\n" + counts.joined(separator: "\n") + "\n")
    #expect(output == "[]\n[]\n")
  }
}
