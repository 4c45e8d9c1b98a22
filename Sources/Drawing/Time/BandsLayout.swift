import Counting
import Dates
import GraphCore

/// The places of bands of time: a row for each coalition.
struct BandsLayout: Sendable {
  /// A label above or below a band.
  struct Label: Sendable {
    let text: String
    let x: Double
    let y: Double
    let anchor: Canvas.Anchor
  }

  /// A coalition.
  struct Row: Sendable {
    let history: CoalitionHistory
    let name: TextLines
    let founding: TextLines
    /// Named against reported members.
    let size: TextLines
    let top: Double
    let height: Double
    /// The level of the band.
    let band: Double
    /// The changes of lead, in the order of `history.leads`.
    let labels: [Label]
    /// The places of their marks on the scale of time.
    let marks: [Double]
    /// The numbers of those who joined and left, as far as they have room.
    let numbers: [Label]
  }

  let rows: [Row]
  let scale: TimeScale
  let ticks: TickScale
  let width: Double
  let height: Double
  /// Rows that are not drawn.
  let left: Int

  /// The room below a band for the marks of those who left.
  static let endsHeight = 12.0
  /// The room of a mark of a change of lead.
  private static let markWidth = 15.0
  private static let head = 40.0
  private static let most = 40

  /// Places for some histories, up to a day.
  init(_ picture: PictureTies, _ histories: [CoalitionHistory], to last: Day, _ style: PictureStyle)
  {
    let isNarrow = style.purpose == .column
    width = style.purpose.width - 56
    let nameWidth = isNarrow ? 120.0 : 168
    let sizeWidth = isNarrow ? 76.0 : 96
    let sizes = Dictionary(uniqueKeysWithValues: picture.columns.map { ($0.id, $0) })
    let largest = histories.sorted { a, b in
      (sizes[b.coalition.id]?.named ?? 0, a.first, a.coalition.id)
        < (sizes[a.coalition.id]?.named ?? 0, b.first, b.coalition.id)
    }.prefix(min(BandsLayout.most, style.purpose.rows(of: 54, below: BandsLayout.head)))
    left = histories.count - largest.count
    let drawn = largest.sorted { ($0.first, $0.coalition.id) < ($1.first, $1.coalition.id) }
    let year = Day(year: drawn.first?.first.civil.year ?? last.civil.year, month: 1, day: 1)
    scale = TimeScale(
      first: year ?? last, last: last, left: nameWidth + 16, right: width - sizeWidth - 16)
    let ticks = TickScale(drawn.flatMap(\.memberships))
    self.ticks = ticks
    let nobody =
      picture.affiliations.question.parties.isEmpty ? "no member named" : "none of these named"
    var rows: [Row] = []
    var top = BandsLayout.head
    for history in drawn {
      let band = top + 31
      let (labels, lines) = BandsLayout.labels(
        history, picture, scale, band, style.language)
      let name = TextLines(history.coalition.shortest, .strong, limit: nameWidth)
      let founding = TextLines(history.foundingWords, .note, limit: nameWidth)
      let size = TextLines(
        sizes[history.coalition.id]?.size ?? nobody, .note, limit: sizeWidth)
      let words =
        Double(name.lines.count) * TextStyle.strong.lineHeight
        + (founding.width > 0 ? Double(founding.lines.count) * TextStyle.note.lineHeight : 0)
      let ends = history.memberships.contains(where: \.isEnd) ? BandsLayout.endsHeight : 0
      let height = max(
        (style.purpose == .slide ? 38 : 42) + ends + Double(max(lines, 1)) * 13, words + 14)
      rows.append(
        Row(
          history: history, name: name, founding: founding, size: size, top: top, height: height,
          band: band, labels: labels, marks: BandsLayout.marks(history.leads, scale),
          numbers: BandsLayout.numbers(history, scale, ticks, band)))
      top += height
    }
    self.rows = rows
    height = top
  }

