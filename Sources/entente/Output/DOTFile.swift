import Foundation
import Interchange

/// A file in the DOT language, as bytes.
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
}
