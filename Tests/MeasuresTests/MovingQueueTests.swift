import Testing

@testable import Measures

@Suite struct MovingQueueTests {
  /// Nodes wait once, and in the order in which they came, past the end of the queue's room.
  @Test func firstInFirstOut() {
    var queue = MovingQueue([2, 0, 1])
    #expect(queue.count == 3 && queue.next() == 2 && queue.next() == 0)
    queue.add(2)
    queue.add(1)
    queue.add(0)
    queue.add(2)
    #expect(queue.count == 3)
    #expect(queue.next() == 1 && queue.next() == 2 && queue.next() == 0 && queue.count == 0)
  }
}
