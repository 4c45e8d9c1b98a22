import Foundation
import TestSupport
import Testing

/// Sentences and tables that first-time users could not read: each test fails if the old form comes back.
@Suite struct UserTrialsOfWordsTests {
  private func text(_ line: String, in folder: URL? = nil) throws -> String {
    let outcome = try CommandLine.run(line + " --format table", in: folder)
    return outcome.output + outcome.complaints
  }

  private func folder(_ files: [String: String]) throws -> Scratch {
    let scratch = try Scratch()
    for (name, text) in files { try scratch.write(text, to: name) }
    return scratch
  }

  @Test("M5 A ranking by lead roles lists the coalitions, and no row of zeros")
  func m5() throws {
    let text = try text("rank --by leads --top 1")
    #expect(text.contains("Germany      5  Air Defence; Armour; Electronic Warfare; IAAD; UDCG"))
    let rows = try CommandLine.rows("rank --by leads --names")
    #expect(rows.allSatisfy { $0["leads"] != "0" && $0["names"]?.isEmpty == false })
    #expect(try CommandLine.rows("rank --by leads --all").contains { $0["leads"] == "0" })
    #expect(try CommandLine.rows("rank --by leads --of coalitions --names")[0]["names"] != "")
    #expect(try CommandLine.run("rank --by betweenness --names").status == 64)
  }

  @Test("M7 A column of scores has the name of the measure in every format")
  func m7() throws {
    for (line, column) in [
      ("rank --by betweenness", "betweenness"), ("rank --by s-closeness", "s_closeness"),
      ("rank --of ties", "betweenness"), ("overlap", "shared"),
      ("overlap --measure jaccard", "jaccard"),
      ("overlap --measure newman", "newman"),
      ("timeline Poland --measure degree --from 2026", "degree"),
      ("overlap --significance hypergeometric", "shared"),
    ] {
      let row = try #require(try CommandLine.rows("\(line) --top 1").first)
      #expect(row[column] != nil, "\(line)")
      #expect(row["score"] == nil && row["value"] == nil, "\(line)")
    }
  }

  @Test("M13 Names stand in the order in which they are printed, in every language")
  func m13() throws {
    for line in ["groups", "groups --lang fr", "sets --of countries --kind capability"] {
      let object = try CommandLine.run(line + " --format markdown").output
      let cells = object.split(separator: "\n").filter { $0.hasPrefix("| 1 ") }
      let lists = cells.flatMap { $0.split(separator: "|") }.filter { $0.contains(";") }
      #expect(!lists.isEmpty, "\(line)")
      for cell in lists {
        let names = cell.split(separator: ";").map {
          $0.trimmingCharacters(in: .whitespaces).lowercased()
            .folding(options: .diacriticInsensitive, locale: nil)
        }
        #expect(names == names.sorted(), "\(line): \(cell)")
      }
    }
  }

  @Test("The beneficiary has its mark wherever it is listed")
  func beneficiary() throws {
    for line in [
      "rank", "rank --by leads", "overlap --of countries", "sets --kind capability", "groups",
      "list ties --kind capability", "list leads", "brokers",
    ] {
      let text = try text(line)
      #expect(text.contains("Ukraine†") && text.contains("† = receives the support"), "\(line)")
    }
  }

