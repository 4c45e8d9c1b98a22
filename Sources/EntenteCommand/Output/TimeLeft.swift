/// The time that a computation still takes, from what it has done since it was first looked at.
struct TimeLeft {
  /// The fraction that is done, if it is known.
  private(set) var fraction: Double?
  /// The seconds left; `nil` until some of the work has been watched.
  private(set) var seconds: Double?
  private var first: (fraction: Double, time: ContinuousClock.Instant)?

  /// Takes note of the fraction that is done at a time.
  mutating func note(_ fraction: Double?, at time: ContinuousClock.Instant) {
    // Less than before: this is another computation.
    if let before = self.fraction, (fraction ?? 0) < before { first = nil }
    self.fraction = fraction
    seconds = nil
    guard let fraction else { return }
    guard let first else {
      first = (fraction, time)
      return
    }
    let passed = (time - first.time) / .seconds(1)
    if fraction > first.fraction, passed > 0 {
      seconds = passed * (1 - fraction) / (fraction - first.fraction)
    }
  }

  /// Seconds in words: `12 s`, `3 min`, `2 h`.
  static func words(_ seconds: Double) -> String {
    if seconds < 99.5 { return "\(max(1, Int(seconds.rounded()))) s" }
    if seconds < 99.5 * 60 { return "\(Int((seconds / 60).rounded())) min" }
    return "\(Int((seconds / 3600).rounded())) h"
  }
}
