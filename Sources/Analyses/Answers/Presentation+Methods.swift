import Counting
import GraphCore

extension Presentation {
  /// The word for the parties that a filter lets pass.
  func noun(of filter: PartyFilter) -> Noun {
    filter.resolved(in: affiliations) == .states ? .country : partyNoun
  }

  /// The roles by which a party belongs, as a sentence.
  var rolesSentence: String {
    let roles = affiliations.question.roles.sorted().map(\.rawValue)
    let party = partyNoun.withArticle.capitalizedFirst
    guard !roles.isEmpty else { return "\(party) belongs to no \(coalitionNoun.one)." }
    return "\(party) belongs to \(coalitionNoun.withArticle) as \(roles.inWords("or"))."
  }

  /// The coalitions, parties, roles and evidence that were counted, in sentences for a methods section.
  var basis: String {
    var sentences = ["Data: \(counted.text)", rolesSentence]
    sentences += leftOutNotes.map(\.text)
    if affiliations.question.disputed == .drop {
      sentences.append("Ties on which sources disagree were left out.")
    }
    return sentences.joined(separator: " ")
  }

  /// The claims that counted, one sentence for each restriction.
  var evidenceSentences: [String] {
    let evidence = affiliations.question.evidence
    var sentences: [String] = []
    if !evidence.kinds.isEmpty {
      sentences.append(
        "Only sources of these kinds were used: \(evidence.kinds.sorted().joined(separator: ", "))."
      )
    }
    if !evidence.preferred.isEmpty {
      let names = evidence.preferred.map(\.rawValue).joined(separator: ", ")
      sentences.append(
        "Where one of these sources covers a tie, other sources were ignored: \(names).")
    }
    if let date = evidence.knownBy {
      sentences.append("Only sources published by \(date) were used.")
    }
    if evidence.independentSources > 1 {
      sentences.append(
        "Only ties with at least \(evidence.independentSources) independent sources were used.")
    }
    if evidence.isClipped {
      sentences.append(
        "Dates outside the years in which the coalition and the country existed were ignored.")
    }
    return sentences
  }

  /// The candidates for unnamed members, as words: `the states of the date`.
  var candidateWords: String {
    affiliations.question.candidates == .states
      && graph.parties.contains { $0.kind == .state }
      ? "any other state\(date == nil ? "" : " that existed on the date")"
      : "any party of these data"
  }
}
