import Testing

@testable import Drawing

@Suite struct NumberClassesTests {
  private func words(_ numbers: [Int]) -> [String] {
    let classes = NumberClasses(numbers, most: 6)
    return (0..<classes.count).map(classes.words)
  }

  @Test("Classes follow the range of the data")
  func ranges() {
    #expect(words([0, 1, 2, 5]) == ["1", "2", "3", "4", "5"])
    #expect(words([1, 36]) == ["1–6", "7–12", "13–18", "19–24", "25–30", "31–36"])
    #expect(
      words([60, 75, 101]) == ["57–64", "65–72", "73–80", "81–88", "89–96", "97–104"])
    #expect(words([7]) == ["7"] && words([]) == ["1"])
  }

  @Test("Every number has a class, the largest the darkest fill, and zero none")
  func fills() {
    let numbers = [3, 40, 111, 250]
    let classes = NumberClasses(numbers, most: 6)
    let fills = ["a", "b", "c", "d", "e", "f"]
    #expect(classes.fill(of: 3, among: fills) == "a" && classes.fill(of: 250, among: fills) == "f")
    #expect(classes.fill(of: 0, among: fills) == nil && classes.position(of: 0) == nil)
    #expect(Set(numbers.compactMap { classes.fill(of: $0, among: fills) }).count > 2)
  }
}
