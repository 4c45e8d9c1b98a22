import Analyses
import Foundation
import Synchronization

/// One run of the program: its version, and the time and memory that it takes. No answer depends on it.
enum Run {
  /// The version of the program.
  static let version = "0.2.0"
  /// The day of the version, as manual pages write it.
  static let released = "November 26, 2026"

  /// A part of the run. Rows of a table are made while they are written.
  enum Phase: String, CaseIterable {
    case reading, counting, analysing, drawing, writing

    /// The phase that usually follows.
    var next: Phase {
      switch self {
      case .reading: .counting
      case .counting: .analysing
      case .analysing, .drawing, .writing: .writing
      }
    }
  }

  private struct State {
    var isTimed = false
    let start = ContinuousClock.now
    var last = ContinuousClock.now
    var phase = Phase.reading
    var seconds: [Phase: Double] = [:]
  }

  private static let state = Mutex(State())

  /// Begins the run.
  static func start() { state.withLock { _ in } }

  /// Asks for the times of phases.
  static func measureTime() { state.withLock { $0.isTimed = true } }

  /// The phase that goes on, and for how many seconds it has.
  static var phase: (Phase, seconds: Double) {
    state.withLock { ($0.phase, (ContinuousClock.now - $0.last).seconds) }
  }

  /// Ends a phase, which began where the one before it ended.
  ///
  /// - Parameters:
  ///   - phase: The phase.
  ///   - next: The one that begins, if it is not the usual one.
  static func end(_ phase: Phase, before next: Phase? = nil) {
    state.withLock { state in
      let now = ContinuousClock.now
      state.seconds[phase, default: 0] += (now - state.last).seconds
      state.last = now
      state.phase = next ?? phase.next
    }
  }

  /// Says that another phase goes on than the usual one.
  static func go(on phase: Phase) { state.withLock { $0.phase = phase } }

  /// The version, the seconds of phases so far, and the peak of memory in bytes; nothing unless they were asked
  /// for.
  static var facts: [Answer.Fact] {
    state.withLock { state in
      guard state.isTimed else { return [] }
      var facts: [Answer.Fact] = [("version", .text(version))]
      for phase in Phase.allCases {
        if let seconds = state.seconds[phase] {
          facts.append(("seconds_\(phase.rawValue)", .number(seconds)))
        }
      }
      if let peak = peakMemory { facts.append(("peak_memory", .integer(peak))) }
      return facts
    }
  }

  /// Prints the times of phases on standard error, if they were asked for; the last one has just ended.
  static func report() {
    end(.writing)
    let lines = state.withLock { state -> [String] in
      guard state.isTimed else { return [] }
      func line(_ name: String, _ seconds: Double) -> String {
        "\(name.padding(toLength: 10, withPad: " ", startingAt: 0)) \(String(format: "%8.3f", seconds)) s"
      }
      let phases = Phase.allCases.compactMap { phase in
        state.seconds[phase].map { line(phase.rawValue, $0) }
      }
      let peak = peakMemory.map { ", peak memory \($0 >> 20) MiB" } ?? ""
      return phases + [line("in all", (state.last - state.start).seconds) + peak]
    }
    if !lines.isEmpty { Complaint.print(lines) }
  }

  /// The largest memory so far in bytes, where the system tells it in a file.
  private static var peakMemory: Int? {
    ProcessStatus.value(of: "VmHWM").flatMap { Int($0) }.map { $0 << 10 }
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
