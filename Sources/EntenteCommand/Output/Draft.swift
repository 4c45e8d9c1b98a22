import Foundation
import Synchronization

/// A file or folder that grows beside its place and takes the place when it is complete.
///
/// Whatever happens, there is the whole of it or nothing: what fails is removed, and so is what an interruption
/// finds unfinished.
struct Draft {
  private static let unfinished = Mutex<Set<String>>([])

  /// The place where it grows.
  let url: URL
  private let target: URL

  /// A draft in the folder of its place. Its name is short, so that any name that a file can have works.
  init(for target: URL) {
    self.target = target
    url = target.standardizedFileURL.deletingLastPathComponent().appending(
      path: ".entente-\(UUID().uuidString)")
  }

  private var path: String { url.path(percentEncoded: false) }

  /// Makes the draft, fills it and lets it take its place.
  ///
  /// - Parameters:
  ///   - create: Makes the empty file or folder.
  ///   - fill: Fills it. What makes further files goes through `Draft.step`.
  /// - Throws: The errors of the two, and the error of the file system.
  func complete(create: () throws -> Void, fill: () throws -> Void) throws {
    do {
      try Draft.unfinished.withLock { drafts in
        drafts.insert(path)
        try create()
      }
      try fill()
      try Draft.unfinished.withLock { drafts in
        guard unsafe rename(path, target.path(percentEncoded: false)) == 0 else {
          throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
        }
        drafts.remove(path)
      }
    } catch {
      Draft.unfinished.withLock { drafts in
        try? FileManager.default.removeItem(at: url)
        drafts.remove(path)
      }
      throw error
    }
  }

  /// Makes a file or folder within a draft. An interruption comes before or after, so that it finds all.
  static func step(_ make: () throws -> Void) rethrows {
    try unfinished.withLock { _ in try make() }
  }

  /// Removes all drafts and ends the process, which begins no other one meanwhile.
  static func discardAll(_ end: () -> Never) -> Never {
    unfinished.withLock { drafts in
      for path in drafts { try? FileManager.default.removeItem(atPath: path) }
      end()
    }
  }
}
