package import GraphCore

/// The rules that the reader of tables reports, besides those of ``FileRules``.
package enum TableRules {
  static let unknownColumn = Finding.Rule(
    "E020", "--columns names a column that the table does not have. The message lists the columns.")
  static let missingColumn = Finding.Rule(
    "E021",
    """
    A table needs a column of members and a column of coalitions. Known names are country, state, member, code and coalition, organisation, group, alliance; name others with --columns.
    """)
  static let rowLength = Finding.Rule(
    "E022",
    """
    A row has more or fewer fields than the header, often because a field contains the separator and is not \
    quoted.
    """)
  static let codeWithoutSystem = Finding.Rule(
    "E023",
    """
    A number means different countries in different lists: 840 is the United States in ISO 3166-1 and the \
    Philippines in the Correlates of War lists. Name the list with --codes.
    """)
  static let emptyTable = Finding.Rule("E024", "A table has no rows.")
  static let longCell = Finding.Rule(
    "E029", "A cell is longer than a mebibyte, often because a line end or a separator is missing.")
  static let oddCell = Finding.Rule(
    "E030",
    """
    A cell of a matrix is not yes, no or a role. Known are 1, x, yes, true and 0, no, false in any \
    letter case, empty cells, and the roles of 'entente help words'.
    """)
  static let repeated = Finding.Rule(
    "E031",
    "A table has something twice that it may have once: its header, the name of a column, the row of a party."
  )
  static let nameless = Finding.Rule("E032", "A column of a matrix has cells and no name.")
  package static let unknownName = Finding.Rule(
    "E033",
    """
    A name in a table is neither a country nor a widely known organisation. To accept any name, use --parties \
    any. --aliases FILE gives a code for each name, and --skip-unknown leaves the rows out.
    """)
  package static let mixedParties = Finding.Rule(
    "E034",
    """
    Between 20 and 80 % of the names in a table are countries, so it is not clear who may be a party. --parties \
    any accepts every name, and --parties states accepts only countries.
    """)
  static let notATable = Finding.Rule(
    "E035", "A file that is given as a table is something else: a spreadsheet, a picture, JSON.")
  static let aliases = Finding.Rule(
    "E037",
    "A table of names has two columns: a name, and the code or name to use for it. Each name has one code."
  )
  package static let unknownNode = Finding.Rule(
    "E038",
    "A table of attributes names a party or coalition that the data do not have, or that several have."
  )
  static let skippedNames = Finding.Rule(
    "W112", "Rows with unknown names were left out (--skip-unknown).", changesCounts: true)
  static let unreadableDates = Finding.Rule(
    "W114", "A published data set has dates that cannot be read; they are left out.",
    changesCounts: true)
  static let emptyCells = Finding.Rule(
    "W116", "Rows without a member or without a coalition were left out.", changesCounts: true)
  static let rowsLeftOut = Finding.Rule(
    "W117", "A published data set has rows that are not read.", changesCounts: true)
  static let membersLeftOut = Finding.Rule(
    "W118",
    "A table of coalitions has rows about members of another table. They are left out.",
    changesCounts: true)
  static let similarNames = Finding.Rule(
    "W115",
    """
    Names of coalitions differ only in letter case or punctuation. They are counted separately. If they mean one \
    coalition, write one name.
    """, changesCounts: true)
  static let contradictions = Finding.Rule(
    "W113",
    """
    One row says that a country belongs to a coalition, and another that it does not, at the same time; or two rows \
    give different starts of one membership that goes on.
    """,
    changesCounts: true)
  static let unknownRole = Finding.Rule(
    "W109",
    """
    A table has a word for a role that is not known. Its rows are left out, because nobody can tell whether \
    they are memberships. Replace the word by one that the message lists.
    """, changesCounts: true)
  static let assumedCodes = Finding.Rule(
    "N202",
    """
    Codes of countries do not show which list they are from. The name of the column decides; --codes names \
    another list.
    """)
  static let ignoredColumns = Finding.Rule(
    "N203",
    "Columns of a table are not used because their names are not known. Name them with --columns.")
  static let assumedAny = Finding.Rule(
    "N207",
    """
    Fewer than 20 % of the names in a table are countries, so every name is read as written. --parties states \
    reports every name that is not a country.
    """)
  static let assumedRoles = Finding.Rule(
    "N208",
    """
    The Correlates of War lists write 2 for an associate member and 3 for an observer. --cells weights reads \
    each number above 0 as a membership.
    """)
  static let assumedMeaning = Finding.Rule(
    "N209",
    "The meaning of a column or cell was found from the cells. --columns sets another meaning of a column."
  )
  static let titleLines = Finding.Rule(
    "N210",
    "Lines above the header were left out: each has one field at most, and all lines below have more."
  )
  static let footnotes = Finding.Rule(
    "N211",
    "Marks of footnotes behind names, dates and words, such as [1], *, ¹ and †, were removed.")
  static let totals = Finding.Rule(
    "N212", "Rows of sums, such as one called Total, were left out.")
  static let noTiePossible = Finding.Rule(
    "N204",
    """
    The Correlates of War lists write -1 where the state or the organisation did not exist in a year. Such \
    rows are left out; they do not say that the state was not a member.
    """)
  static let yearsWithoutRows = Finding.Rule(
    "N206",
    """
    A table with one row for each country and year skips years. In a skipped year a membership is possible if \
    it holds in the years before and after, and nothing is known otherwise.
    """)

  /// Every rule of this reader.
  package static let all = [
    unknownColumn, missingColumn, rowLength, codeWithoutSystem, emptyTable,
    longCell, oddCell, repeated, nameless, unknownName, mixedParties, notATable,
    aliases, unknownNode, skippedNames, contradictions, unreadableDates, emptyCells, rowsLeftOut,
    membersLeftOut,
    similarNames,
    unknownRole, assumedCodes, assumedAny,
    assumedRoles, assumedMeaning, titleLines, footnotes,
    totals, ignoredColumns, noTiePossible, yearsWithoutRows,
  ]
}
