import CompactGraph
import Counting
import Dates
import GraphCore
import Measures

extension NamedNetworks {
  /// The word for the nodes of a mode.
  func noun(of mode: Mode) -> Noun {
    switch (actors, mode) {
    case (.officials, .rows): .official
    case (.officials, .columns): .meeting
    case (.parties, .rows), (.parties, .columns):
      // Definitions need one word: a list of two cannot stand in "pairs of".
      definitionNoun(of: mode)
    }
  }

  private func definitionNoun(of mode: Mode) -> Noun {
    let noun = Presentation(affiliations, language: "en").noun(of: mode, filter)
    return noun == .countryOrOrganisation ? .party : noun
  }

  /// The words of definitions, seen from a mode.
  func nouns(of mode: Mode) -> Nouns {
    func pair(_ noun: Noun) -> Nouns.Noun { Nouns.Noun(noun.one, noun.many) }
    let (rows, columns) = (pair(noun(of: .rows)), pair(noun(of: .columns)))
    let nouns =
      actors == .officials
      ? Nouns(rows: rows, columns: columns, belongsTo: "attended", belongTo: "attended")
      : Nouns(rows: rows, columns: columns)
    return nouns.of(mode)
  }

  /// One of the networks in words: `the two-mode network of 59 countries and 17 coalitions with 412 certain
  /// ties, as of 2026-05-26`.
  func words(on network: NetworkKind, of mode: Mode, least: Int = 1) -> String {
    let nouns = nouns(of: mode)
    let nodes = counted(mode)
    let others = counted(mode.other)
    let count = MeasureInput(networks, of: mode, least: least).edgeCount(on: network)
    let asOf = affiliations.date.map { ", as of \($0)" } ?? ""
    let leads = Noun("certain lead role", "certain lead roles")
      .counted(networks.leading.tieCount)
    switch network {
    case .twoMode:
      return
        "the two-mode network of \(counted(.rows)) and \(counted(.columns)) with \(ties)\(asOf)"
    case .leadership:
      return
        "the two-mode network of \(counted(.rows)) and \(counted(.columns)) with \(leads)\(asOf)"
    case .projection:
      let shared =
        least > 1 ? "at least \(least) \(nouns.others)" : noun(of: mode.other).withArticle
      let verb = count == 1 ? "shares" : "share"
      return
        "the network of \(nodes) with \(Noun.pair.counted(count)) that \(verb) \(shared)"
        + " (\(others), \(ties))\(asOf)"
    case .leaderFollower:
      return
        "the network of \(nodes) with \(Noun("arc", "arcs").counted(count)) from leaders to members"
        + " (\(others), \(ties), \(leads))\(asOf)"
    }
  }

  /// The number of nodes of a mode: `59 countries`.
  func counted(_ mode: Mode) -> String { noun(of: mode).counted(nodes(of: mode).count) }

  private var ties: String {
    let certainty = countsPossible ? "certain or possible" : "certain"
    return Noun("\(certainty) tie", "\(certainty) ties").counted(networks.members.tieCount)
  }

  private var countsPossible: Bool { affiliations.question.counted == .possible }

  /// The meaning of a tie and of a lead role, and the members that the network leaves out.
  func tieNotes(on network: NetworkKind) -> [Note] {
    meaningNotes(on: network) + (network == .leadership ? [] : [missingNote].compactMap(\.self))
  }

  /// The meaning of a tie and of a lead role.
  func meaningNotes(on network: NetworkKind) -> [Note] {
    guard actors == .parties else {
      return ["An official is tied to a meeting that the official attended."]
    }
    let (row, column) = (noun(of: .rows).withArticle, noun(of: .columns).withArticle)
    let held = RoleSet(affiliations.ties.lazy.flatMap(\.roles))
    // Only roles that occur are named, so that a list of people does not speak of commands.
    let roles = affiliations.question.roles.filter { held.isEmpty || held.contains($0) }
    var notes: [Note] = []
    if network != .leadership {
      notes.append(
        NamedNetworks.list(roles).map {
          Note("\(row.capitalizedFirst) is tied to \(column) as \($0).")
        } ?? "No role counts as a tie.")
    }
    if network == .leadership || network == .leaderFollower {
      notes.append(
        NamedNetworks.list(roles.intersection(Role.leading)).map {
          Note("\(row.capitalizedFirst) leads \(column) as \($0).")
        } ?? "No lead role is known.")
    }
    return notes
  }

  /// The members that are not in the network, in the words of a ranking.
  var missingNote: Note? {
    guard actors == .parties else { return nil }
    let presentation = Presentation(affiliations, language: "en")
    guard countsPossible else {
      return presentation.openMembers.map { Note("\($0) and not in the network.") }
    }
    let unnamed = affiliations.memberLists.withoutName
    guard unnamed.atMost != 0 else { return nil }
    let verb = unnamed.isExact && unnamed.atLeast == 1 ? "is" : "are"
    return Note(
      "By the reported sizes, \(Noun.member.counted(unnamed)) \(verb) unnamed and not in"
        + " the network.")
  }

  /// The roles as a list; `nil` if there is none.
  private static func list(_ roles: Set<Role>) -> String? {
    roles.isEmpty ? nil : roles.sorted().map(\.rawValue).inWords("or")
  }
}

extension [MemberList] {
  /// The number of members that no source names, possible ones not included.
  fileprivate var withoutName: Count {
    var range = 0...0
    let isOpen = contains { $0.size.atMost == nil }
    for list in self {
      let named = list.possibleParties.count(where: list.candidates.contains)
      let others = list.candidates.count - named
      let least = Swift.max(0, list.unnamed.lowerBound - named)
      let most = Swift.min(list.unnamed.upperBound, others)
      range = range.lowerBound + Swift.min(least, most)...range.upperBound + most
    }
    return Count(atLeast: range.lowerBound, atMost: isOpen ? nil : range.upperBound)
  }
}
