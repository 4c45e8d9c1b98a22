import Foundation
import TestSupport
import Testing

/// `entente draw --every`: a folder of frames, or a film.
@Suite struct DrawFramesTests {
  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("A folder has a file for each date, whose names sort by date")
  func folder() throws {
    let scratch = try Scratch()
    let outcome = try CommandLine.run(
      "draw --kind capability --every quarter --from 2024-03-10 --to 2024-08-01 -o frames/",
      in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(outcome.complaints.contains("wrote 4 frames to frames/"))
    let folder = scratch.folder.appending(path: "frames")
    let names = try names(in: folder)
    #expect(names == ["2024-03-10.svg", "2024-04-01.svg", "2024-07-01.svg", "2024-08-01.svg"])
    for name in names {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(text.hasPrefix("<?xml") && text.contains("role=\"img\""))
    }
    // The same command again writes nothing over it.
    let again = try CommandLine.run(
      "draw --kind capability --every year -o frames/", in: scratch.folder)
    #expect(again.status != 0 && again.complaints.contains("it exists already"))
    #expect(try self.names(in: folder) == names)
  }

  @Test("A film is one SVG")
  func film() throws {
    let scratch = try Scratch()
    let outcome = try CommandLine.run(
      "draw --kind capability --every year -o film.svg", in: scratch.folder)
    #expect(outcome.status == 0 && outcome.complaints.hasPrefix("wrote film.svg ("))
    #expect(try names(in: scratch.folder) == ["film.svg"])
  }

  @Test("An engine draws a frame for each date")
  func engine() throws {
    let scratch = try Scratch()
    let outcome = try CommandLine.run(
      "draw --kind capability --layout neato --every year --from 2025 -o x", in: scratch.folder)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(try names(in: scratch.folder.appending(path: "x")).count == 3)
  }

  @Test("An error leaves nothing behind, and says what to type")
  func errors() throws {
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,a\nDEU,a\n", to: "undated.csv")
    try scratch.write(
      "country,coalition,from,to\nFRA,a,1990,1995\nDEU,a,1992,1995\n", to: "years.csv")
    for (line, words) in [
      ("draw --every day -o x", "use --every month"),
      ("draw undated.csv --every year -o x", "the data have no dates"),
      ("draw years.csv --every month -o x", "use --every year or --every change"),
      ("draw --every year --to 1900 -o x", "the data begin after 1900"),
      ("draw --every year -o missing/x", "there is no folder"),
      ("draw --every year --layout rings --scope all -o x", "rings have room for"),
      ("draw --every change --layout neato --timeout 0.001 -o x.svg", "time"),
    ] {
      let outcome = try CommandLine.run(line, in: scratch.folder)
      #expect(outcome.status != 0 && outcome.complaints.contains(words), "\(outcome.complaints)")
      #expect(try names(in: scratch.folder) == ["undated.csv", "years.csv"], "\(line)")
    }
    let years = try CommandLine.run("draw years.csv --every year -o y", in: scratch.folder)
    #expect(years.status == 0, "\(years.complaints)")
    #expect(
      try names(in: scratch.folder.appending(path: "y"))
        == (1990...1992).map { "\($0).svg" })
  }
}
