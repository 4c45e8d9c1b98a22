import Foundation
import TestSupport
import Testing

@testable import EntenteCommand

/// Every option that a command lists changes what the command prints, for some input, or is refused.
@Suite struct OptionEffectTests {
  /// Lines of each command to which options are added; `g` is the small graph.
  private static let lines: [String: [String]] = [
    "rank": ["rank g", "rank g --by betweenness", "rank g --by s-closeness"],
    "list": ["list ties g", "list parties g", "list disputes g"],
    "show": ["show Romania g", "show guns g", "show France g", "show France g --format csv"],
    "overlap": [
      "overlap g", "overlap g --of countries", "overlap g --significance hypergeometric",
      "overlap g --significance fdsm",
    ],
    "sets": ["sets g"], "containment": ["containment g --of countries", "containment g"],
    "groups": ["groups g", "groups g --by consensus", "groups g --as-of 2024"],
    "brokers": ["brokers g", "brokers g --by consensus"],
    "measure": ["measure g"], "census": ["census g"],
    "sensitivity": ["sensitivity g --first 2", "sensitivity g"],
    "what-if": ["what-if g --leave FRA", "what-if g --dissolve guns"],
    "timeline": ["timeline Germany g", "timeline guns g", "timeline --of ties g"],
    "diff": ["diff g --from 2021-06", "diff g g"],
    "draw": ["draw g --format svg", "draw g --format csv", "draw g --view matrix --format svg"],
    "export": ["export g --to dot"],
  ]

  /// The values that are tried for the options of every command.
  private static let values: [String: [String]] = [
    "as-of": ["2021-06", "2020-06"], "kind": ["capability"], "coalition": ["guns"],
    "party": ["Germany", "France"], "without": ["France", "talks"],
    "roles": ["full", "member,observer"],
    "scope": ["all", "comparison"], "expand": [""], "where": ["region=West"],
    "count": ["certain", "possible"], "candidates": ["graph"], "trust": ["official"],
    "prefer": ["weekly", "ministry"], "known-by": ["2022-12"], "min-sources": ["2"],
    "disputed": ["drop", "keep"], "clip": [""], "format": ["csv", "json", "svg"], "top": ["1"],
    "sources": [""], "lang": ["fr"], "codes-out": ["cow"], "methods": [""], "quiet": [""],
    "color": ["always"], "from": ["2021-06", "2020-06"], "to": ["2022-06", "gephi"],
    // Options of single commands.
    "of": ["parties", "coalitions", "ties"], "by": ["degree", "louvain"],
    "on": ["projection", "leader-follower"],
    "share": ["2"], "all": [""], "names": [""], "with": ["guns", "France"],
    "measure": ["jaccard", "degree"],
    "significance": ["sdsm"], "alternative": ["less"], "correction": ["bonferroni", "none"],
    "alpha": ["0.9"], "trials": ["50"], "seed": ["7"], "claims": [""], "first": ["2"],
    "by-attribute": ["region"], "resolution": ["3"], "runs": ["7"], "compare": ["louvain"],
    "leave": ["DEU"], "join": ["ITA:drones"], "dissolve": ["talks"], "merge": ["guns,drones"],
    "leads": [""], "change": ["left"], "focus": ["France"], "view": ["overlaps"],
    "layout": ["rings"], "min-coalitions": ["3"], "theme": ["dark"], "for": ["slide"],
    "title": ["Title"], "subtitle": ["Line"], "colour-by": ["region"], "order": ["name", "blocks"],
    "id-prefix": ["x"], "context": [""], "every": ["year"],
  ]

  /// Options that are not tried, each with the reason.
  private static let unchanged: [String: String] = [
    "quiet": "is read before any command", "color": "is read before any command",
    "all-findings": "is read before any command", "timings": "is read before any command",
    "exit-status": "sets the status of an answer without rows",
    "output": "writes the same to a file", "format": "writes the same in another form",
    "sampled": "estimates, which are exact in a small graph", "within": "is a bound of --sampled",
    "record": "goes with --focus", "width": "is of a PNG", "dpi": "is of a PNG",
    "timeout": "is a limit that a small picture does not reach",
    "memory": "is a limit that a small picture does not reach",
    "clip": "changes dates, and only list ties and export print these",
    "show sources": "a record lists its sources in any case",
    "export to": "is in every line of this test",
    "diff candidates": "compares named members and reported sizes",
    "export candidates": "writes named members", "draw candidates": "shows named members",
    "measure lang": "names no country", "census lang": "names no country",
  ]

