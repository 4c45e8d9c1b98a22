import Analyses
import GraphCore

/// The mark of a party in a network: square if it benefits from a coalition, dark if it leads something, else pale.
///
/// No party has a hollow mark, which is that of ties that are only planned.
enum PartyMark: Int, Hashable, Sendable, CaseIterable {
  case leader
  case other
  case beneficiary

  /// The mark of a party, or of parties with the same ties.
  ///
  /// - Parameters:
  ///   - ties: The ties that are drawn.
  ///   - beneficiaries: The parties that benefit from a coalition, also where only lead roles are drawn.
  init(_ ties: some Sequence<PictureTies.Tie>, beneficiaries: Set<Party.ID>) {
    var leads = false
    for tie in ties {
      if beneficiaries.contains(tie.party) {
        self = .beneficiary
        return
      }
      if tie.mark.shape == .leads { leads = true }
    }
    self = leads ? .leader : .other
  }

  /// The meaning, for a legend.
  var words: String {
    switch self {
    case .leader: "leads or may lead"
    case .other: "leads none of these"
    case .beneficiary: "beneficiary"
    }
  }
}

extension Canvas {
  /// Draws the mark of a party.
  mutating func party(_ mark: PartyMark, at centre: Point, radius: Double) {
    let outline = Stroke(colour: colours.belongs, width: 1.3)
    switch mark {
    case .leader: circle(centre, radius, fill: colours.belongs)
    case .other:
      circle(centre, radius - 0.6, fill: colours.band, outline)
      if hasPatterns { hatch(inCircle: centre, radius - 1.2) }
    case .beneficiary:
      rectangle(
        Box(centre: centre, width: radius * 1.8, height: radius * 1.8), fill: colours.belongs)
    }
  }
}

extension LegendEntry {
  /// Entries for the marks of parties that occur. Leading is left out where no party leads.
  static func parties(_ marks: some Sequence<PartyMark>, _ noun: Noun) -> [LegendEntry] {
    let marks = Set(marks).sorted { $0.rawValue < $1.rawValue }
    return marks.map { mark in
      let words = mark == .other && !marks.contains(.leader) ? noun.one : mark.words
      return LegendEntry(words, width: 12) { canvas, place in
        canvas.party(mark, at: Point(place.x + 6, place.y), radius: 5)
      }
    }
  }
}
