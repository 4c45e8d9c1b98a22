import Counting
import TestSupport
import Testing

@testable import Drawing

@Suite struct MatrixPictureTests {
  private func reader(
    _ text: String, order: MatrixOrder = .count, limits: (rows: Int, columns: Int) = (60, 30)
  ) throws -> SVGReader {
    let affiliations = try GraphText.graph(text).affiliations()
    return try SVGReader(MatrixPicture(affiliations, order: order, limits: limits).svg)
  }

  private let text = """
    FRA leads a from 2020; DEU in a from 2020; FRA in b from 2020; ITA observes a from 2020
    POL in b from 2020; b declares 4 at 2021 by s; coalition p status planned; DEU in p from 2020
    """

  @Test("Every tie has a mark with its words, also those that do not count")
  func ties() throws {
    let edges = try reader(text).groups("edge")
    #expect(edges.map(\.id) == ["DEU--a", "FRA--a", "ITA--a", "FRA--b", "POL--b", "DEU--p"])
    #expect(
      edges.first { $0.id == "FRA--a" }?.title.hasPrefix("France – a: lead, since 2020") ?? false
        || edges.first { $0.id == "FRA--a" }?.title.hasPrefix("France – a: lead, by") ?? false)
    #expect(edges.first { $0.id == "ITA--a" }?.title.contains("observer") ?? false)
    #expect(edges.first { $0.id == "DEU--p" }?.title.contains("planned coalition") ?? false)
  }

  @Test("Rows and columns stand in the order of their numbers, planned coalitions last")
  func order() throws {
    let nodes = try reader(text).groups("node").map(\.id)
    #expect(
      nodes == [
        "coalition-a", "coalition-b", "coalition-p", "party-FRA", "party-DEU", "party-POL",
        "party-ITA",
      ])
  }

  @Test("Numbers at the right are ranges, and the legend says what is drawn and no more")
  func legend() throws {
    let reader = try reader(text)
    #expect(reader.labels.contains { $0.text == "1–2" })
    let words = reader.texts
    #expect(
      words.contains("leads") && words.contains("belongs") && words.contains("of these, leads"))
    #expect(!words.contains("beneficiary") && !words.contains("may lead"))
  }

  @Test("Beyond the limits the largest are drawn, and the others counted")
  func limits() throws {
    let reader = try reader(text, limits: (2, 1))
    #expect(reader.groups("party").map(\.id) == ["party-FRA", "party-DEU"])
    #expect(
      reader.texts.joined(separator: " ").contains(
        "Only those with the most ties to each other are drawn; there are 2 more countries and 2 more coalitions. The numbers count all."
      ))
  }

  @Test("No row of a sparse matrix is empty")
  func sparse() throws {
    // The largest coalitions and the parties with most ties have nothing in common.
    let large = (0..<3).map { c in
      (0..<4).map { "p\(c)\($0)" }.joined(separator: ", ") + " in big\(c) from 2020"
    }
    let busy = (0..<9).map { "FRA, DEU in small\($0) from 2020" }
    let text = (large + busy).joined(separator: "; ").replacing(/p(\d)(\d)/) { match in
      ["AUT", "BEL", "CHE", "CZE", "DNK", "ESP", "EST", "FIN", "GBR", "GRC", "HRV", "HUN"][
        (Int(match.1) ?? 0) * 4 + (Int(match.2) ?? 0)]
    }
    let reader = try reader(text, limits: (4, 4))
    let parties = reader.groups("party").map { $0.id.dropFirst(6) }
    let edges = reader.groups("edge").map(\.id)
    #expect(!parties.isEmpty)
    for party in parties { #expect(edges.contains { $0.hasPrefix("\(party)--") }, "\(party)") }
  }

  @Test("The description counts the marks, and those that are not counted")
  func description() throws {
    let affiliations = try GraphText.graph(text).affiliations()
    #expect(
      MatrixPicture(affiliations).svg.contains("6 marks, one for each tie, 2 of them not counted."))
  }

  @Test("Where possible memberships count, the bar still tells them from certain ones")
  func possible() throws {
    var question = Question()
    question.counted = .possible
    let graph = try GraphText.graph(
      "FRA, DEU in a from 2020; FRA unknown b at 2021; DEU in b from 2020")
    let svg = MatrixPicture(graph.affiliations(question)).svg
    #expect(try SVGReader(svg).texts.contains("possible, or as unnamed member"))
    #expect(
      svg.split(separator: "\n").count { $0.contains("<rect") && $0.contains("dasharray") } == 2)
  }

  @Test("In print the bar of lead roles has a pattern")
  func print() throws {
    var style = PictureStyle()
    style.theme = .print
    let affiliations = try GraphText.graph(text).affiliations()
    let plain = try SVGReader(MatrixPicture(affiliations).svg).paths.count
    let patterned = try SVGReader(MatrixPicture(affiliations, style: style).svg).paths.count
    // The bar of France, and that of the legend.
    #expect(patterned == plain + 2)
  }

  @Test("By name")
  func byName() throws {
    let parties = try reader(text, order: .name).groups("party").map(\.id)
    #expect(parties == ["party-FRA", "party-DEU", "party-ITA", "party-POL"])
  }
}
