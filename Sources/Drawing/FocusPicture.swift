import Analyses
public import GraphCore
public import Graphviz

/// One node with all that surrounds it as of a date: a coalition with its members, leaders, bodies
/// and last meeting; a country with its coalitions; an official with offices and meetings. What no
/// line can show stands under it as numbered statements.
public struct FocusPicture: Sendable {
  /// The graph.
  public let graph: CoalitionGraph
  /// What is in the middle.
  public let focus: NodeReference
  /// The date.
  public let asOf: PartialDate?
  /// The language of country names.
  public let language: String

  private let neighbourhood: Neighbourhood
  private let names: NodeNames

  /// A picture.
  public init(
    _ graph: CoalitionGraph, of focus: NodeReference, asOf date: PartialDate? = nil,
    language: String = "en"
  ) {
    self.graph = graph
    self.focus = focus
    self.asOf = date ?? graph.newestDate
    self.language = language
    self.neighbourhood = Neighbourhood(of: focus, in: graph, asOf: date ?? graph.newestDate)
    self.names = NodeNames(graph, of: neighbourhood.nodes, language: language, asOf: self.asOf)
  }

  /// The picture as DOT, to be laid out by `neato`.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public func document() -> DOTDocument {
    var document = DOTDocument(name: names[focus], isDirected: false)
    document.attributes =
      caption.attributes + [
        .text("overlap", "prism"), .text("splines", "true"), .text("sep", "+14"),
        .text("esep", "+6"), .text("mode", "major"),
      ]
    document.nodeDefaults = [
      .text("fontname", "Arial"), .text("fontcolor", Palette.text), .text("style", "filled"),
      .text("fontsize", "15"),
    ]
    document.edgeDefaults = [
      .text("color", Palette.tie), .text("penwidth", "0.8"), .text("len", "2.1"),
    ]
    document.nodes = neighbourhood.nodes.map(node)
    document.edges = neighbourhood.edges.map(edge)
    return document
  }

  private var caption: Caption {
    let dossier = graph.dossier(of: focus, asOf: asOf, language: language)
    let shown = FocusPicture.told(in: dossier)
    let statements = shown.map { line in
      var text = line.text
      if let date = line.date { text += " [\(date)]" }
      if !line.remarks.isEmpty { text += " – \(line.remarks.joined(separator: "; "))" }
      if !line.sources.isEmpty {
        text += " (\(line.sources.map(\.rawValue).joined(separator: ", ")))"
      }
      return text
    }
    let used = Set(shown.flatMap(\.sources)).sorted()
    let outlets = used.compactMap { id -> String? in
      guard let source = graph.source(id) else { return nil }
      let cites = source.cites.isEmpty ? "" : ", citing \(source.cites.joined(separator: " and "))"
      return "\(id): \(source.outlet ?? source.title)\(cites)"
    }
    return Caption(
      title: dossier.title,
      lines: [
        asOf.map { "As of \($0)" } ?? "",
        "Thick line: leads · thin line: belongs · dotted: planned · boxes: coalitions and bodies ·"
          + " circles: countries · tabs: meetings · plain: people",
      ].filter { !$0.isEmpty },
      statements: statements,
      source: (outlets + [Caption.source(of: graph)]).joined(separator: " · "))
  }

  /// The lines of a dossier that a picture tells in words: not the ties, which it draws; of sizes
  /// and meetings only the newest.
  private static func told(in dossier: Dossier) -> [Dossier.Line] {
    dossier.sections.flatMap { section -> [Dossier.Line] in
      switch section.heading {
      case "what it is" where section.lines.count == 1:
        return []
      case "founded", "bodies", "mechanisms", "offices", "what it is", "who it is":
        return section.lines
      case "size":
        return Array(section.lines.prefix(1)) + newest(section.lines.dropFirst())
      case "the whole", "meetings", "meetings attended":
        return newest(section.lines[...])
      default:
        return []
      }
    }
  }

  private static func newest(_ lines: ArraySlice<Dossier.Line>) -> [Dossier.Line] {
    let dates = lines.compactMap { $0.date.flatMap { PartialDate($0) } }
    guard let newest = dates.max() else { return Array(lines) }
    return lines.filter { $0.date == newest.description }
  }

  private func node(_ node: NodeReference) -> DOTDocument.Node {
    let name = graph.name(of: node, language: language, asOf: asOf)
    var attributes: [DOTDocument.Attribute] = [
      .text("id", "\(node.kind.rawValue)-\(node.id.replacing(" ", with: "-"))"),
      .text("tooltip", "\(node.kind.word): \(name)"),
    ]
    let isFocus = node == focus
    var label = LabelText.balanced(name, width: 24)
    switch node {
    case .coalition:
      let fill = Palette.fill(0)
      attributes += [
        .text("shape", "box"), .text("style", "rounded,filled"),
        .text("fillcolor", isFocus ? fill : Palette.tint(fill)), .text("color", fill),
        .text("fontcolor", isFocus ? Palette.onFill : Palette.text),
      ]
      label += capacity(of: node)
      if isFocus { attributes.append(.text("fontsize", "21")) }
    case .country:
      label = LabelText.balanced(name, width: 14) + capacity(of: node)
      attributes += [
        .text("shape", "circle"), .text("fixedsize", "shape"), .text("width", "0.5"),
        .text("fillcolor", Palette.country), .text("color", Palette.countryLine),
      ]
    case .body(let id):
      let body = graph.body(id)
      let isPlanned = body?.status == .planned
      if let place = body?.place { label += "\n\(place)" }
      if let ledBy = body?.ledBy {
        label += "\n" + LabelText.balanced("led by \(ledBy)", width: 28)
      }
      if isPlanned { label += "\n(planned)" }
      attributes += [
        .text("shape", "box"), .text("style", isPlanned ? "filled,dotted" : "filled"),
        .text("fillcolor", Palette.tint(Palette.fill(2))), .text("color", Palette.fill(2)),
      ]
    case .meeting(let id):
      let meeting = graph.meeting(id)
      let when = [meeting?.date?.description, meeting?.place].compactMap(\.self)
      label += "\n" + when.joined(separator: ", ")
      attributes += [
        .text("shape", "tab"), .text("fillcolor", Palette.tint(Palette.fill(4))),
        .text("color", Palette.fill(4)),
      ]
    case .official(let id):
      let rank = graph.official(id)?.rank.map { [$0] } ?? []
      for title in rank + graph.titles(of: id, on: asOf).prefix(1) {
        label += "\n" + LabelText.balanced(title, width: 30)
      }
      attributes += [.text("shape", "plain"), .text("style", "")]
    default:
      attributes += [
        .text("shape", "box"), .text("fillcolor", Palette.ground), .text("color", Palette.tie),
      ]
    }
    return DOTDocument.Node(names[node], attributes + [.text("label", label)])
  }

  /// In what capacity a neighbour stands to the focus, where it is not that of a plain member.
  private func capacity(of node: NodeReference) -> String {
    guard node != focus else { return "" }
    let ties = neighbourhood.edges.filter {
      ($0.from == node && $0.to == focus || $0.from == focus && $0.to == node)
        && ($0.kind == .lead || $0.kind == .membership) && $0.word != "member"
    }
    return ties.first.map { "\n(\($0.word))" } ?? ""
  }

  private func edge(_ tie: Neighbourhood.Tie) -> DOTDocument.Edge {
    var attributes: [DOTDocument.Attribute] = []
    if tie.kind == .lead {
      attributes += [.text("color", Palette.fill(0)), .text("penwidth", "3.6")]
    } else if tie.certainty == .possible {
      attributes.append(.text("penwidth", "0.4"))
    }
    if tie.isPlanned { attributes.append(.text("style", "dotted")) }
    let from = graph.name(of: tie.from, language: language, asOf: asOf)
    let to = graph.name(of: tie.to, language: language, asOf: asOf)
    attributes.append(.text("tooltip", "\(from) – \(to): \(tie.word)"))
    return DOTDocument.Edge(from: names[tie.from], to: names[tie.to], attributes)
  }
}
