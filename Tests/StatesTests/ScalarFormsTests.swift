import Testing

@testable import States

@Suite struct ScalarFormsTests {
  @Test(
    arguments: [
      ("é", "e"), ("Å", "a"), ("ß", "ss"), ("Æ", "ae"), ("İ", "i"), ("ς", "σ"), ("Й", "и"),
      ("Ё", "е"),
      ("한", "한"), ("国", "国"), ("ि", "ि"), ("–", " "), ("’", ""), ("\u{200B}", ""), ("آ", "ا"),
      ("Ａ", "a"),
    ] as [(Unicode.Scalar, String)])
  func forms(_ scalar: Unicode.Scalar, _ expected: String) {
    var forms = ScalarForms()
    #expect(String(decoding: forms.form(of: scalar), as: UTF8.self) == expected)
    #expect(String(decoding: forms.form(of: scalar), as: UTF8.self) == expected)
  }
}
