public import Foundation

/// The built program, run as a process of its own.
public struct Program {
  /// What came of a run.
  public struct Outcome: Sendable {
    /// The exit status.
    public let status: Int32
    /// What went to standard output.
    public let output: String
    /// The same as bytes.
    public let bytes: Data
    /// What went to standard error.
    public let complaints: String
  }

  /// Where the package's products are built.
  public static var products: URL { Bundle.main.bundleURL }

  /// Runs the program in a folder, without a terminal.
  public static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = products.appending(path: "entente")
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let scratch = try Scratch()
    // Files, not pipes: a pipe that nobody empties stops the program.
    let outputFile = scratch.folder.appending(path: "out")
    let errorFile = scratch.folder.appending(path: "err")
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    // The folder goes when the last use of its object is over, which must not be before this.
    return try withExtendedLifetime(scratch) {
      let bytes = try Data(contentsOf: outputFile)
      return Outcome(
        status: process.terminationStatus, output: String(decoding: bytes, as: UTF8.self),
        bytes: bytes,
        complaints: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
    }
  }
}

/// A folder for one test, gone when the test is over.
public final class Scratch: Sendable {
  /// The folder.
  public let folder: URL

  /// Makes a folder.
  public init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "entente-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file into the folder, with the folders on the way to it.
  public func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}
