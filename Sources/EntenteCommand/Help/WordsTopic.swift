/// The text of `entente help words`: the words of tables, pictures and data, each with its definition.
enum WordsTopic {
  private static let entries: [(word: String, definition: String)] = [
    ("party", "a country, an organisation or another actor that can belong to a coalition"),
    ("coalition", "a named group of parties: an alliance, a capability coalition, a contact group"),
    (
      "main, for comparison",
      "the coalitions that the data are about, and others to compare them with; --scope chooses"
    ),
    (
      "role",
      "what a party is to a coalition: member, associate, beneficiary, observer, applicant, contributor, invited,"
        + " interested, unknown, non-member, lead, co-lead, host, command"
    ),
    (
      "belongs",
      "is member, associate, beneficiary, lead, co-lead, host or command; --roles chooses others. Attendance is"
        + " not membership"
    ),
    ("tie", "one party and one coalition, with the roles of the party; in sentences: membership"),
    ("lead role", "lead: leads alone or first among all. co-lead: leads jointly"),
    ("claim", "what one or more sources say about one tie, with dates"),
    (
      "certain, possible",
      "true on the date whatever the unknown days are; may be true. ? marks what is possible"
    ),
    ("disputed", "independent sources contradict each other. * marks what is disputed"),
    (
      "independent sources",
      "sources that cite different outlets; pages that cite the same count as one"
    ),
    ("member list", "the members of one coalition on the date, as far as sources name them"),
    ("reported size", "the number of members that a source gives"),
    ("unnamed member", "a member that a source counts and no source names"),
    ("candidates", "the parties that may be unnamed members; --candidates chooses"),
    (
      "range",
      "7–9 is at least 7 and at most 9, whoever the unnamed members are and whatever the unknown days are"
    ),
    ("as of", "the state on a date; in records, the day for which a source lists a member"),
    (
      "confidence",
      "stated: the source says it. inferred: it follows. general-knowledge: no page was found"
    ),
    ("two-mode network", "parties and coalitions, tied by membership (bipartite)"),
    (
      "projection",
      "parties tied if they share a coalition, or coalitions tied if they share a member"
    ),
    ("arc", "a directed tie, from a party that leads to a member of the same coalition"),
    ("group", "a result of 'entente groups'; other programs call it a community"),
    ("body", "a part of a coalition: headquarters, staff, working group"),
    ("mechanism", "an agreed, planned or proposed way of working of a coalition"),
    ("office, appearance", "a post of an official; an act of an official for a coalition on a day"),
    ("record", "everything that 'entente show' prints about one node"),
    ("finding", "an error, a warning or a note of 'entente check'"),
  ]

  /// The words in the order in which they build on each other.
  static var text: String {
    entries.map { word, definition in Paragraph.text(word, definition) }.joined()
  }
}
