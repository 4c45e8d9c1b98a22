import Dates

/// A year in a cell, as people, spreadsheets and pandas write it.
struct TableYear: Hashable {
  /// The year.
  let year: Int

  /// The year of a text; `nil` for a text that is no year.
  init?(_ text: String) {
    guard let year = Int(TableNames.withoutDecimals(text)), PartialDate(year: year) != nil else {
      return nil
    }
    self.year = year
  }
}
