public import Analyses
public import GraphCore

/// A number over time as a picture in SVG: a line where it is certain, a band where it is an interval.
public struct TimelinePicture: Sendable {
  /// The title.
  public let title: String
  /// What the number is.
  public let measure: String
  /// The number over time.
  public let timeline: Timeline
  /// The last day that is drawn.
  public let end: Day
  /// Where the facts come from.
  public let source: String

  private static let width = 960.0
  private static let height = 460.0
  private static let left = 64.0
  private static let right = 24.0
  private static let top = 76.0
  private static let bottom = 74.0

  /// A picture, or `nil` if there is no point to draw.
  public init?(_ timeline: Timeline, in graph: CoalitionGraph, language: String = "en") {
    guard let newest = graph.newestDate?.latest ?? timeline.points.last?.day,
      !timeline.points.isEmpty
    else { return nil }
    self.timeline = timeline
    self.end = max(newest, timeline.points.last?.day ?? newest)
    self.source = Caption.source(of: graph)
    switch timeline.subject {
    case .country(let id):
      title = graph.name(of: id, language: language)
      measure = "coalitions to which it belongs"
    case .leads(let id):
      title = graph.name(of: id, language: language)
      measure = "coalitions that it leads, alone or with others"
    case .memberships:
      title = graph.title
      measure = "memberships of all coalitions"
    case .coalition(let id):
      title = graph.name(of: .coalition(id))
      measure = "members"
    }
  }

  private var start: Day { timeline.points.first?.day ?? end }
  private var largest: Int { max(1, timeline.points.map(\.upper).max() ?? 1) }

  private func x(_ day: Day) -> Double {
    let span = Double(max(1, end.number - start.number))
    let share = Double(day.number - start.number) / span
    return TimelinePicture.left
      + share * (TimelinePicture.width - TimelinePicture.left - TimelinePicture.right)
  }

  private func y(_ value: Int) -> Double {
    let span = TimelinePicture.height - TimelinePicture.top - TimelinePicture.bottom
    return TimelinePicture.height - TimelinePicture.bottom - Double(value) / Double(largest) * span
  }

  /// The picture.
  ///
  /// - Complexity: O(*n*) in the number of points.
  public var svg: String {
    let (width, height) = (TimelinePicture.width, TimelinePicture.height)
    let ink = Palette.fill(0)
    let description =
      "\(title): \(measure), from \(number(timeline.points.first?.lower ?? 0))"
      + " to \(number(timeline.points.last?.lower ?? 0)) for certain"
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(text(width))" height="\(text(height))" \
      viewBox="0 0 \(text(width)) \(text(height))" role="img" font-family="Arial, sans-serif">
      <title>\(escaped(title))</title>
      <desc>\(escaped(description))</desc>
      <rect width="100%" height="100%" fill="\(Palette.ground)"/>
      <text x="24" y="34" font-size="22" font-weight="bold" fill="\(Palette.text)">\
      \(escaped(title))</text>
      <text x="24" y="56" font-size="14" fill="\(Palette.text)">\(escaped(measure)): \
      the line is certain, the band possible</text>

      """
    for value in ticks {
      svg += """
        <line x1="\(text(TimelinePicture.left))" x2="\(text(width - TimelinePicture.right))" \
        y1="\(text(y(value)))" y2="\(text(y(value)))" stroke="#dddddd"/>
        <text x="\(text(TimelinePicture.left - 8))" y="\(text(y(value) + 4))" font-size="12" \
        text-anchor="end" fill="\(Palette.quiet)">\(value)</text>

        """
    }
    for (label, day) in dates {
      svg += """
        <line x1="\(text(x(day)))" x2="\(text(x(day)))" y1="\(text(y(0)))" \
        y2="\(text(y(0) + 6))" stroke="\(Palette.quiet)"/>
        <text x="\(text(x(day)))" y="\(text(y(0) + 21))" font-size="12" text-anchor="middle" \
        fill="\(Palette.quiet)">\(label)</text>

        """
    }
    svg += """
      <path d="\(band)" fill="\(Palette.tint(ink))" stroke="none"/>
      <path d="\(line)" fill="none" stroke="\(ink)" stroke-width="2.5"/>
      <text x="24" y="\(text(height - 16))" font-size="11" fill="\(Palette.quiet)">\
      \(escaped(source))</text>
      </svg>

      """
    return svg
  }

  /// The certain number as steps.
  private var line: String {
    var path = ""
    for (position, point) in timeline.points.enumerated() {
      path += position == 0 ? "M" : "H\(text(x(point.day)))V"
      path += position == 0 ? "\(text(x(point.day))),\(text(y(point.lower)))" : text(y(point.lower))
    }
    return path + "H\(text(x(end)))"
  }

  /// The interval as an area between two flights of steps.
  private var band: String {
    let points = timeline.points
    var path = ""
    for (position, point) in points.enumerated() {
      let next = position + 1 < points.count ? points[position + 1].day : end
      path += "M\(text(x(point.day))),\(text(y(point.lower)))H\(text(x(next)))"
      path += "V\(text(y(point.upper)))H\(text(x(point.day)))Z"
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

  private func number(_ value: Int) -> String { "\(value)" }

  /// A coordinate with two digits, without a locale.
  private func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (hundredths / 100, abs(hundredths % 100))
    if rest == 0 { return "\(whole)" }
    return "\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
