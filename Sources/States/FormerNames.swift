package import Dates

/// Earlier names of states and their times: `COD` was Zaire from 1971 to 1997.
///
/// Only names under which the same code stands; a state that ended and has no successor under its code
/// has a code of its own. Facts from ISO 3166-3, from the UN's list of former names of members, and
/// from the state system list of the Correlates of War Project where one number spans several names.
package enum FormerNames {
  /// One name and its time.
  struct Entry: Hashable, Sendable {
    let state: String
    /// The first day and the last, as far as the name has them.
    let days: ClosedRange<Day>
    let name: String
  }

  static let all = entries(table)

  private static let byState = Dictionary(grouping: all + entries(printedTable), by: \.state)

  private static func entries(_ table: String) -> [Entry] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: " ", maxSplits: 3)
      guard fields.count == 4 else { return nil }
      let first = PartialDate(fields[1])?.earliest ?? .distantPast
      let last = PartialDate(fields[2])?.latest ?? .distantFuture
      return Entry(state: String(fields[0]), days: first...last, name: String(fields[3]))
    }
  }

  /// The English name that a state had on every day of a date; `nil` if it had its present name or
  /// several names.
  package static func name(of code: String, on date: PartialDate) -> String? {
    byState[code]?.first { entry in
      entry.days.contains(date.earliest) && entry.days.contains(date.latest)
    }?.name
  }

  /// Every earlier name of a state, the oldest first.
  package static func names(of code: String) -> [String] {
    (byState[code] ?? []).filter(all.contains).map(\.name)
  }

  /// Names that are printed for a date, and that mean another state where no date is given: the Correlates of War
  /// Project has one number for Serbia, Yugoslavia and what followed it.
  private static let printedTable = """
    CHN .. 1949-09-30 China
    cow:345 .. 1918-11-30 Serbia
    cow:345 1918-12-01 1929-10-02 Kingdom of Serbs, Croats and Slovenes
    cow:345 2003-02-04 2006-06-04 Serbia and Montenegro
    cow:345 2006-06-05 .. Serbia
    """

  /// Code, first day, last day and name; `..` where the name goes further back than the lists do.
  static let table = """
    BEN .. 1975-11-29 Dahomey
    BFA .. 1984-08-03 Upper Volta
    BLZ .. 1973-05-31 British Honduras
    BWA .. 1966-09-29 Bechuanaland
    CAF .. 1958-11-30 Ubangi-Shari
    CAF 1976-12-04 1979-09-20 Central African Empire
    CIV .. 1985-10-13 Ivory Coast
    COD .. 1908-11-14 Congo Free State
    COD 1908-11-15 1960-06-29 Belgian Congo
    COD 1960-06-30 1964-07-31 Congo (Léopoldville)
    COD 1971-10-27 1997-05-16 Zaire
    CPV .. 2013-10-23 Cape Verde
    CZE 1993-01-01 2016-07-04 Czech Republic
    DEU .. 1871-01-17 Prussia
    DEU 1949-05-23 1990-10-02 West Germany
    DJI .. 1967-07-04 French Somaliland
    DJI 1967-07-05 1977-06-26 Afars and Issas
    EGY 1958-02-22 1971-09-10 United Arab Republic
    GHA .. 1957-03-05 Gold Coast
    GNB .. 1973-09-23 Portuguese Guinea
    GUY .. 1966-05-25 British Guiana
    IRL 1922-12-06 1937-12-28 Irish Free State
    IRN .. 1935-03-20 Persia
    ITA .. 1861-03-16 Sardinia
    JOR .. 1949-04-25 Transjordan
    KHM 1970-10-09 1975-04-16 Khmer Republic
    KHM 1976-01-05 1989-04-29 Democratic Kampuchea
    KIR .. 1979-07-11 Gilbert Islands
    LKA .. 1972-05-21 Ceylon
    LSO .. 1966-10-03 Basutoland
    MDG 1958-10-14 1975-12-29 Malagasy Republic
    MKD 1991-09-08 2019-02-11 Macedonia
    MLI .. 1958-11-23 French Sudan
    MMR .. 1989-06-17 Burma
    MWI .. 1964-07-05 Nyasaland
    MYS .. 1963-09-15 Malaya
    NAM .. 1968-06-11 South West Africa
    OMN .. 1970-08-08 Muscat and Oman
    ROU 1862-01-24 1866-07-11 United Principalities
    RUS .. 1917-09-13 Russian Empire
    RUS 1922-12-30 1991-12-25 Soviet Union
    SUR .. 1975-11-24 Dutch Guiana
    SWZ .. 2018-04-18 Swaziland
    THA .. 1939-06-23 Siam
    THA 1945-09-08 1949-05-10 Siam
    TLS .. 1975-11-27 Portuguese Timor
    TLS 1975-11-28 2002-05-19 East Timor
    TUR .. 1922-10-31 Ottoman Empire
    TUR 1923-10-29 2022-06-01 Turkey
    TUV .. 1975-09-30 Ellice Islands
    TZA .. 1964-04-25 Tanganyika
    VNM 1954-07-21 1976-07-01 Democratic Republic of Vietnam
    VUT .. 1980-07-29 New Hebrides
    WSM .. 1997-07-03 Western Samoa
    ZMB .. 1964-10-23 Northern Rhodesia
    ZWE .. 1964-10-23 Southern Rhodesia
    ZWE 1964-10-24 1979-05-31 Rhodesia
    """
}
