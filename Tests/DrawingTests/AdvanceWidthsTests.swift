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
    ("قبرص", 2540, 3030),
    ("لوكسمبورغ", 4670, 5580),
    ("ألمانيا", 2340, 2940),
    ("محمد بن سلمان", 6750, 7860),
    ("उत्तरी मकदूनिया", 5700, 6170),
    ("भारत सरकार", 4720, 5110),
    ("กระทรวง", 3560, 3740),
    ("საქართველო", 6520, 6870),
    ("Հայաստան", 6130, 5990),
  ]

  @Test("Widths agree with Pango within three per cent", arguments: measured)
  func agreement(_ text: String, _ regular: Double, _ bold: Double) {
    // Kerning makes a text narrower; so do glyphs of several Indic letters.
    let isRough =
      text.contains("AVA") || text.unicodeScalars.contains { $0.value >= 0x900 && $0.value < 0xE00 }
    let (least, most) = (0.97, isRough ? 1.08 : 1.03)
    for (isBold, width) in [(false, regular), (true, bold)] {
      let own = AdvanceWidths.width(of: text, size: 1000, isBold: isBold)
      #expect(own >= least * width && own <= most * width, "\(text): \(own), not \(width)")
    }
  }

  @Test("Joined pictographs have room to stand apart")
  func pictographs() {
    #expect(AdvanceWidths.width(of: "👩‍👩‍👧", size: 1000) >= 3200)
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
