import Dates

/// The list of independent states by Gleditsch and Ward, with its microstates.
///
/// A number can mean different states at different times, and one state can have had several numbers:
/// Germany has 255 until 1945 and 260 from 1949. Facts from Gleditsch and Ward, "Interstate System
/// Membership: A Revised List of the Independent States since 1816", International Interactions 25
/// (1999), doi:10.1080/03050629908434958, with its later additions, as the R package `states` has them.
enum GleditschWard {
  /// One time of a state on the list.
  struct Entry: Hashable, Sendable {
    let number: Int
    let state: String
    let days: ClosedRange<Day>
  }

  static let all: [Entry] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ")
    guard let number = Int(fields[0]), let first = PartialDate(fields[2])?.earliest else {
      return nil
    }
    let last = fields.count > 3 ? PartialDate(fields[3])?.latest : nil
    return Entry(
      number: number, state: String(fields[1]), days: first...(last ?? .distantFuture))
  }

  private static let byNumber = Dictionary(grouping: all, by: \.number)
  private static let byState = Dictionary(grouping: all, by: \.state)

  /// The state that a number means; `nil` if there is none, or if it had ended before a period began.
  static func state(_ number: Int, during period: ClosedRange<Day>?) -> String? {
    guard let entries = byNumber[number], let last = entries.last else { return nil }
    if let period, last.days.upperBound < period.lowerBound { return nil }
    return last.state
  }

  /// The times of a state on the list, the earliest first.
  static func entries(of state: String) -> [Entry] { byState[state] ?? [] }

  /// The number of a state on a day; without a day its newest.
  ///
  /// `other` is the same state under the code of another time (`StateLives.continuation(of:)`).
  static func number(of state: String, or other: String?, on day: Day?) -> Int? {
    let own = entries(of: state)
    let others = other.map(entries(of:)) ?? []
    if let day, let entry = (own + others).first(where: { $0.days.contains(day) }) {
      return entry.number
    }
    guard let day, let past = own.last(where: { $0.days.lowerBound <= day }) else {
      return (own.last ?? others.last)?.number
    }
    return past.number
  }

  /// Number, identifier of the state, first day, and last day of what has ended.
  static let table = """
    2 USA 1816-01-01
    20 CAN 1867-07-01
    31 BHS 1973-07-10
    40 CUB 1902-05-20
    41 HTI 1816-01-01 1915-07-04
    41 HTI 1934-08-15
    42 DOM 1844-02-27
    51 JAM 1962-08-06
    52 TTO 1962-08-31
    53 BRB 1966-11-30
    54 DMA 1978-11-03
    55 GRD 1974-02-07
    56 LCA 1979-02-22
    57 VCT 1979-10-27
    58 ATG 1981-11-01
    60 KNA 1983-09-19
    70 MEX 1821-07-01
    80 BLZ 1981-09-21
    89 gw:89 1823-07-01 1839-12-31
    90 GTM 1840-01-01
    91 HND 1840-01-01
    92 SLV 1840-01-01
    93 NIC 1840-01-01
    94 CRI 1840-01-01
    95 PAN 1903-11-03
    99 gw:99 1821-08-30 1830-09-22
    100 COL 1830-09-23
    101 VEN 1829-01-01
    110 GUY 1966-05-26
    115 SUR 1975-11-25
    130 ECU 1830-05-13
    135 PER 1824-12-09
    140 BRA 1822-09-07
    145 BOL 1825-08-06
    150 PRY 1816-01-01
    155 CHL 1818-04-01
    160 ARG 1816-07-09
    165 URY 1830-05-26
    200 GBR 1816-01-01
    205 IRL 1921-12-06
    210 NLD 1816-01-01
    211 BEL 1830-10-04
    212 LUX 1867-05-11
    220 FRA 1816-01-01
    221 MCO 1816-01-01
    223 LIE 1816-01-01
    225 CHE 1816-01-01
    230 ESP 1816-01-01
    232 AND 1816-01-01
    235 PRT 1816-01-01
    240 cow:240 1816-01-01 1871-01-17
    245 cow:245 1816-01-01 1871-01-17
    255 DEU 1816-01-01 1945-05-07
    260 DEU 1949-09-21
    265 cow:265 1949-10-05 1990-10-02
    267 cow:267 1816-01-01 1871-01-17
    269 cow:269 1816-01-01 1871-01-17
    271 cow:271 1816-01-01 1871-01-17
    273 cow:273 1816-01-01 1871-01-17
    275 cow:275 1816-01-01 1871-01-17
    280 cow:280 1816-01-01 1871-01-17
    290 POL 1918-11-11
    300 cow:300 1816-01-01 1918-11-13
    305 AUT 1918-11-14
    310 HUN 1918-11-03
    315 cow:315 1918-11-11 1992-12-31
    316 CZE 1993-01-01
    317 SVK 1993-01-01
    325 ITA 1816-01-01
    327 VAT 1816-01-01 1870-09-22
    329 cow:329 1816-01-01 1861-03-16
    331 SMR 1816-01-01
    332 cow:332 1816-01-01 1861-03-16
    335 cow:335 1816-01-01 1861-03-16
    337 cow:337 1816-01-01 1861-03-16
    338 MLT 1964-09-21
    339 ALB 1913-01-01
    340 SRB 1878-07-13 1915-10-01
    340 SRB 2006-06-05
    341 MNE 1868-01-01 1915-07-01
    341 MNE 2006-06-03
    343 MKD 1991-11-20
    344 HRV 1992-04-27
    345 cow:345 1918-12-01 2006-06-04
    346 BIH 1992-04-27
    347 XKX 2008-02-17
    349 SVN 1992-04-27
    350 GRC 1828-04-25
    352 CYP 1960-08-16
    355 BGR 1878-03-03
    359 MDA 1991-08-27
    360 ROU 1878-07-13
    365 RUS 1816-01-01
    366 EST 1918-11-11 1940-06-01
    366 EST 1991-09-06
    367 LVA 1918-11-11 1940-06-01
    367 LVA 1991-09-06
    368 LTU 1918-02-16 1940-06-01
    368 LTU 1991-09-06
    369 UKR 1991-12-01
    370 BLR 1991-08-25
    371 ARM 1991-12-21
    372 GEO 1991-12-21
    373 AZE 1991-12-21
    375 FIN 1917-12-06
    380 SWE 1816-01-01
    385 NOR 1905-08-26
    390 DNK 1816-01-01
    395 ISL 1944-06-17
    396 gw:396 2008-08-26
    397 gw:397 2008-08-26
    402 CPV 1975-07-05
    403 STP 1975-07-12
    404 GNB 1974-09-10
    411 GNQ 1968-10-12
    420 GMB 1965-02-18
    432 MLI 1960-09-22
    433 SEN 1960-04-04
    434 BEN 1960-08-01
    435 MRT 1960-11-28
    436 NER 1960-08-03
    437 CIV 1960-08-07
    438 GIN 1958-10-02
    439 BFA 1960-08-05
    450 LBR 1847-07-26
    451 SLE 1961-04-27
    452 GHA 1957-03-06
    461 TGO 1960-04-27
    471 CMR 1960-01-01
    475 NGA 1960-10-01
    481 GAB 1960-08-17
    482 CAF 1960-08-13
    483 TCD 1960-08-11
    484 COG 1960-08-15
    490 COD 1960-06-30
    500 UGA 1962-10-09
    501 KEN 1963-12-12
    510 TZA 1961-12-09
    511 cow:511 1963-12-19 1964-04-26
    516 BDI 1962-07-01
    517 RWA 1962-01-07
    520 SOM 1960-07-01
    522 DJI 1977-06-27
    530 ETH 1855-02-11
    531 ERI 1993-05-24
    540 AGO 1975-11-11
    541 MOZ 1975-06-25
    551 ZMB 1964-10-24
    552 ZWE 1965-11-11
    553 MWI 1964-07-06
    560 ZAF 1910-05-31
    563 gw:563 1852-01-01 1910-05-30
    564 gw:564 1854-03-28 1910-05-30
    565 NAM 1990-03-21
    570 LSO 1966-10-04
    571 BWA 1966-09-30
    572 SWZ 1968-09-06
    580 MDG 1816-01-01 1896-08-05
    580 MDG 1960-06-26
    581 COM 1975-07-06
    590 MUS 1968-03-12
    591 SYC 1976-06-29
    600 MAR 1816-01-01 1904-01-01
    600 MAR 1956-03-02
    615 DZA 1816-01-01 1830-07-05
    615 DZA 1962-07-05
    616 TUN 1816-01-01 1881-05-12
    616 TUN 1956-01-01
    620 LBY 1816-01-01 1834-12-31
    620 LBY 1951-12-24
    625 SDN 1956-01-01
    626 SSD 2011-07-09
    630 IRN 1816-01-01
    640 TUR 1816-01-01
    645 IRQ 1932-10-03
    651 EGY 1827-01-01 1855-12-31
    651 EGY 1922-02-28
    652 SYR 1946-01-01
    660 LBN 1944-11-22
    663 JOR 1946-05-25
    666 ISR 1948-05-14
    670 SAU 1932-09-23
    678 YEM 1918-10-30
    680 cow:680 1967-11-30 1990-05-21
    690 KWT 1961-06-19
    692 BHR 1971-08-15
    694 QAT 1971-09-03
    696 ARE 1971-12-02
    698 OMN 1816-01-01
    700 AFG 1816-01-01 1888-12-30
    700 AFG 1919-05-01
    701 TKM 1991-10-27
    702 TJK 1991-09-09
    703 KGZ 1991-08-31
    704 UZB 1991-08-31
    705 KAZ 1991-12-16
    710 CHN 1816-01-01
    711 gw:711 1913-01-01 1950-10-01
    712 MNG 1921-03-13
    713 TWN 1949-12-08
    730 cow:730 1816-01-01 1910-08-22
    731 PRK 1948-09-09
    732 KOR 1948-08-15
    740 JPN 1816-01-01
    750 IND 1947-08-15
    760 BTN 1949-01-01
    770 PAK 1947-08-14
    771 BGD 1971-12-16
    775 MMR 1816-01-01 1885-12-31
    775 MMR 1948-01-04
    780 LKA 1948-02-04
    781 MDV 1965-05-26
    790 NPL 1816-01-01
    800 THA 1816-01-01
    811 KHM 1953-11-09
    812 LAO 1954-05-01
    815 gw:815 1816-01-01 1893-01-01
    816 VNM 1954-05-01
    817 cow:817 1954-05-01 1975-04-30
    820 MYS 1957-08-31
    830 SGP 1965-08-09
    835 BRN 1984-01-01
    840 PHL 1946-07-04
    850 IDN 1945-08-17
    860 TLS 2002-05-20
    900 AUS 1901-01-01
    910 PNG 1975-09-16
    920 NZL 1907-09-01
    935 VUT 1980-06-30
    940 SLB 1978-07-07
    950 FJI 1970-10-10
    970 KIR 1979-07-12
    971 NRU 1968-12-31
    972 TON 1970-06-04
    973 TUV 1978-10-01
    983 MHL 1986-10-21
    986 PLW 1994-10-01
    987 FSM 1986-11-03
    990 WSM 1962-01-01
    """
}
