import Analyses
public import Counting
import Dates
import GraphCore
public import Graphviz

/// The affiliation network as a picture: coalitions as boxes, parties as circles.
///
/// Coalitions that count and have a certain or possible member are drawn. A box shows the number of certain members;
/// the area of a circle grows with the coalitions of the picture to which its party belongs. Nodes have the names that
/// their labels show, so that the titles of the picture tell them apart.
public struct AffiliationPicture: Sendable {
  /// The ties that are drawn.
  package let affiliations: Affiliations
  /// The language of the names of states.
  package let language: String
  /// True if the sources of the ties are listed below the picture.
  package let citesSources: Bool
  private let colours: AttributeColours?

  /// The ties as other views draw them, with what is left out.
  private let picture: PictureTies
  private let boxes: [Box]
  private let lines: [Line]

  /// A coalition.
  private struct Box {
    let coalition: Coalition
    /// The number of certain members.
    let named: Int
    var fill = Palette.tie
    var isMain: Bool { coalition.scope == .main }
  }

  /// A tie.
  private struct Line {
    let key: TieKey
    let tie: Affiliations.Tie

    /// The line of the tie in the colour of its coalition.
    func style(_ fill: String) -> TieLine {
      let isLead = tie.leads == .certain
      return TieLine(
        isLead: isLead, isCertain: tie.belongs == .certain,
        isDisputed: isLead ? tie.isLeadDisputed : tie.isDisputed, fill: fill)
    }
  }

  /// A picture.
  ///
  /// - Complexity: O(*t* log *t*) in the number of ties.
  public init(
    _ affiliations: Affiliations, language: String = "en", citesSources: Bool = false,
    colourBy: String? = nil, leastCoalitions: Int = 0
  ) {
    picture = PictureTies(affiliations, uncounted: false, least: leastCoalitions)
    self.affiliations = affiliations
    self.language = language
    self.citesSources = citesSources
    // A question about certain ties has a picture of certain ties.
    let isCertain = affiliations.question.counted == .certain
    let kept = Set(picture.rows.map(\.id))
    let lines = affiliations.ties.map { Line(key: affiliations.key(of: $0), tie: $0) }.filter {
      (!isCertain || $0.tie.belongs == .certain)
        && (leastCoalitions == 0 || kept.contains($0.key.party))
    }
    let lists = Dictionary(
      uniqueKeysWithValues: affiliations.memberLists.map { ($0.coalition, $0) })
    let ties = Dictionary(grouping: lines, by: \.key.coalition)
    let boxes = ties.keys.sorted().compactMap { id in
      affiliations.graph.coalitions[id: id].map { coalition in
        Box(
          coalition: coalition,
          named: lists[id]?.certain.count ?? 0)
      }
    }
    let led = Set(lines.filter { $0.tie.leads == .certain }.map(\.key.coalition))
    // Those that somebody leads take the first colours, so that thick lines are the last to share one.
    let order = boxes.indices.sorted { a, b in
      func key(_ box: Box) -> (Int, Int, Coalition.ID) {
        (box.isMain ? 0 : 1, led.contains(box.coalition.id) ? 0 : 1, box.coalition.id)
      }
      return key(boxes[a]) < key(boxes[b])
    }
    var coloured = boxes
    for (number, index) in order.enumerated() { coloured[index].fill = Palette.fill(number) }
    self.boxes = coloured
    self.lines = lines
    colours = AttributeColours(
      colourBy, of: Set(lines.map(\.key.party)), in: affiliations.graph)
  }

  /// The engine that lays the picture out.
  package static let engine = LayoutEngine.neato

  /// The picture as SVG, drawn in this process. A large picture can take minutes.
  ///
  /// - Throws: `GraphvizError`, for example if Graphviz's library is missing.
  public func svg() throws(GraphvizError) -> String {
    try document().svg(by: AffiliationPicture.engine)
  }

  /// The picture as DOT, for `engine`.
  public func document() -> DOTDocument {
    let parties = Dictionary(grouping: lines, by: \.key.party).sorted { $0.key < $1.key }
    let names = NodeNames(
      affiliations.graph,
      of: boxes.map { .coalition($0.coalition.id) } + parties.map { .party($0.key) },
      language: language, on: affiliations.date)
    var document = DOTDocument(name: affiliations.graph.title, isDirected: false)
    document.attributes =
      caption(parties.map(\.key)).attributes + [
        // The better way to part overlapping nodes takes longer than their layout where they are many.
        .text("model", "subset"),
        .text("overlap", parties.count + boxes.count <= 1500 ? "prism" : "prism0"),
        // Routing many lines around nodes takes minutes.
        .text("splines", lines.count <= 400 ? "true" : "line"), .text("sep", "+9"),
        .text("esep", "+4"),
      ]
    document.nodeDefaults = [
      .text("fontname", "Arial"), .text("fontcolor", Palette.text), .text("style", "filled"),
    ]
    document.edgeDefaults = [.text("color", Palette.tie), .text("penwidth", "0.7")]
    let fills = Dictionary(uniqueKeysWithValues: boxes.map { ($0.coalition.id, $0.fill) })
    document.nodes =
      boxes.map { node($0, names) } + parties.map { node($0.key, degree: $0.value.count, names) }
    document.edges = lines.map { edge($0, fill: fills[$0.key.coalition] ?? Palette.tie, names) }
    return document
  }

