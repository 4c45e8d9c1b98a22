import Foundation
import Testing

@testable import Drawing

@Suite struct ThemeTests {
  /// Linear red, green and blue (sRGB).
  private func linear(_ hex: String) -> [Double] {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    return [16, 8, 0].map { shift in
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }

  /// Contrast by WCAG 2.1.
  private func contrast(_ a: String, _ b: String) -> Double {
    let values = [a, b].map { hex -> Double in
      zip(linear(hex), [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return ((values.max() ?? 0) + 0.05) / ((values.min() ?? 0) + 0.05)
  }

  @Test("Text has a contrast of at least 4.5, on stripes and boxes too", arguments: Theme.allCases)
  func contrasts(_ theme: Theme) {
    let colours = theme.colours
    for text in [colours.ink, colours.secondary, colours.quiet, colours.belongs, colours.leads] {
      #expect(contrast(text, colours.ground) >= 4.5, "\(text)")
      #expect(contrast(text, colours.stripe) >= 4.5, "\(text)")
    }
    #expect(contrast(colours.onBelongs, colours.belongs) >= 4.5)
    #expect(contrast(colours.joined, colours.ground) >= 4.5)
  }

  @Test("Fills for numbers have a text colour of at least 4.5", arguments: Theme.allCases)
  func steps(_ theme: Theme) {
    let colours = theme.colours
    for step in colours.steps {
      #expect(max(contrast(step, colours.ink), contrast(step, colours.ground)) >= 4.5, "\(step)")
    }
  }

  /// Matrices of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, A physiologically-based model for simulation of
  /// color vision deficiency, IEEE Transactions on Visualization and Computer Graphics 15, 2009, at severity 1.
  private static let deficiencies: [(String, [[Double]])] = [
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  @Test("Leads and members differ for readers who see few colours", arguments: deficiencies)
  func colourBlind(_ name: String, _ matrix: [[Double]]) {
    func seen(_ hex: String) -> [Double] {
      matrix.map { row in zip(row, linear(hex)).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    for theme in [Theme.light, .dark] {
      let colours = theme.colours
      let difference = zip(seen(colours.leads), seen(colours.belongs)).map { abs($0 - $1) }.max()
      #expect((difference ?? 0) > 0.04, "\(theme) \(name): \(difference ?? 0)")
    }
  }
}
