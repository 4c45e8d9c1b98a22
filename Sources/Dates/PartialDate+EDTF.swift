extension PartialDate {
  /// Reads a date of EDTF levels 0 and 1; anything else is `nil`.
  ///
  /// A time of day is read and dropped, since a graph knows days. Intervals are read by
  /// `DateInterval`.
  public init?(_ text: some StringProtocol) {
    if let date = PartialDate(plain: text.utf8) {
      self = date
      return
    }
    var body = Substring(text)
    if let t = body.firstIndex(of: "T") {
      guard PartialDate.isTime(body[body.index(after: t)...]) else { return nil }
      body = body[..<t]
      guard body.utf8.count >= 10, !body.hasSuffix("X") else { return nil }
    }
    var qualifier: Qualifier?
    if let last = body.last, let found = Qualifier(rawValue: last) {
      qualifier = found
      body = body.dropLast()
    }
    if body.first == "Y" {
      // Years of more than four digits; shorter ones are written without the letter.
      let digits = body.dropFirst().first == "-" ? body.dropFirst(2) : body.dropFirst()
      guard (5...11).contains(digits.utf8.count), PartialDate.areDigits(digits),
        digits.first != "0", let year = Int(body.dropFirst())
      else { return nil }
      self.init(year: year, month: nil as Part?, qualifier: qualifier)
      return
    }
    let isNegative = body.first == "-"
    if isNegative { body = body.dropFirst() }
    let parts = body.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 3, let first = parts.first, first.utf8.count == 4 else { return nil }
    let unspecified = first.utf8.reversed().prefix { $0 == UInt8(ascii: "X") }.count
    guard unspecified <= 2, PartialDate.areDigits(first.dropLast(unspecified)),
      let magnitude = Int(first.replacing("X", with: "0")), !(isNegative && magnitude == 0)
    else { return nil }
    let year = isNegative ? -magnitude : magnitude

    var month: Part?
    var day: Part?
    var season: Season?
    if parts.count > 1 {
      guard let part = PartialDate.part(parts[1]) else { return nil }
      if case .known(let number) = part, let found = Season(rawValue: number) {
        guard parts.count == 2 else { return nil }
        season = found
      } else {
        month = part
      }
    }
    if parts.count > 2 {
      guard let part = PartialDate.part(parts[2]) else { return nil }
      day = part
    }
    self.init(
      year: year, unspecifiedYearDigits: unspecified, month: month, day: day, season: season,
      qualifier: qualifier)
  }

  /// Reads `2024`, `2024-01` and `2024-01-18`, which most dates are; `nil` for any other text.
  private init?(plain text: some Collection<UInt8>) {
    var numbers = (0, 0, 0)
    var length = 0
    for byte in text {
      switch (length, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, 0x30...0x39): numbers.0 = numbers.0 * 10 + Int(byte - 0x30)
      case (5...6, 0x30...0x39): numbers.1 = numbers.1 * 10 + Int(byte - 0x30)
      case (8...9, 0x30...0x39): numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
      default: return nil
      }
      length += 1
    }
    switch length {
    case 4: self.init(year: numbers.0)
    case 7: self.init(year: numbers.0, month: numbers.1)
    case 10: self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    default: return nil
    }
  }

  private static func areDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }

  private static func part(_ text: Substring) -> Part? {
    guard text.utf8.count == 2 else { return nil }
    if text == "XX" { return .unspecified }
    guard areDigits(text), let number = Int(text) else { return nil }
    return .known(number)
  }

  /// `23:20:30`, with `Z`, `+04` or `+04:30` behind it or nothing.
  private static func isTime(_ text: Substring) -> Bool {
    func isClock(_ text: Substring, _ limits: [Int]) -> Bool {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count <= limits.count else { return false }
      return zip(parts, limits).allSatisfy { part, limit in
        part.utf8.count == 2 && areDigits(part) && (Int(part) ?? limit) < limit
      }
    }
    guard text.utf8.count >= 8, isClock(text.prefix(8), [24, 60, 60]) else { return false }
    let zone = text.dropFirst(8)
    if zone.isEmpty || zone == "Z" { return true }
    guard zone.first == "+" || zone.first == "-" else { return false }
    return isClock(zone.dropFirst(), [24, 60])
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date in EDTF, as `init(_:)` reads it.
  public var description: String {
    var digits = String(abs(year))
    var text = year < 0 ? "-" : ""
    if abs(year) > 9999 {
      text = "Y" + text
    } else {
      digits = String(repeating: "0", count: 4 - digits.count) + digits
    }
    digits.removeLast(unspecifiedYearDigits)
    text += digits + String(repeating: "X", count: unspecifiedYearDigits)
    if let season { text += "-\(season.rawValue)" }
    for part in [month, day].compactMap(\.self) {
      switch part {
      case .unspecified: text += "-XX"
      case .known(let number): text += number < 10 ? "-0\(number)" : "-\(number)"
      }
    }
    return text + (qualifier.map { String($0.rawValue) } ?? "")
  }
}
