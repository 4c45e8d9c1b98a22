import GraphCore

/// The colours of parties by an attribute, such as their region: a ring around each mark.
///
/// The seven most frequent values have a colour of the Okabe–Ito palette each, which readers with any common
/// kind of colour blindness can tell apart (M. Okabe and K. Ito, Color Universal Design, 2008); in print a dash
/// pattern each. All other values share one, and parties without a value have no ring; the legend counts them. Tooltips
/// name the value.
struct AttributeColours: Hashable, Sendable {
  /// The name of the attribute.
  let name: String
  /// The values that have a colour of their own, the most frequent first.
  let values: [String]
  private var valueOfParty: [Party.ID: String]
  /// Parties without a value.
  private var without: Set<Party.ID>

  static let most = 7

  private static let palette = [
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442",
  ]
  private static let dashes: [[Double]] = [
    [], [6, 2], [2, 2], [1, 3], [8, 2, 1, 2], [4, 4], [1, 1],
  ]

  /// The colours of some parties; `nil` without an attribute.
  init?(_ name: String?, of parties: some Sequence<Party.ID>, in graph: CoalitionGraph) {
    guard let name else { return nil }
    var valueOfParty: [Party.ID: String] = [:]
    var without: Set<Party.ID> = []
    for id in parties {
      if let value = graph.parties[id: id]?.attributes[name] {
        valueOfParty[id] = value
      } else {
        without.insert(id)
      }
    }
    let counts = Dictionary(grouping: valueOfParty.values) { $0 }.mapValues(\.count)
    self.name = name
    self.valueOfParty = valueOfParty
    self.without = without
    values = Array(
      counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        .prefix(AttributeColours.most))
  }

  /// The same colours for some of the parties.
  func showing(_ parties: some Sequence<Party.ID>) -> AttributeColours {
    var colours = self
    let shown = Set(parties)
    colours.valueOfParty = valueOfParty.filter { shown.contains($0.key) }
    colours.without = without.intersection(shown)
    return colours
  }

  /// The value of a party.
  func value(of party: Party.ID) -> String? { valueOfParty[party] }

  /// The position of a party's value in the palette; `most` for a value without a colour of its own.
  func position(of party: Party.ID) -> Int? {
    valueOfParty[party].map { values.firstIndex(of: $0) ?? AttributeColours.most }
  }

  /// The line at a position of the palette.
  func stroke(_ position: Int, _ theme: Theme) -> Canvas.Stroke {
    guard position < AttributeColours.most else {
      return Canvas.Stroke(colour: theme.colours.quiet, width: 1)
    }
    return theme == .print
      ? Canvas.Stroke(
        colour: theme.colours.ink, width: 2.2, dashes: AttributeColours.dashes[position])
      : Canvas.Stroke(colour: AttributeColours.palette[position], width: 3)
  }

  /// The fill of a party in a picture that Graphviz lays out.
  func fill(of party: Party.ID) -> String? {
    position(of: party).map {
      $0 < AttributeColours.most ? AttributeColours.palette[$0] : Palette.tie
    }
  }

  /// The words for a tooltip: `; region: Europe`.
  func words(for party: Party.ID) -> String {
    valueOfParty[party].map { "; \(name): \($0)" } ?? ""
  }

  /// The entries of a legend, one for each value that is drawn, and one for parties without a value.
  func legend(_ theme: Theme) -> [LegendEntry] {
    let counts = Dictionary(grouping: valueOfParty.keys) { position(of: $0) ?? 0 }
      .mapValues(\.count)
    let entries = counts.sorted { $0.key < $1.key }.map { position, count in
      let value = position < values.count ? values[position] : "other"
      let stroke = stroke(position, theme)
      return LegendEntry("\(name): \(value) (\(count))", width: 16) { canvas, place in
        canvas.circle(Point(place.x + 8, place.y), 5.5, fill: "none", stroke)
      }
    }
    guard !without.isEmpty else { return entries }
    return entries + [
      LegendEntry("no \(name) known (\(without.count))", width: 12) { canvas, place in
        canvas.party(.other, at: Point(place.x + 6, place.y), radius: 5)
      }
    ]
  }
}

extension Canvas {
  /// Draws the ring of a party's value around its mark.
  mutating func ring(
    _ colours: AttributeColours?, _ party: Party.ID, _ theme: Theme, at centre: Point,
    radius: Double
  ) {
    guard let colours, let position = colours.position(of: party) else { return }
    circle(centre, radius + 3, fill: "none", colours.stroke(position, theme))
  }
}
