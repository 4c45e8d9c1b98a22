import Testing

@testable import EntenteCommand

@Suite struct TextStyleTests {
  private let style = TextStyle(isOn: true)

  @Test("Without colours every text stays as it is")
  func off() {
    let plain = TextStyle(isOn: false)
    #expect(plain.complaint("error: x") == "error: x")
    #expect(plain.reading("CODE\nFRA* https://a.b/c") == "CODE\nFRA* https://a.b/c")
    #expect(plain.heading("x") == "x")
  }

  @Test("The severity has a colour, and the place of a finding stands out")
  func complaints() {
    #expect(style.complaint("error: x") == "\u{1B}[1;31merror:\u{1B}[0m x")
    #expect(style.complaint("hint: x").hasPrefix("\u{1B}[36mhint:\u{1B}[0m"))
    #expect(
      style.complaint("a.yaml:3:7: warning: x [W1]")
        == "\u{1B}[1ma.yaml:3:7: \u{1B}[0m\u{1B}[1;33mwarning:\u{1B}[0m x [W1]")
    #expect(style.complaint("wrote x.csv") == "wrote x.csv")
  }

  @Test("Headings, marks and links of a text")
  func reading() {
    #expect(
      style.reading("code  name\nFRA   France*; Italy?", hasHeader: true)
        == "\u{1B}[1mcode  name\u{1B}[0m\n"
        + "FRA   France\u{1B}[33m*\u{1B}[0m; Italy\u{1B}[33m?\u{1B}[0m")
    #expect(style.reading("MEMBERS\nx") == "\u{1B}[1mMEMBERS\u{1B}[0m\nx")
    #expect(
      style.reading("[1] AFP, https://a.b/c.")
        == "[1] AFP, \u{1B}]8;;https://a.b/c\u{1B}\\https://a.b/c\u{1B}]8;;\u{1B}\\.")
  }

  @Test("An address that is cut at the edge of the terminal is no link")
  func cut() {
    #expect(style.reading("https://a.b/c", width: 13) == "https://a.b/c")
    #expect(style.reading("https://a.b/…", width: 40).contains("8;;") == false)
  }

  @Test("A question mark at the end of a sentence is a mark only behind a letter or digit")
  func marks() {
    #expect(style.reading("a * b ~ c ? d") == "a * b ~ c ? d")
  }
}
