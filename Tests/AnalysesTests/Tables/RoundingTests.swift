import Testing

@testable import Analyses

@Suite struct RoundingTests {
  @Test(
    "People see as many digits as the column has, halves away from zero",
    arguments: [
      (1.0 / 3, 3, "0.333"), (2.0 / 3, 3, "0.667"), (0.0625, 3, "0.063"), (-0.5, 0, "-1"),
      (1.5, 0, "2"), (12, 0, "12"), (-0.0001, 3, "0.000"), (0.000_123_4, 6, "0.000123"),
      (1e12, 3, "1000000000000.0"), (.nan, 3, "not defined"), (-.infinity, 3, "−∞"),
    ])
  func rounded(_ number: Double, _ digits: Int, _ text: String) {
    #expect(number.rounded(toDigits: digits) == text)
  }

  @Test(
    "The largest number of a column has three digits that matter",
    arguments: [
      ([0.5, 0.01], 3), ([0.05], 4), ([0.000_04, -0.000_2], 6), ([1e-30], 3), ([], 3),
      ([.nan, .infinity, 0.02], 4), ([250], 3),
    ] as [([Double], Int)])
  func digits(_ values: [Double], _ digits: Int) {
    #expect(ColumnKind.number(showing: values) == .number(digits: digits))
    #expect(ColumnKind.fraction(showing: values) == .fraction(digits: digits))
  }
}
