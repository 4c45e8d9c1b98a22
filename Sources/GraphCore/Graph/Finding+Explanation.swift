extension Finding {
  /// What a code means and what to do about it, or `nil` for a code that no finding has.
  public static func explanation(of code: String) -> String? { explanations[code.uppercased()] }

  /// Every code with its explanation.
  public static let explanations: [String: String] = [
    "E001": "A file or folder of the graph cannot be read. Look at its name and permissions.",
    "E002": "A file is not UTF-8. Open it with its own encoding and save it as UTF-8.",
    "E003": """
    A file is not YAML. The place is where the reader gave up, often a line after the mistake: a \
    bracket or a quote that is not closed, a colon inside a text without quotes, a tab.
    """,
    "E004": "A key stands twice in one entry, so one of the two values would be lost. Keep one.",
    "E005": """
    YAML anchors (&name) and aliases (*name) are refused: a few lines of them expand without \
    bound, and a claim should say in its own place what it says. Write the entry out.
    """,
    "E006": "A value has another form than it should: a list, a text, or keys with values.",
    "E007": """
    A key that means nothing here. Unknown keys are refused, because a mistyped 'standng' would \
    silently make an observer a member.
    """,
    "E008": "A key that has to be there is missing.",
    "E009": "A value is none of those that its key allows; the message lists them.",
    "E010": """
    A text is no date. Dates are EDTF, levels 0 and 1: 2024, 2024-01, 2024-01-18, 2024~ (about), \
    2024? (perhaps), 202X, 2024-XX, 2024-22 (summer). A start or an end is one date, no interval.
    """,
    "E011": "A text is no whole number from 0 to a million.",
    "E012": """
    An identifier has other characters than lower-case letters, digits and hyphens. People type \
    identifiers, and other tools read them.
    """,
    "E013": """
    Something refers to an identifier that nothing defines: a source, a coalition, an official, a \
    meeting, or a country code that is not in ISO 3166-1 nor in countries.yaml.
    """,
    "E014": "Two things of one kind have the same identifier. Rename one.",
    "E015": "A period ends before it starts.",
    "E016": "A coalition is part of itself, at once or by way of others.",
    "E017": """
    A claim names no source, in a graph whose other claims do. Give the source, or \
    'general-knowledge' with that confidence.
    """,
    "E018": "A text holds a control character, which terminals and pictures cannot carry.",
    "E019":
      "A link is neither http nor https. Others are refused, since pictures are put on pages.",
    "E020": "A column that --columns names is not in the table.",
    "E021": """
    A table needs a column of countries and one of coalitions. Known names are country, state, \
    member, code and coalition, organisation, group, alliance; others are given with --columns.
    """,
    "E022": """
    A row has more or fewer fields than the header: often a separator inside a field that is not \
    quoted.
    """,
    "E023": """
    Numbers name different countries in different lists: 840 is the United States in ISO 3166-1 \
    and the Philippines in the Correlates of War lists. Say which with --codes.
    """,
    "E024": "A table has no row at all.",
    "E025": """
    A name means several countries: Congo is COD and COG, Korea KOR and PRK. Write the code, or the \
    name that only one of them has.
    """,
    "E099": "A file has more problems than are listed; mend those and look again.",
    "W101": """
    A claim has no date and its source has none either. It is taken to hold on the newest date of \
    the graph, and possibly before. Find the date of the page.
    """,
    "W102": "One source gives two spells of one tie that overlap. One of the dates is a slip.",
    "W103": """
    A country is said to belong before the coalition was founded. Either date can be wrong, or the \
    founding is that of a name; add the earlier founding as a claim of its own.
    """,
    "W104": """
    More countries are named on that day than any source declares. The named ones are used. Lists \
    of those present at a launch are often longer than the membership.
    """,
    "W105": "Sources declare different exact sizes for one day. All are kept; bounds use the hull.",
    "W106": "Nothing in the graph rests on this source. Use it or take it out.",
    "W107":
      "One name means several coalitions, countries, bodies or people; who asks for it is asked back.",
    "W108": """
    Something was planned for a day that the newest source has passed, and nobody says whether it \
    came about.
    """,
    "W109": """
    A table has a standing that is none of member, associate, beneficiary, observer, applicant, \
    contributor, invited and non-member. It is kept as it is, and does not count as belonging.
    """,
    "W110": "A country is said to belong after the coalition ended. One of the dates is wrong.",
    "W111": """
    A country is said to belong on a day on which the state was not in the international system, by \
    the list of the Correlates of War Project. The tie counts all the same: a territory can belong \
    to an organisation, and the list has its own rules.
    """,
    "N201": "A tie rests on one source. Another would make it safer to print.",
    "N202": """
    Codes of countries cannot be told from the codes alone. The name of the column tells the system \
    that is used; --codes says which it is.
    """,
    "N203":
      "Columns of a table that mean nothing to the reader. --columns says what a column means.",
    "N204": """
    The Correlates of War lists mark with -1 that the state or the organisation was not there in a \
    year. Such rows are no ties, and say nothing of non-membership.
    """,
  ]
}
