import Dispatch
import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// Graphviz in a process of its own, which can be ended.
///
/// For graphs that come from outside or are large: a layout that takes for ever is killed at its time
/// limit, one that takes too much memory is ended, and a crash of the C library is an error value with
/// the signal. Every drawing starts a process, which takes some milliseconds.
///
/// The process is a program that you name, because a library cannot know which program it is part of.
/// That program has to call ``answer()`` and nothing else; a program may name itself, with arguments
/// that bring it there. Calls do not wait for each other.
public struct RenderProcess: Hashable, Sendable {
  /// The path of the program that calls ``answer()``.
  public var executable: String
  /// The arguments that bring it there.
  public var arguments: [String]
  /// The bytes of memory that the process may fill, libraries and fonts included. No answer may be
  /// longer.
  public var memoryLimit: Int

  /// A program that draws.
  ///
  /// - Parameters:
  ///   - executable: Its path.
  ///   - arguments: The arguments that make it call ``answer()``.
  ///   - memoryLimit: The bytes that it may fill; by default 4 GiB.
  public init(executable: String, arguments: [String] = [], memoryLimit: Int = 4 << 30) {
    self.executable = executable
    self.arguments = arguments
    self.memoryLimit = memoryLimit
  }

  /// Lays a graph out once and renders it in every format, without holding up a thread.
  ///
  /// - Returns: The result of `Renderer.render(_:)` for the same request.
  /// - Throws: The errors of that, and `GraphvizError.crashed`, `.memoryLimit` and `.process`. After
  ///   `.timeLimit` and `.cancelled` the process is gone.
  public func render(_ request: RenderRequest) async throws(GraphvizError) -> Rendering {
    var request = request
    let limit = request.timeLimit
    // The caller's clock counts.
    request.timeLimit = nil
    let message: [UInt8]
    do {
      message = try RenderMessage.bytes(
        of: RenderCall(request: request, memoryLimit: memoryLimit))
    } catch {
      throw .process(executable: executable, reason: "the request cannot be written")
    }
    return try await withTaskGroup(
      of: Result<Rendering, GraphvizError>?.self,
      returning: Result<Rendering, GraphvizError>.self
    ) { group in
      group.addTask { await outcome(of: message) }
      if let limit {
        group.addTask {
          do {
            try await Task.sleep(for: .seconds(limit.countableSeconds))
            return .failure(.timeLimit(seconds: limit))
          } catch {
            return nil
          }
        }
      }
      var first: Result<Rendering, GraphvizError>?
      while first == nil, let next = await group.next() { first = next }
      // Kills the process, if it is still there.
      group.cancelAll()
      return Task.isCancelled ? .failure(.cancelled) : first ?? .failure(.cancelled)
    }.get()
  }

  /// Lays a graph out once, renders it in every format, and waits for it.
  ///
  /// The work is done by tasks. A program that calls this from all threads of Swift's pool at once,
  /// by a function that is not asynchronous, leaves none for them and waits for ever.
  ///
  /// - Returns: The result of `Renderer.render(_:)` for the same request.
  /// - Throws: The errors of the asynchronous form.
  @available(*, noasync, message: "await the asynchronous form, which holds up no thread")
  public func render(_ request: RenderRequest) throws(GraphvizError) -> Rendering {
    let outcome = Outcome<Result<Rendering, GraphvizError>>()
    Task.detached {
      do throws(GraphvizError) {
        outcome.give(.success(try await render(request)))
      } catch {
        outcome.give(.failure(error))
      }
    }
    return try outcome.wait().get()
  }

  /// Lays a graph out, and waits for it.
  ///
  /// - Returns: The result of `Renderer.layout(_:)` for the same request.
  /// - Throws: The errors of `render(_:)`.
  @available(*, noasync, message: "await the asynchronous form, which holds up no thread")
  public func layout(_ request: RenderRequest) throws(GraphvizError) -> Layout {
    try render(request.forLayout).places()
  }

