import Foundation
import Interchange

/// A folder of files that is there whole or not at all.
struct OutputFolder {
  private let path: String

  /// The folder at a path, which must not exist yet.
  init(_ path: String) { self.path = path }

  /// Checks that the path is free and that its parent folder exists.
  func check() throws(Failure) {
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .cannotCreate(path: path, reason: "it exists already")
    }
    let parent = folder.standardizedFileURL.deletingLastPathComponent().path(percentEncoded: false)
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder),
      isFolder.boolValue
    else { throw .cannotCreate(path: path, reason: "there is no folder '\(parent)'") }
  }

  /// Writes files with names below the folder.
  ///
  /// - Throws: If something is there already, or its parent is not there, before anything is written.
  func write(_ files: [String: [UInt8]]) throws(Failure) {
    try check()
    let draft = Draft(for: URL(filePath: path, directoryHint: .isDirectory))
    do {
      try draft.complete {
        try FileManager.default.createDirectory(at: draft.url, withIntermediateDirectories: false)
      } fill: {
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
          let file = draft.url.appending(path: name)
          try Draft.step {
            try FileManager.default.createDirectory(
              at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
          }
        }
      }
    } catch {
      throw .cannotCreate(path: path, reason: SystemReason.of(error))
    }
  }
}
