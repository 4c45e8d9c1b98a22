package import Counting
import Dates
import GraphCore

/// The sentences that the answers of all commands share.
extension Presentation {
  /// The date as the end of a sentence: `, as of 2026-05-26`.
  var asOf: String { date.map { ", as of \($0)" } ?? "" }

  /// The kinds of sources behind the memberships; `nil` if the sources have no kinds.
  private var gradeNote: Note? {
    guard let grades = affiliations.grades, grades.ties > 0 else { return nil }
    let official =
      grades.official == 0
      ? "none has" : "\(grades.official) \(grades.official == 1 ? "has" : "have")"
    let weak =
      grades.weak == 0
      ? "" : ", \(grades.weak) only aggregators, propaganda networks or no page"
    let certain = affiliations.ties.count { $0.belongs == .certain }
    let ties =
      certain == grades.ties || certain == 0
      ? (certain == 0 ? Noun.possibleMembership : .membership).counted(grades.ties)
      : "\(certain) certain and \(Noun.possibleMembership.counted(grades.ties - certain))"
    return Note("Of \(ties)\(ofOrganisations), \(official) an official source\(weak).")
  }

  /// The memberships of organisations among those of countries, in brackets, since rows may be of countries only.
  private var ofOrganisations: String {
    guard partyNoun == .countryOrOrganisation else { return "" }
    let count = affiliations.ties.count { affiliations.party(Int($0.row)).kind != .state }
    let noun = Noun.organisation
    return count == 0 ? "" : " (\(count) of \(count == 1 ? noun.withArticle : noun.many))"
  }

  /// The coalitions and parties that were counted, in a sentence.
  package var counted: Note {
    let all = affiliations.coalitions.count
    let tied = affiliations.coalitionsWithMembers
    let untied = affiliations.parties.count - Set(affiliations.ties.lazy.map(\.row)).count
    let parties =
      partyNoun.counted(affiliations.parties.count)
      + (untied > 0 && tied > 0
        ? " (\(untied) \(chosenRoles.map { "not known as \($0)" } ?? "without a known membership"))"
        : "")
    let wanted = chosenRoles.map { "known \($0)" } ?? "known member or lead role"
    let known =
      tied == all
      ? "" : tied == 0 ? ", without a \(wanted)," : ", \(tied) of them with a \(wanted),"
    return Note("\(coalitionNoun.counted(all))\(chosen)\(known) and \(parties)\(asOf).")
  }

  /// The roles that are counted, in words: `observer or applicant`; `nil` if all are by which a party belongs.
  var chosenRoles: String? {
    let roles = affiliations.question.roles
    guard roles != Role.belonging else { return nil }
    return roles.isEmpty ? "member" : roles.sorted().map(\.rawValue).inWords("or")
  }

  /// The choice of coalitions behind their noun: ` of the kind capability`; empty for all main ones.
  var chosen: String {
    let choice = affiliations.question.coalitions.resolved(in: graph)
    let kinds = choice.kinds.sorted().inWords("or")
    return (choice.scope == .comparison ? " for comparison" : "")
      + (kinds.isEmpty ? "" : " of the kind \(kinds)")
  }

  /// The number of chosen coalitions that do not count, by the reason.
  ///
  /// - Parameter all: Whether to include coalitions that were not yet reported or founded on the date.
  /// - Returns: One sentence, or none if all count.
  func notCounted(all: Bool = false) -> [Note] {
    let planned = Set(affiliations.planned)
    var counts: [String: Int] = [:]
    for (id, reason) in affiliations.leftOut {
      switch reason {
      case .scope, .notChosen: break
      case .ended: counts["ended", default: 0] += 1
      case .planned, .announced:
        if planned.contains(id) {
          counts["planned or announced", default: 0] += 1
        } else if all {
          counts["planned or announced later", default: 0] += 1
        }
      case .notFounded:
        if all { counts["not yet founded or without a member yet", default: 0] += 1 }
      }
    }
    guard !counts.isEmpty else { return [] }
    let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let words = parts.count == 1 ? [parts[0].key] : parts.map { "\($0.value) \($0.key)" }
    return [
      Note(
        "Not counted: \(coalitionNoun.counted(counts.values.reduce(0, +)))"
          + " (\(words.joined(separator: ", "))).")
    ]
  }

