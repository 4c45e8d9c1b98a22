/// The rules that ``GraphCheck`` reports.
package enum GraphRules {
  package static let badIdentifier = Finding.Rule(
    "E012",
    """
    An identifier has characters other than lower-case letters, digits and hyphens. People type identifiers, \
    and other programs read them. Only states have upper-case codes.
    """)
  package static let unknownReference = Finding.Rule(
    "E013",
    """
    An identifier is used that nothing defines: a source, a coalition, an official, a meeting, or a party that \
    is neither a country code nor in parties.yaml.
    """)
  static let duplicate = Finding.Rule(
    "E014", "Two things of one kind have the same identifier. Rename one.")
  package static let endBeforeStart = Finding.Rule("E015", "A period ends before it starts.")
  static let partOfItself = Finding.Rule(
    "E016",
    "A coalition is part of itself or belongs to itself, directly or through other coalitions.")
  static let twoKinds = Finding.Rule(
    "E039", "A party has the code of a state and is declared to be something else.")
  static let noSource = Finding.Rule(
    "E017",
    """
    A claim names no source although other claims of the graph do. Name the source, or use the confidence \
    'general-knowledge' with a source that says so.
    """)
  static let unsafeLink = Finding.Rule(
    "E019",
    "A link is neither http nor https. Other links are refused because pictures go on web pages.")

  /// Every rule of this check.
  package static let all = [
    badIdentifier, unknownReference, duplicate, endBeforeStart, partOfItself, twoKinds, noSource,
    unsafeLink,
  ]

  /// The message on an identifier that no file can hold.
  package static func notAnIdentifier(_ id: String, _ kind: NodeKind) -> String {
    "'\(id)' is not an identifier; use lower-case letters, digits and hyphens"
      + (kind == .party ? ", or the code of a state" : "")
  }

  /// The end of a message that suggests another spelling.
  package static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}
