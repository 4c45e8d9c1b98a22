import Foundation
import Synchronization

/// SVG as PNG and PDF in a process of its own, which is killed at its time limit.
///
/// The process is a program that calls ``answer()``; a program may name itself, with arguments that bring it there.
package struct PaperProcess: Hashable, Sendable {
  /// The path of the program that calls ``answer()``.
  package let executable: String
  /// The arguments that bring it there.
  package let arguments: [String]
  /// The seconds that it may take.
  package let timeLimit: Double
  /// The bytes of memory that it may fill.
  package let memoryLimit: Int

  /// A program that draws.
  package init(
    executable: String, arguments: [String], timeLimit: Double = 60, memoryLimit: Int = 4 << 30
  ) {
    self.executable = executable
    self.arguments = arguments
    self.timeLimit = timeLimit
    self.memoryLimit = memoryLimit
  }

  private struct Call: Codable {
    let request: PaperRequest
    let memoryLimit: Int
  }

  private enum Answer: Codable {
    case picture(Data)
    case failure(PaperError)
  }

  /// Draws an SVG.
  ///
  /// - Returns: The result of `Paper.draw` for the same request.
  /// - Throws: The errors of that, `PaperError.timeLimit` and `.process`.
  package func draw(_ request: PaperRequest) throws(PaperError) -> [UInt8] {
    let answer: Answer
    do {
      answer = try ask(Call(request: request, memoryLimit: memoryLimit))
    } catch let error as PaperError {
      throw error
    } catch {
      throw .process("\(error.localizedDescription)")
    }
    switch answer {
    case .picture(let bytes): return [UInt8](bytes)
    case .failure(let error): throw error
    }
  }

  private func ask(_ call: Call) throws -> Answer {
    // A file, since a pipe would end this process with a signal if the other one ended before it has read all.
    let file = FileManager.default.temporaryDirectory.appending(
      path: "entente-\(UUID().uuidString)")
    try PropertyListEncoder().encode(call).write(to: file, options: .atomic)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: file)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let isLate = Mutex(false)
    let identifier = process.processIdentifier
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + timeLimit)
    timer.setEventHandler {
      isLate.withLock { $0 = true }
      kill(identifier, SIGKILL)
    }
    timer.resume()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    timer.cancel()
    process.waitUntilExit()
    if isLate.withLock({ $0 }) { throw PaperError.timeLimit(seconds: timeLimit) }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let how = process.terminationReason == .exit ? "status" : "signal"
      throw PaperError.process("it ended with \(how) \(process.terminationStatus)")
    }
    return try PropertyListDecoder().decode(Answer.self, from: bytes)
  }

  /// Reads a request from standard input, draws it, writes the answer to standard output, and ends the process.
  ///
  /// Status 0 says that there is an answer, which may be an error; 64 that there was no request.
  package static func answer() -> Never {
    guard let input = try? FileHandle.standardInput.readToEnd(),
      let call = try? PropertyListDecoder().decode(Call.self, from: input)
    else { exit(64) }
    limitMemory(to: call.memoryLimit)
    let answer: Answer
    do throws(PaperError) {
      answer = .picture(Data(try Paper.draw(call.request)))
    } catch {
      answer = .failure(error)
    }
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    guard let bytes = try? encoder.encode(answer),
      (try? FileHandle.standardOutput.write(contentsOf: bytes)) != nil
    else { exit(74) }
    exit(0)
  }

  /// No file with the memory of a crash, and a wall for memory. Libraries take addresses that they do not fill.
  private static func limitMemory(to bytes: Int) {
    #if canImport(Glibc)
      let (core, space) = (Int32(RLIMIT_CORE.rawValue), Int32(RLIMIT_AS.rawValue))
    #else
      let (core, space) = (RLIMIT_CORE, RLIMIT_AS)
    #endif
    for (resource, limit) in [(core, 0), (space, bytes + (1 << 30))] {
      var value = rlimit()
      guard unsafe getrlimit(resource, &value) == 0 else { continue }
      value.rlim_cur = min(rlim_t(limit), value.rlim_max)
      _ = unsafe setrlimit(resource, &value)
    }
  }
}
