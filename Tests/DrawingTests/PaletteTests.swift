import Foundation
import Testing

@testable import Drawing

@Suite struct PaletteTests {
  /// Relative luminance (WCAG 2.2).
  private func luminance(_ hex: String) -> Double {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    func linear(_ shift: Int) -> Double {
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0)
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (low, high) = (min(luminance(a), luminance(b)), max(luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)
  }

  @Test func textCanBeReadOnEveryFill() {
    for fill in Palette.fills {
      #expect(contrast(fill, Palette.onFill) >= 4.5, "\(fill)")
      #expect(contrast(Palette.tint(fill), Palette.text) >= 7, "\(fill)")
    }
    #expect(contrast(Palette.quiet, Palette.ground) >= 4.5)
    #expect(contrast(Palette.text, Palette.party) >= 7)
  }

  @Test func fillsDiffer() { #expect(Set(Palette.fills).count == Palette.fills.count) }
}
