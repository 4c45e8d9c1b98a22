import Foundation

/// Unpacks what gzip has packed, by the program `gzip`.
enum Gunzip {
  /// The reason why bytes could not be unpacked.
  enum Failure: Error, Hashable {
    /// The program is not installed, or could not be started.
    case noProgram
    /// The packed bytes cannot be put where the program reads them: the system's reason.
    case noRoom(folder: String, reason: String)
    /// The bytes are damaged.
    case damaged
    /// The unpacked text is longer than the limit.
    case tooLong(limit: Int)

    /// The reason in words.
    var message: String {
      switch self {
      case .noProgram: "this file is packed, and the program gzip cannot be started"
      case .noRoom(let folder, let reason):
        "this file is packed, and nothing can be written to the folder for temporary files, \(folder): \(reason)"
      case .damaged: "this file is packed by gzip and damaged"
      case .tooLong(let limit):
        "this file is packed, and its text is longer than \(limit >> 30) GiB"
      }
    }
  }

  /// The most bytes that a file may have when it is unpacked: 4 GiB.
  static let limit = 4 << 30

  /// True if bytes begin as gzip's files do.
  static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// The unpacked bytes.
  ///
  /// - Parameters:
  ///   - bytes: The packed bytes.
  ///   - limit: The number of unpacked bytes at which unpacking stops.
  /// - Returns: The bytes that were packed.
  /// - Throws: The reason why there are none.
  static func unpacked(_ bytes: [UInt8], limit: Int = limit) throws(Failure) -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory
    let draft = folder.appending(path: "entente-\(UUID()).gz")
    let input: FileHandle
    do {
      try Data(bytes).write(to: draft, options: .withoutOverwriting)
      input = try FileHandle(forReadingFrom: draft)
      // The open file stays until it is closed, and nothing is left behind however this ends.
      try FileManager.default.removeItem(at: draft)
    } catch {
      throw .noRoom(
        folder: folder.path(percentEncoded: false), reason: SystemReason.of(error))
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["gzip", "-dc"]
    process.standardInput = input
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    var text: [UInt8] = []
    do {
      try process.run()
      while let piece = try output.fileHandleForReading.read(upToCount: 1 << 20), !piece.isEmpty {
        guard text.count + piece.count <= limit else {
          process.terminate()
          process.waitUntilExit()
          throw Failure.tooLong(limit: limit)
        }
        text.append(contentsOf: piece)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw .noProgram
    }
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return text
    case 127: throw .noProgram
    default: throw .damaged
    }
  }
}
