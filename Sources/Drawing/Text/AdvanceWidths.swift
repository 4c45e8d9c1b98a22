/// The width of a text in pictures, without asking a font: SVG has to be laid out on machines that draw nothing.
///
/// Widths are those of Liberation Sans, which are those of Arial and Helvetica; for scripts that it lacks, those
/// of the fonts that stand in on Debian, or an average. Kerning is left out, so that a text is at most a little
/// narrower.
enum AdvanceWidths {
  /// The width of a text.
  ///
  /// - Parameters:
  ///   - text: The text, in one line.
  ///   - size: The size of the font, in any unit.
  ///   - isBold: Whether it is bold.
  /// - Returns: The width in the unit of the size.
  /// - Complexity: O(*n*) in the length of the text.
  static func width(of text: String, size: Double, isBold: Bool = false) -> Double {
    var thousandths = 0
    var arabic = ArabicWidths(isBold: isBold)
    let scalars = text.unicodeScalars
    var last = 0
    for place in scalars.indices {
      let scalar = scalars[place]
      // Most texts are Latin.
      guard scalar.value >= 0x600 else {
        thousandths += width(of: scalar, isBold: isBold)
        arabic.end()
        continue
      }
      let next = scalars.index(after: place)
      let behind = next < scalars.endIndex ? scalars[next] : nil
      if let width = arabic.width(of: scalar.value, before: behind?.value) {
        thousandths += width
      } else if scalar.value == 0x94D, behind?.properties.isAlphabetic ?? false {
        // The letter before a virama has half of its form.
        thousandths -= last * 2 / 5
      } else {
        last = width(of: scalar, isBold: isBold)
        thousandths += last
      }
    }
    return Double(thousandths) * size / 1000
  }

  /// The width of a character in thousandths of the size.
  static func width(of scalar: Unicode.Scalar, isBold: Bool) -> Int {
    let value = scalar.value
    // Most texts are ASCII, which is the first block.
    if value >= 0x20, value < 0x7F {
      return Int(isBold ? blocks[0].bold[Int(value) - 0x20] : blocks[0].regular[Int(value) - 0x20])
    }
    for blocks in [blocks, scripts] {
      guard let block = blocks.last(where: { $0.first <= value }) else { continue }
      let widths = isBold ? block.bold : block.regular
      let place = Int(value - block.first)
      if place < widths.count, widths[place] > 0 { return Int(widths[place]) }
    }
    return fallback(scalar) * (isBold ? 110 : 100) / 100
  }

  /// The width of a character that the table lacks.
  private static func fallback(_ scalar: Unicode.Scalar) -> Int {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch scalar.value {
    // Arabic letters are joined, and some pairs are one glyph.
    case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: return 470
    case 0x590...0x5FF: return 545
    // Hangul, kana, ideographs, full-width forms: a square.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFF60, 0x20000...0x3FFFD:
      return 1000
    // Pictographs are wider in most fonts, and joined ones stand apart where no font has their union.
    case 0x2600...0x27BF, 0x1F000...0x1FAFF: return 1250
    // Other Indic and South-East Asian scripts, Ethiopic.
    default: return 640
    }
  }
}
