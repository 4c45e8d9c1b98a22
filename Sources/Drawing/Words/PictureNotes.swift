import Analyses
import Counting
import GraphCore

extension PictureTies {
  /// The notes below a picture: unnamed members, coalitions that are not drawn, and sources if they are wanted.
  ///
  /// - Parameters:
  ///   - style: The style.
  ///   - hasRanges: True if the picture has numbers that are ranges because of unnamed members.
  /// - Returns: A sentence each.
  func notes(_ style: PictureStyle, hasRanges: Bool = true) -> [String] {
    [
      fewNote, unnamedNote(hasRanges: hasRanges), leftOutNote,
      style.citesSources ? sourcesNote : nil,
    ].compactMap(\.self)
  }

  /// The parties that are left out because they belong to few coalitions.
  var fewNote: String? {
    guard leftOut > 0 else { return nil }
    let noun = Noun.parties(
      affiliations.ties.lazy.map { affiliations.key(of: $0).party }, in: affiliations.graph)
    return
      "Not drawn: \(noun.counted(leftOut)) without a certain membership in at least \(least) of these "
      + "\(coalitionNoun.many)."
  }

  /// The sentence in place of a picture of no tie.
  var emptyWords: String {
    guard leftOut > 0 else {
      let when = affiliations.date.map { " as of \($0.inWords)" } ?? ""
      return onlyLeads
        ? "Nothing to draw: no lead role is known\(when)."
        : "Nothing to draw: no coalition has a known member\(when)."
    }
    return
      "Nothing to draw: of \(leftOut) with a membership, nobody certainly belongs to at least "
      + "\(coalitionNoun.counted(least))."
  }

  private var sourcesNote: String? {
    let sources = affiliations.sources(of: ties.map { TieKey($0.party, $0.coalition) })
    let words = sources.map { id in
      let source = affiliations.graph.sources[id: id]
      return "\(id): \(source?.outlet ?? source?.title ?? "")"
    }
    return words.isEmpty ? nil : "Sources of the ties: \(words.joined(separator: " · "))"
  }

  private func unnamedNote(hasRanges: Bool) -> String? {
    guard let members = Presentation(affiliations).openMembers else { return nil }
    let isRange = hasRanges && affiliations.question.counted == .range
    return "\(members)\(isRange ? "; hence the ranges" : "")."
  }

  private var leftOutNote: String? {
    let graph = affiliations.graph
    let drawn = Set(columns.map(\.id))
    let silent = affiliations.coalitionIDs.filter { !drawn.contains($0) }
    var parts: [String] = []
    func add(_ ids: [Coalition.ID], _ reason: String) {
      guard !ids.isEmpty else { return }
      let names = ids.count > 3 ? "" : " (\(ids.map(shortName).joined(separator: ", ")))"
      parts.append("\(ids.count) \(reason)\(names)")
    }
    func left(_ reasons: Set<LeftOut>) -> [Coalition.ID] {
      graph.coalitions.map(\.id).filter { id in
        affiliations.leftOut[id].map(reasons.contains) ?? false && !drawn.contains(id)
      }
    }
    add(silent, silentWords)
    let planned = Set(affiliations.planned)
    let unfounded = left([.planned, .announced])
    add(unfounded.filter(planned.contains), "planned or announced")
    add(left([.ended]), "ended")
    add(left([.notFounded]), "founded later")
    add(unfounded.filter { !planned.contains($0) }, "planned or announced later")
    return parts.isEmpty
      ? nil : "\(coalitionNoun.many.capitalizedFirst) not drawn: \(parts.joined(separator: ", "))."
  }

  /// The reason why a coalition that counts is not drawn.
  private var silentWords: String {
    (onlyLeads ? "without a known leader" : "without a named member")
      + (affiliations.date == nil ? "" : " on that date")
  }

  /// The short name of a coalition.
  func shortName(of id: Coalition.ID) -> String {
    affiliations.graph.shortName(of: .coalition(id))
  }
}
