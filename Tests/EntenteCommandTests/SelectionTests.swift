import Counting
import Foundation
import GraphCore
import Interchange
import TestSupport
import Testing

/// The options that fill a question.
@Suite struct SelectionTests {
  private func parties(_ options: String) throws -> Set<String> {
    Set(try CommandLine.rows("list parties \(options)").compactMap { $0["party"] })
  }

  private func coalitions(_ options: String) throws -> Set<String> {
    let rows = try CommandLine.rows("list coalitions \(options)")
    return Set(rows.filter { $0["counted"] == "true" }.compactMap { $0["coalition"] })
  }

  @Test("Without options the program asks the library's default question")
  func defaults() throws {
    let affiliations = try GraphFolder.ukraineSupport().affiliations()
    let object = try CommandLine.object("rank")
    let question = try #require(object["question"] as? [String: Any])
    let asked = Question()
    #expect(question["scope"] as? String == asked.coalitions.scope.rawValue)
    #expect(question["count"] as? String == asked.counted.rawValue)
    #expect(question["disputed"] as? String == asked.disputed.rawValue)
    #expect(question["candidates"] as? String == asked.candidates.rawValue)
    #expect(question["roles"] as? [String] == asked.roles.sorted().map(\.rawValue))
    let counts = try #require(object["counts"] as? [String: Any])
    #expect(counts["coalitions"] as? Int == affiliations.coalitions.count)
    #expect(counts["parties"] as? Int == affiliations.parties.count)
  }

  @Test("A name can be repeated, and a comma splits what is no name as a whole")
  func names() throws {
    let both: Set = ["artillery", "drone"]
    #expect(try coalitions("--coalition artillery --coalition drone") == both)
    #expect(try coalitions("--coalition artillery,drone") == both)
    let scratch = try Scratch()
    try scratch.write("country,coalition\nFRA,\"Mine, and Yours\"\nFRA,Mine\n", to: "t.csv")
    let outcome = try Program.run(
      ["list", "coalitions", "t.csv", "--coalition", "Mine, and Yours", "--format", "csv"],
      in: scratch.folder)
    #expect(outcome.output.contains("mine-and-yours"))
    #expect(outcome.complaints.isEmpty)
  }

  @Test("--party keeps a party, --without leaves out a party or a coalition")
  func partiesAndWithout() throws {
    #expect(try parties("--party France --party DEU") == ["FRA", "DEU"])
    #expect(try !parties("--without France").contains("FRA"))
    #expect(try !coalitions("--without artillery").contains("artillery"))
  }

  @Test("--roles chooses the roles that count")
  func roles() throws {
    let members = try CommandLine.rows("list ties --kind capability --roles member")
    let all = try CommandLine.rows("list ties --kind capability")
    #expect(!members.isEmpty && members.count < all.count)
    let leaders = try CommandLine.rows("list ties --kind capability --roles lead,co-lead")
    #expect(!leaders.isEmpty)
  }

  @Test("A kind that only coalitions for comparison have includes them")
  func kinds() throws {
    #expect(try coalitions("--kind union").contains("eu"))
    #expect(try coalitions("--kind union --scope comparison").contains("eu"))
  }

  @Test("--count certain counts the lower ends, --count possible the upper ends")
  func count() throws {
    func numbers(_ options: String) throws -> [String: [String?]] {
      let rows = try CommandLine.rows("rank --all --kind capability \(options)")
      return Dictionary(
        uniqueKeysWithValues: rows.map {
          ($0["party"] ?? "", [$0["coalitions"], $0["coalitions_at_most"]])
        })
    }
    let (range, certain) = (try numbers(""), try numbers("--count certain"))
    let possible = try numbers("--count possible")
    for (party, number) in range {
      #expect(certain[party]?[0] == number[0], "\(party)")
      #expect(possible[party]?[0] == number[1], "\(party)")
    }
  }
}

/// Attributes of a table beside the graph.
@Suite struct AttributeTests {
  private func run(_ command: String) throws -> Program.Outcome {
    let scratch = try Scratch()
    try scratch.write("country,A,B\nFRA,1,0\nDEU,1,0\nJPN,0,1\nKOR,0,1\nUSA,1,1\n", to: "t.csv")
    try scratch.write(
      "country,region\nFRA,Europe\nDEU,Europe\nJPN,Asia\nKOR,Asia\n", to: "r.csv")
    return try Program.run(
      command.split(separator: " ").map(String.init) + ["t.csv", "--attributes", "r.csv"],
      in: scratch.folder)
  }

  @Test("Attributes group, mix and colour")
  func uses() throws {
    let groups = try run("groups --by-attribute region --format csv")
    #expect(
      groups.output.split(separator: "\n").map {
        $0.split(separator: ",").prefix(2).joined(separator: " ")
      }
        == ["group size", "Europe 2", "Asia 2", "no region 1"])
    let measure = try run("measure --by-attribute region --format csv")
    #expect(measure.output.contains("parties-assortativity-by-region,1.0,"))
    let draw = try run("draw --layout rings --colour-by region --format svg")
    #expect(draw.output.contains("region: Asia (2)"))
  }

  @Test("An attribute that nothing has is an error with those that there are")
  func unknown() throws {
    for command in ["groups --by-attribute regio", "draw --format svg --colour-by regio"] {
      let outcome = try run(command)
      #expect(outcome.output.isEmpty && outcome.status == 2, "\(outcome)")
      #expect(outcome.complaints.contains("hint: did you mean 'region'? attributes: region"))
    }
  }
}
