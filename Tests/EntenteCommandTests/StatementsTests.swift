import TestSupport
import Testing

/// Every statement of two news articles, fact by fact: each fact stands in the answer of `show`.
@Suite struct StatementsTests {
  /// A statement, the record that has to hold it, and a pattern for each of its facts.
  struct Statement: Sendable, CustomTestStringConvertible {
    let id: String
    let record: String
    let patterns: [String]

    init(_ id: String, _ record: String, _ patterns: String...) {
      self.id = id
      self.record = record
      self.patterns = patterns
    }

    var testDescription: String { id }
  }

  private func expect(_ statement: Statement, on day: String) throws {
    let outcome = try Records.show(statement.record, on: day)
    #expect(outcome.status == 0)
    let record = outcome.output.resolvingSources()
    for pattern in statement.patterns {
      let regex = try Regex(pattern)
      #expect(record.contains(regex), "\(pattern)")
    }
  }

  @Test(arguments: willing) func willingCoalition(_ statement: Statement) throws {
    try expect(statement, on: "2025-07-10")
  }

  @Test(arguments: artillery) func artilleryCoalition(_ statement: Statement) throws {
    try expect(statement, on: "2025-01-20")
  }

  @Test("The eight Capability Coalitions of January 2025 leave out the one of April")
  func noLaterPart() throws {
    let answer = try Program.run(["show", "udcg", "--as-of", "2025-01-20"]).output
    #expect(!answer.contains("(electronic-warfare), kind: capability"))
    #expect(answer.contains("(artillery), kind: capability"))
  }
}

extension StatementsTests {
  private static let headquarters =
    #"Multinational operational headquarters of the coalition \(headquarters\), Paris"#
  private static let group = #"Coordination group in Kyiv \(coordination group\)"#
  private static let groupLed = group + ".*planned; led by a two-star officer of the United Kingdom"
  private static let unn =
    #"unn-2025-07-10-hq: UNN, “Coalition of the willing will get headquarters in Paris, and a coordination group will be formed in Kyiv - media” \(news\) \[2025-07-10\]"#
  private static let rome = "Leaders' meeting beside the Ukraine Recovery Conference"
  private static let guest =
    rome
    + #"\): among the first representatives of the United States, in Rome \[2025-07-10\] – “representatives"#

