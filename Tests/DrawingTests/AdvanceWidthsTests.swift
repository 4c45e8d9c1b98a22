import Testing

@testable import Drawing

@Suite struct AdvanceWidthsTests {
  /// Texts with the widths that Pango 1.50 measures in Liberation Sans, regular and bold, in thousandths of the size:
  /// `Scripts/text-widths --measure`.
  private static let measured: [(String, Double, Double)] = [
    ("Belgium", 3620, 3950),
    ("United Kingdom", 7140, 7720),
    ("Bosnia and Herzegovina", 10940, 11640),
    ("Côte d'Ivoire", 5600, 6030),
    ("Türkiye", 3280, 3570),
    ("Łódź, Ağrı, Žilina", 7470, 8030),
    ("Україна", 3540, 3690),
    ("Велика Британія", 7730, 8320),
    ("Північна Македонія", 8980, 9680),
    ("Ελλάδα", 3370, 3600),
    ("7 of 15 named", 6430, 6690),
    ("20 of 21+ named", 7570, 7830),
    ("24–28 (≥ 7)", 5130, 5130),
    ("Integrated Air and Missile Defence Capability Coalition", 24140, 25970),
    ("الولايات المتحدة", 6660, 7890),
    ("المملكة المتحدة", 6630, 7700),
    ("ישראל", 2730, 2980),
    ("Việt Nam", 4160, 4390),
    ("WAVE AVATAR To", 8080, 8420),
  ]

  @Test("Widths agree with Pango within three per cent", arguments: measured)
  func agreement(_ text: String, _ regular: Double, _ bold: Double) {
    // Scripts that the font lacks are estimated. Kerning makes a text narrower.
    let isEstimated = text.unicodeScalars.contains { (0x590...0x6FF).contains($0.value) }
    let (least, most) = isEstimated ? (0.9, 1.15) : (0.97, text.contains("AVA") ? 1.08 : 1.03)
    for (isBold, width) in [(false, regular), (true, bold)] {
      let own = AdvanceWidths.width(of: text, size: 1000, isBold: isBold)
      #expect(own >= least * width && own <= most * width, "\(text): \(own), not \(width)")
    }
  }

  @Test("Ideographs take a square, marks no room")
  func others() {
    #expect(AdvanceWidths.width(of: "日本", size: 10) == 20)
    #expect(AdvanceWidths.width(of: "한국", size: 10) == 20)
    #expect(AdvanceWidths.width(of: "e\u{301}", size: 1000) == 556)
    #expect(AdvanceWidths.width(of: "\u{200F}", size: 10) == 0)
  }

  @Test("The blocks ascend and do not overlap, and have a width for each letter")
  func blocks() {
    let blocks = AdvanceWidths.blocks
    for (block, next) in zip(blocks, blocks.dropFirst()) {
      #expect(block.first + UInt32(block.regular.count) <= next.first)
    }
    #expect(blocks.allSatisfy { $0.regular.count == $0.bold.count })
    for scalar in "AZazÄßñŽŁłΩωЖжҐґ0123456789–…≥≤→".unicodeScalars {
      #expect(AdvanceWidths.width(of: scalar, isBold: false) > 200, "\(scalar)")
    }
  }
}
