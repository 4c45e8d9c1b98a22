import Foundation
import Testing
import TestSupport

@testable import Graphviz

/// The same call in a process of its own. Serial, because the processes share two cores with the tests.
@Suite(.serialized) struct RenderProcessTests {
  private let process = RenderProcess(
    executable: Program.products.appending(path: "GraphvizDriver").path(percentEncoded: false),
    arguments: ["answer"])

  /// A program that is no Graphviz.
  private func shell(_ script: String) -> RenderProcess {
    RenderProcess(executable: "/bin/sh", arguments: ["-c", script])
  }

  /// Waits on a thread of its own: one of Swift's pool would be missing for the work that it waits for.
  private func render(
    _ request: RenderRequest, _ other: RenderProcess? = nil
  ) async throws -> Rendering {
    let process = other ?? process
    let outcome = Outcome<Result<Rendering, any Error>>()
    Thread { outcome.give(Result { try process.render(request) }) }.start()
    return try await outcome.value.get()
  }

  private func inProcess(_ request: RenderRequest) throws -> Rendering {
    try Renderer.render(request)
  }

  /// A graph whose layout takes minutes.
  private static let endless = RenderRequest(
    "digraph { "
      + (0..<60_000).map { "n\($0 % 3000)->n\(($0 * 7919 + $0 / 3000) % 3000);" }.joined()
      + " }")

  @Test func givesWhatTheRendererGives() async throws {
    var request = RenderRequest(
      "digraph { a -> b [label=\"x & y\"]; b [shape=noshape fontname=Nowhere] }",
      formats: [.svg, .png, .pdf, .json])
    request.wantsLayout = true
    let expected = try inProcess(request)
    #expect(!expected.messages.isEmpty && expected.layout != nil)
    let apart = try await render(request)
    #expect(apart.messages == expected.messages)
    #expect(apart.fonts == expected.fonts)
    #expect(apart.layout == expected.layout)
    for (format, bytes) in expected.outputs { #expect(apart.outputs[format] == bytes, "\(format)") }
    #expect(apart == expected)
    #expect(try await process.render(request) == expected)
    let places = try await process.layout(request)
    #expect(places == expected.layout)
    let waited = Outcome<Layout?>()
    Thread { [process, request] in waited.give(try? process.layout(request)) }.start()
    #expect(await waited.value == places)
  }

  /// Two threads that wait do not hold up each other.
  @Test func twoThatWaitAtOnce() async throws {
    let outcomes = [Outcome<Rendering?>(), Outcome<Rendering?>()]
    for (number, outcome) in outcomes.enumerated() {
      Thread { [process] in
        outcome.give(try? process.render(RenderRequest("graph { a -- b\(number) }")))
      }.start()
    }
    for (number, outcome) in outcomes.enumerated() {
      #expect(await outcome.value?.text(.svg)?.contains("b\(number)</text>") == true)
    }
  }

  /// The answer takes the memory that it needs, not the memory that it may have: a machine or a
  /// container may have less than the limit.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self"), "ulimit -v is Linux's"))
  func drawsWhereAddressesAreFew() throws {
    let outcome = try drawing(within: "ulimit -v 4000000")
    #expect(outcome.status == 0 && outcome.hasPicture)
  }

  /// With few files, a process cannot be started; the one that asks neither crashes nor hangs.
  @Test(arguments: [6, 8, 10, 12, 13, 14, 15, 16, 40]) func drawsOrRefuses(files: Int) throws {
    let outcome = try drawing(within: "ulimit -n \(files)")
    #expect(outcome.status == 0 || (outcome.status == 70 && files < 20))
    #expect(outcome.hasPicture == (outcome.status == 0))
  }

  /// The status of a program that draws by a process, within a limit of the shell; -1 for a crash.
  private func drawing(within limit: String) throws -> (status: Int32, hasPicture: Bool) {
    let scratch = try Scratch()
    try scratch.write("graph { a -- b }", to: "a.gv")
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.currentDirectoryURL = scratch.folder
    shell.arguments = ["-c", "\(limit); exec \"$0\" draw a.gv out 60", process.executable]
    shell.standardOutput = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    let picture = scratch.folder.appending(path: "out.0.svg").path(percentEncoded: false)
    return (
      shell.terminationReason == .exit ? shell.terminationStatus : -1,
      FileManager.default.fileExists(atPath: picture)
    )
  }

  @Test func anAnswerBeyondTheLimit() async throws {
    var endless = shell("exec cat /dev/zero")
    endless.memoryLimit = 1 << 20
    await #expect(throws: GraphvizError.memoryLimit(bytes: 1 << 20)) {
      try await render(RenderRequest("graph { a }"), endless)
    }
  }

