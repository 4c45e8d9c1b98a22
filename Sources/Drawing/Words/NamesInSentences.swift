import Analyses
import GraphCore

extension PictureTies {
  /// The name of a party within a sentence: `Germany`, `the United States`.
  func nameInSentence(of id: Party.ID, language: String) -> String {
    Presentation(affiliations, language: language)
      .inSentence(id, as: name(of: id, language: language))
  }

  /// The names of parties at the beginning of a sentence: `The United States and Germany`. A name that begins with a
  /// small letter keeps it.
  func namesAtStart(of ids: [Party.ID], language: String) -> String {
    let names = ids.map { nameInSentence(of: $0, language: language) }.inWords("and")
    let hasArticle = ids.first.map { name(of: $0, language: language) }.map { !names.hasPrefix($0) }
    return hasArticle ?? false ? names.capitalizedFirst : names
  }
}