  private func caption(_ parties: [Party.ID]) -> Caption {
    guard !lines.isEmpty else {
      return Caption(
        title: picture.emptyWords, lines: [], source: Caption.source(of: affiliations.graph))
    }
    let noun = Noun.parties(parties, in: affiliations.graph)
    var first = affiliations.date.map { "As of \($0): " } ?? ""
    first += "\(Noun.coalitions(in: affiliations.graph).counted(boxes.count)) with members"
    first += ", \(noun.counted(parties.count))"
    let legend = TieLine.legend(self.lines.map { $0.style(Palette.tie) })
    var lines = [first, legend + " · larger circle: belongs to more of these"]
    if Set(boxes.map(\.isMain)).count > 1 {
      lines.append("Dark box: main coalition · light: for comparison")
    } else if boxes.contains(where: { !$0.isMain }) {
      lines.append("Light box: coalition for comparison")
    }
    if let few = picture.fewNote { lines.append(few) }
    return Caption(
      title: affiliations.graph.title, lines: lines,
      source: (cited + [Caption.source(of: affiliations.graph)]).joined(separator: " · "))
  }

  /// The sources of the ties that are drawn, if they are to be listed.
  private var cited: [String] {
    guard citesSources else { return [] }
    return affiliations.sources(of: lines.map(\.key)).map { id in
      let source = affiliations.graph.sources[id: id]
      return "\(id): \(source?.outlet ?? source?.title ?? "")"
    }
  }

  private func node(_ box: Box, _ names: NodeNames) -> DOTDocument.Node {
    let coalition = box.coalition
    let label = LabelText.balanced(coalition.name, width: 22) + "\n\(box.named) named"
    return DOTDocument.Node(
      names[.coalition(coalition.id)],
      [
        .text("id", "coalition-\(coalition.id)"), .text("label", label), .text("shape", "box"),
        .text("style", "rounded,filled"),
        .text("fillcolor", box.isMain ? box.fill : Palette.tint(box.fill)),
        .text("color", box.fill), .text("penwidth", "1.6"),
        .text("fontcolor", box.isMain ? Palette.onFill : Palette.text),
        .text("fontsize", box.isMain ? "17" : "15"), .text("margin", "0.16,0.09"),
        .text("tooltip", "\(coalition.name): \(Noun.member.counted(box.named)) named"),
      ])
  }

  private func node(_ party: Party.ID, degree: Int, _ names: NodeNames) -> DOTDocument.Node {
    // The area grows with the degree, so that twice as many look twice as large.
    let diameter = 0.22 * Double(degree).squareRoot() + 0.24
    let name = names.name(of: .party(party))
    return DOTDocument.Node(
      names[.party(party)],
      [
        .text("id", "party-\(party)"), .text("label", LabelText.balanced(name, width: 14)),
        .text("shape", "circle"), .text("fixedsize", "shape"),
        .text("width", "\(Double(Int(diameter * 100)) / 100)"),
        .text("fillcolor", colours?.fill(of: party).map(Palette.tint) ?? Palette.party),
        .text("color", colours?.fill(of: party) ?? Palette.partyLine),
        .text("fontsize", degree >= 8 ? "15" : "13"),
        .text(
          "tooltip",
          "\(name): \(degree) of these coalitions\(colours?.words(for: party) ?? "")"),
      ])
  }

  private func edge(_ line: Line, fill: String, _ names: NodeNames) -> DOTDocument.Edge {
    let style = line.style(fill)
    let (from, to) = (
      NodeReference.party(line.key.party), NodeReference.coalition(line.key.coalition)
    )
    let word = style.isLead ? "leads" : "belongs"
    return DOTDocument.Edge(
      from: names[from], to: names[to],
      style.attributes + [
        .text(
          "tooltip", "\(names.name(of: from)) – \(names.name(of: to)): \(word)\(style.remarks)")
      ])
  }
}