  /// The places of marks at changes of lead: who ceases to lead stands before whoever begins at the same time.
  private static func marks(_ leads: [CoalitionHistory.Lead], _ scale: TimeScale) -> [Double] {
    let starts = leads.filter { !$0.isEnd }.map { scale.x($0.day) }
    return leads.map { lead in
      let x = scale.x(lead.day)
      guard lead.isEnd, let near = starts.filter({ abs($0 - x) < markWidth }).min() else {
        return x
      }
      return min(x, near - markWidth)
    }
  }

  /// The names at the changes of lead, in as many lines as keep them apart.
  private static func labels(
    _ history: CoalitionHistory, _ picture: PictureTies, _ scale: TimeScale, _ band: Double,
    _ language: String
  ) -> (labels: [Label], lines: Int) {
    let right = scale.right - 4
    // Marks of those who left hang below the band.
    let top = band + (history.memberships.contains(where: \.isEnd) ? endsHeight : 0)
    var ends: [Double] = []
    var labels: [Label] = []
    for lead in history.leads {
      let names = lead.parties.map { party in
        picture.name(of: party, language: language) + (lead.disputed.contains(party) ? "*" : "")
      }.sorted()
      let text = names.joined(separator: ", ") + (lead.isEnd ? ": ends" : "")
      let width = TextStyle.small.width(text)
      let x = scale.x(lead.day)
      // No name reaches the line of the last day.
      let isAtEnd = x - 4 + width > right
      let end = min(x + 4, right)
      let (from, to) = isAtEnd ? (end - width, end) : (x - 4, x - 4 + width)
      let line = ends.firstIndex { $0 + 10 <= from } ?? ends.count
      if line == ends.count { ends.append(0) }
      ends[line] = to
      labels.append(
        Label(
          text: text, x: isAtEnd ? to : from, y: top + 19 + Double(line) * 13,
          anchor: isAtEnd ? .end : .start))
    }
    return (labels, ends.count)
  }

  /// The numbers of changes of five parties and more, the largest first, as far as they touch no other and no tick.
  private static func numbers(
    _ history: CoalitionHistory, _ scale: TimeScale, _ ticks: TickScale, _ band: Double
  ) -> [Label] {
    var taken: [(from: Double, to: Double, isEnd: Bool)] = []
    var numbers: [Label] = []
    for change in history.memberships.sorted(by: { ($1.count, $0.day) < ($0.count, $1.day) })
    where change.count >= 5 {
      let text = "\(change.count)"
      let width = TextStyle.small.width(text)
      let (x, end) = (scale.x(change.day), scale.x(change.days.upperBound))
      let y = change.isEnd ? band + 15 : band - 14
      let right = (place: Label(text: text, x: end + 4, y: y, anchor: .start), from: end + 4)
      let left = (place: Label(text: text, x: x - 4, y: y, anchor: .end), from: x - 4 - width)
      // At the left, where another tall tick or the end is near at the right.
      let isCrowded =
        end + 24 > scale.right
        || history.memberships.contains {
          change.day < $0.day && $0.isEnd == change.isEnd && scale.x($0.day) < end + 20
            && $0.count > 6
        }
      let free = (isCrowded ? [left, right] : [right, left]).first { side in
        side.from + width <= scale.right
          && history.memberships.allSatisfy { other in
            other.isEnd != change.isEnd || !ticks.isTall(other)
              || side.from + width + 1 <= scale.x(other.day) - 1.5
              || scale.x(other.days.upperBound) + 1.5 <= side.from - 1
          }
          && taken.allSatisfy {
            $0.isEnd != change.isEnd || side.from + width + 3 <= $0.from || $0.to + 3 <= side.from
          }
      }
      guard let free else { continue }
      taken.append((free.from, free.from + width, change.isEnd))
      numbers.append(free.place)
    }
    return numbers
  }
}
