import Foundation

/// Contrast of colours after the definition of WCAG 2.1: (L₁ + 0.05) ÷ (L₂ + 0.05), from 1 to 21.
enum Contrast {
  /// The contrast of two colours written as `#rrggbb`.
  static func of(_ a: String, _ b: String) -> Double {
    let (first, second) = (luminance(a), luminance(b))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    return zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).reduce(0) { sum, channel in
      let value = Double((number >> channel.0) & 255) / 255
      return sum + channel.1
        * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
    }
  }
}

extension Theme.Colours {
  /// The colour of text on a fill: ink or ground, whichever can be read better.
  func text(on fill: String) -> String {
    Contrast.of(fill, ink) >= Contrast.of(fill, ground) ? ink : ground
  }
}
