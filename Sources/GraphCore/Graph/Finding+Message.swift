extension Finding {
  /// The short name of the problem, stable between versions: `E101`.
  public var code: String {
    switch problem {
    case .unreadable: "E001"
    case .notUTF8: "E002"
    case .syntax: "E003"
    case .repeatedKey: "E004"
    case .alias: "E005"
    case .wrongShape: "E006"
    case .unknownKey: "E007"
    case .missingKey: "E008"
    case .unknownValue: "E009"
    case .notADate: "E010"
    case .notANumber: "E011"
    case .badIdentifier: "E012"
    case .unknownReference: "E013"
    case .duplicate: "E014"
    case .endBeforeStart: "E015"
    case .partOfItself: "E016"
    case .noSource: "E017"
    case .controlCharacter: "E018"
    case .unsafeLink: "E019"
    case .unknownColumn: "E020"
    case .missingColumn: "E021"
    case .rowLength: "E022"
    case .codeWithoutSystem: "E023"
    case .emptyTable: "E024"
    case .ambiguousReference: "E025"
    case .moreProblems: "E099"
    case .undatedClaim: "W101"
    case .overlappingSpells: "W102"
    case .unknownStanding: "W109"
    case .beforeFounding: "W103"
    case .afterEnd: "W110"
    case .outsideLife: "W111"
    case .namedMoreThanDeclared: "W104"
    case .contradictingSizes: "W105"
    case .unusedSource: "W106"
    case .aliasClash: "W107"
    case .plannedDatePassed: "W108"
    case .oneSource: "N201"
    case .assumedCodes: "N202"
    case .unreadColumns: "N203"
    case .noTiePossible: "N204"
    }
  }

  /// The finding as a compiler prints it: `file:line:column: error: message [E101]`.
  public var line: String {
    var place = ""
    if let file = origin.file { place = "\(file):\(origin.line):\(origin.column): " }
    return "\(place)\(severity.rawValue): \(message) [\(code)]"
  }

  /// The problem in words.
  public var message: String {
    switch problem {
    case .unreadable(let reason):
      return "this cannot be read: \(reason)"
    case .notUTF8:
      return "this is not UTF-8 text; save it as UTF-8"
    case .syntax(let reason):
      return "this is not YAML: \(reason)"
    case .repeatedKey(let key):
      return "the key '\(key)' stands twice in one entry; keep one"
    case .alias:
      return "YAML anchors (&) and aliases (*) are not read; write the entry out"
    case .wrongShape(let key, let expected):
      return key.map { "'\($0)' should be \(expected)" } ?? "expected \(expected)"
    case .unknownKey(let key, let suggestion):
      return "unknown key '\(key)'" + Finding.hint(suggestion)
    case .missingKey(let key, let of):
      return "\(of) needs '\(key)'"
    case .unknownValue(let value, let key, let allowed, let suggestion):
      let choice = "'\(key)' is one of \(allowed.joined(separator: ", "))"
      return "'\(value)' is not a value of '\(key)'" + Finding.hint(suggestion) + " (\(choice))"
    case .notADate(let text, let key):
      return "'\(key)' is '\(text)', which is no date; write 2024, 2024-01 or 2024-01-18,"
        + " with ~ for about, ? for perhaps, X for a digit not known"
    case .notANumber(let text, let key):
      return "'\(key)' is '\(text)', which is no whole number"
    case .badIdentifier(let text):
      return "'\(text)' is no identifier; use lower-case letters, digits and hyphens"
    case .unknownReference(let id, let kind, let suggestion):
      return "unknown \(kind.word) '\(id)'" + Finding.hint(suggestion)
    case .ambiguousReference(let name, let kind, let candidates):
      return
        "the \(kind.word) '\(name)' can be \(candidates.joined(separator: " or ")); write its code"
    case .duplicate(let id, let kind):
      return "the \(kind.word) '\(id)' is defined twice"
    case .endBeforeStart(let from, let to):
      return "this ends (\(to)) before it starts (\(from))"
    case .partOfItself(let path):
      return "a coalition cannot be part of itself: \(path.joined(separator: " → "))"
    case .noSource:
      return "this claim names no source"
    case .controlCharacter(let key, let code):
      let hex = String(code, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - hex.count)) + hex
      return "'\(key)' contains the control character U+\(padded)"
    case .unsafeLink(let link):
      return "'\(link)' is no http or https link"
    case .emptyTable:
      return "this table is empty; a table has a header, and a country and a coalition in each row"
    case .unknownColumn(let name, let columns, let suggestion):
      let hint = Finding.hint(suggestion)
      return "the table has no column '\(name)'\(hint) (it has \(columns.joined(separator: ", ")))"
    case .missingColumn(let meaning, let columns):
      return "no column is known to be the \(meaning); say which with --columns"
        + " \(meaning)=NAME (the table has \(columns.joined(separator: ", ")))"
    case .rowLength(let count, let expected):
      return "this row has \(count) field\(count == 1 ? "" : "s"), and the header \(expected)"
    case .codeWithoutSystem(let code):
      return "the number '\(code)' can mean different countries; say which codes these are:"
        + " --codes isonum, cow or gw"
    case .assumedCodes(let column, let system):
      return "the codes in '\(column)' are read as \(system.title), as the column is called;"
        + " --codes says otherwise"
    case .unreadColumns(let columns):
      return "not read, because their meaning is not known: \(columns.joined(separator: ", "))"
    case .noTiePossible(let rows):
      return "\(rows) rows say that no tie was possible (-1), and are no ties"
    case .moreProblems(let count):
      return "and \(count) more problems of this file"
    case .undatedClaim(let source, let date):
      let taken = date.map { "; taken to hold on \($0), the newest date of the graph" } ?? ""
      return "neither this claim nor its source '\(source)' has a date\(taken)"
    case .unknownStanding(let standing, let ties):
      return "the standing '\(standing)' of \(ties) tie\(ties == 1 ? "" : "s") is not known;"
        + " it does not count as belonging"
    case .overlappingSpells(let tie):
      return "the spells of \(tie) overlap, by one and the same source"
    case .beforeFounding(let country, let coalition, let date):
      return "\(country) is said to belong to \(coalition) on \(date), before any founding date"
    case .afterEnd(let country, let coalition, let date):
      return "\(country) is said to belong to \(coalition) on \(date), after it ended"
    case .outsideLife(let country, let coalition, let date):
      return "\(country) is said to belong to \(coalition) on \(date), when the state was not there"
    case .namedMoreThanDeclared(let coalition, let date, let named, let declared):
      return "\(named) countries are named in \(coalition) on \(date), and \(declared) declared"
    case .contradictingSizes(let coalition, let date, let low, let high):
      return "sources declare sizes of \(coalition) on \(date) from \(low) to \(high)"
    case .unusedSource(let id):
      return "nothing rests on the source '\(id)'"
    case .aliasClash(let name, let ids):
      return "the name '\(name)' can mean \(ids.joined(separator: " and "))"
    case .plannedDatePassed(let id, let date):
      return "'\(id)' was planned for \(date), which has passed; did it come about?"
    case .oneSource(let tie, let source):
      return "\(tie) rests on one source, '\(source)'"
    }
  }

  private static func hint(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}
