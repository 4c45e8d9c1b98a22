import Foundation
import TestSupport
import Testing

/// Ctrl-C and its like: the status, at once, and no file.
@Suite struct InterruptionTests {
  /// Starts the program with an input that does not end.
  private func start(
    _ arguments: [String], in scratch: Scratch
  ) throws -> (process: Process, input: Pipe) {
    // Where the tests run in the background these are ignored, and would be by the program.
    for number in [SIGINT, SIGTERM, SIGHUP] { _ = signal(number, SIG_DFL) }
    let process = Process()
    process.executableURL = Program.products.appending(path: "entente")
    process.arguments = arguments
    process.currentDirectoryURL = scratch.folder
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, input)
  }

  /// Sends a signal, and waits for the end; a program that does not end is killed, so that the test fails.
  private func end(_ process: Process, by signal: Int32) {
    let asked = ContinuousClock.now
    kill(process.processIdentifier, signal)
    while process.isRunning, ContinuousClock.now - asked < .seconds(20) {
      Thread.sleep(forTimeInterval: 0.02)
    }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143)), (SIGHUP, Int32(129))])
  func endsAtOnce(_ signal: Int32, _ status: Int32) throws {
    let scratch = try Scratch()
    let (process, input) = try start(["rank", "-", "-o", "x.csv"], in: scratch)
    try input.fileHandleForWriting.write(contentsOf: Data("country,coalition\nFRA,g7\n".utf8))
    Thread.sleep(forTimeInterval: 0.5)
    #expect(process.isRunning)
    end(process, by: signal)
    #expect(process.terminationReason == .exit && process.terminationStatus == status)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).isEmpty)
  }

  @Test func leavesNoDraft() throws {
    let scratch = try Scratch()
    let rows = (0..<2_000).map { "FRA,coalition \($0),2001\nDEU,coalition \($0),2002" }
    try scratch.write(
      "country,coalition,from\n" + rows.joined(separator: "\n") + "\n", to: "in.csv")
    for number in 0..<12 {
      let (process, _) = try start(["convert", "in.csv", "-o", "out"], in: scratch)
      Thread.sleep(forTimeInterval: 0.05 + 0.1 * Double(number))
      end(process, by: SIGINT)
      #expect([0, 130].contains(process.terminationStatus) || process.terminationReason != .exit)
      try? FileManager.default.removeItem(at: scratch.folder.appending(path: "out"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["in.csv"])
    }
  }

  /// Shells start what stands in the background so that Ctrl-C does not end it.
  @Test func leavesWhatIsIgnored() throws {
    let scratch = try Scratch()
    let program = Program.products.appending(path: "entente").path
    let line = """
      trap '' INT
      (sleep 1; printf 'country,coalition\\nFRA,g7\\n') | '\(program)' rank - -o x.csv &
      sleep 0.5; kill -INT $!; wait $!
      """
    #if os(Linux)
      #expect(try Shell.run(line, in: scratch.folder).status == 0)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path) == ["x.csv"])
    #endif
  }
}