  /// Options that only the reading of tables has; every command reads tables with the same function.
  private static let ofTables: Set<String> = [
    "columns", "codes", "covers", "parties", "aliases", "skip-unknown", "attributes", "encoding",
    "cells", "input-format", "explain-input",
  ]

  private static func folder() throws -> Scratch {
    let scratch = try Scratch()
    for (path, text) in SmallGraph.files { try scratch.write(text, to: path) }
    return scratch
  }

  private struct Output: Equatable {
    let status: Int32
    let text: String
  }

  private func run(_ line: String, in folder: URL) throws -> Output {
    let outcome = try CommandLine.run(line, in: folder)
    return Output(status: outcome.status, text: outcome.output + outcome.complaints)
  }

  @Test("Every option changes what is printed, or is refused", arguments: lines.keys.sorted())
  func effect(_ name: String) throws {
    let command = try #require(Help.command(name, of: Entente.self))
    let lines = try #require(Self.lines[name])
    let scratch = try Self.folder()
    var plain: [String: Output] = [:]
    var missing: [String] = []
    let options = CommandHelp(command).arguments.filter { $0.kind != .positional }
      .compactMap(\.longName).filter { !Self.ofTables.contains($0) }
    for option in options
    where Self.unchanged[option] == nil && Self.unchanged["\(name) \(option)"] == nil {
      guard let values = Self.values[option] else {
        missing.append("--\(option): no value to try")
        continue
      }
      var isEffective = false
      search: for line in lines where !line.contains("--\(option) ") {
        let form =
          name == "draw" || name == "export" || line.contains("--format") ? "" : " --format table"
        let before = try plain[line] ?? run(line + form, in: scratch.folder)
        plain[line] = before
        #expect(before.status <= 1, "\(line): \(before.text)")
        for value in values {
          let after = try run(
            "\(line)\(form) --\(option)\(value.isEmpty ? "" : " \(value)")", in: scratch.folder)
          // A wrong value of this test is no refusal of the option.
          if after.status == 64, after.text.contains("cannot be") { continue }
          // Neither a crash nor a mistake of the program is an effect.
          #expect(
            [0, 1, 2, 64].contains(after.status), "\(line) --\(option) \(value): \(after.text)")
          if after != before {
            isEffective = true
            break search
          }
        }
      }
      if !isEffective { missing.append("--\(option)") }
    }
    #expect(missing == [], "\(name)")
  }

  @Test("Every option of tables changes how a table is read, and every command has the same ones")
  func tables() throws {
    let scratch = try Scratch()
    let files = [
      "t.csv": "country,coalition,start\nFRA,A,2010\nDEU,A,2011\nPOL,B,2012\n",
      "odd.csv": "who,what\nFRA,A\nDEU,A\nDEU,B\n",
      "numbers.csv": "country,coalition\n220,A\n255,A\n255,B\n2,B\n",
      "names.csv": "country,coalition\nFRA,A\nDEU,A\nPOL,B\nITA,B\nESP,B\nGBR,B\nFrankistan,B\n",
      "aliases.csv": "name,code\nFrankistan,ROU\n", "attributes.csv": "country,league\nXXX,x\n",
      "matrix.csv": "country,A,B\nFRA,1,2\nDEU,1,3\nPOL,2,1\n",
    ]
    for (path, text) in files { try scratch.write(text, to: path) }
    try Data([0x61, 0x2C, 0x62, 0x0A, 0xEA, 0x2C, 0x62, 0x0A]).write(
      to: scratch.folder.appending(path: "latin.csv"))
    let runs = [
      "columns": "odd.csv --columns party=what,coalition=who", "codes": "numbers.csv --codes cow",
      "covers": "t.csv --covers 2000/2030", "parties": "names.csv --parties any",
      "aliases": "names.csv --aliases aliases.csv", "skip-unknown": "names.csv --skip-unknown",
      "attributes": "t.csv --attributes attributes.csv", "encoding": "latin.csv --encoding latin-1",
      "cells": "matrix.csv --cells weights", "input-format": "t.csv --input-format un-votes",
      "explain-input": "t.csv --explain-input",
    ]
    #expect(Set(runs.keys) == Self.ofTables)
    for (option, line) in runs.sorted(by: { $0.key < $1.key }) {
      let file = line.prefix { $0 != " " }
      #expect(
        try run("rank \(file) --format table", in: scratch.folder)
          != run("rank \(line) --format table", in: scratch.folder), "--\(option)")
    }
  }
}
