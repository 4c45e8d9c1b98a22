import Analyses
import Counting

/// The words around a network: the main finding or else the question, and the content, the parties and the date.
struct NetworkWords {
  let title: String
  /// The line below the title, without its full stop.
  let subtitle: String
  /// The parties, the coalitions and the ties with their numbers, for the description of the picture.
  let parties: String
  let coalitions: String
  let ties: String

  /// The words for a picture.
  init(_ picture: PictureTies, language: String) {
    let findings = Findings(picture, language: language)
    title =
      findings.leading ?? findings.belonging ?? "Who belongs to which \(picture.coalitionNoun.one)?"
    parties = findings.noun.counted(picture.rows.count)
    coalitions = picture.coalitionNoun.counted(picture.columns.count)
    ties = Noun.tie.counted(picture.ties.count)
    let date = picture.affiliations.date.map { ", as of \($0.inWords)" } ?? ""
    subtitle = "\(picture.roleQuestion): \(parties), \(coalitions)\(date)"
  }
}
