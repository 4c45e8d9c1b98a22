import Counting
import GraphCore
import TestSupport
import Testing

@testable import Drawing

@Suite struct PictureTiesTests {
  @Test("A beneficiary of a planned coalition has the mark of one")
  func plannedBeneficiary() throws {
    let ties = PictureTies(
      try GraphText.graph(
        "coalition p status planned; UKR benefits p from 2020; FRA in p from 2020"
      )
      .affiliations(), uncounted: true)
    #expect(ties.ties.map(\.mark.shape) == [.belongs, .beneficiary])
  }

  private func ties(
    _ text: String, uncounted: Bool = true, _ question: Question = Question()
  ) throws -> PictureTies {
    PictureTies(try GraphText.graph(text).affiliations(question), uncounted: uncounted)
  }

  private func marks(_ text: String, uncounted: Bool = true) throws -> [String: Mark] {
    Dictionary(
      uniqueKeysWithValues: try ties(text, uncounted: uncounted).ties.map {
        ("\($0.party) \($0.coalition)", $0.mark)
      })
  }

  @Test("Shape says what a tie is, sureness how sure it is")
  func shapes() throws {
    let marks = try marks(
      """
      FRA leads a from 2020; DEU in a from 2020; UKR benefits a from 2020; ITA observes a from 2020
      POL unknown a at 2021; GBR in a from 2020 by s; GBR outside a from 2020 by t
      source s outlet s; source t outlet t; coalition p status planned; FRA in p from 2020
      """)
    #expect(marks["FRA a"] == Mark(shape: .leads, sureness: .certain))
    #expect(marks["DEU a"] == Mark(shape: .belongs, sureness: .certain))
    #expect(marks["UKR a"] == Mark(shape: .beneficiary, sureness: .certain))
    #expect(marks["ITA a"] == Mark(shape: .outside, sureness: .certain))
    #expect(marks["POL a"] == Mark(shape: .belongs, sureness: .possible))
    #expect(marks["GBR a"] == Mark(shape: .belongs, sureness: .disputed))
    #expect(marks["FRA p"] == Mark(shape: .belongs, sureness: .planned))
  }

  @Test("Ties that do not count are left out where they are not wanted")
  func uncounted() throws {
    let text =
      "FRA in a from 2020; ITA observes a from 2020; coalition p status planned; POL in p from 2020"
    #expect(try marks(text, uncounted: false).keys.sorted() == ["FRA a"])
    #expect(try ties(text, uncounted: false).rows.map(\.id) == ["FRA"])
    #expect(try ties(text).columns.map(\.id) == ["a", "p"])
    #expect(try ties(text).countedTies == 1)
  }

  @Test("A coalition in which nobody is named is not drawn")
  func silent() throws {
    let ties = try ties(
      "FRA in a from 2020; coalition b founded 2020; ITA observes c from 2020; DEU outside c at 2020"
    )
    #expect(ties.columns.map(\.id) == ["a"])
    #expect(ties.rows.map(\.id) == ["FRA"])
  }

  @Test("Numbers are those of the member lists")
  func counts() throws {
    let ties = try ties(
      """
      FRA, DEU in a from 2020; FRA leads b from 2020; POL in b from 2020
      b declares 3 at 2021 by times
      """)
    let counts = Dictionary(uniqueKeysWithValues: ties.rows.map { ($0.id, $0) })
    #expect(counts["FRA"]?.count == Count(2) && counts["FRA"]?.leads == 1)
    #expect(counts["DEU"]?.count == Count(1...2))
    #expect(ties.columns.map(\.size) == ["2 named", "2 of 3 named"])
  }

  @Test("With certain memberships only, possible ties are not drawn")
  func certainOnly() throws {
    var question = Question()
    question.counted = .certain
    let ties = try ties("FRA in a from 2020; POL unknown a at 2021", uncounted: true, question)
    #expect(ties.ties.map(\.party) == ["FRA"])
  }
}