  /// UNN, 10 July 2025.
  static let willing: [Statement] = [
    Statement(
      "unn-01", "Coalition of the Willing", unn, #"unn-2025-07-10-hq: UNN, .*\[2025-07-10\]"#),
    Statement(
      "unn-03", "Coalition of the Willing", "unn-2025-07-10-hq: .*dateline Kyiv",
      "unn-2025-07-10-hq: UNN,"),
    Statement(
      "unn-04", "Coalition of the Willing", "unn-2025-07-10-hq: UNN,",
      #"unn-2025-07-10-hq: .*\[2025-07-10\]"#),
    Statement(
      "unn-06", "Coalition of the Willing", unn,
      "“Coalition of the willing will get headquarters in Paris",
      "a coordination group will be formed in Kyiv", "formed in Kyiv - media”"),
    Statement(
      "unn-07", "Coalition of the Willing", "newest reported size 31, ",
      #"  31 members \[2025-07-10\] – counted: countries; .*\(unn-2025-07-10-hq\)"#),
    Statement(
      "unn-08", "Coalition of the Willing", #"  31 members \[2025-07-10\]"#,
      "  purpose: Support Ukraine"),
    Statement("unn-09", "paris-headquarters", headquarters, headquarters + ".*– planned; "),
    Statement(
      "unn-10", "paris-headquarters", headquarters, "announced 2025-07-10; permanent;",
      headquarters + ".*– planned; "),
    Statement(
      "unn-11", "paris-headquarters", headquarters, #"\(headquarters\), Paris, France"#,
      headquarters + ".*– planned; "),
    Statement(
      "unn-12", "paris-headquarters",
      #"  United Kingdom: co-lead (?![^\n]*rejected).*\(unn-2025-07-10-hq\)"#,
      #"  France: co-lead (?![^\n]*rejected).*\(unn-2025-07-10-hq\)"#),
    Statement(
      "unn-13", "paris-headquarters", "planned to move to London", "move to London after a year"),
    Statement("unn-14", "kyiv-coordination", group, group + ".*– planned; "),
    Statement(
      "unn-15", "kyiv-coordination", group, #"\(coordination group\), Kyiv, Ukraine"#,
      group + ".*– planned; "),
    Statement(
      "unn-16", "kyiv-coordination", #""led by a British general""#, "  United Kingdom: command"),
    Statement(
      "unn-17", "Coalition of the Willing", "  purpose: Support Ukraine",
      "  purpose: .*in countering Russian aggression"),
    Statement(
      "unn-18", "paris-headquarters", "announced 2025-07-10",
      headquarters + ".*announced 2025-07-10"),
    Statement("unn-19", "kyiv-coordination", group, group + ".*– planned; "),
    Statement(
      "unn-20", "Coalition of the Willing", "unn-2025-07-10-hq: .*citing Sky News",
      "unn-2025-07-10-hq: UNN, .*citing Sky News"),
    Statement(
      "unn-21", "paris-headquarters", "permanent; planned to move",
      #"\(headquarters\), Paris, France"#, headquarters + ".*– planned; "),
    Statement(
      "unn-22", "kyiv-coordination", group, #"\(coordination group\), Kyiv, Ukraine"#,
      group + ".*– planned; "),
    Statement(
      "unn-23", "paris-headquarters", headquarters + ".*is to let partners",
      "let partners provide forces flexibly and deploy military groups"),
    Statement(
      "unn-24", "Coalition of the Willing",
      "deployment: Partners will be able to provide forces flexibly .* – planned; "),
    Statement(
      "unn-25", "Coalition of the Willing", "deployment: .*deploy military groups",
      "for various operational areas"),
    Statement(
      "unn-26", "Coalition of the Willing",
      "headquarters rotation: Headquarters moves from Paris to London",
      "headquarters rotation: .*after one year .*– planned"),
    Statement("unn-27", "kyiv-coordination", group, group + ".*; after the deployment of forces;"),
    Statement("unn-28", "kyiv-coordination", groupLed, "led by a two-star officer"),
    Statement(
      "unn-29", "kyiv-coordination", groupLed,
      "  United Kingdom: command .*two-star military officer"),
    Statement(
      "unn-30", "Coalition of the Willing",
      "  purpose: Support [^;]*; its countries have pledged to strengthen their support"),
    Statement(
      "unn-31", "Coalition of the Willing",
      "  purpose: Support Ukraine in countering Russian aggression; ",
      "“have pledged to strengthen support for Ukraine against Russian aggression”"),
    Statement(
      "unn-32", "coalition-of-the-willing-2025-07-10", rome + ", Rome, Italy and ",
      "UNN repeats its earlier report: the USA represented"),
    Statement(
      "unn-33", "coalition-of-the-willing-2025-07-10", "Coalition of the Willing",
      rome + #".*\[2025-07-10\] – hybrid; "#),
    Statement(
      "unn-34", "coalition-of-the-willing-2025-07-10", #"(?s)PART OF\n  Coalition of the Willing"#,
      rome + ", Rome, Italy and "),
    Statement(
      "unn-35", "coalition-of-the-willing-2025-07-10", "the USA represented for the first time",
      "“which for the first time was joined by representatives of the USA”"),
    Statement(
      "unn-36", "kellogg", #"  Keith Kellogg \(kellogg\), Lieutenant General \(retired\)"#,
      "  of United States", #"Coalition of the Willing \("# + guest),
    Statement(
      "unn-37", "graham", #"  Lindsey Graham \(graham\)"#,
      #"  Senator \(Republican, South Carolina\)"#, "  of United States", guest),
    Statement(
      "unn-38", "blumenthal", #"  Richard Blumenthal \(blumenthal\)"#,
      #"  Senator \(Democrat, Connecticut\)"#, "  of United States", guest),
    Statement(
      "unn-39", "coalition-of-the-willing-2025-07-10", "under discussion: a peacekeeping mission",
      "under discussion: "),
    Statement(
      "unn-40", "coalition-of-the-willing-2025-07-10", "a peacekeeping mission to deter Russia",
      "to deter Russia"),
    Statement(
      "unn-41", "coalition-of-the-willing-2025-07-10",
      "under discussion: .*the need for negotiations", "under discussion: "),
    Statement(
      "unn-42", "Coalition of the Willing", "unn-2025-07-10-hq: .*author Alona Utkina",
      #"unn-2025-07-10-hq: UNN, .*\[2025-07-10\]"#),
  ]
}
