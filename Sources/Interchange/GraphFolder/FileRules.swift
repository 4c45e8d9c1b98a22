package import GraphCore

/// The rules that readers of graph folders report.
package enum FileRules {
  static let unreadable = Finding.Rule(
    "E001",
    "A file or folder of the graph cannot be read. Check its name, its permissions and where links lead."
  )
  static let notUTF8 = Finding.Rule(
    "E002", "A file is not UTF-8. Open it with its own encoding and save it as UTF-8.")
  static let syntax = Finding.Rule(
    "E003",
    """
    A file is not YAML. The place is where the reader gave up, often a line after the mistake: a bracket or a \
    quote that is not closed, a colon inside a text without quotes, a tab.
    """)
  static let repeatedField = Finding.Rule(
    "E004", "An entry has a field twice, so one of the two values would be lost. Keep one.")
  static let alias = Finding.Rule(
    "E005",
    """
    YAML anchors (&name) and aliases (*name) are refused: a few lines of them expand without bound, and a \
    reader of the file should find a claim complete in its own place. Write the entry out.
    """)
  static let wrongShape = Finding.Rule(
    "E006", "A value has the wrong form: a text, a list or fields are expected there.")
  static let unknownField = Finding.Rule(
    "E007",
    """
    An entry has a field that this kind of entry does not have. Unknown fields are errors, because a \
    misspelled `rloe: observer` would make an observer a member.
    """)
  static let missingField = Finding.Rule(
    "E008", "A required field is missing or empty; in a table, a cell of a country or a coalition.")
  static let unknownValue = Finding.Rule(
    "E009", "A field admits only some words, and has another. The message lists the allowed words.")
  static let ambiguousName = Finding.Rule(
    "E025",
    """
    A name means several countries: Congo is COD and COG, Korea KOR and PRK. Write the code, or a name that \
    only one of them has.
    """)
  static let notADate = Finding.Rule(
    "E010",
    """
    A text is not a date. Dates are EDTF, levels 0 and 1: 2024, 2024-01, 2024-01-18, 2024~ (about), 2024? \
    (uncertain), 202X, 2024-XX, 2024-22 (summer). A start or an end is one date, not an interval.
    """)
  static let notANumber = Finding.Rule(
    "E011", "A number is expected: \(FieldType.numbersInWords), written in digits.")
  static let controlCharacter = Finding.Rule(
    "E018",
    """
    A text contains a control character, or a code point that is not a character. Terminals and pictures \
    cannot show these. Delete the character; a file that is full of them may be UTF-16.
    """)
  static let unknownFormat = Finding.Rule(
    "E027", "graph.yaml names a format that this version cannot read. Update entente.")
  static let renamedFile = Finding.Rule(
    "E028",
    """
    The folder has a file of an earlier format. Since 0.2, countries and organisations are entries of \
    parties.yaml; their field `code` is `id`, and organisations have `kind: organisation`.
    """)
  static let ignoredFile = Finding.Rule(
    "N205",
    """
    A file or folder looks like a part of the graph, but is not read because of its name. Graph folders have \
    graph.yaml, sources.yaml, parties.yaml, officials.yaml, meetings.yaml, disputes.yaml and coalitions/*.yaml.
    """)

  static let unclosedQuote = Finding.Rule(
    "E026",
    """
    A table has a quote that is never closed, so the rest of the file would be one field. Close it, or double \
    a quote that belongs to the text.
    """)

  /// Every rule of these readers.
  package static let all = [
    unclosedQuote,
    unreadable, notUTF8, syntax, repeatedField, alias, wrongShape, unknownField, missingField,
    unknownValue,
    ambiguousName, notADate, notANumber, controlCharacter, unknownFormat, renamedFile, ignoredFile,
  ]
}
