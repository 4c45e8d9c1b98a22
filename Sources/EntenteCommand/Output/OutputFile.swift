import Foundation
import Interchange
import Synchronization

/// The place of a result: standard output, or a file that is there whole or not at all.
struct OutputFile {
  private let path: String?
  /// The files that this run reads.
  private static let inputs = Mutex<Set<String>>([])

  /// Notes files that are read, so that no result takes their place.
  static func keep(_ paths: [String]) {
    inputs.withLock { $0.formUnion(paths.map { URL(filePath: $0).real }) }
  }

  /// The file at a path; `nil` and `-` are standard output.
  init(_ path: String?) { self.path = path == "-" ? nil : path }

  /// Writes a text.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Writes what `produce` passes on: to standard output piece by piece, into a file at once.
  func write(
    _ produce: (([UInt8]) throws(Failure) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    guard path != nil else { return try produce { piece throws(Failure) in try write(piece) } }
    var bytes: [UInt8] = []
    try produce { piece throws(Failure) in bytes += piece }
    try write(bytes)
  }

  /// Writes everything.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let path else {
      // Both may be the same terminal, or the output goes on to one.
      ProgressLine.end()
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      } catch {
        throw .cannotWrite(path: "standard output", reason: SystemReason.of(error))
      }
      return
    }
    // A link is followed, so that its target is replaced and not the link.
    let target = URL(filePath: path).resolvingSymlinksInPath()
    guard !OutputFile.inputs.withLock({ $0.contains(target.real) }) else {
      throw .cannotCreate(path: path, reason: "it is an input of this command")
    }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: target.path(percentEncoded: false))
    switch attributes?[.type] as? FileAttributeType {
    case nil, .typeRegular:
      let draft = Draft(for: target)
      do {
        try draft.complete {
          try Data().write(to: draft.url, options: .withoutOverwriting)
        } fill: {
          let handle = try FileHandle(forWritingTo: draft.url)
          try handle.write(contentsOf: Data(bytes))
          try handle.close()
          // A file that is replaced keeps its permissions.
          if let permissions = attributes?[.posixPermissions] {
            try FileManager.default.setAttributes(
              [.posixPermissions: permissions], ofItemAtPath: draft.url.path(percentEncoded: false))
          }
        }
      } catch {
        throw .cannotCreate(path: path, reason: SystemReason.of(error))
      }
      let size = PictureSize(bytes).map { " (\($0.words))" } ?? ""
      Complaint.note(["wrote \(path)\(size)"])
    case FileAttributeType.typeDirectory:
      throw .cannotCreate(path: path, reason: "it is a folder")
    default:
      // A device or a pipe cannot be replaced by a file that is complete; it takes what comes.
      guard let handle = FileHandle(forWritingAtPath: path) else {
        throw .cannotCreate(path: path, reason: "it cannot be opened")
      }
      do {
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } catch {
        throw .cannotWrite(path: path, reason: SystemReason.of(error))
      }
    }
  }
}

extension URL {
  /// The path of a file without links.
  fileprivate var real: String { resolvingSymlinksInPath().path(percentEncoded: false) }
}
