import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct NamesInSentencesTests {
  private func ties(_ text: String) throws -> PictureTies {
    PictureTies(try GraphText.graph(text).affiliations(), uncounted: false)
  }

  @Test("Names that need the article have it, with a large letter at the beginning of a sentence")
  func articles() throws {
    let picture = try ties("USA in a; DEU in a; NLD in a")
    func start(_ ids: [Party.ID], _ language: String = "en") -> String {
      picture.namesAtStart(of: ids, language: language)
    }
    #expect(start(["USA", "DEU"]) == "The United States and Germany")
    #expect(start(["DEU", "USA"]) == "Germany and the United States")
    #expect(start(["NLD"]) == "The Netherlands")
    #expect(picture.nameInSentence(of: "NLD", language: "en") == "the Netherlands")
    #expect(start(["USA"], "de") == "Vereinigte Staaten")
  }

  @Test("Titles have the article too")
  func titles() throws {
    let two = try ties("USA leads a; USA leads b; DEU in a; DEU leads c; FRA in b")
    #expect(
      Findings(two, language: "en").leading
        == "The United States leads the most: 2 of the 3 coalitions")
    let one = try ties("USA leads a; DEU in a")
    #expect(Findings(one, language: "en").belonging?.contains("led by the United States") == true)
  }

  @Test("A party that is written with a small letter keeps it")
  func smallLetters() throws {
    var builder = GraphBuilder(title: "t")
    builder.parties = [Party(id: "ebay", kind: .other, name: "eBay")]
    builder.coalitions = [Coalition(id: "a", name: "A")]
    builder.add("ebay", to: "a")
    let picture = PictureTies(try builder.build().affiliations(), uncounted: false)
    #expect(picture.namesAtStart(of: ["ebay"], language: "en") == "eBay")
  }
}
