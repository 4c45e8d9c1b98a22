import Analyses

/// One run of the program.
enum Run {
  /// The start, for `--run`; no answer depends on it.
  static let start = ContinuousClock.now

  /// The version of the program.
  static let version = "0.2.0"

  /// The version of the program and the seconds since its start.
  static var facts: [Answer.Fact] {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return [
      ("version", .text(version)),
      ("seconds", .number(Double(seconds) + Double(attoseconds / 1_000_000_000_000_000) / 1000)),
    ]
  }
}
