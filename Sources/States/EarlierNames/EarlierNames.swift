/// Names that earlier releases of the Unicode Common Locale Data Repository gave to states.
///
/// A release replaces names: Swaziland became Eswatini in hundreds of languages, spellings were mended,
/// long forms ("Hong Kong SAR") gave way to short ones. Data sets keep the names of their time. These are
/// the names in releases 23 to 46 (2013 to 2024) that Foundation no longer has, read from the copies that
/// the releases of Babel carry (decision note 1). Unicode licence v3.
enum EarlierNames {
  /// Code, a space, and names between bars; a code can have several lines.
  static var tables: [String] { [latin, cyrillic, arabic, indic, eastAsian] }

  /// The names of each table as they stand there, with the state of each.
  static func all() -> [(state: String, name: Substring)] {
    tables.flatMap { table in
      table.split(separator: "\n").flatMap { line in
        let state = String(line.prefix(3))
        return line.dropFirst(4).split(separator: "|").map { (state, $0) }
      }
    }
  }
}