  @Test(arguments: ["digraph { a -> ", "", "graph { a } graph { b }", "graph { a [image=x] }"])
  func throwsWhatTheRendererThrows(_ dot: String) async throws {
    let expected = try #require(
      #expect(throws: GraphvizError.self) { try inProcess(RenderRequest(dot)) })
    await #expect(throws: expected) { try await render(RenderRequest(dot)) }
  }

  @Test func isKilledAtTheTimeLimit() async throws {
    var request = RenderProcessTests.endless
    request.timeLimit = 0.5
    let began = ContinuousClock.now
    await #expect(throws: GraphvizError.timeLimit(seconds: 0.5)) { try await render(request) }
    await #expect(throws: GraphvizError.timeLimit(seconds: 0.5)) {
      try await process.render(request)
    }
    #expect(ContinuousClock.now - began < .seconds(10))
    // Unlike in process, nothing goes on behind.
    request = RenderRequest("graph { a }")
    #expect(try await render(request).messages.isEmpty)
  }

  @Test func isKilledWhenTheTaskIsCancelled() async throws {
    let marker = "sleep 987654"
    let task = Task { try await shell(marker).render(RenderRequest("graph { a }")) }
    try await Task.sleep(for: .milliseconds(300))
    task.cancel()
    await #expect(throws: GraphvizError.cancelled) { try await task.value }
  }

  @Test func endsWhenTheMemoryIsFull() async throws {
    var tight = process
    tight.memoryLimit = 60 << 20
    // neato keeps a number for each pair of nodes.
    let edges = (1..<6_000).map { "n\($0)--n\($0 / 2);" }.joined()
    var request = RenderRequest("graph { \(edges) }", engine: .neato)
    request.timeLimit = 120
    await #expect(throws: GraphvizError.memoryLimit(bytes: 60 << 20)) {
      try await render(request, tight)
    }
  }

  @Test func aCrashIsAnError() async throws {
    let request = RenderRequest("graph { a }")
    await #expect(throws: GraphvizError.crashed(signal: 11, messages: [])) {
      try await render(request, shell("cat > /dev/null; kill -SEGV $$"))
    }
    await #expect(
      throws: GraphvizError.crashed(signal: 6, messages: [Diagnostic(.error, "so it goes")])
    ) {
      try await render(
        request, shell("cat > /dev/null; echo 'Error: so it goes' >&2; kill -ABRT $$"))
    }
    await #expect(throws: GraphvizError.memoryLimit(bytes: 4 << 30)) {
      try await render(
        request, shell("cat > /dev/null; echo 'Error: out of memory' >&2; kill -ABRT $$"))
    }
  }

  /// Programs that are none of ours: an error each, and neither a crash nor a wait for ever.
  @Test func programsThatDoNotAnswer() async throws {
    // More than a pipe holds, so that what does not read makes the writing fail.
    let request = RenderRequest("graph { \(String(repeating: "a; ", count: 100_000)) }")
    let others = [
      shell("exit 0"), shell("exit 3"), shell("cat > /dev/null"), shell("cat"), shell("echo no"),
      RenderProcess(executable: "/nowhere/at all"), RenderProcess(executable: ""),
      RenderProcess(executable: "/"),
    ]
    for other in others {
      await #expect {
        try await render(request, other)
      } throws: { error in
        if case GraphvizError.process(other.executable, _) = error { true } else { false }
      }
    }
  }

  @Test func manyAtOnce() async throws {
    try await withThrowingTaskGroup(of: (Int, Rendering).self) { group in
      for number in 0..<40 {
        group.addTask {
          (number, try await process.render(RenderRequest("graph { a -- b\(number) }")))
        }
      }
      for try await (number, rendering) in group {
        #expect(try rendering == inProcess(RenderRequest("graph { a -- b\(number) }")))
      }
    }
  }
}
