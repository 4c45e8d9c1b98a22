import CompactGraph
import Counting
import Dates
import GraphCore
import Measures
import TestSupport
import Testing

@testable import Analyses

@Suite struct NamedNetworksTests {
  @Test("Rows are the parties that count, tied or not; columns the coalitions that count")
  func rowsAndColumns() throws {
    let networks = NetworkGraphs.networks(try NetworkGraphs.isolated())
    #expect(networks.rows.map(\.id) == ["DEU", "ESP", "FRA", "ITA"])
    #expect(networks.columns.map(\.id) == ["a", "b"])
    #expect(networks.networks.members.tieCount == 2)
  }

  @Test("A coalition of other times does not count; one that is founded and has no member does")
  func coalitionsOfTheirTime() throws {
    let text = """
      coalition empty founded 1990; coalition early ended 1999
      FRA in early from 1980 to 1999; FRA in late from 2005
      """
    func columns(_ date: AsOf) throws -> [String] {
      try NetworkGraphs.networks(text, asOf: date).columns.map(\.id)
    }
    #expect(try columns("1985") == ["early"])
    #expect(try columns("1995") == ["early", "empty"])
    #expect(try columns("2010") == ["empty", "late"])
  }

  @Test("Possible ties are in the network only if the question counts what is possible")
  func possibleTies() throws {
    let graph = try NetworkGraphs.mixed()
    var question = Question()
    let certain = NamedNetworks(graph.affiliations(question)).networks.members
    #expect(certain.tieCount == graph.affiliations(question).certain.tieCount)
    question.counted = .possible
    let possible = NamedNetworks(graph.affiliations(question)).networks.members
    #expect(possible.tieCount == certain.tieCount + 1)
  }

  @Test("With the filter for states only states are rows, and the ties of the others are gone")
  func statesOnly() throws {
    let affiliations = try NetworkGraphs.mixed().affiliations()
    let all = NamedNetworks(affiliations)
    let states = NamedNetworks(affiliations, of: .states)
    #expect(all.rows.map(\.id) == ["DEU", "FRA", "ITA", "POL", "eu", "un"])
    #expect(states.rows.map(\.id) == ["DEU", "FRA", "ITA", "POL"])
    for (row, node) in states.rows.enumerated() {
      let same = try #require(all.rows.firstIndex(of: node))
      #expect(
        Array(states.networks.members.columns(ofRow: row))
          == Array(all.networks.members.columns(ofRow: same)))
      #expect(
        Array(states.networks.leading.columns(ofRow: row))
          == Array(all.networks.leading.columns(ofRow: same)))
    }
    #expect(states.noun(of: .rows) == .country && all.noun(of: .rows) == .party)
  }

  @Test("Officials are tied to meetings of the chosen coalitions that they attended by the date")
  func attendance() throws {
    let graph = try NetworkGraphs.meetings()
    func ties(_ question: Question) -> [String] {
      let networks = NamedNetworks(attendance: graph.affiliations(question))
      return networks.columns.enumerated().map { column, meeting in
        let rows = networks.networks.members.rows(ofColumn: column)
        return ([meeting.id] + rows.map { networks.rows[Int($0)].id }).joined(separator: " ")
      }
    }
    // Cem was absent, Dee stood in; the fourth meeting is of another scope, the fifth is planned. Without a
    // date the third was held by the publication of its source.
    #expect(ties(Question()) == ["m1 ann bob", "m2 bob dee", "m3 ann"])
    #expect(ties(Question(date: "2021-05-01")) == ["m1 ann bob"])
    #expect(ties(Question(date: "2021-04-30")) == [])
    var question = Question(date: "2022-02")
    question.counted = .possible
    #expect(ties(question) == ["m1 ann bob", "m2 bob dee", "m3 ann"])
    question.counted = .certain
    #expect(ties(question) == ["m1 ann bob"])
    question = Question()
    question.coalitions = CoalitionChoice(scope: .all)
    #expect(ties(question).contains("m4 ann"))
    question.without = ["FRA"]
    #expect(ties(question) == ["m1 bob", "m2 bob dee", "m3", "m4"])
    question = Question()
    question.evidence.kinds = ["official"]
    #expect(ties(question) == [])
  }

  @Test("Officials have no lead roles, and leaders and followers are rows")
  func nodesOfNetworks() throws {
    let graph = try NetworkGraphs.meetings()
    let officials = NamedNetworks(attendance: graph.affiliations())
    let parties = NetworkGraphs.networks(graph)
    for mode in Mode.allCases {
      #expect(
        NetworkKind.allCases.filter { officials.has($0, of: mode) } == [.twoMode, .projection])
    }
    #expect(NetworkKind.allCases.allSatisfy { parties.has($0, of: .rows) })
    #expect(!parties.has(.leaderFollower, of: .columns) && parties.has(.leadership, of: .columns))
  }

  @Test("The words of a network give its numbers of nodes and ties")
  func words() throws {
    let leaders = NetworkGraphs.networks(try NetworkGraphs.leaders())
    #expect(
      leaders.words(on: .twoMode, of: .rows)
        == "the two-mode network of 4 countries and 2 coalitions with 6 certain ties")
    #expect(
      leaders.words(on: .projection, of: .columns)
        == "the network of 2 coalitions with 1 pair that shares a country (4 countries, 6 certain ties)"
    )
    #expect(
      leaders.words(on: .leaderFollower, of: .rows)
        == "the network of 4 countries with 5 arcs from leaders to members (2 coalitions, 6 certain ties,"
        + " 3 certain lead roles)")
    let mixed = NetworkGraphs.networks(try NetworkGraphs.mixed())
    #expect(
      mixed.words(on: .leadership, of: .rows)
        == "the two-mode network of 6 parties and 2 coalitions with 1 certain lead role, as of 2022-07-15"
    )
    #expect(
      mixed.words(on: .projection, of: .rows, least: 2).hasPrefix(
        "the network of 6 parties with 3 pairs that share at least 2 coalitions"))
  }

  @Test("Notes say how many possible and unnamed members the network leaves out")
  func leftOut() throws {
    let graph = try NetworkGraphs.mixed()
    func notes(_ counted: Question.Counted) -> [String] {
      var question = Question()
      question.counted = counted
      return NamedNetworks(graph.affiliations(question)).tieNotes(on: .twoMode).map(\.text)
        .filter { $0.contains("not in") }
    }
    // Of the six reported, DEU, FRA and the EU are certain, and Poland possible: two or three more.
    let note = "In 1 coalition, 3 members are unnamed or unconfirmed and not in the network."
    #expect(notes(.range) == [note])
    #expect(
      notes(.possible) == ["By the reported sizes, 2–3 members are unnamed and not in the network."]
    )
    #expect(NetworkGraphs.networks(try NetworkGraphs.isolated()).tieNotes(on: .twoMode).count == 1)
  }
}
