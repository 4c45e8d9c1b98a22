extension Double {
  /// The number as people read it, with so many digits after the point: `0.333`. Halves are rounded
  /// away from zero. What is larger than 10⁹ keeps all digits.
  ///
  /// - Precondition: There are none to nine digits.
  package func rounded(toDigits digits: Int) -> String {
    precondition((0...9).contains(digits))
    if isNaN { return "not defined" }
    guard isFinite else { return self < 0 ? "−∞" : "∞" }
    guard abs(self) < 1e9 else { return description }
    let unit = (0..<digits).reduce(1) { power, _ in power * 10 }
    let parts = Int((abs(self) * Double(unit)).rounded(.toNearestOrAwayFromZero))
    let sign = self < 0 && parts > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(parts)" }
    let after = String(parts % unit)
    return "\(sign)\(parts / unit)." + String(repeating: "0", count: digits - after.count) + after
  }
}
