import GraphCore
import Testing

@testable import Interchange

@Suite struct HeaderWordTests {
  @Test(
    "A header gives the words for one and for several",
    arguments: [
      ("woman", "woman", "women"), ("Women", "woman", "women"), ("event", "event", "events"),
      ("company", "company", "companies"), ("Companies", "company", "companies"),
      ("bus", "bus", "buses"), ("branch", "branch", "branches"), ("boy", "boy", "boys"),
      ("board_member", "board member", "board members"), ("person", "person", "people"),
      ("provinces", "province", "provinces"), ("classes", "class", "classes"),
    ])
  func forms(_ header: String, _ one: String, _ many: String) {
    let forms = HeaderWord(header)?.forms
    #expect(forms?.one == one && forms?.many == many)
  }

  @Test(
    "Codes, general words and what is no English word give none",
    arguments: [
      "id", "Name", "party", "V1", "x2", "country_code", "bioguide id", "імʼя", "", "ngo3",
    ])
  func none(_ header: String) { #expect(HeaderWord(header) == nil) }
}
