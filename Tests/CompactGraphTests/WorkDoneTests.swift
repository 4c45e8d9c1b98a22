import Testing

@testable import CompactGraph

/// One after the other, since only one computation counts at a time.
@Suite(.serialized) struct WorkDoneTests {
  @Test func countsTheOutermost() {
    let before = WorkDone.fraction
    WorkDone.measure(4) { meter in
      meter.add()
      WorkDone.measure(100) { inner in inner.add(50) }
      // Another test of this process may count at the same time; then this one does not.
      if before == nil, let fraction = WorkDone.fraction { #expect(fraction <= 0.99) }
      meter.add(10)
      #expect((WorkDone.fraction ?? 0) <= 0.99)
    }
  }

  @Test func endsWithAnError() {
    struct Trouble: Error {}
    #expect(throws: Trouble.self) { try WorkDone.measure(4) { _ in throw Trouble() } }
  }
}
