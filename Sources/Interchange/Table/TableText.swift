import Documents
import Foundation
import GraphCore

/// The encodings in which tables are written.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// UTF-8.
  case utf8 = "utf-8"
  /// UTF-16, in the order of bytes that the text shows.
  case utf16 = "utf-16"
  /// ISO 8859-1.
  case latin1 = "latin-1"
  /// The encoding of Western European Windows.
  case windows1252 = "windows-1252"
}

/// The bytes of a table as UTF-8, unpacked and decoded.
enum TableText {
  /// The bytes of a file as UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The file; packed by gzip or not.
  ///   - encoding: The encoding that the user names; without one UTF-8, or UTF-16 with a byte order mark.
  ///   - file: The file, for findings.
  /// - Returns: `nil`, with a finding, if they are no text or in another encoding.
  /// - Complexity: O(*n*) in the number of bytes.
  static func utf8(_ bytes: [UInt8], _ encoding: TextEncoding?, in file: FileReading) -> [UInt8]? {
    var bytes = bytes
    if Gunzip.isPacked(bytes) {
      do throws(Gunzip.Failure) {
        bytes = try Gunzip.unpacked(bytes)
      } catch {
        file.report(TableRules.notATable, error.message, at: start)
        return nil
      }
    }
    if let kind = otherKind(bytes) {
      file.report(TableRules.notATable, "this is \(kind)", at: start)
      return nil
    }
    switch encoding ?? markedEncoding(bytes) {
    case nil:
      let beginning = bytes.prefix(4096)
      guard beginning.count(where: { $0 == 0 }) * 4 > beginning.count else { return bytes }
      file.report(
        FileRules.notUTF8, "this looks like UTF-16; read it with --encoding utf-16", at: start)
      return nil
    case .utf8?: return bytes
    case .utf16?: return decoded(bytes, byteOrder(bytes), "UTF-16", in: file)
    case .latin1?: return decoded(bytes, .isoLatin1, "Latin-1", in: file)
    case .windows1252?: return decoded(bytes, .windowsCP1252, "Windows-1252", in: file)
    }
  }

  private static let start = Document.Mark(line: 1, column: 1)

  private static func decoded(
    _ bytes: [UInt8], _ encoding: String.Encoding, _ name: String, in file: FileReading
  ) -> [UInt8]? {
    guard let text = String(bytes: bytes, encoding: encoding) else {
      file.report(FileRules.notUTF8, "the bytes of this file are not \(name)", at: start)
      return nil
    }
    return Array((text.first == "\u{FEFF}" ? String(text.dropFirst()) : text).utf8)
  }

  /// UTF-16 that says so by a byte order mark.
  private static func markedEncoding(_ bytes: [UInt8]) -> TextEncoding? {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? .utf16 : nil
  }

  /// The order of bytes in UTF-16: that of the mark, else the one in which letters of the Latin script have their
  /// zero.
  private static func byteOrder(_ bytes: [UInt8]) -> String.Encoding {
    if markedEncoding(bytes) != nil { return .utf16 }
    let beginning = bytes.prefix(4096)
    let evenZeros = beginning.indices.count { $0.isMultiple(of: 2) && beginning[$0] == 0 }
    let zeros = beginning.count { $0 == 0 }
    return evenZeros > zeros - evenZeros ? .utf16BigEndian : .utf16LittleEndian
  }

  /// Reports bytes that are not UTF-8.
  static func report(_ error: DocumentError, in file: FileReading) {
    guard error.problem == .notUTF8 else { return file.report(error) }
    let names = TextEncoding.allCases.filter { $0 != .utf8 }.map(\.rawValue)
    file.report(
      FileRules.notUTF8,
      "this line is not UTF-8; name the encoding with --encoding (\(names.joined(separator: ", ")))",
      at: error.mark ?? start)
  }

  /// What a file is that begins with bytes or characters which no table begins with.
  private static func otherKind(_ bytes: [UInt8]) -> String? {
    let save = "; save the sheet as CSV"
    let beginnings: [(bytes: [UInt8], kind: String)] = [
      ([0x50, 0x4B, 0x03, 0x04], "a spreadsheet or an archive (ZIP), not a table of text\(save)"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an Excel workbook, not a table of text\(save)"),
      (Array("%PDF".utf8), "a PDF document, not a table"),
      ([0x89, 0x50, 0x4E, 0x47], "a PNG picture, not a table"),
      ([0xFF, 0xD8, 0xFF], "a JPEG picture, not a table"),
      (Array("GIF8".utf8), "a GIF picture, not a table"),
      (Array("SQLite format 3".utf8), "a SQLite database, not a table of text"),
      (Array("PAR1".utf8), "a Parquet file, not a table of text"),
      (Array("<?xml".utf8), "XML, not a table"), (Array("<!DOCTYPE".utf8), "HTML, not a table"),
      (Array("<html".utf8), "HTML, not a table"),
    ]
    if let found = beginnings.first(where: { bytes.starts(with: $0.bytes) }) { return found.kind }
    let isBlank = { (byte: UInt8) in byte <= 0x20 }
    guard let first = bytes.first(where: { !isBlank($0) }), first == 0x7B || first == 0x5B,
      let last = bytes.last(where: { !isBlank($0) }), last == 0x7D || last == 0x5D
    else { return nil }
    return "JSON, not a table; write it as a table with a column of members and one of coalitions"
  }
}
