import Counting
import Dates
import GraphCore
import Graphviz
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct NetworkPictureTests {
  /// The picture of a sketch at the places of an engine.
  static func picture(_ sketch: NetworkSketch, _ engine: LayoutEngine = .neato) throws
    -> NetworkPicture
  {
    guard !sketch.isEmpty else { return NetworkPicture(empty: sketch) }
    return NetworkPicture(
      sketch, try Renderer.layout(RenderRequest(sketch.document(), engine: engine)))
  }

  private func svg(_ text: String, _ engine: LayoutEngine = .neato) throws -> SVGReader {
    let sketch = NetworkSketch([try GraphText.graph(text).affiliations()])
    return try SVGReader(Self.picture(sketch, engine).svg)
  }

  @Test(
    "The legend lists exactly the marks that are drawn",
    arguments: [
      ("FRA, DEU in a from 2020; FRA in b from 2020", ["belongs", "country"]),
      (
        "FRA leads a from 2020; DEU, UKR in a from 2020; UKR benefits a from 2020",
        [
          "leads", "belongs", "benefits", "leads or may lead", "leads none of these", "beneficiary",
        ]
      ),
      (
        """
        FRA in a from 2020 by s; FRA outside a from 2020 by t; source s outlet s; source t outlet t
        POL unknown b at 2021; coalition b scope main; ITA observes a from 2020
        """, ["belongs, sources disagree", "may belong", "country"]
      ),
    ])
  func legend(_ text: String, _ entries: [String]) throws {
    let words = [
      "leads", "leads, sources disagree", "may lead", "belongs", "belongs, sources disagree",
      "benefits",
      "may belong", "leads or may lead", "leads none of these", "beneficiary", "country",
      "coalition", "main coalition", "coalition for comparison",
    ]
    let texts = Set(try svg(text).texts)
    #expect(Set(words.filter(texts.contains)) == Set(entries))
  }

  @Test(
    "Every node and tie is drawn, texts are apart and on the page",
    arguments: [
      LayoutEngine.neato, .sfdp, .dot,
    ])
  func everything(_ engine: LayoutEngine) throws {
    var question = Question()
    question.coalitions.kinds = ["capability"]
    let sketch = NetworkSketch([try GraphFolder.ukraineSupport().affiliations(question)])
    let reader = try SVGReader(Self.picture(sketch, engine).svg)
    #expect(sketch.isDetailed)
    #expect(reader.groups("edge").count == sketch.picture.ties.count)
    #expect(
      reader.groups("node").count == sketch.picture.rows.count + sketch.picture.columns.count)
    #expect(reader.collisions.isEmpty, "\(reader.collisions)")
    #expect(reader.cut.isEmpty)
  }

  @Test("In a large network names stand where there is room, and the others are titles")
  func large() throws {
    let text = (0..<90).map { country in
      let own = (0..<6).map { (country * 7 + $0 * $0 * 3) % 80 }
      return Set(own).sorted().map { "\(StateList.codes[country]) in c\($0) from 2020" }
        .joined(separator: "; ")
    }.joined(separator: "; ")
    let sketch = NetworkSketch([try GraphText.graph(text).affiliations()])
    #expect(!sketch.isDetailed)
    let picture = try Self.picture(sketch, .sfdp)
    let reader = try SVGReader(picture.svg)
    #expect(reader.page.width <= 1240)
    #expect(reader.collisions.isEmpty && reader.cut.isEmpty)
    let nodes = reader.groups("node")
    #expect(nodes.count == 170 && nodes.allSatisfy { !$0.title.isEmpty })
    let named = Set(reader.labels.compactMap(\.group)).count
    #expect(named > 60)
    // Whoever has no name has no more ties than those with one.
    var degrees: [String: Int] = [:]
    for tie in sketch.picture.ties {
      degrees["party-\(tie.party)", default: 0] += 1
      degrees["coalition-\(tie.coalition)", default: 0] += 1
    }
    let labelled = Set(reader.labels.compactMap(\.group))
    let least = labelled.compactMap { degrees[$0] }.min() ?? 0
    #expect(nodes.allSatisfy { labelled.contains($0.id) || (degrees[$0.id] ?? 0) <= least })
    let note = reader.texts.joined(separator: " ")
    #expect(named == 170 || note.contains("room for \(named) of 170 names"))
  }

  @Test("A network fits columns if that of all its dates together does")
  func size() throws {
    func answer(_ letter: String, on date: PartialDate) throws -> Affiliations {
      var builder = GraphBuilder(title: "t")
      builder.coalitions = [Coalition(id: "a", name: "A")]
      for name in (1...45).map({ "\(letter)\($0)" }) {
        builder.parties.append(Party(id: Party.ID(name), kind: .other, name: name))
        builder.add(Party.ID(name), to: "a", Claim(from: "2000"))
      }
      return try builder.build().affiliations(Question(date: .date(date)))
    }
    let one = try answer("p", on: "2001")
    let other = try answer("q", on: "2002")
    #expect(NetworkSketch([one]).fitsColumns && NetworkSketch([other]).fitsColumns)
    #expect(!NetworkSketch([one, other]).fitsColumns)
  }

  @Test("A picture of nothing needs no engine")
  func nothing() throws {
    let sketch = NetworkSketch([try GraphText.graph("coalition a").affiliations()])
    #expect(sketch.isEmpty)
    #expect(NetworkPicture(empty: sketch).svg.contains("Nothing to draw"))
  }

  /// Codes of states of today.
  private enum StateList {
    static let codes = [
      "AFG", "ALB", "DZA", "AND", "AGO", "ATG", "ARG", "ARM", "AUS", "AUT", "AZE", "BHS", "BHR",
      "BGD", "BRB", "BLR", "BEL", "BLZ", "BEN", "BTN", "BOL", "BIH", "BWA", "BRA", "BRN", "BGR",
      "BFA", "BDI", "CPV", "KHM", "CMR", "CAN", "CAF", "TCD", "CHL", "CHN", "COL", "COM", "COG",
      "COD", "CRI", "CIV", "HRV", "CUB", "CYP", "CZE", "DNK", "DJI", "DMA", "DOM", "ECU", "EGY",
      "SLV", "GNQ", "ERI", "EST", "SWZ", "ETH", "FJI", "FIN", "FRA", "GAB", "GMB", "GEO", "DEU",
      "GHA", "GRC", "GRD", "GTM", "GIN", "GNB", "GUY", "HTI", "HND", "HUN", "ISL", "IND", "IDN",
      "IRN", "IRQ", "IRL", "ISR", "ITA", "JAM", "JPN", "JOR", "KAZ", "KEN", "KIR", "PRK",
    ]
  }
}
