import Dates
import TestSupport

/// Random dates of every form that levels 0 and 1 have.
enum RandomDates {
  static func date(_ generator: inout SeededGenerator) -> PartialDate {
    func two(_ range: ClosedRange<Int>) -> String {
      let number = Int.random(in: range, using: &generator)
      return number < 10 ? "0\(number)" : "\(number)"
    }
    let year = two(0...99) + two(1...99)
    var text: String
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: text = year
    case 1: text = "-" + year
    case 2: text = String(year.dropLast()) + "X"
    case 3: text = String(year.dropLast(2)) + "XX"
    case 4: text = "Y1" + year + two(10...99)
    case 5: text = year + "-" + two(21...24)
    case 6: text = year + ["-XX", "-XX-XX", "-07-XX"][Int.random(in: 0..<3, using: &generator)]
    case 7: text = year + "-" + two(1...12)
    default: text = year + "-" + two(1...12) + "-" + two(1...28)
    }
    let marks = ["", "", "", "?", "~", "%"]
    text += marks[Int.random(in: 0..<marks.count, using: &generator)]
    guard let date = PartialDate(text) else { preconditionFailure("\(text) is no date") }
    return date
  }
}
