extension Collection<PartialDate> {
  /// The most exact date, if all can mean the same day; else each date once, ascending.
  package var mostExact: [PartialDate] {
    let dates = Set(self).sorted()
    guard let earliest = dates.map(\.earliest).max(), let latest = dates.map(\.latest).min(),
      earliest <= latest
    else { return dates }
    func width(_ date: PartialDate) -> Int { date.latest.number - date.earliest.number }
    return dates.min { width($0) < width($1) }.map { [$0] } ?? []
  }
}
