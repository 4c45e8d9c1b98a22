import Analyses
import Counting
import Dates
import GraphCore
import TestSupport

/// Small graphs on which networks are computed by hand.
enum NetworkGraphs {
  /// A graph with nothing in it.
  static func empty() throws -> CoalitionGraph { try GraphText.graph("") }

  /// FRA in A, DEU in B; ITA and ESP belong to nothing. No dates.
  static func isolated() throws -> CoalitionGraph {
    try GraphText.graph("FRA in a; DEU in b; party ITA; party ESP")
  }

  /// France leads A, to which Germany and Poland belong; France and Germany lead B, to which Italy belongs.
  static func leaders() throws -> CoalitionGraph {
    try GraphText.graph("DEU, POL in a; ITA in b; FRA leads a; FRA, DEU co-leads b")
  }

  /// Two countries and an organisation over some years, with a reported size and a possible tie.
  static func mixed() throws -> CoalitionGraph {
    try GraphText.graph(
      """
      party eu kind organisation name EU
      party un kind organisation name UN
      FRA, DEU, eu in a from 2020 by times; un in a from 2020 to 2021 by times
      FRA leads b from 2021 by times; DEU, eu in b from 2021 by times
      POL in b from 2022-06 by times; POL unknown a from 2021 by times
      a declares 6 at 2021; coalition c status planned; ITA in c from 2022 by times
      source times published 2022-07-15 kind news
      """)
  }

  /// Officials at meetings of two coalitions, one of them planned.
  static func meetings() throws -> CoalitionGraph {
    var builder = GraphText.builder(
      """
      FRA, DEU in a from 2020 by times; FRA in b from 2020 by times
      coalition b scope comparison
      source times published 2022
      """)
    builder.officials = ["ann", "bob", "cem", "dee"].map {
      Official(id: Identifier($0), name: $0.uppercased(), party: $0 == "ann" ? "FRA" : "DEU")
    }
    func meeting(
      _ id: String, _ coalition: Coalition.ID, _ date: PartialDate?,
      _ officials: [(Official.ID, Official.Presence)]
    ) -> Meeting {
      var meeting = Meeting(
        id: Identifier(id), name: "Meeting \(id)", coalition: coalition,
        claim: Claim(sources: ["times"]))
      meeting.date = date
      meeting.officials = officials.map { Meeting.Attendee(official: $0, presence: $1) }
      return meeting
    }
    builder.meetings = [
      meeting("m1", "a", "2021-05-01", [("ann", .present), ("bob", .present), ("cem", .absent)]),
      meeting("m2", "a", "2022", [("bob", .present), ("dee", .stoodIn)]),
      meeting("m3", "a", nil, [("ann", .present)]),
      meeting("m4", "b", "2021", [("ann", .present)]),
      meeting("m5", "a", "2022-01", [("ann", .present)]),
    ]
    builder.meetings[4].format = .planned
    return try builder.build()
  }

  /// The networks of the default question.
  static func networks(_ graph: CoalitionGraph, asOf date: AsOf = .newest) -> NamedNetworks {
    NamedNetworks(graph.affiliations(asOf: date))
  }

  /// The networks of a graph written as text.
  static func networks(_ text: String, asOf date: AsOf = .newest) throws -> NamedNetworks {
    networks(try GraphText.graph(text), asOf: date)
  }
}

extension Table {
  /// The rows as people would read them, cell by cell.
  var shown: [[String]] {
    rows.map { row in
      row.map { cell in
        switch cell {
        case .integer(let number): "\(number)"
        case .number(let number), .fraction(let number): "\(number)"
        case .node(let label): label.id
        case .nodes(let labels): labels.map(\.id).joined(separator: " ")
        case .yes(let value): value ? "yes" : "no"
        case .text(let text): text
        case .date(let date): "\(date)"
        case .missing: ""
        default: "\(cell)"
        }
      }
    }
  }
}
