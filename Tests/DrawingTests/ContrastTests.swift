import Testing

@testable import Drawing

@Suite struct ContrastTests {
  @Test("Contrast of black and white is 21, of equal colours 1, in either order")
  func ends() {
    #expect(abs(Contrast.of("#000000", "#ffffff") - 21) < 1e-9)
    #expect(Contrast.of("#1f3a5f", "#1f3a5f") == 1)
    #expect(Contrast.of("#ffffff", "#b3202a") == Contrast.of("#b3202a", "#ffffff"))
  }

  @Test("The grey with the least contrast of 4.5 to white is #767676 (WCAG 2.1)")
  func grey() {
    #expect(Contrast.of("#767676", "#ffffff") >= 4.5 && Contrast.of("#777777", "#ffffff") < 4.5)
  }

  @Test("Text on a fill is ink or ground, whichever can be read")
  func text() {
    let colours = Theme.light.colours
    #expect(colours.text(on: "#ffffff") == colours.ink)
    #expect(colours.text(on: colours.belongs) == colours.ground)
  }
}