  /// The coalitions that are left out and may be missed.
  var leftOutNotes: [Note] { notCounted() + evidenceNotes }

  /// The kinds of sources behind the memberships, and what the sources do not name.
  var evidenceNotes: [Note] {
    var notes: [Note] = []
    if affiliations.droppedTies > 0 {
      let ties = Noun("disputed membership is", "disputed memberships are")
      notes.append(Note("\(ties.counted(affiliations.droppedTies)) left out."))
    }
    let undated = affiliations.undatedTies
    if undated > 0 {
      let ties = Noun("membership without a date counts", "memberships without a date count")
      notes.append(
        Note("\(ties.counted(undated)) as possible; --covers says for which period a table holds."))
    }
    if affiliations.expandedTies > 0 {
      notes.append(
        Note(
          "\(Noun.membership.counted(affiliations.expandedTies))"
            + " \(affiliations.expandedTies == 1 ? "comes" : "come") from replacing organisations by their"
            + " members."
        ))
    }
    if !affiliations.uncovered.isEmpty {
      notes.append(
        Note(
          "The sources of \(coalitionNoun.counted(affiliations.uncovered.count)) do not cover this date;"
            + " later members are not known."))
    }
    let counted = affiliations.coalitions.lazy.map { graph.coalitions[Int($0)] }
    if affiliations.question.coalitions.scope == .main,
      counted.contains(where: { $0.scope != .main })
    {
      notes.append("Coalitions for comparison are included.")
    }
    notes += evidenceSentences.map { Note($0) }
    if let gradeNote { notes.append(gradeNote) }
    return notes
  }

  /// The meaning of a range, if unnamed or possible members make ranges.
  var rangeNote: Note? {
    guard affiliations.question.counted == .range, let openMembers else { return nil }
    let candidates =
      !hasUnnamed
      ? ""
      : affiliations.question.candidates == .graph
        ? "; only the parties of these data can be among them" : "; \(candidateWords) can be one"
    return Note("\(openMembers)\(candidates).")
  }

  /// The members that are not certain, as the beginning of a sentence: `In 10 coalitions, at least 43 members are
  /// unnamed or unconfirmed`; `nil` without any.
  package var openMembers: String? {
    guard !openLists.isEmpty else { return nil }
    // The smallest number of unnamed members can be 0: then all members may be named.
    let least = openLists.count { $0.unnamed.lowerBound > 0 }
    let places =
      !hasUnnamed || least == openLists.count
      ? coalitionNoun.counted(openLists.count)
      : least == 0
        ? "up to \(coalitionNoun.counted(openLists.count))"
        : coalitionNoun.counted(Count(least...openLists.count))
    let place = "In \(places), "
    guard !hasUnnamed else {
      return place + "\(openLists.membersAre) unnamed or unconfirmed\(orLeftOut)"
    }
    let count = openLists.map(\.unnamed.upperBound).reduce(0, +)
    return place
      + "\(Noun.membership.counted(count)) \(count == 1 ? "is" : "are") unconfirmed\(orLeftOut)"
  }

  private var openLists: [MemberList] {
    affiliations.memberLists.filter { $0.unnamed.upperBound > 0 }
  }

  /// Without a reported size, the members in doubt are the named ones.
  private var hasUnnamed: Bool { openLists.contains { $0.reported != nil } }

  /// The words for members that are named, and not by sources that count: the rest of a list of reasons.
  var orLeftOut: String {
    let evidence = affiliations.question.evidence
    let isFiltered =
      !evidence.kinds.isEmpty || evidence.independentSources > 1
      || affiliations.question.disputed == .drop
    return isFiltered ? ", or left out by the choice of sources" : ""
  }
}

extension [MemberList] {
  /// The members that no source names, as the beginning of a sentence: `7 members are`.
  package var membersAre: String {
    let count = unnamed
    return count.isExact && count.atLeast == 1 ? "1 member is" : "\(count.inWords) members are"
  }

  /// The number of members that no source names, or that are only possible; open where a source gives a number
  /// without a limit.
  package var unnamed: Count {
    Count(
      atLeast: map(\.unnamed.lowerBound).reduce(0, +),
      atMost: contains { $0.size.atMost == nil }
        ? nil : map(\.unnamed.upperBound).reduce(0, +))
  }
}
