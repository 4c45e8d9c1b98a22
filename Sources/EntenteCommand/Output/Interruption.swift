import Dispatch
import Foundation
import Synchronization

/// The end of the run by Ctrl-C or by who wants it to end: at once, with a status, and without unfinished files.
enum Interruption {
  /// What the signals are called that end a run.
  static let signals = [SIGINT, SIGTERM, SIGHUP]

  private static let sources = Mutex<[any DispatchSourceSignal]>([])

  /// The status after a signal, as shells count: 130 after Ctrl-C.
  static func status(after signal: Int32) -> Int32 { 128 + signal }

  /// Ends the run when a signal comes. A signal that the program was started to ignore, as `nohup` does, stays
  /// ignored; one that a parent has only blocked, as threads of servers do, is let through.
  static func watch() {
    let ignored = ignoredSignals
    var blocked = sigset_t()
    _ = unsafe sigemptyset(&blocked)
    for number in signals { _ = unsafe sigaddset(&blocked, number) }
    _ = unsafe pthread_sigmask(SIG_UNBLOCK, &blocked, nil)
    for number in signals where ignored >> UInt64(number - 1) & 1 == 0 {
      sources.withLock { sources in
        let source = DispatchSource.makeSignalSource(
          signal: number, queue: DispatchQueue(label: "interruption"))
        source.setEventHandler {
          ProgressLine.endIfPossible()
          Draft.discardAll { _exit(status(after: number)) }
        }
        // The source hears of a signal that has no other effect.
        _ = signal(number, SIG_IGN)
        source.resume()
        sources.append(source)
      }
    }
  }

  /// Leaves the ending to the process that has started this one.
  static func ignore() {
    for number in signals { _ = signal(number, SIG_IGN) }
  }

  /// The signals that are ignored, a bit for each, where the system tells it in a file.
  private static var ignoredSignals: UInt64 {
    ProcessStatus.value(of: "SigIgn").flatMap { UInt64($0, radix: 16) } ?? 0
  }
}
