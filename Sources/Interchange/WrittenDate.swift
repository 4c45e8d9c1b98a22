/// A date with a month in words: `April 1949`, `4 April 1949`, `April 4, 1949`, `4. Apr. 1949`.
enum WrittenDate {
  /// The date as this program writes it; `nil` for another text.
  static func plain(_ text: String) -> String? {
    // A date that this program writes begins with a digit and has no letter.
    guard text.utf8.count <= 40, text.contains(where: \.isLetter) else { return nil }
    let parts = text.lowercased().split { " .,\u{A0}".contains($0) }
      .filter { !words.contains($0) }
    guard (2...3).contains(parts.count), let year = parts.last, isNumber(year, 4...4),
      let position = parts.firstIndex(where: { months[String($0)] != nil }),
      let month = months[String(parts[position])]
    else { return nil }
    let start = "\(year)-\(month < 10 ? "0" : "")\(month)"
    guard parts.count == 3 else { return position == 0 ? start : nil }
    guard position < 2 else { return nil }
    var day = parts[1 - position]
    for ending in ["st", "nd", "rd", "th", "er", "º", "°"] where day.hasSuffix(ending) {
      day = day.dropLast(ending.count)
    }
    return isNumber(day, 1...2) ? "\(start)-\(day.count == 1 ? "0" : "")\(day)" : nil
  }

  /// True for a text that says that what began goes on.
  static func isOpenEnd(_ text: String) -> Bool { openEnds.contains(text.lowercased()) }

  private static func isNumber(_ text: Substring, _ count: ClosedRange<Int>) -> Bool {
    count.contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Words between the parts of a date.
  private static let words: Set<Substring> = ["de", "of", "the", "di", "del"]

  private static let openEnds: Set<String> = [
    "present", "to present", "ongoing", "today", "now", "current", "currently", "to date", "active",
    "still member", "open", "heute", "andauernd", "laufend", "présent", "aujourd'hui", "en cours",
    "presente", "actualidad", "la actualidad", "actual", "hoy", "en curso", "oggi", "in corso",
    "attuale", "atual", "hoje", "obecnie", "nadal", "bugün", "günümüz", "devam ediyor", "нині",
    "дотепер", "сьогодні", "донині", "наст. время", "настоящее время", "н.в.", "по настоящее время",
    "сегодня", "至今", "现在", "現在",
  ]

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in names {
      for (number, name) in line.split(separator: " ").enumerated() {
        months[String(name)] = number + 1
        // English and German shorten to three letters, which no two of these months share.
        if line == names[0] || line == names[1] { months[String(name.prefix(3))] = number + 1 }
      }
    }
    months["sept"] = 9
    return months
  }()

  private static let names = [
    "january february march april may june july august september october november december",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  ]
}
