import GraphCore

/// The places of the parts of a picture of one node.
struct SurroundingsLayout: Sendable {
  /// A heading.
  struct Heading: Sendable {
    let text: String
    let place: Point
  }

  /// A lead.
  struct Lead: Sendable {
    let name: TextLines
    let remark: TextLines
    let mark: Point
    /// The height at which its line reaches the box.
    let port: Double
  }

  /// A member.
  struct Member: Sendable {
    let name: TextLines
    let remark: TextLines
    let mark: Point
  }

  /// A person, a meeting, a body, or steps.
  struct Card: Sendable {
    let title: TextLines
    let lines: [String]
    var box: Box
    let isPlanned: Bool
    let hasFrame: Bool
    var isLinked = false
  }

  let width: Double
  let height: Double
  let centre: Box
  let name: TextLines
  let remark: TextLines
  let larger: Box?
  let largerName: TextLines?
  /// The side of the members' grid.
  let bracket: Box?
  let headings: [Heading]
  let leads: [Lead]
  let members: [Member]
  let people: [Card]
  let cards: [Card]
  let steps: [Card]

  /// The width beyond which the names of members stand in several lines.
  private static let widestName = 200.0
  /// The name of the node.
  static let nameStyle = TextStyle(size: 16, isBold: true)

  /// Places for what surrounds a node.
  init(_ content: Surroundings, _ style: PictureStyle) {
    width = style.purpose.width - 56
    let (leftWidth, centreWidth) = (width * 0.27, width * 0.21)
    let centreLeft = content.leads.isEmpty && content.people.isEmpty ? 0 : width * 0.345
    let gridLeft = centreLeft + centreWidth + width * 0.06
    var headings: [Heading] = []

    // The middle.
    name = TextLines(
      content.name, SurroundingsLayout.nameStyle, limit: centreWidth - 20, isBalanced: true)
    remark = TextLines(content.remark, .small, limit: centreWidth - 20, isBalanced: true)
    let nameHeight = max(
      84,
      Double(name.lines.count) * 20 + Double(remark.lines.count) * TextStyle.small.lineHeight + 31)
    largerName = content.larger.map {
      TextLines($0, .strong, limit: centreWidth - 20, isBalanced: true)
    }
    let largerHeight = largerName.map { Double($0.lines.count) * TextStyle.strong.lineHeight + 14 }
    larger = largerHeight.map { Box(left: centreLeft, top: 0, width: centreWidth, height: $0) }
    let above = largerHeight.map { $0 + 36 } ?? 0

    // Members at the right, in columns.
    let items = content.groups.flatMap(\.items)
    var grid = Box(left: gridLeft + 22, top: 34, width: width - gridLeft - 22, height: 0)
    var members: [Member] = []
    for (heading, part) in content.groups {
      // Further headings stand inside the bracket.
      let left = members.isEmpty ? gridLeft + 14 : grid.left
      headings.append(Heading(text: heading, place: Point(left, grid.top - 22)))
      let marks = SurroundingsLayout.grid(part, in: grid, gap: content.isCompact ? 2 : 8)
      members += marks.members
      grid.top = marks.bottom + 36
    }
    self.members = members
    let gridHeight = items.isEmpty ? grid.top : grid.top - 36

    // Leads at the left.
    let leadLabels = content.leads.map { item in
      let remark = item.remark.isEmpty ? item.mark?.words ?? "" : item.remark
      return (
        name: TextLines(item.name, .strong, limit: leftWidth - 30),
        remark: TextLines(remark, .note, limit: leftWidth - 30)
      )
    }
    func leadRoom(_ label: (name: TextLines, remark: TextLines)) -> Double {
      Double(label.name.lines.count) * 16 + Double(label.remark.lines.count) * 14 + 20
    }
    let leadHeight = leadLabels.reduce(0.0) { $0 + leadRoom($1) }
    let middle = max(above + nameHeight / 2, max(leadHeight / 2 + 24, min(gridHeight / 2, 200)))
    centre = Box(
      left: centreLeft, top: middle - nameHeight / 2, width: centreWidth, height: nameHeight)
    bracket =
      items.isEmpty
      ? nil
      : Box(
        left: gridLeft, top: 24, width: 8,
        height: max(20, max(gridHeight, centre.centre.y + 8) - 24))
    var leads: [Lead] = []
    var y = middle - leadHeight / 2
    let portStep = min(22, (nameHeight - 20) / Double(max(1, content.leads.count)))
    if !content.leads.isEmpty {
      headings.append(Heading(text: content.leadsHeading, place: Point(0, min(12, y))))
    }
    for (number, label) in leadLabels.enumerated() {
      let own = leadRoom(label)
      leads.append(
        Lead(
          name: label.name, remark: label.remark, mark: Point(leftWidth - 10, y + 18),
          port: middle + (Double(number) - Double(content.leads.count - 1) / 2) * portStep))
      y += own
    }
    self.leads = leads

    // People at the left, meetings and bodies in the middle, below; where there are none of these, people there, too.
    let columnsBelow = content.cards.isEmpty && content.people.count > 3
    let peopleTop = max(y, middle + 30, columnsBelow ? centre.bottom : 0) + 26
    if !content.people.isEmpty {
      headings.append(Heading(text: content.peopleHeading, place: Point(0, peopleTop)))
    }
    let more =
      content.morePeople > 0
      ? [Surroundings.Card(title: "and \(content.morePeople) more", lines: [])] : []
    let columns = columnsBelow ? 2 : 1
    let all = content.people + more
    let each = (all.count + columns - 1) / columns
    let people = (0..<columns).flatMap { column in
      SurroundingsLayout.stack(
        Array(all.dropFirst(column * each).prefix(each)),
        left: Double(column) * centreLeft, top: peopleTop + 6,
        width: column == 0 ? leftWidth : centreWidth, gap: 0, hasFrame: false)
    }
    self.people = people
    var cards = SurroundingsLayout.stack(
      content.cards, left: centreLeft, top: centre.bottom + 34, width: centreWidth, gap: 12,
      hasFrame: true)
    // A line from the node to the first; the others stand below it.
    if !cards.isEmpty { cards[0].isLinked = true }
    self.cards = cards

    // Steps at the foot, side by side.
    let stepsGap = content.isCompact ? 40.0 : 54
    let bottom = max(
      gridHeight, max(people.map(\.box.bottom).max() ?? 0, cards.last?.box.bottom ?? centre.bottom))
    var steps: [Card] = []
    var foot = bottom
    if !content.steps.isEmpty {
      headings.append(Heading(text: content.stepsHeading, place: Point(0, bottom + stepsGap - 14)))
      let count = Double(content.steps.count)
      let own = (width - 14 * (count - 1)) / count
      for (number, step) in content.steps.enumerated() {
        steps += SurroundingsLayout.stack(
          [step], left: Double(number) * (own + 14), top: bottom + stepsGap, width: own, gap: 0,
          hasFrame: true)
      }
      let tallest = steps.map(\.box.height).max() ?? 0
      for number in steps.indices { steps[number].box.height = tallest }
      foot = bottom + stepsGap + tallest
    }
    self.steps = steps
    self.headings = headings
    height = max(foot, centre.bottom) + 6
  }