  /// Lays a graph out, without holding up a thread.
  ///
  /// - Returns: The result of `Renderer.layout(_:)` for the same request.
  /// - Throws: The errors of `render(_:)`.
  public func layout(_ request: RenderRequest) async throws(GraphvizError) -> Layout {
    try await render(request.forLayout).places()
  }

  /// Runs the process and reads what became of it.
  private func outcome(of message: [UInt8]) async -> Result<Rendering, GraphvizError> {
    do {
      let input = try RenderProcess.file(holding: message)
      try RenderProcess.checkDescriptors(like: input)
      let ended = try await run(
        .path(FilePath(executable)), arguments: Arguments(arguments),
        // A crash is reported as an error; a trace of it on standard error would cost seconds.
        environment: .inherit.updating(["SWIFT_BACKTRACE": "enable=no"]),
        input: .fileDescriptor(input, closeAfterSpawningProcess: true),
        output: .sequence, error: .string(limit: Diagnostics.longest * 2)
      ) { execution in
        try await RenderProcess.bytes(of: execution.standardOutput, limit: memoryLimit)
      }
      return reading(
        ended.terminationStatus, output: ended.closureResult, said: ended.standardError)
    } catch is CancellationError {
      return .failure(.cancelled)
    } catch is AnswerIsTooLong {
      return .failure(.memoryLimit(bytes: memoryLimit))
    } catch {
      return .failure(.process(executable: executable, reason: RenderProcess.reason(error)))
    }
  }

  /// An answer longer than the memory that was to hold it.
  private struct AnswerIsTooLong: Error {}

  /// The answer of a process, in memory that grows with it: the limit is far above what most answers
  /// need, and not every machine has as much.
  private static func bytes(
    of pieces: SubprocessOutputSequence, limit: Int
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await piece in pieces {
      guard piece.count <= limit - bytes.count else { throw AnswerIsTooLong() }
      unsafe piece.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// Makes sure that the process may open as many files as starting another one takes: with fewer,
  /// swift-subprocess 1.0 ends this process or waits for ever. The file is closed if it may not.
  private static func checkDescriptors(like file: FileDescriptor) throws {
    var open: [FileDescriptor] = []
    defer { for descriptor in open { try? descriptor.close() } }
    do {
      for _ in 0..<14 { open.append(try file.duplicate()) }
    } catch {
      try? file.close()
      throw error
    }
  }

  /// A file without a name, to be read from its beginning. A pipe would send a signal that ends this
  /// process, if the other one ended before it has read everything.
  private static func file(holding bytes: [UInt8]) throws -> FileDescriptor {
    guard let file = unsafe tmpfile() else { throw Errno(rawValue: errno) }
    defer { _ = unsafe fclose(file) }
    let descriptor = try FileDescriptor(rawValue: unsafe fileno(file)).duplicate()
    do {
      try descriptor.writeAll(bytes)
      try descriptor.seek(offset: 0, from: .start)
      return descriptor
    } catch {
      try? descriptor.close()
      throw error
    }
  }

  private func reading(
    _ status: TerminationStatus, output: [UInt8], said: String
  ) -> Result<Rendering, GraphvizError> {
    switch status {
    case .exited(0):
      guard let answer = try? RenderMessage.value(RenderAnswer.self, in: output) else {
        return .failure(
          .process(executable: executable, reason: "it ended and gave no answer"))
      }
      switch answer {
      case .rendering(let rendering): return .success(rendering)
      case .failure(let error): return .failure(error)
      }
    case .exited(RenderProcess.outOfMemory): return .failure(.memoryLimit(bytes: memoryLimit))
    case .exited(let code):
      return .failure(.process(executable: executable, reason: "it ended with status \(code)"))
    case .signaled(let signal):
      let messages = Diagnostics.parse(said)
      // Graphviz says this and ends itself, when it is given no more memory.
      if messages.contains(where: { $0.message.contains("out of memory") }) {
        return .failure(.memoryLimit(bytes: memoryLimit))
      }
      return .failure(.crashed(signal: Int(signal), messages: messages))
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? SubprocessError else { return "\(error)" }
    if error.code == .executableNotFound || error.code == .spawnFailed {
      return "it cannot be started"
    }
    return error.description
  }
}
