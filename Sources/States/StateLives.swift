package import Dates

/// The times at which states existed.
///
/// Facts from the state system membership list of the Correlates of War Project (v2016): its members
/// since 1816, each from the day on which it was populous and recognised enough, or was admitted to
/// the League of Nations or the United Nations. A state that was occupied did not exist for as long
/// (France from November 1942 to August 1944). West Germany is on the list from 1955.
///
/// The list admits the smallest states of today decades after they were independent (San Marino in
/// 1992) and leaves out the Vatican City. Their times begin as in the list of microstates by
/// Gleditsch and Ward (1999, doi:10.1080/03050629908434958), and in the Lateran Treaty, instead.
/// States that only Gleditsch and Ward have (`gw:711`) have the times of their list. Territories,
/// Palestine, the Cook Islands and Niue are on neither list: nothing is known of them here.
package enum StateLives {
  /// The periods in which a state existed, the earliest first; empty for a code that is on no list.
  ///
  /// - Complexity: O(1).
  package static func spells(of code: String) -> [ClosedRange<Day>] { spells[code] ?? [] }

  /// True if a state existed on some day of a period; `nil` for a code that is on no list.
  ///
  /// - Complexity: O(1).
  package static func existed(_ code: String, during period: ClosedRange<Day>) -> Bool? {
    spells[code].map { $0.contains { $0.overlaps(period) } }
  }

  /// The codes of all states of the Correlates of War list and of the smallest states of today, sorted.
  ///
  /// A state that the list numbers apart is given once, by its ISO code (see `continuation(of:)`).
  package static let codes = spells.keys
    .filter { continuations[$0] == nil && !$0.hasPrefix("gw:") }.sorted()

  /// The ISO code under which a state lives on that the list numbers apart, or `nil`.
  ///
  /// Both codes mean one state: `cow:260` and `DEU` (West Germany), `cow:345` and `SRB` (Yugoslavia),
  /// `cow:678` and `YEM` (North Yemen).
  package static func continuation(of code: String) -> String? { continuations[code] }

  /// The number of the list under which a state of today lived before; the reverse of `continuation(of:)`.
  package static func past(of code: String) -> String? {
    continuations.first { $0.value == code }?.key
  }

  /// The last day of a state on the Correlates of War list; `nil` for one that is not on it.
  static func lastListedDay(of code: String) -> Day? { lastListedDays[code] }

  private static let lastListedDays: [String: Day] = Dictionary(
    read(table).compactMap { number, days in
      StateCodes.all.state(number, in: .cow).map { ($0, days.upperBound) }
    }, uniquingKeysWith: max)

  private static let continuations = ["cow:260": "DEU", "cow:345": "SRB", "cow:678": "YEM"]

  private static let spells: [String: [ClosedRange<Day>]] = {
    var spells: [String: [ClosedRange<Day>]] = [:]
    for (number, days) in read(table) {
      guard let code = StateCodes.all.state(number, in: .cow) else { continue }
      spells[code, default: []].append(days)
      if let later = continuations[code] { spells[later, default: []].append(days) }
    }
    for (code, days) in read(microstateTable) {
      spells[String(code), default: []].removeAll { $0.overlaps(days) }
      spells[String(code), default: []].append(days)
    }
    for entry in GleditschWard.all where entry.state.hasPrefix("gw:") {
      spells[entry.state, default: []].append(entry.days)
    }
    return spells.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }()

  private static func read(_ table: String) -> [(code: Substring, days: ClosedRange<Day>)] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ")
      guard let first = PartialDate(fields[1])?.earliest else { return nil }
      let last = fields.count > 2 ? PartialDate(fields[2])?.latest : nil
      return (fields[0], first...(last ?? .distantFuture))
    }
  }

  /// Code and first day of states that exist to this day. Monaco, Liechtenstein, San Marino and
  /// Andorra are older than the list. Nauru, which that list has from December 1968, has been
  /// independent since January.
  static let microstateTable = """
    AND 1816-01-01
    FSM 1986-11-03
    KIR 1979-07-12
    LIE 1816-01-01
    MCO 1816-01-01
    MHL 1986-10-21
    NRU 1968-01-31
    PLW 1994-10-01
    SMR 1816-01-01
    TON 1970-06-04
    TUV 1978-10-01
    VAT 1929-02-11
    WSM 1962-01-01
    """

  /// Correlates of War number, first day, and last day of what has ended.
  static let table = """
    2 1816-01-01
    20 1920-01-10
    31 1973-07-10
    40 1902-05-20 1906-09-25
    40 1909-01-23
    41 1859-01-01 1915-07-28
    41 1934-08-15
    42 1894-01-01 1916-11-29
    42 1924-09-29
    51 1962-08-06
    52 1962-08-31
    53 1966-11-30
    54 1978-11-03
    55 1974-02-07
    56 1979-02-22
    57 1979-10-27
    58 1981-11-01
    60 1983-09-19
    70 1831-01-01
    80 1981-09-21
    90 1868-01-01
    91 1899-01-01
    92 1875-01-01
    93 1900-01-01
    94 1920-01-01
    95 1903-11-03
    100 1831-01-01
    101 1841-01-01
    110 1966-05-26
    115 1975-11-25
    130 1854-01-01
    135 1839-01-01
    140 1822-09-07
    145 1848-01-01
    150 1846-01-01 1870-06-20
    150 1876-06-22
    155 1839-01-01
    160 1841-01-01
    165 1882-01-01
    200 1816-01-01
    205 1922-12-06
    210 1816-01-01 1940-07-14
    210 1945-06-26
    211 1830-12-20 1940-05-28
    211 1945-06-26
    212 1920-11-15 1940-05-10
    212 1944-09-10
    220 1816-01-01 1942-11-11
    220 1944-08-25
    221 1993-05-28
    223 1990-09-18
    225 1816-01-01
    230 1816-01-01
    232 1993-07-28
    235 1816-01-01
    240 1837-06-20 1866-07-26
    245 1816-01-01 1871-01-18
    255 1816-01-01 1945-05-08
    255 1990-10-03
    260 1955-05-05 1990-10-02
    265 1954-03-25 1990-10-02
    267 1816-01-01 1871-01-18
    269 1816-01-01 1867-04-17
    271 1816-01-01 1871-01-18
    273 1816-01-01 1866-07-26
    275 1816-01-01 1867-04-17
    280 1843-01-01 1867-04-17
    290 1918-11-03 1939-09-27
    290 1945-06-28
    300 1816-01-01 1918-11-12
    305 1919-09-10 1938-03-13
    305 1955-07-27
    310 1918-11-16
    315 1918-10-28 1939-03-15
    315 1945-05-10 1992-12-31
    316 1993-01-01
    317 1993-01-01
    325 1816-01-01
    327 1816-01-01 1860-11-05
    329 1816-01-01 1861-02-13
    331 1992-03-02
    332 1842-01-01 1860-03-15
    335 1851-01-01 1860-03-15
    337 1816-01-01 1860-03-15
    338 1964-09-21
    339 1914-01-01 1939-04-07
    339 1944-11-17
    341 2006-06-12
    343 1993-04-08
    344 1992-01-15
    345 1878-07-13 1941-04-20
    345 1944-10-20
    346 1992-04-07
    347 2008-02-20
    349 1992-01-15
    350 1828-01-01 1941-04-23
    350 1944-10-13
    352 1960-08-16
    355 1908-10-05
    359 1991-12-26
    360 1878-07-13
    365 1816-01-01
    366 1918-02-24 1940-06-16
    366 1991-09-06
    367 1918-11-18 1940-06-16
    367 1991-09-06
    368 1918-02-16 1940-06-15
    368 1991-09-06
    369 1991-12-26
    370 1991-12-26
    371 1991-12-26
    372 1991-12-26
    373 1991-12-26
    375 1917-12-06
    380 1816-01-01
    385 1905-06-07 1940-04-30
    385 1945-05-07
    390 1816-01-01 1940-04-09
    390 1945-05-07
    395 1944-06-17
    402 1975-07-05
    403 1975-07-12
    404 1974-09-10
    411 1968-10-12
    420 1965-02-18
    432 1960-06-20
    433 1960-08-20
    434 1960-08-01
    435 1960-11-28
    436 1960-10-03
    437 1960-08-07
    438 1958-10-02
    439 1960-08-05
    450 1920-06-30
    451 1961-04-27
    452 1957-03-06
    461 1960-04-27
    471 1960-01-01
    475 1960-10-01
    481 1960-08-17
    482 1960-08-13
    483 1960-08-11
    484 1960-08-15
    490 1960-06-30
    500 1962-10-09
    501 1963-12-12
    510 1961-12-09
    511 1963-12-19 1964-04-26
    516 1962-07-01
    517 1962-07-01
    520 1960-07-01
    522 1977-06-27
    530 1898-01-01 1936-05-05
    530 1941-05-05
    531 1993-05-24
    540 1975-11-11
    541 1975-06-25
    551 1964-10-24
    552 1965-11-11
    553 1964-07-06
    560 1920-01-10
    565 1990-03-21
    570 1966-10-04
    571 1966-09-30
    572 1968-09-06
    580 1960-06-26
    581 1975-12-31
    590 1968-03-12
    591 1976-06-29
    600 1847-01-01 1912-03-30
    600 1956-03-02
    615 1962-07-05
    616 1825-01-01 1881-05-12
    616 1956-03-20
    620 1951-12-24
    625 1956-01-01
    626 2011-07-09
    630 1855-01-01
    640 1816-01-01
    645 1932-10-03
    651 1855-01-01 1882-09-15
    651 1937-05-26
    652 1946-04-17 1958-02-01
    652 1961-09-29
    660 1946-03-10
    663 1946-03-22
    666 1948-05-14
    670 1927-05-20
    678 1926-09-02 1990-05-21
    679 1990-05-22
    680 1967-11-30 1990-05-21
    690 1961-06-19
    692 1971-08-15
    694 1971-09-03
    696 1971-12-02
    698 1971-10-07
    700 1919-08-08
    701 1991-12-26
    702 1991-12-26
    703 1991-12-26
    704 1991-12-26
    705 1991-12-26
    710 1860-10-25
    712 1921-03-13
    713 1949-12-08
    730 1887-01-01 1905-11-17
    731 1948-09-09
    732 1949-06-29
    740 1860-01-01 1945-08-14
    740 1952-04-28
    750 1947-08-15
    760 1971-09-21
    770 1947-08-14
    771 1971-12-16
    775 1948-01-04
    780 1948-02-04
    781 1965-07-26
    790 1920-01-01
    800 1887-01-01
    811 1953-11-09
    812 1953-10-23
    816 1954-07-21
    817 1954-06-04 1975-04-30
    820 1957-08-31
    830 1965-08-09
    835 1984-01-01
    840 1946-07-04
    850 1949-12-27
    860 2002-09-27
    900 1920-01-10
    910 1975-09-16
    920 1920-01-10
    935 1981-09-15
    940 1978-07-07
    946 1999-09-14
    947 2000-09-05
    950 1970-10-10
    955 1999-09-14
    970 1999-09-14
    983 1991-09-17
    986 1994-12-15
    987 1991-09-17
    990 1976-12-15
    """
}
