package import Counting
package import GraphCore

/// A word for things that are counted, in singular and plural, so that no ending has to be guessed.
package struct Noun: Hashable, Sendable {
  /// The word for one: `country`.
  package let one: String
  /// The word for any other number: `countries`.
  package let many: String

  /// A word in singular and plural.
  package init(_ one: String, _ many: String) {
    self.one = one
    self.many = many
  }

  /// The word for some parties: countries if all are states, else the word of the data, else organisations, or
  /// countries and organisations, if there are only these.
  package static func parties(_ ids: some Sequence<Party.ID>, in graph: CoalitionGraph) -> Noun {
    let kinds = Set(ids.lazy.compactMap { graph.parties[id: $0]?.kind })
    if kinds == [.state] { return .country }
    if let word = graph.words?.party { return Noun(word) }
    switch kinds {
    case []: return .country
    case [.organisation]: return .organisation
    case [.state, .organisation]: return .countryOrOrganisation
    default: return .party
    }
  }

  /// The word for the coalitions of a graph.
  package static func coalitions(in graph: CoalitionGraph) -> Noun {
    graph.words?.coalition.map { Noun($0) } ?? .coalition
  }

  /// A word of the data.
  init(_ forms: NodeWords.Forms) { self.init(forms.one, forms.many) }

  /// One of them: `a country`, `an event`.
  var withArticle: String { "\(one.article) \(one)" }

  /// A number with the word: `1 country`, `2 countries`.
  package func counted(_ number: Int) -> String { "\(number) \(number == 1 ? one : many)" }

  /// A range with the word: `0–1 countries`.
  package func counted(_ count: Count) -> String {
    "\(count.inWords) \(count.atLeast == 1 && (count.atMost ?? 1) == 1 ? one : many)"
  }
}

extension Noun {
  /// Country, countries.
  package static let country = Noun("country", "countries")
  /// Coalition, coalitions.
  package static let coalition = Noun("coalition", "coalitions")
  /// Organisation, organisations.
  package static let organisation = Noun("organisation", "organisations")
  /// Country or organisation, countries and organisations.
  package static let countryOrOrganisation = Noun(
    "country or organisation", "countries and organisations")
  /// Party, parties.
  package static let party = Noun("party", "parties")
  /// Official, officials.
  package static let official = Noun("official", "officials")
  /// Meeting, meetings.
  package static let meeting = Noun("meeting", "meetings")
  /// Member, members.
  package static let member = Noun("member", "members")
  /// Membership, memberships.
  package static let membership = Noun("membership", "memberships")
  /// Possible membership, possible memberships.
  package static let possibleMembership = Noun("possible membership", "possible memberships")
  /// Lead role, lead roles.
  package static let leadRole = Noun("lead role", "lead roles")
  /// Row, rows.
  package static let row = Noun("row", "rows")
  /// Claim, claims.
  package static let claim = Noun("claim", "claims")
  /// Source, sources.
  package static let source = Noun("source", "sources")
  /// Tie, ties.
  package static let tie = Noun("tie", "ties")
  /// Pair, pairs.
  package static let pair = Noun("pair", "pairs")
}

extension String {
  /// The text with its first letter in upper case.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
