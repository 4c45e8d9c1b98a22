import Foundation

/// The end of the run by Ctrl-C or by who wants it to end: at once, with a status, and without unfinished files.
enum Interruption {
  /// The signals that end a run: Ctrl-C, a request to end, and the end of the terminal.
  static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// The status after a signal, as shells count: 130 after Ctrl-C.
  static func status(after signal: Int32) -> Int32 { 128 + signal }

  /// Ends the run when a signal comes. A signal that the program was started to ignore, as `nohup` does, stays
  /// ignored.
  ///
  /// A thread of its own waits for signals, and no other gets them, so that none is disturbed in what it reads.
  static func watch() {
    let ignored = ignoredSignals
    let waited = set(of: signals.filter { ignored >> UInt64($0 - 1) & 1 == 0 })
    block(waited)
    let thread = Thread {
      var waited = waited
      var number: Int32 = 0
      guard unsafe sigwait(&waited, &number) == 0 else { return }
      ProgressLine.endIfPossible()
      Draft.discardAll { _exit(status(after: number)) }
    }
    thread.start()
  }

  /// Leaves the ending to the process that has started this one.
  static func ignore() { block(set(of: signals)) }

  private static func set(of signals: [Int32]) -> sigset_t {
    var set = sigset_t()
    _ = unsafe sigemptyset(&set)
    for number in signals { _ = unsafe sigaddset(&set, number) }
    return set
  }

  private static func block(_ signals: sigset_t) {
    var signals = signals
    _ = unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// The signals that are ignored, a bit for each, where the system tells it in a file.
  private static var ignoredSignals: UInt64 {
    ProcessStatus.value(of: "SigIgn").flatMap { UInt64($0, radix: 16) } ?? 0
  }
}
