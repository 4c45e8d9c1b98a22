import Analyses
public import GraphCore
public import Graphviz

/// The affiliation network as a picture: coalitions as boxes, countries as circles.
///
/// A coalition shows how many countries are named; a circle grows with the coalitions in the
/// picture to which its country belongs. Lead roles are thick lines in the coalition's colour,
/// memberships thin and pale, possible ones thinner, ties to planned coalitions dotted. Nodes are
/// named as they are labelled, so that the picture's own titles say who is who.
public struct AffiliationPicture: Sendable {
  /// The graph.
  public let graph: CoalitionGraph
  /// What is drawn.
  public let affiliations: Affiliations
  /// The language of country names.
  public let language: String
  /// Whether the sources of the ties are listed below the picture.
  public let citesSources: Bool

  /// A picture.
  public init(
    _ graph: CoalitionGraph, _ affiliations: Affiliations, language: String = "en",
    citesSources: Bool = false
  ) {
    self.citesSources = citesSources
    self.graph = graph
    self.affiliations = affiliations
    self.language = language
  }

  /// The picture as DOT, to be laid out by `neato`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of ties.
  public func document() -> DOTDocument {
    var document = DOTDocument(name: graph.title, isDirected: false)
    let ties = affiliations.ties + affiliations.plannedTies
    let names = NodeNames(
      graph,
      of: affiliations.coalitions.map { .coalition($0.id) }
        + Set(ties.map(\.country)).map { .country($0) },
      language: language, asOf: affiliations.asOf)
    document.attributes =
      caption(ties).attributes + [
        .text("model", "subset"), .text("overlap", "prism"), .text("splines", "true"),
        .text("sep", "+9"), .text("esep", "+4"),
      ]
    document.nodeDefaults = [
      .text("fontname", "Arial"), .text("fontcolor", Palette.text), .text("style", "filled"),
    ]
    document.edgeDefaults = [.text("color", Palette.tie), .text("penwidth", "0.7")]

    let rosters = graph.rosters(of: affiliations)
    let planned = Dictionary(grouping: affiliations.plannedTies, by: \.coalition)
    let fills = fills(ties)
    for (coalition, roster) in zip(affiliations.coalitions, rosters) {
      let named = coalition.isCurrent ? roster.named.count : planned[coalition.id]?.count ?? 0
      document.nodes.append(
        node(coalition, named: named, fill: fills[coalition.id] ?? Palette.tie, names))
    }
    let degrees = Dictionary(grouping: ties, by: \.country).mapValues(\.count)
    for (country, degree) in degrees.sorted(by: { $0.key < $1.key }) {
      document.nodes.append(node(country, degree: degree, names))
    }
    document.edges = ties.map { edge($0, fill: fills[$0.coalition] ?? Palette.tie, names) }
    return document
  }

  /// A colour for each coalition. Those that somebody leads come first, so that their thick lines
  /// are the last to share one.
  private func fills(_ ties: [Affiliations.Tie]) -> [Coalition.ID: String] {
    let led = Set(ties.filter { $0.leads == .certain }.map(\.coalition))
    let ordered = affiliations.coalitions.sorted { a, b in
      func key(_ coalition: Coalition) -> (Int, Int, Coalition.ID) {
        (
          coalition.scope == .subject ? 0 : 1, led.contains(coalition.id) ? 0 : 1, coalition.id
        )
      }
      return key(a) < key(b)
    }
    return Dictionary(
      uniqueKeysWithValues: ordered.enumerated().map { ($1.id, Palette.fill($0)) })
  }

  private func caption(_ ties: [Affiliations.Tie]) -> Caption {
    var first = affiliations.asOf.map { "As of \($0): " } ?? ""
    first += "\(affiliations.coalitions.count) coalitions, "
    first += "\(Set(ties.map(\.country)).count) countries that belong to them"
    return Caption(
      title: graph.title,
      lines: [
        first,
        "Thick line: leads or leads with others · thin: belongs · dashed: contested ·"
          + " dotted: planned · larger circle: belongs to more of these",
      ] + comparisonLine,
      source: (citesSources ? cited(ties) : []).joined(separator: " · ")
        + Caption.source(of: graph))
  }

  /// The sources of the ties that are drawn.
  private func cited(_ ties: [Affiliations.Tie]) -> [String] {
    let sources = TieSources(graph).of(ties.map { ($0.country, $0.coalition) })
    return sources.map { id in
      let outlet = graph.source(id)?.outlet ?? graph.source(id)?.title ?? ""
      return "\(id): \(outlet)"
    } + [""]
  }

