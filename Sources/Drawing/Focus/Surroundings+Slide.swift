import Analyses
/// Less of what surrounds a node, where a page is too low for all of it.
extension Surroundings {
  /// The same without the dates and remarks of members.
  var withoutRemarks: Surroundings {
    var part = self
    part.isCompact = true
    for group in [\Surroundings.members, \.comparison, \.others] {
      part[keyPath: group] = part[keyPath: group].map { item in
        var item = item
        item.remark = ""
        return item
      }
    }
    part.leftOut.append("dates of those at the right")
    return part
  }

  /// The same with few people, meetings, bodies and steps.
  var short: Surroundings {
    var part = withoutRemarks
    let most = 3
    if people.count > most {
      part.people = Array(people.prefix(most))
      part.morePeople += people.count - most
    }
    let bodies = cards.count - 2
    if bodies > 0 {
      part.cards = Array(cards.prefix(2))
      part.leftOut.append(bodies == 1 ? "1 body" : "\(bodies) bodies")
    }
    part.steps = steps.map { card in
      // The last line may count others already.
      guard card.lines.count > 2 else { return card }
      return Card(title: card.title, lines: Array(card.lines.prefix(2)), isPlanned: card.isPlanned)
    }
    if part.steps != steps { part.leftOut.append("some steps") }
    return part
  }

  /// The sentence about what is left out.
  var leftOutNote: String? {
    leftOut.isEmpty ? nil : "Left out for want of room: \(leftOut.inWords("and"))."
  }
}

extension SurroundingsLayout {
  /// The places of as much of the surroundings as a page has room for.
  static func fitting(
    _ content: Surroundings, _ style: PictureStyle
  ) -> (content: Surroundings, layout: SurroundingsLayout) {
    // A slide may become a little wider.
    let limit = style.purpose.contentHeight * 1.15
    let attempts = [content, content.withoutRemarks, content.short].lazy.map {
      (content: $0, layout: SurroundingsLayout($0, style))
    }
    let short = content.short
    return attempts.first { $0.layout.height <= limit }
      ?? (short, SurroundingsLayout(short, style))
  }
}
