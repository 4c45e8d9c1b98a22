import Testing

@testable import EntenteCommand

@Suite struct TimeLeftTests {
  private let start = ContinuousClock.now

  @Test func followsThePace() throws {
    var left = TimeLeft()
    left.note(0.1, at: start)
    #expect(left.seconds == nil)
    left.note(0.2, at: start + .seconds(2))
    // A tenth in two seconds: eight tenths in sixteen.
    #expect(abs(try #require(left.seconds) - 16) < 1e-6)
  }

  @Test func beginsAnewWithAnotherComputation() {
    var left = TimeLeft()
    left.note(0.9, at: start)
    left.note(0.1, at: start + .seconds(1))
    #expect(left.seconds == nil)
    left.note(nil, at: start + .seconds(2))
    #expect(left.fraction == nil && left.seconds == nil)
  }

  @Test(arguments: [(0.2, "1 s"), (59.6, "60 s"), (120, "2 min"), (3600, "60 min"), (7200, "2 h")])
  func words(_ seconds: Double, _ words: String) { #expect(TimeLeft.words(seconds) == words) }
}