  private var comparisonLine: [String] {
    affiliations.coalitions.contains { $0.scope == .comparison }
      ? ["Dark boxes are what the graph is about, light ones are there to compare with"] : []
  }

  private func node(
    _ coalition: Coalition, named: Int, fill: String, _ names: NodeNames
  ) -> DOTDocument.Node {
    let isSubject = coalition.scope == .subject
    let label = LabelText.balanced(coalition.name, width: 22) + "\n\(named) named"
    var style = ["rounded", "filled"]
    if !coalition.isCurrent { style.append("dotted") }
    let status = coalition.isCurrent ? "" : ", \(coalition.status.rawValue)"
    return DOTDocument.Node(
      names[.coalition(coalition.id)],
      [
        .text("id", "coalition-\(coalition.id)"), .text("label", label), .text("shape", "box"),
        .text("style", style.joined(separator: ",")),
        .text("fillcolor", isSubject && coalition.isCurrent ? fill : Palette.tint(fill)),
        .text("color", fill), .text("penwidth", coalition.isCurrent ? "1.6" : "2.4"),
        .text("fontcolor", isSubject && coalition.isCurrent ? Palette.onFill : Palette.text),
        .text("fontsize", isSubject ? "17" : "15"), .text("margin", "0.16,0.09"),
        .text("tooltip", "\(coalition.name): \(named) countries named\(status)"),
      ])
  }

  private func node(
    _ country: Country.ID, degree: Int, _ names: NodeNames
  ) -> DOTDocument.Node {
    // The area grows with the degree, so that twice as many look twice as large.
    let diameter = 0.22 * Double(degree).squareRoot() + 0.24
    return DOTDocument.Node(
      names[.country(country)],
      [
        .text("id", "country-\(country)"),
        .text(
          "label",
          LabelText.balanced(
            graph.name(of: country, language: language, asOf: affiliations.asOf), width: 14)),
        .text("shape", "circle"), .text("fixedsize", "shape"),
        .text("width", "\(Double(Int(diameter * 100)) / 100)"),
        .text("fillcolor", Palette.country), .text("color", Palette.countryLine),
        .text("fontsize", degree >= 8 ? "15" : "13"),
        .text(
          "tooltip",
          "\(graph.name(of: country, language: language, asOf: affiliations.asOf)): \(degree) of these coalitions"
        ),
      ])
  }

  private func edge(
    _ tie: Affiliations.Tie, fill: String, _ names: NodeNames
  ) -> DOTDocument.Edge {
    var attributes: [DOTDocument.Attribute] = []
    var word = "belongs"
    if tie.leads == .certain {
      attributes = [.text("color", fill), .text("penwidth", "3.6")]
      word = "leads"
    } else if tie.belongs == .possible {
      attributes = [.text("penwidth", "0.35")]
      word = "possibly belongs"
    }
    if tie.isContested {
      attributes.append(.text("style", "dashed"))
      word += ", contested"
    }
    if graph.coalition(tie.coalition)?.isCurrent == false {
      attributes.append(.text("style", "dotted"))
      word += ", planned"
    }
    let country = graph.name(of: tie.country, language: language, asOf: affiliations.asOf)
    attributes.append(
      .text("tooltip", "\(country) – \(graph.name(of: .coalition(tie.coalition))): \(word)"))
    return DOTDocument.Edge(
      from: names[.country(tie.country)], to: names[.coalition(tie.coalition)], attributes)
  }
}

/// A name for each node of a picture: what it is called, and its identifier too where two are
/// called the same.
struct NodeNames {
  private let graph: CoalitionGraph
  private let language: String
  private let asOf: PartialDate?
  private let repeated: Set<String>

  init(
    _ graph: CoalitionGraph, of nodes: [NodeReference], language: String, asOf: PartialDate?
  ) {
    self.asOf = asOf
    self.graph = graph
    self.language = language
    var seen: Set<String> = []
    self.repeated = Set(
      nodes.map { graph.name(of: $0, language: language, asOf: asOf) }
        .filter { !seen.insert($0).inserted })
  }

  subscript(node: NodeReference) -> String {
    let name = graph.name(of: node, language: language, asOf: asOf)
    return repeated.contains(name) ? "\(name) (\(node.key))" : name
  }
}
