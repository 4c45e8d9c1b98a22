import Dates

extension PartialDate {
  /// The date as readers of English write it: 2024, January 2024, 18 January 2024; else in EDTF.
  var inWords: String {
    guard qualifier == nil, season == nil, unspecifiedYearDigits == 0, year > 0 else {
      return description
    }
    switch (month, day) {
    case (nil, nil): return "\(year)"
    case (.known(let month)?, nil): return "\(PartialDate.months[month - 1]) \(year)"
    case (.known(let month)?, .known(let day)?):
      return "\(day) \(PartialDate.months[month - 1]) \(year)"
    default: return description
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension Day {
  /// The day in words.
  var inWords: String { PartialDate(self)?.inWords ?? "" }

  /// The month of the day in words.
  var monthInWords: String {
    let civil = civil
    return PartialDate(year: civil.year, month: civil.month)?.inWords ?? ""
  }
}
