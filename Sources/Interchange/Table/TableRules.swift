package import GraphCore

/// The rules that the reader of tables reports, besides those of ``FileRules``.
package enum TableRules {
  static let unknownColumn = Finding.Rule(
    "E020", "--columns names a column that the table does not have. The message lists the columns.")
  static let missingColumn = Finding.Rule(
    "E021",
    """
    A table needs a column of countries and one of coalitions. Known names are country, state, member, code \
    and coalition, organisation, group, alliance; name others with --columns.
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
  static let ambiguousName = Finding.Rule(
    "E025",
    """
    A name means several countries: Congo is COD and COG, Korea KOR and PRK. Write the code, or a name that \
    only one of them has.
    """)
  static let longCell = Finding.Rule(
    "E029", "A cell is longer than a mebibyte, often because a line end or a separator is missing.")
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
    unknownColumn, missingColumn, rowLength, codeWithoutSystem, emptyTable, ambiguousName,
    longCell, unknownRole, assumedCodes, ignoredColumns, noTiePossible, yearsWithoutRows,
  ]
}
