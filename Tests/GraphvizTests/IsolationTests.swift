import Foundation
import Testing

@testable import Graphviz

/// One thread, many callers. Serial, because each holds the thread for a while.
@Suite(.serialized) struct IsolationTests {
  /// A graph whose layout takes most of a second.
  private static let slow = RenderRequest(
    "graph { "
      + (0..<150).map {
        "n\($0) -- n\(($0 * 7919 + 13) % 150); n\($0) -- n\(($0 * 31 + 5) % 150);"
      }
      .joined() + " }", engine: .dot)

  private func dot(_ number: Int) -> RenderRequest {
    // Names and gradients are what Graphviz counts through the life of a process.
    RenderRequest(
      "graph \(number % 3 == 0 ? "" : "G\(number)") { node [style=filled fillcolor=\"red:blue\"];"
        + " {a c}"
        + " a -- b\(number) -- c; a -- c\(number % 7); label=<<B>\(number)</B>> }",
      engine: number % 2 == 0 ? .neato : .dot)
  }

  @Test func twoHundredTasksAtOnce() async throws {
    let alone = try (0..<200).map { number in
      try { () throws -> Rendering in try Renderer.render(dot(number)) }()
    }
    try await withThrowingTaskGroup(of: (Int, Rendering).self) { group in
      for number in 0..<200 {
        group.addTask { (number, try await Renderer.render(dot(number))) }
      }
      for try await (number, rendering) in group { #expect(rendering == alone[number]) }
    }
  }

  @Test("Where the system starts no thread, there is none to wait for")
  func noThread() {
    #expect(!SerialThread(stackSize: 1 << 60).isRunning)
    #expect(SerialThread.graphviz.isRunning)
  }

  @Test func theTimeLimitHolds() async throws {
    var request = IsolationTests.slow
    request.timeLimit = 0.05
    let start = ContinuousClock.now
    #expect(throws: GraphvizError.timeLimit(seconds: 0.05)) {
      try { () throws -> Rendering in try Renderer.render(request) }()
    }
    await #expect(throws: GraphvizError.timeLimit(seconds: 0.05)) {
      try await Renderer.render(request)
    }
    #expect(ContinuousClock.now - start < .seconds(2))
    // The next request is drawn when Graphviz is done with the first.
    #expect(try await Renderer.render(dot(1)).messages.isEmpty)
  }

  @Test func cancelledTasksLeaveTheQueue() async throws {
    let running = Task { try await Renderer.render(IsolationTests.slow) }
    try await Task.sleep(for: .milliseconds(100))
    let waiting = Task { try await Renderer.render(dot(1)) }
    try await Task.sleep(for: .milliseconds(50))
    let start = ContinuousClock.now
    waiting.cancel()
    running.cancel()
    await #expect(throws: GraphvizError.cancelled) { try await waiting.value }
    await #expect(throws: GraphvizError.cancelled) { try await running.value }
    #expect(ContinuousClock.now - start < .seconds(1))
    let never = Task {
      try await Task.sleep(for: .milliseconds(1))
      return try await Renderer.render(dot(2))
    }
    never.cancel()
    _ = try? await never.value
    #expect(try await Renderer.render(dot(3)).messages.isEmpty)
  }
}
