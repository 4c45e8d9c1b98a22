import Foundation

/// The bytes of a file or of standard input, read piece by piece.
///
/// A file is never mapped into memory: one that becomes shorter while it is read would end the program. Files and
/// pipes are read in the same way.
package enum FileBytes {
  private static let pieceLength = 1 << 20

  /// The bytes of the file at a path; of `-`, those of standard input.
  ///
  /// - Throws: The error of the file system.
  package static func read(_ path: String) throws -> [UInt8] {
    guard path != "-" else { return try read(.standardInput, expecting: 0) }
    let url = URL(filePath: path)
    let handle = try FileHandle(forReadingFrom: url)
    defer { try? handle.close() }
    let length = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return try read(handle, expecting: length ?? 0)
  }

  private static func read(_ handle: FileHandle, expecting length: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(length)
    while let piece = try handle.read(upToCount: pieceLength), !piece.isEmpty {
      bytes.append(contentsOf: piece)
    }
    return bytes
  }
}
