import Analyses
import Counting
import Dates
import Graphviz
import Interchange
import TestSupport
import Testing

@testable import Drawing

@Suite struct FramesTests {
  private func bundled(_ step: AnswerSeries.Step, from: PartialDate? = nil) throws
    -> [Affiliations]
  {
    var question = Question()
    question.coalitions.kinds = ["capability"]
    return try AnswerSeries(
      GraphFolder.ukraineSupport(), question, every: step, from: from, most: 400
    ).answers
  }

  /// A view by name.
  enum View: String, CaseIterable {
    case automatic, network, matrix, similarity, rings, columns, leadership, engine
  }

  private func frames(
    _ answers: [Affiliations], _ view: View, _ style: PictureStyle = PictureStyle()
  ) throws -> Frames {
    let chosen: Frames.View =
      switch view {
      case .automatic: .automatic
      case .network: .network
      case .matrix: .matrix(.count)
      case .similarity: .matrix(.similarity)
      case .rings: .rings
      case .columns: .columns
      case .leadership: .leadership
      case .engine:
        .engine(try NetworkPictureTests.picture(NetworkSketch(answers, style: style)))
      }
    return try #require(Frames(answers, chosen, style: style))
  }

  @Test(
    "By quarter on the bundled graph, nodes that stay do not move, and ties keep their lines",
    arguments: View.allCases)
  func places(_ view: View) throws {
    let answers = try bundled(.quarter, from: "2024-06")
    let frames = try frames(answers, view)
    #expect(frames.frames.count == answers.count && answers.count > 8)
    var places: [String: Point] = [:]
    var size: (Double, Double)?
    for frame in frames.frames {
      let reader = try SVGReader(frames.svg(of: frame))
      let own = (reader.page.width, reader.page.height)
      #expect(size.map { $0 == own } ?? true, "\(frame.name)")
      size = own
      #expect(reader.collisions.isEmpty, "\(frame.name) \(reader.collisions)")
      #expect(reader.cut.isEmpty, "\(frame.name) \(reader.cut)")
      let nodes = reader.groups("node")
      for node in nodes {
        let place = try #require(reader.places[node.id])
        let known = places[node.id, default: place]
        #expect(known.distance(to: place) < 0.15, "\(frame.name) \(node.id)")
        places[node.id] = known
      }
    }
    #expect(places.count > 20)
  }

  @Test(
    "Each frame draws what holds on its date, and says so",
    arguments: [View.matrix, .rings, .columns, .leadership, .engine])
  func truth(_ view: View) throws {
    let answers = try bundled(.year, from: "2023-12")
    let frames = try frames(answers, view)
    for (frame, answer) in zip(frames.frames, answers) {
      let alone = PictureTies(
        answer, uncounted: view == .matrix, onlyLeads: view == .leadership)
      let reader = try SVGReader(frames.svg(of: frame))
      let date = try #require(answer.date).inWords
      #expect(reader.texts.contains(date))
      #expect(reader.texts.joined(separator: " ").contains("as of \(date)"))
      #expect(
        Set(reader.groups("coalition").map(\.id)) == Set(alone.columns.map { "coalition-\($0.id)" })
      )
      let drawn = reader.groups("edge").count
      // Columns merge countries with the same ties, and leave out lines to what almost all belong to.
      if view != .columns { #expect(drawn == alone.ties.count) }
      for (id, label) in alone.columns.map({ ("coalition-\($0.id)", $0.size) })
      where view != .matrix {
        #expect(reader.labels.contains { $0.group == id && $0.text == label })
      }
    }
  }

  @Test("Yearly data have a frame for each year, and states that come and go keep their places")
  func years() throws {
    let graph = try GraphText.graph(
      """
      FRA, GBR, SWE in a from 1960; DEU in a from 1973; SWE in b from 1985 to 1991
      RUS in b from 1992; RUS in a from 1985; FRA in b from 1990 to 1990; POL leads b from 1995
      """)
    let answers = try AnswerSeries(
      graph, Question(), every: .year, from: "1984", most: 400
    ).answers
    let frames = try frames(answers, .matrix)
    #expect(frames.frames.map(\.name) == (1984...1995).map { "\($0)" })
    let before = try SVGReader(frames.svg(of: frames.frames[0]))
    #expect(!before.groups.contains { $0.id == "coalition-b" })
    #expect(before.texts.contains("1984"))
    let after = try SVGReader(frames.svg(of: frames.frames[1]))
    #expect(after.groups.contains { $0.id == "coalition-b" })
  }

