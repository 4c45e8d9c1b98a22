import Dates
import Testing

@testable import States

@Suite struct StateLookupTests {
  private func match(_ name: String, _ date: PartialDate? = nil) -> StateLookup.Match {
    date.map { StateLookup.shared.match(name, on: $0) } ?? StateLookup.shared.match(name)
  }

  @Test(
    "A name is looked up in English, then among demonyms, then in every language, then by its parts",
    arguments: [
      ("France", "FRA"), ("the netherlands", "NLD"), ("Zaire", "COD"), ("French", "FRA"),
      ("Frankreich", "FRA"), ("Франція", "FRA"), ("法国", "FRA"), ("Yugoslavia", "cow:345"),
      ("Republic of Austria", "AUT"), ("Kingdom of Belgium", "BEL"), ("Korea, Republic of", "KOR"),
      ("Micronesia (Federated States of)", "FSM"), ("Korea (the Republic of)", "KOR"),
      ("Venezuela (Bolivarian Republic of)", "VEN"), ("Tanzania, United Republic of", "TZA"),
      ("Bolivia, Plurinational State of", "BOL"), ("Holy See", "VAT"), ("Gambia, The", "GMB"),
      ("Bahamas (the)", "BHS"), ("St Lucia", "LCA"), ("Saint Lucia", "LCA"),
      ("Trinidad and Tobago", "TTO"), ("Bosnia-Herzegovina", "BIH"), ("Türkiye", "TUR"),
      ("Virgin Islands, British", "VGB"), ("Virgin Islands (U.S.)", "VIR"), ("Swasiland", "SWZ"),
      ("République française", "FRA"), ("Российская Федерация", "RUS"), ("Guyane", "GUF"),
      ("West Germany", "DEU"), ("East Germany", "cow:265"),
      ("Germany, Democratic Republic of", "cow:265"),
      ("Serbia and Montenegro", "cow:345"), ("North Yemen", "cow:678"), ("Tibet", "gw:711"),
      ("Taiwan, China", "TWN"), ("SouthKorea", "KOR"),
    ])
  func finds(_ name: String, _ code: String) {
    #expect(match(name) == .found(code))
  }

  @Test("A name of several states is ambiguous")
  func ambiguous() {
    #expect(match("Congolese") == .ambiguous(["COD", "COG"]))
    #expect(match("Congo") == .ambiguous(["COD", "COG"]))
    #expect(match("Korea") == .ambiguous(["KOR", "PRK", "cow:730"]))
    #expect(match("Guiana") == .ambiguous(["GUF", "GUY"]))
    #expect(match("Hesse") == .ambiguous(["cow:273", "cow:275"]))
  }

  @Test("Which state a name means on a date follows the state lists")
  func onADate() {
    #expect(match("Korea", "1900") == .found("cow:730"))
    #expect(match("Korea", "1930") == .found("cow:730"))
    #expect(match("Korea", "2000") == .ambiguous(["KOR", "PRK"]))
    #expect(match("Congo", "2000") == .found("COG"))
    #expect(match("Congo", "1950") == .found("COD"))
    #expect(match("Vietnam", "1850") == .found("gw:815"))
    #expect(match("Viet Nam", "1960") == .found("VNM"))
    #expect(match("South Vietnam", "1960") == .found("cow:817"))
    #expect(match("Austria", "1900") == .found("cow:300"))
    #expect(match("Austria", "1930") == .found("AUT"))
    #expect(match("Republic of China", "1930") == .found("CHN"))
    #expect(match("Republic of China", "1960") == .found("TWN"))
    #expect(match("Colombia", "1825") == .found("gw:99"))
    #expect(match("Colombia", "1900") == .found("COL"))
    #expect(match("Prussia", "1850") == .found("DEU"))
    #expect(match("Yemen", "1960") == .found("YEM"))
    #expect(match("France", "1943") == .found("FRA"))
  }

  @Test("A name that no state has gets the nearest names, if any are near")
  func unknown() {
    #expect(match("Frnace") == .unknown(suggestions: ["France"]))
    #expect(match("Middle Earth Union") == .unknown(suggestions: []))
    #expect(match(String(repeating: "the ", count: 100_000)) == .unknown(suggestions: []))
    #expect(match(String(repeating: "a/", count: 150)) == .unknown(suggestions: []))
    #expect(match("12345") == .unknown(suggestions: []))
    #expect(match("Georgia (US state)") == .unknown(suggestions: []))
    #expect(StateLookup.shared.match("Frnace", isSuggesting: false) == .unknown(suggestions: []))
  }

  @Test("A text is a code, or a name; a code in other than capital or small letters may be a word")
  func reads() {
    let lookup = StateLookup.shared
    #expect(lookup.read("NGA") == .found("NGA"))
    #expect(lookup.read("nga") == .found("NGA"))
    #expect(lookup.read("Nga") == .ambiguous(["NGA", "RUS"]))
    #expect(lookup.read("Fra") == .found("FRA"))
    #expect(lookup.read("fr") == .found("FRA"))
    #expect(lookup.read("DDDE") == .found("cow:265"))
    #expect(lookup.read("CS") == .ambiguous(["cow:315", "cow:345"]))
    #expect(lookup.read("cow:300") == .found("cow:300"))
    #expect(lookup.read("gw:711") == .found("gw:711"))
    #expect(lookup.read("gw:1") == .unknown(suggestions: []))
    #expect(lookup.read("SUN") == .found("RUS"))
    #expect(lookup.read("sun") == .unknown(suggestions: []))
    #expect(lookup.read("Chad") == .found("TCD"))
    #expect(lookup.read("UK") == .found("GBR"))
    #expect(lookup.read("840") == .unknown(suggestions: []))
  }
}
