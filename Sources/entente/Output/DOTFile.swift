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
}
