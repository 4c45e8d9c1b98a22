import Dates

/// Codes that ISO 3166 has withdrawn, and the states that they mean.
///
/// A code can have been given twice: `CS` was Czechoslovakia and later Serbia and Montenegro. Facts from
/// ISO 3166-3, and the withdrawn numbers from the UN's list M49. A territory that is a part of another code
/// today means that one. Left out are those that are a part of none or of several: Sikkim, the Panama
/// Canal Zone, the Neutral Zone, the Pacific Islands, and the Gilbert and Ellice Islands.
enum FormerCodes {
  /// The codes of one state or territory, and the days on which they were in use, as far as known.
  struct Entry: Hashable, Sendable {
    let codes: [StateCodes.System: String]
    let state: String
    let days: ClosedRange<Day>
  }

  static let all: [Entry] = table.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: " ")
    guard fields.count == 7, let last = PartialDate(fields[6])?.latest else { return nil }
    var codes: [StateCodes.System: String] = [:]
    for (field, system) in zip(fields, systems) where field != "-" { codes[system] = String(field) }
    let first = PartialDate(fields[5])?.earliest ?? .distantPast
    return Entry(codes: codes, state: String(fields[4]), days: first...last)
  }

  private static let systems: [StateCodes.System] = [.iso2, .iso3, .isonum]

  private static let byCode: [StateCodes.System: [String: [Entry]]] = {
    var byCode: [StateCodes.System: [String: [Entry]]] = [:]
    for (line, entry) in zip(table.split(separator: "\n"), all) {
      for (system, code) in entry.codes {
        byCode[system, default: [:]][code, default: []].append(entry)
      }
      // The four letters of ISO 3166-3 stand for either kind of letters.
      let long = String(line.split(separator: " ")[3])
      byCode[.iso2, default: [:]][long, default: []].append(entry)
      byCode[.iso3, default: [:]][long, default: []].append(entry)
    }
    return byCode
  }()

  private static let byState = Dictionary(grouping: all, by: \.state)

  /// The system of the list that has the codes of a system: M49 numbers are those of ISO.
  private static func listed(_ system: StateCodes.System) -> StateCodes.System {
    system == .m49 ? .isonum : system
  }

  /// The meanings of a withdrawn code in a system of ISO or of the UN, the earliest first.
  static func meanings(of code: String, in system: StateCodes.System) -> [Entry] {
    byCode[listed(system)]?[code] ?? []
  }

  /// The code that a state had on a day; without a day its first; `nil` if it had none, or none any more.
  static func code(of state: String, in system: StateCodes.System, on day: Day?) -> String? {
    let system = listed(system)
    let entries = (byState[state] ?? []).filter { $0.codes[system] != nil }
    guard let day else { return entries.first?.codes[system] }
    return entries.filter { day <= $0.days.upperBound }
      .min { $0.days.upperBound < $1.days.upperBound }?.codes[system]
  }

  /// Alpha-2, alpha-3, number, the four letters of ISO 3166-3, identifier of the state, first and last day.
  ///
  /// `..` is a code that also stands for the time before there were codes; where it was given anew, its first
  /// day is that of the list.
  static let table = """
    AI AFI 262 AIDJ DJI 1974 1977
    AN ANT 530 ANHH ANT .. 2010-12-15
    BQ ATB - BQAQ ATA 1974 1979
    BU BUR 104 BUMM MMR .. 1989-12-05
    BY BYS 112 BYAA BLR .. 1992-06-15
    CS CSK 200 CSHH cow:315 .. 1993-06-15
    CT CTE 128 CTKI KIR .. 1984
    DD DDR 278 DDDE cow:265 .. 1990-10-30
    DY DHY 204 DYBJ BEN .. 1977
    FQ ATF 260 FQHH ATF 1974 1979
    FX FXX 249 FXFR FRA .. 1997-07-14
    HV HVO 854 HVBF BFA .. 1984
    JT JTN 396 JTUM UMI .. 1986
    MI MID 488 MIUM UMI .. 1986
    NH NHB 548 NHVU VUT .. 1980
    NQ ATN 216 NQAQ ATA .. 1983
    PU PUS 849 PUUM UMI .. 1986
    RH RHO 716 RHZW ZWE .. 1980
    SU SUN 810 SUHH RUS .. 1992-08-30
    TP TMP 626 TPTL TLS .. 2002-05-20
    VD VDR - VDVN VNM .. 1977
    WK WAK 872 WKUM UMI .. 1986
    YD YMD 720 YDYE cow:680 .. 1990-08-14
    YU YUG 891 YUCS cow:345 .. 2003-07-23
    CS SCG 891 CSXX cow:345 2003-02-04 2006-09-26
    ZR ZAR 180 ZRCD COD .. 1997-07-14
    - - 890 - cow:345 .. 1992-04-27
    - - 230 - ETH .. 1993-05-23
    - - 280 - DEU .. 1990-10-02
    - - 532 - ANT .. 1985-12-31
    - - 590 - PAN .. 1979-09-30
    - - 736 - SDN .. 2011-07-08
    - - 886 - cow:678 .. 1990-05-21
    """
}
