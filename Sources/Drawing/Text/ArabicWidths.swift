/// The width of Arabic letters, which depend on the place in a word; some pairs are one glyph.
struct ArabicWidths {
  private let isBold: Bool
  /// The letter before, if the next one can join it.
  private var joined: UInt32?

  /// Widths of a style.
  init(isBold: Bool) { self.isBold = isBold }

  /// The width of a letter.
  ///
  /// - Parameters:
  ///   - letter: The letter.
  ///   - next: The character behind it.
  /// - Returns: The width in thousandths of the size, or `nil` for another character.
  mutating func width(of letter: UInt32, before next: UInt32?) -> Int? {
    guard let forms = AdvanceWidths.arabic[letter] else {
      // Marks above and below letters do not part them.
      if !(0x64B...0x65F).contains(letter), letter != 0x670 { joined = nil }
      return nil
    }
    let last = joined
    let isAfter = last != nil && widths(forms).count > 1
    if last == ArabicWidths.lam, let pair = AdvanceWidths.lamAlef[letter] {
      joined = nil
      // The lam has been counted as a letter that joins this one.
      let lam = AdvanceWidths.arabic[ArabicWidths.lam].map { Int(widths($0)[2]) } ?? 0
      return Int(widths(pair)[0]) - lam
    }
    let own = widths(forms)
    let isBefore =
      own.count == 4
      && (next.flatMap { AdvanceWidths.arabic[$0] }.map { widths($0).count > 1 } ?? false)
    joined = own.count == 4 ? letter : nil
    switch (isAfter, isBefore) {
    case (false, false): return Int(own[0])
    case (true, false): return Int(own[1])
    case (false, true): return Int(own[2])
    case (true, true): return Int(own[3])
    }
  }

  /// The end of a word.
  mutating func end() { joined = nil }

  private static let lam: UInt32 = 0x644

  private func widths(_ forms: AdvanceWidths.Forms) -> [UInt16] {
    isBold ? forms.bold : forms.regular
  }
}
