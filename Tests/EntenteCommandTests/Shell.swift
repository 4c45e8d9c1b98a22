import Foundation
import TestSupport

/// Other programs, through the shell.
enum Shell {
  /// Whether a program is on the path.
  static func has(_ name: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  /// Runs a line in a folder.
  static func run(
    _ line: String, in folder: URL
  ) throws -> (status: Int32, output: String, errors: String) {
    // Files, not pipes: a pipe that nobody empties stops the program.
    let scratch = try Scratch()
    let files = ["out", "err"].map { scratch.folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return try withExtendedLifetime(scratch) {
      let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
      return (process.terminationStatus, texts[0], texts[1])
    }
  }
}
