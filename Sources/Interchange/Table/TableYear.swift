import Dates

/// A year in a cell, as people, spreadsheets and pandas write it.
struct TableYear: Hashable {
  /// The year.
  let year: Int

  /// The year of a text; `nil` for a text that is no year.
  init?(_ text: String) {
    if let year = Int(TableNames.withoutDecimals(text)), PartialDate(year: year) != nil {
      self.year = year
    } else if let day = PartialDate(TableDate.plain(text)), day.description.hasSuffix("-01-01") {
      // Data frames keep a year as its first day.
      year = day.year
    } else {
      return nil
    }
  }
}
