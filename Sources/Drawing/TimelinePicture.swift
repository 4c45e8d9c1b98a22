public import Analyses
import Counting
import Dates
import Documents
import GraphCore

/// A number over time as a picture in SVG: a line for the least, a band up to the most.
public struct TimelinePicture: Sendable {
  /// The title.
  package let title: String
  /// The number, in words.
  package let measure: String
  /// The origin of the data.
  package let source: String

  private let points: [Timeline.Point]
  private let end: Day

  private static let width = 960.0
  private static let height = 460.0
  private static let left = 64.0
  private static let right = 24.0
  private static let top = 76.0
  private static let bottom = 74.0

  /// A picture, or `nil` if there is no point to draw.
  public init?(_ timeline: Timeline, language: String = "en") {
    guard let last = timeline.points.last else { return nil }
    let affiliations = timeline.affiliations
    let graph = affiliations.graph
    points = timeline.points
    end = max(last.day, affiliations.date?.latest ?? last.day)
    source = Caption.source(of: graph)
    switch timeline.subject {
    case .coalitions(let id):
      title = graph.name(of: id, language: language)
      measure = "coalitions to which it belongs"
    case .leads(let id):
      title = graph.name(of: id, language: language)
      measure = "coalitions that it leads, alone or jointly"
    case .members(let id):
      title = graph.name(of: .coalition(id))
      measure = "members"
    case .ties:
      title = graph.title
      measure = "memberships of all coalitions"
    }
  }

  /// The picture.
  ///
  /// - Complexity: O(*n*) in the number of points.
  public var svg: String {
    let (width, height) = (text(TimelinePicture.width), text(TimelinePicture.height))
    var svg = XMLWriter()
    svg.element(
      "svg",
      [
        ("xmlns", "http://www.w3.org/2000/svg"), ("width", width), ("height", height),
        ("viewBox", "0 0 \(width) \(height)"), ("role", "img"),
        ("font-family", "Arial, sans-serif"),
      ]
    ) { svg in
      svg.element("title") { $0.text(title) }
      svg.element("desc") { $0.text(description) }
      svg.element("rect", [("width", "100%"), ("height", "100%"), ("fill", Palette.ground)])
      svg.text(title, x: 24, y: 34, size: 22, [("font-weight", "bold"), ("fill", Palette.text)])
      svg.text(
        "\(measure); line: at least, band: at most", x: 24, y: 56, size: 14,
        [("fill", Palette.text)])
      writeGrid(to: &svg)
      let ink = Palette.fill(0)
      svg.element("path", [("d", band), ("fill", Palette.tint(ink)), ("stroke", "none")])
      svg.element(
        "path", [("d", line), ("fill", "none"), ("stroke", ink), ("stroke-width", "2.5")])
      svg.text(
        source, x: 24, y: TimelinePicture.height - 16, size: 11, [("fill", Palette.quiet)])
    }
    return svg.text
  }

  private var description: String {
    let ends = [points.first, points.last].compactMap { $0 }.map { "\($0.count)" }
    return "\(title): \(measure), from \(ends.joined(separator: " to "))"
  }

  private func writeGrid(to svg: inout XMLWriter) {
    for value in ticks {
      let height = y(value)
      svg.line(
        (TimelinePicture.left, height), (TimelinePicture.width - TimelinePicture.right, height),
        "#dddddd")
      svg.text(
        "\(value)", x: TimelinePicture.left - 8, y: height + 4, size: 12,
        [("text-anchor", "end"), ("fill", Palette.quiet)])
    }
    for (label, day) in dates {
      svg.line((x(day), y(0)), (x(day), y(0) + 6), Palette.quiet)
      svg.text(
        label, x: x(day), y: y(0) + 21, size: 12,
        [("text-anchor", "middle"), ("fill", Palette.quiet)])
    }
  }

  // MARK: Places

  private var start: Day { points.first?.day ?? end }
  private var largest: Int { max(1, points.map(\.most).max() ?? 1) }

  private func x(_ day: Day) -> Double {
    let span = Double(max(1, end.number - start.number))
    let fraction = Double(day.number - start.number) / span
    return TimelinePicture.left
      + fraction * (TimelinePicture.width - TimelinePicture.left - TimelinePicture.right)
  }

  private func y(_ value: Int) -> Double {
    let span = TimelinePicture.height - TimelinePicture.top - TimelinePicture.bottom
    return TimelinePicture.height - TimelinePicture.bottom - Double(value) / Double(largest) * span
  }

  /// The least number as steps.
  private var line: String {
    var path = ""
    for (position, point) in points.enumerated() {
      let height = text(y(point.count.atLeast))
      path +=
        position == 0 ? "M\(text(x(point.day))),\(height)" : "H\(text(x(point.day)))V\(height)"
    }
    return path + "H\(text(x(end)))"
  }

  /// The range as an area between two flights of steps.
  private var band: String {
    var path = ""
    for (position, point) in points.enumerated() {
      let next = position + 1 < points.count ? points[position + 1].day : end
      path += "M\(text(x(point.day))),\(text(y(point.count.atLeast)))H\(text(x(next)))"
      path += "V\(text(y(point.most)))H\(text(x(point.day)))Z"
    }
    return path
  }

  private var ticks: [Int] {
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { largest / $0 <= 8 } ?? 1000
    return Array(stride(from: 0, through: largest, by: step))
  }

  /// Years, or months where the time is short; at most about ten.
  private var dates: [(String, Day)] {
    let (first, last) = (start.civil, end.civil)
    if last.year - first.year < 2 {
      let months = (first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)
      let step = max(1, months.count / 9)
      return stride(from: months.lowerBound, through: months.upperBound, by: step)
        .compactMap { month in
          let (year, number) = (month / 12, month % 12 + 1)
          guard let day = Day(year: year, month: number, day: 1), (start...end).contains(day)
          else { return nil }
          return ("\(year)-\(number < 10 ? "0" : "")\(number)", day)
        }
    }
    let span = last.year - first.year
    let step = [1, 2, 5, 10, 20, 25, 50, 100].first { span / $0 <= 10 } ?? 200
    let from = (first.year + step - 1) / step * step
    return stride(from: from, through: last.year, by: step).compactMap { year in
      guard let day = Day(year: year, month: 1, day: 1), (start...end).contains(day) else {
        return nil
      }
      return ("\(year)", day)
    }
  }

  private func text(_ value: Double) -> String { value.inHundredths }
}

extension Timeline.Point {
  /// The largest number; the smallest where nothing limits it.
  fileprivate var most: Int { count.atMost ?? count.atLeast }
}

extension Double {
  /// A coordinate with at most two digits behind the point, without a locale.
  fileprivate var inHundredths: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    if rest == 0 { return "\(whole)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension XMLWriter {
  /// A text at a place.
  fileprivate mutating func text(
    _ text: String, x: Double, y: Double, size: Int, _ attributes: [(String, String)]
  ) {
    let place = [("x", x.inHundredths), ("y", y.inHundredths), ("font-size", "\(size)")]
    element("text", place + attributes) { $0.text(text) }
  }

  /// A line between two places.
  fileprivate mutating func line(_ a: (Double, Double), _ b: (Double, Double), _ colour: String) {
    element(
      "line",
      [
        ("x1", a.0.inHundredths), ("y1", a.1.inHundredths), ("x2", b.0.inHundredths),
        ("y2", b.1.inHundredths), ("stroke", colour),
      ])
  }
}