  @Test("W21 A name that two states have is explained in the bundled graph too")
  func w21() throws {
    let outcome = try CommandLine.run("show Congo")
    #expect(outcome.status == 2)
    #expect(
      outcome.complaints.contains(
        "the name can mean Congo - Kinshasa (COD) or Congo - Brazzaville (COG)"))
    #expect(try CommandLine.run("show Brazil").complaints.contains("do not have Brazil (BRA)"))
    #expect(try CommandLine.run("show Ukraine").output.contains("party:UKR"))
  }

  @Test("A timeline of yearly data shows the last departures, and its notes are true")
  func timeline() throws {
    let scratch = try folder([
      "e.csv": "country,coalition,start,end\nFRA,A,2010,2019\nDEU,A,2011,2020\nDEU,B,2012,\n"
    ])
    let text = try text("timeline FRA e.csv", in: scratch.folder)
    #expect(text.contains("2020           0        left: A"))
    #expect(text.contains("The newest start or report in the data is of 2012"))
    let rows = try CommandLine.rows("timeline DEU e.csv --measure degree", in: scratch.folder)
    #expect(rows.compactMap { $0["from"] }.allSatisfy { $0.count == 4 } && rows.count > 1)
    let late = try self.text("rank e.csv --as-of 2025", in: scratch.folder)
    #expect(late.contains("who joined later is not known"))
  }

  @Test("A timeline leaves out days on which only the rank changed, and says how many")
  func ranks() throws {
    let text = try text("timeline Poland")
    #expect(!text.contains("rank only"))
    #expect(text.contains("days on which only the rank changed are left out"))
    #expect(try CommandLine.run("timeline Poland --format csv").output.contains("2022-06-15"))
  }

  @Test("The first places and the number of rows are two options")
  func sensitivity() throws {
    let all = try CommandLine.rows("sensitivity --kind capability --first 3")
    let few = try CommandLine.rows("sensitivity --kind capability --first 3 --top 2")
    #expect(all.count > 2 && few.count == 2)
    #expect(
      try text("sensitivity --kind capability --first 3").contains(
        "\"gets ahead\": would no longer share"))
  }

  @Test("A dispute is a paragraph with its sides, their outlets and dates")
  func disputes() throws {
    let outcome = try CommandLine.run(
      "list disputes --kind capability --format table", environment: ["COLUMNS": "80"])
    #expect(
      outcome.output.hasPrefix(
        "Air Defence: when the coalition began\none side: 22 November 2023 (Kyiv Post 2023-11-23;"
      ))
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test("Of many names a table shows the first, and --names all")
  func manyNames() throws {
    let rows = (1...40).map { "FRA,Coalition number \($0)\n" }.joined()
    let scratch = try folder(["t.csv": "country,coalition\n" + rows + "DEU,Coalition number 1\n"])
    let short = try text("rank t.csv", in: scratch.folder)
    #expect(short.contains("; … 36 more") && short.contains("… = more names; --names lists them."))
    let long = try text("rank t.csv --names", in: scratch.folder)
    #expect(long.contains("Coalition number 40") && !long.contains("more names"))
  }

  @Test("A record names ranges as a ranking does, and has only the coalitions that are asked for")
  func show() throws {
    let all = try CommandLine.run("show Poland").output
    #expect(all.contains("Belongs to 10–15 main coalitions and 9 for comparison; leads 1."))
    let main = try CommandLine.run("show Poland --scope main").output
    #expect(main.contains("Belongs to 10–15 coalitions; leads 1."))
    #expect(all.contains("Weimar Triangle") && !main.contains("Weimar Triangle"))
    let members = try CommandLine.run("show artillery --party France").output
    #expect(members.contains("France") && !members.contains("Estonia: member"))
    #expect(try CommandLine.run("show artillery --scope all").status == 64)
    #expect(try CommandLine.run("show Poland --party Germany").status == 64)
  }

  @Test("A mistake on the command line is told with what to type")
  func mistakes() throws {
    let scratch = try folder(["t.csv": "country,coalition\nFRA,NATO\n"])
    #expect(
      try CommandLine.run("show t.csv NATO", in: scratch.folder).complaints.contains(
        "the name comes before the input: NATO t.csv"))
    #expect(try CommandLine.run("rank --top -3").complaints.contains("--top cannot be '-3'"))
    #expect(try CommandLine.run("rank --top abc").complaints.contains("it takes a number"))
    #expect(
      try CommandLine.run("overlap --with Deutschland").complaints.contains(
        "overlap and sets pair countries with --of countries"))
    #expect(
      try CommandLine.run("show coalition of the willing").complaints.contains("needs quotes"))
    #expect(!(try CommandLine.run("rank nosuch.csv").complaints.contains("quotes")))
  }
}
