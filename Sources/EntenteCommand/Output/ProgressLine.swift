import CompactGraph
import Dispatch
import Foundation
import Synchronization

/// A line on the terminal with what the program does and how long it still takes, if that is longer than half a
/// second.
///
/// It goes to standard error alone, only if that is a terminal, and is erased before anything else is printed.
enum ProgressLine {
  private struct State {
    var timer: (any DispatchSourceTimer)?
    var isShown = false
    var estimate = TimeLeft()
  }

  private static let state = Mutex(State())
  private static let erasure = "\r\u{1B}[K"

  /// Waits for half a second, and shows the line from then on.
  static func start() {
    guard Terminal.isForProgress, !Manner.current.isQuiet else { return }
    state.withLock { state in
      let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
      timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(200))
      timer.setEventHandler { show() }
      timer.resume()
      state.timer = timer
    }
  }

  private static func show() {
    state.withLock { state in
      guard state.timer != nil else { return }
      state.isShown = true
      let (phase, seconds) = Run.phase
      state.estimate.note(WorkDone.fraction, at: .now)
      write(erasure + text(phase, state.estimate, after: seconds))
    }
  }

  /// Prints something else on the terminal; the line comes back afterwards.
  static func interrupt(_ print: () -> Void) {
    state.withLock { state in
      erase(&state)
      print()
    }
  }

  /// Erases the line for ever.
  static func end() {
    state.withLock { state in
      state.timer?.cancel()
      state.timer = nil
      erase(&state)
    }
  }

  /// Erases the line for ever, unless the terminal is stopped and a line is on its way.
  static func endIfPossible() {
    state.withLockIfAvailable { state in
      state.timer = nil
      erase(&state)
    }
  }

  private static func erase(_ state: inout State) {
    if state.isShown { write(erasure) }
    state.isShown = false
  }

  /// The line: `analysing 42 %, 12 s left`; where nothing is known of the rest, the time so far.
  static func text(_ phase: Run.Phase, _ estimate: TimeLeft, after seconds: Double) -> String {
    guard let fraction = estimate.fraction else {
      return "\(phase.rawValue), \(TimeLeft.words(seconds))"
    }
    let left = estimate.seconds.map { ", \(TimeLeft.words($0)) left" } ?? ""
    return "\(phase.rawValue) \(Int(fraction * 100)) %\(left)"
  }

  private static func write(_ text: String) {
    // There is no other place to report that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
