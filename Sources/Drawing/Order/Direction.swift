import Foundation

/// A direction in the plane: turns from 0 to 1, clockwise from the right, as y grows downwards.
struct Direction: Hashable, Sendable {
  let x: Double
  let y: Double

  /// The direction of a part of a turn.
  init(turns: Double) {
    x = cos(2 * .pi * turns)
    y = sin(2 * .pi * turns)
  }

  /// The part of a turn of a vector, from 0 up to 1.
  static func turns(_ x: Double, _ y: Double) -> Double {
    let turns = atan2(y, x) / (2 * .pi)
    return turns < 0 ? turns + 1 : turns
  }
}
