import Foundation
import Interchange

/// A text in the DOT language, as bytes: a file, or what is piped in.
struct DOTFile {
  let path: String

  /// The bytes.
  func bytes() throws(Failure) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      let isThere = FileManager.default.fileExists(atPath: path)
      throw .input(
        isThere
          ? .unreadable(path: path, reason: OutputFile.reason(error))
          : .nothingThere(path: path, suggestions: []))
    }
  }

  /// What is piped in.
  static func standardInput() throws(Failure) -> [UInt8] {
    do {
      return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw .input(.unreadable(path: "-", reason: OutputFile.reason(error)))
    }
  }

  /// Whether a text begins as a graph in the DOT language does, after comments: no table does, whose
  /// first line has no brace after such a word.
  static func isDOT(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(64 << 10), as: UTF8.self)
    let comment =
      #"(?:\s|\uFEFF|//[^\n]*(?:\n|$)|#[^\n]*(?:\n|$)|/\*[^*]*\*+(?:[^/*][^*]*\*+)*/)*"#
    let start =
      "^\(comment)(?:strict\(comment))?(?:di)?graph(?!\\w)\(comment)(?:\"[^\"]*\"|[^\\s{,;\"]+)?\(comment)\\{"
    return head.range(of: start, options: [.regularExpression, .caseInsensitive]) != nil
  }
}
