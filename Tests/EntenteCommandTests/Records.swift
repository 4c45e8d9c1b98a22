import Synchronization
import TestSupport

/// The records that `show` prints of the bundled graph. Each is asked for once: dozens of statements stand in one.
enum Records {
  private static let known = Mutex<[[String]: Program.Outcome]>([:])

  /// The record of a node on a day.
  static func show(_ node: String, on day: String) throws -> Program.Outcome {
    let arguments = ["show", node, "--as-of", day]
    return try known.withLock { known in
      if let outcome = known[arguments] { return outcome }
      let outcome = try Program.run(arguments)
      known[arguments] = outcome
      return outcome
    }
  }
}
