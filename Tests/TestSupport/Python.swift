public import Foundation

/// The Python that `Scripts/reference-python --for-tests` has made, or else the one of the system.
public enum Python {
  private static let path: String = {
    let made = Repository.root.appending(path: ".build-python/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: made) ? made : "python3"
  }()

  /// Whether modules can be imported.
  public static func has(_ modules: String...) -> Bool {
    (try? run("import \(modules.joined(separator: ", "))", in: Repository.root).status) == 0
  }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - arguments: Its arguments.
  ///   - folder: The working directory.
  /// - Returns: The exit status, and what was printed.
  /// - Throws: The reason why no process can be started.
  public static func run(
    _ program: String, _ arguments: [String] = [], in folder: URL
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [path, "-c", program] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
