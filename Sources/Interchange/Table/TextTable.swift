import Documents
import GraphCore

/// A table of text whose problems become findings.
struct TextTable {
  /// The text.
  let text: DelimitedText
  private let file: FileReading

  /// A table of bytes; `nil`, with findings, if they are not text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init?(_ bytes: [UInt8], in file: FileReading) {
    do {
      text = try DelimitedText(bytes)
    } catch {
      file.report(error)
      return nil
    }
    self.file = file
    if TextTable.mayHaveForbiddenCharacters(bytes) { reportForbiddenCharacters() }
    if file.sink.hasErrors { return nil }
  }

  /// Calls a function with each row.
  ///
  /// A quote that nothing closes becomes a finding.
  func forEachRow(_ body: (DelimitedText.Row) -> Void) {
    var reader = text.makeReader()
    do {
      while let row = try reader.next() { body(row) }
    } catch {
      file.report(error)
    }
  }

  /// Whether all rows but the first fulfil a condition; a table that cannot be read to its end does not.
  func allRowsBelowHeader(_ condition: (DelimitedText.Row) -> Bool) -> Bool {
    var reader = text.makeReader()
    do {
      guard try reader.next() != nil else { return false }
      while let row = try reader.next() { if !condition(row) { return false } }
      return true
    } catch {
      return false
    }
  }

  /// The first row.
  var header: DelimitedText.Row? {
    var reader = text.makeReader()
    return try? reader.next()
  }

  /// The text of a field without white space at its ends.
  func cell(_ field: DelimitedText.Field) -> String {
    let cell = text.text(of: field).trimmed
    // A line break inside quotes is the same for every system.
    guard field.isQuoted, cell.utf8.contains(0x0D) else { return cell }
    return cell.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// The texts of a row.
  func cells(_ row: DelimitedText.Row) -> [String] { row.fields.map(cell) }

  /// Whether some byte can be part of a character that no cell may have: one look at each byte.
  private static func mayHaveForbiddenCharacters(_ bytes: [UInt8]) -> Bool {
    var isSuspicious = false
    for byte in bytes where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte >= 0xEF {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
      isSuspicious = true
      break
    }
    return isSuspicious
  }

  private func reportForbiddenCharacters() {
    forEachRow { row in
      for field in row.fields {
        guard let scalar = FieldCheck.forbiddenCharacter(in: cell(field)) else { continue }
        file.report(
          FileRules.controlCharacter,
          "this cell contains the control character \(FieldCheck.notation(of: scalar))",
          at: text.mark(of: field))
      }
    }
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    // Most texts begin and end with a letter or a digit.
    if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
      (0x21...0x7E).contains(last)
    {
      return self
    }
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
