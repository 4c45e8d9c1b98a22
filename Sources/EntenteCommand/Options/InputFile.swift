import Foundation
import Interchange

/// A file that is read, or standard input.
struct InputFile {
  private let path: String

  /// The file at a path; `-` is standard input.
  init(_ path: String) { self.path = path }

  /// The name in messages.
  var name: String { path == "-" ? "standard input" : path }

  /// The bytes.
  func bytes() throws(Failure) -> [UInt8] {
    do {
      return try FileBytes.read(path)
    } catch {
      let isThere = path == "-" || FileManager.default.fileExists(atPath: path)
      throw .input(
        isThere
          ? .unreadable(path: name, reason: SystemReason.of(error))
          : .nothingThere(path: path, suggestions: []))
    }
  }
}