  @Test("Before the first coalition a frame says that there is nothing, on a page of the same size")
  func nothing() throws {
    let answers = try bundled(.year, from: "2022-05")
    for view in [View.matrix, .rings, .columns, .engine] {
      let frames = try frames(answers, view)
      let first = try SVGReader(frames.svg(of: frames.frames[0]))
      let last = try SVGReader(frames.svg(of: try #require(frames.frames.last)))
      #expect(first.groups("node").isEmpty && first.groups("edge").isEmpty)
      #expect(first.texts.joined(separator: " ").contains("Nothing to draw"))
      #expect(first.texts.contains("1 May 2022"))
      #expect(first.page == last.page)
    }
  }

  @Test("By change no two frames show the same")
  func changes() throws {
    let answers = try bundled(.change, from: "2025-06")
    let frames = try #require(Frames(answers, .matrix(.count), onlyChanges: true))
    #expect(frames.frames.count > 10 && frames.frames.count < answers.count)
    let contents = try frames.frames.map { frame in
      let reader = try SVGReader(frames.svg(of: frame))
      return reader.groups.map { "\($0.id) \($0.title)" } + reader.labels.compactMap(\.group)
        + reader.texts.dropFirst(3)
    }
    #expect(zip(contents, contents.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test("A film holds all frames, shows the last one where nothing moves, and is the same bytes")
  func film() throws {
    var style = PictureStyle()
    style.identifierPrefix = "x-"
    let answers = try bundled(.year)
    let frames = try frames(answers, .rings, style)
    let film = frames.film
    #expect(try self.frames(answers, .rings, style).film == film)
    let reader = try SVGReader(film)
    #expect(Set(reader.identifiers).count == reader.identifiers.count)
    #expect(reader.identifiers.allSatisfy { $0.hasPrefix("x-") })
    #expect(
      reader.root["role"] == "img" && reader.root["aria-labelledby"] == "x-title x-description")
    let shown = reader.groups.filter { $0.id.hasPrefix("x-frame-") }
    #expect(shown.map(\.id) == frames.frames.map { "x-frame-\($0.name)" })
    #expect(shown.map(\.isHidden) == shown.indices.map { $0 < shown.count - 1 })
    #expect(film.contains("@media (prefers-reduced-motion:no-preference)"))
    #expect(!film.contains("<script") && !film.contains("url(") && !film.contains("@import"))
    // What stands in a frame stands in the film.
    for frame in frames.frames {
      let alone = try SVGReader(frames.svg(of: frame))
      #expect(Set(alone.texts).isSubset(of: Set(reader.texts)))
    }
  }

  @Test("Colours and the title stay, and the legend has what the frame shows")
  func legend() throws {
    var style = PictureStyle()
    style.title = "Mine"
    let graph = try GraphText.graph("FRA in a from 2020; DEU leads a from 2022; POL in b from 2022")
    let answers = try AnswerSeries(graph, Question(), every: .change, most: 400).answers
    let frames = try frames(answers, .columns, style)
    let (first, last) = (frames.frames[0], try #require(frames.frames.last))
    let before = try SVGReader(frames.svg(of: first)).texts
    let after = try SVGReader(frames.svg(of: last)).texts
    #expect(before.contains("Mine") && after.contains("Mine"))
    #expect(!before.contains("leads") && after.contains("leads"))
  }

  @Test("More than rings can hold has no frames in rings")
  func room() throws {
    let text = (0..<17).map { "FRA in c\($0) from 2020" }.joined(separator: "; ")
    let answers = try AnswerSeries(GraphText.graph(text), Question(), every: .year, most: 9).answers
    #expect(Frames(answers, .rings) == nil)
    #expect(Frames([], .automatic) == nil)
  }
}
