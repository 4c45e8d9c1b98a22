import Counting
import Dates
import GraphCore
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct BandsPictureTests {
  private func reader(_ text: String, _ purpose: PictureStyle.Purpose = .page) throws -> SVGReader {
    var style = PictureStyle()
    style.purpose = purpose
    let graph = try GraphText.graph(text)
    return try SVGReader(BandsPicture(graph.affiliations(asOf: "2020"), style: style).svg)
  }

  @Test("The legend has the marks that occur: a year is a time, and who left left")
  func legend() throws {
    let texts = try reader("FRA, DEU in a from 2012; POL in a from 2010-02-01 to 2015").texts
    #expect(texts.contains("joined within this time") && texts.contains("joined then"))
    #expect(texts.contains("left within this time"))
    #expect(!texts.contains { $0.contains("first reported") || $0.contains(MembershipEnds.none) })
    let none = try reader("FRA in a at 2012-03-01").texts
    #expect(none.contains("first reported then, joined then or before"))
    #expect(none.contains { $0.hasSuffix(MembershipEnds.none) })
  }

  @Test("Of ends after the last day the picture does not say that none is reported")
  func laterEnds() throws {
    let texts = try reader("FRA in a from 2012-02-03 to 2030-01-01").texts
    let words = texts.joined(separator: " ")
    #expect(!words.contains(MembershipEnds.none))
    #expect(words.contains("No membership in these coalitions is known to have ended by 2020."))
  }

  @Test("A picture of nothing says by which date there is nothing")
  func nothing() throws {
    let texts = try reader("FRA in a from 2022-02-03").texts
    #expect(
      texts.joined(separator: " ")
        .hasPrefix("Nothing to draw: no founding and no membership has a date by 2020."))
  }

  @Test("A coalition that may be founded after the last day is only perhaps among the founded")
  func perhapsFounded() throws {
    let sure = ["a", "b", "c"].map {
      "coalition \($0) founded 2019-05-01; FRA in \($0) from 2019-06"
    }
    let open =
      "coalition d founded 2019-05-01; coalition d founded 2021-03-01; FRA in d from 2019-06"
    let texts = try reader((sure + [open]).joined(separator: "; ")).texts
    #expect(
      texts.joined(separator: " ")
        .hasPrefix("3 of 4 coalitions, perhaps 4, were founded between May 2019 and May 2019"))
  }

  @Test("No name of a leader reaches the line of the last day, and no year the head behind it")
  func lastDay() throws {
    let reader = try reader("FRA in a from 2000; DEU, POL, ITA, ESP leads a from 2020-06-01")
    let line = try #require(reader.labels.first { $0.text == "named" }).box.left - 10
    let names = try #require(reader.labels.first { $0.text.contains("Poland") })
    #expect(names.box.right < line)
    let years = reader.labels.filter { $0.text.count == 4 && Int($0.text) != nil }
    #expect(!years.isEmpty && years.allSatisfy { $0.box.right <= line })
  }

  @Test("A band ends with its coalition; where the day is unknown, with what is known")
  func ends() throws {
    let texts = try reader(
      "coalition a founded 2010-01-01 status ended; FRA in a at 2012-02-02; DEU in b from 2011"
    ).texts
    #expect(texts.contains("ended, on an unknown day"))
    #expect(!texts.contains("named of reported") && texts.contains("named"))
  }

  @Test("Numbers of neighbouring years do not touch")
  func numbers() throws {
    let codes = [
      "FRA", "DEU", "POL", "ITA", "ESP", "GBR", "NLD", "BEL", "LUX", "DNK", "NOR", "SWE",
    ]
    let text = (0..<12).map { year in
      "\(codes.joined(separator: ", ")) in a from \(2000 + year) to \(2000 + year)"
    }
    let many = text.joined(separator: "; ") + "; FRA in a from 1900"
    let reader = try reader(many)
    #expect(reader.texts.contains("12") && reader.collisions.isEmpty, "\(reader.collisions)")
  }

  @Test("The line of the last day has its date")
  func date() throws {
    let reader = try reader("FRA in a from 2012-02-03")
    let label = try #require(reader.labels.first { $0.text == "2020" && $0.box.right > 900 })
    let heads = try #require(reader.labels.first { $0.text == "named" })
    #expect(label.box.right < heads.box.left)
  }

  @Test(
    "Who ceases to lead on the day on which another begins has a mark beside it, struck through")
  func changeOfLead() throws {
    let reader = try reader(
      "FRA in a from 2010; FRA leads a from 2012-01-01 to 2015-03-01; DEU leads a from 2015-03-01")
    #expect(reader.texts.contains("ceases to lead"))
    var ended = Canvas(PictureStyle())
    ended.element("svg") { $0.endedLead(at: Point(10, 10), radius: 5) }
    #expect(ended.text.contains("<line"))
    // No mark is the same as that of a planned lead role, and none covers another.
    let diamonds = reader.paths.filter { $0.group == "coalition-a" }.compactMap { path in
      path.path.split(separator: " ").first.flatMap { Double($0.dropFirst()) }
    }
    #expect(diamonds.count == 3)
    for (number, x) in diamonds.enumerated() {
      #expect(diamonds[..<number].allSatisfy { abs($0 - x) > 13 })
    }
  }

  @Test(
    "The words of the data stand in place of coalitions, and lead roles only where there are any")
  func words() throws {
    var builder = GraphText.builder("FRA in a from 2012-02-03")
    builder.words = NodeWords(coalition: NodeWords.Forms(one: "club", many: "clubs"))
    let picture = BandsPicture(try builder.build().affiliations(asOf: "2020"))
    let texts = try SVGReader(picture.svg).texts.joined(separator: " ")
    #expect(texts.contains("Members: 1 club, up to 2020.") && !texts.contains("coalition"))
  }

  @Test("Of some parties, only those join, and of no other the picture says anything")
  func parties() throws {
    var question = Question(date: .date("2020"))
    question.parties = ["FRA"]
    let graph = try GraphText.graph(
      "FRA in a from 2012-02-03; DEU, POL, ITA, ESP, GBR in a from 2014-02-03; DEU in b from 2013-01-01"
    )
    let picture = BandsPicture(graph.affiliations(question))
    let texts = try SVGReader(picture.svg).texts
    #expect(!texts.contains("5") && !texts.contains("no member named"), "\(texts)")
  }

  @Test("Those that are left out are counted apart: of the date, and ended before")
  func leftOut() throws {
    let now = (0..<45).map { "FRA, DEU in c\($0) from 2010" }
    let ended = (0..<3).map { "coalition e\($0) founded 2001 ended 2005; FRA in e\($0) from 2001" }
    let texts = try reader((now + ended).joined(separator: "; ")).texts
    #expect(
      texts.joined(separator: " ").contains(
        "Only the largest coalitions are drawn. Left out: 5 of that date, 3 ended or planned."
      ), "\(texts)")
  }

  @Test("A slide has fewer rows, so that its text keeps its size")
  func slide() throws {
    let text =
      (0..<30).map { "FRA, DEU in c\($0) from 2010" }.joined(separator: "; ")
      + "; FRA in x from 2015-05-05"
    let slide = try reader(text, .slide)
    #expect(slide.page.width <= 1320 && slide.groups("coalition").count < 12)
    #expect(slide.texts.contains { $0.hasPrefix("Only the largest coalitions are drawn") })
    // Text of 11 pixels is 10 pixels at a width of 1,200, on the bundled graph, too.
    var style = PictureStyle()
    style.purpose = .slide
    let bundled = BandsPicture(try GraphFolder.ukraineSupport().affiliations(), style: style)
    #expect(try SVGReader(bundled.svg).page.width <= 1320)
    // The legend has what these rows have.
    #expect(slide.texts.contains("joined within this time") && !slide.texts.contains("joined then"))
  }
}
