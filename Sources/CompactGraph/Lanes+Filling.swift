import Dispatch

extension Lanes {
  /// Numbers from 0 divided into consecutive ranges of about the same length, one for each lane.
  package static func ranges(of count: Int) -> [Range<Int>] {
    (0..<Self.count).map { count * $0 / Self.count..<count * ($0 + 1) / Self.count }
  }

  /// Rows divided into consecutive ranges with about the same number of rows and entries together, one
  /// for each lane.
  ///
  /// - Parameter starts: The place where the entries of each row begin, and one more for the end.
  /// - Returns: A range for each lane.
  package static func ranges(of starts: [Int32]) -> [Range<Int>] {
    let rowCount = starts.count - 1
    let total = rowCount + Int(starts[rowCount])
    let bounds = (0...Self.count).map { lane in
      let wanted = total * lane / Self.count
      return (0..<rowCount).partitioningIndex { $0 + Int(starts[$0]) >= wanted }
    }
    return (0..<Self.count).map { lane in
      (lane == 0 ? 0 : bounds[lane])..<(lane == Self.count - 1 ? rowCount : bounds[lane + 1])
    }
  }

  /// Lets each lane write its own part of an array in place.
  ///
  /// An array cannot be lent to several threads at a time in safe code, not even in parts that have
  /// nothing in common; this is the one place that does it. The parts are checked, and each lane gets a
  /// view of its own part only (decision 3 of `Measures`).
  ///
  /// - Parameters:
  ///   - array: The array that is written.
  ///   - parts: A range for each lane, in ascending order and without overlap.
  ///   - workers: The most lanes that run at a time, or as many as the machine likes.
  ///   - body: Takes the number of a lane and its part, whose places are counted from 0.
  /// - Returns: The results of the lanes, in their order.
  package static func fill<Element: Sendable, Value: Sendable>(
    _ array: inout [Element], _ parts: [Range<Int>], workers: Int? = nil,
    _ body: @Sendable (Int, inout MutableSpan<Element>) -> Value
  ) -> [Value] {
    precondition(parts.count == count)
    var end = 0
    for part in parts {
      precondition(part.lowerBound >= end)
      end = part.upperBound
    }
    precondition(end <= array.count)
    return unsafe array.withUnsafeMutableBufferPointer { buffer in
      let shared = unsafe Shared(buffer: buffer)
      @Sendable func fill(_ lane: Int) -> Value {
        var part = unsafe MutableSpan(
          _unsafeElements: UnsafeMutableBufferPointer(rebasing: shared.buffer[parts[lane]]))
        return body(lane, &part)
      }
      if workers == 1 { return (0..<count).map { fill($0) } }
      return run(workers: workers, into: [], lane: { fill($0) }, merge: { $0.append($1) })
    }
  }

  /// Memory that several threads write, each its own part.
  @unsafe private struct Shared<Element>: @unchecked Sendable {
    let buffer: UnsafeMutableBufferPointer<Element>
  }
}