  /// Items in columns, down and then to the right.
  private static func grid(
    _ items: [Surroundings.Item], in box: Box, gap: Double
  ) -> (members: [Member], bottom: Double) {
    guard !items.isEmpty else { return ([], box.top) }
    let widest = min(
      box.width - 20, widestName,
      items.map { max(TextStyle.name.width($0.name), min(150, TextStyle.note.width($0.remark))) }
        .max() ?? 0)
    let columns = max(1, min(4, Int(box.width / (widest + 34)), (items.count + 6) / 7))
    let pitch = box.width / Double(columns)
    let labels = items.map { item in
      (
        TextLines(item.name, .name, limit: pitch - 24),
        TextLines(item.remark, .note, limit: pitch - 24)
      )
    }
    let rows = (items.count + columns - 1) / columns
    var members: [Member] = []
    var bottom = box.top
    for column in 0..<columns {
      var y = box.top
      for number in (column * rows)..<min(items.count, (column + 1) * rows) {
        let (name, remark) = labels[number]
        members.append(
          Member(
            name: name, remark: remark,
            mark: Point(box.left + Double(column) * pitch + 6, y + 6)))
        let below = items[number].remark.isEmpty ? 0 : Double(remark.lines.count) * 15
        y += Double(name.lines.count) * 17 + below + gap
      }
      bottom = max(bottom, y)
    }
    return (members, bottom)
  }

  /// Cards one below the other.
  private static func stack(
    _ cards: [Surroundings.Card], left: Double, top: Double, width: Double, gap: Double,
    hasFrame: Bool
  ) -> [Card] {
    let inset = hasFrame ? 20.0 : 0
    var y = top
    return cards.map { card in
      let title = TextLines(card.title, .strong, limit: width - inset)
      let lines = card.lines.filter { !$0.isEmpty }.flatMap {
        TextLines($0, .small, limit: width - inset).lines
      }
      let height =
        Double(title.lines.count) * TextStyle.strong.lineHeight
        + Double(lines.count) * TextStyle.small.lineHeight + 16
      defer { y += height + gap }
      return Card(
        title: title, lines: lines, box: Box(left: left, top: y, width: width, height: height),
        isPlanned: card.isPlanned, hasFrame: hasFrame)
    }
  }
}
