import Analyses
public import Counting
import Dates
public import GraphCore
public import Graphviz

/// One node with everything that surrounds it on a date: a coalition with its members, leaders, bodies and last
/// meeting; a party with its coalitions; an official with offices and meetings. Numbered statements below the
/// picture say what no line can show.
public struct FocusPicture: Sendable {
  /// The node in the middle.
  package let focus: NodeReference
  /// The language of the names of states.
  package let language: String
  /// The graph, the date, and the evidence that counts. Coalitions of every scope are drawn.
  package let affiliations: Affiliations

  private let record: Record
  private let neighbourhood: Neighbourhood
  private let names: NodeNames

  private var graph: CoalitionGraph { affiliations.graph }

  /// A picture for the date and the evidence of a question, whatever coalitions and parties it chooses.
  ///
  /// - Complexity: O(*n* log *n*) in the number of facts.
  public init(
    _ graph: CoalitionGraph, of focus: NodeReference, _ question: Question = Question(),
    language: String = "en"
  ) {
    record = Record(graph, focus, question, language: language)
    affiliations = record.affiliations
    self.focus = record.node
    self.language = language
    neighbourhood = Neighbourhood(of: record.node, in: affiliations)
    names = NodeNames(
      graph, of: neighbourhood.nodes, language: language, on: affiliations.date)
  }

  /// The engine that lays the picture out.
  package static let engine = LayoutEngine.neato

  /// The picture as SVG, drawn in this process. A large picture can take minutes.
  ///
  /// - Throws: `GraphvizError`, for example if Graphviz's library is missing.
  public func svg() throws(GraphvizError) -> String { try document().svg(by: FocusPicture.engine) }

  /// The picture as DOT, for `engine`.
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
    document.edges = neighbourhood.lines.map(edge)
    return document
  }

  private var caption: Caption {
    let statements = FocusStatements(record)
    var lines = affiliations.date.map { ["As of \($0)"] } ?? []
    lines += [TieLine.legend(neighbourhood.lines.map(line)), shapes].filter { !$0.isEmpty }
    return Caption(
      title: names.name(of: focus), lines: lines, statements: statements.texts,
      source: (statements.outlets + [Caption.source(of: graph)]).joined(separator: " · "))
  }

  /// The meaning of the shapes that occur.
  private var shapes: String {
    let kinds = Set(neighbourhood.nodes.map(\.kind))
    func words(_ shape: String, _ meanings: [(NodeKind, String)]) -> String? {
      let nouns = meanings.filter { kinds.contains($0.0) }.map(\.1)
      return nouns.isEmpty ? nil : "\(shape): \(nouns.inWords("and"))"
    }
    return [
      words(
        "boxes",
        [
          (.coalition, "coalitions"), (.body, "bodies"), (.mechanism, "mechanisms"),
          (.place, "places"),
        ]),
      words("circles", [(.party, "countries")]), words("tabs", [(.meeting, "meetings")]),
      words("plain", [(.official, "people")]),
    ].compactMap(\.self).joined(separator: " · ").capitalizedFirst
  }

  private func node(_ node: NodeReference) -> DOTDocument.Node {
    let name = names.name(of: node)
    let isFocus = node == focus
    var label = LabelText.balanced(name, width: 24)
    var attributes: [DOTDocument.Attribute] = []
    switch node {
    case .coalition:
      let fill = Palette.fill(0)
      attributes = [
        .text("shape", "box"), .text("style", "rounded,filled"),
        .text("fillcolor", isFocus ? fill : Palette.tint(fill)), .text("color", fill),
        .text("fontcolor", isFocus ? Palette.onFill : Palette.text),
      ]
      label += role(of: node)
      if isFocus { attributes.append(.text("fontsize", "21")) }
    case .party:
      label = LabelText.balanced(name, width: 14) + role(of: node)
      attributes = [
        .text("shape", "circle"), .text("fixedsize", "shape"), .text("width", "0.5"),
        .text("fillcolor", Palette.party), .text("color", Palette.partyLine),
      ]
    case .body(let id):
      let body = graph.bodies[id: id]
      let isPlanned = body?.status == .planned
      if let seat = body?.seat { label += "\n\(seat)" }
      if let ledBy = body?.ledBy {
        label += "\n" + LabelText.balanced("led by \(ledBy)", width: 28)
      }
      if isPlanned { label += "\n(planned)" }
      attributes = [
        .text("shape", "box"), .text("style", isPlanned ? "filled,dotted" : "filled"),
        .text("fillcolor", Palette.tint(Palette.fill(2))), .text("color", Palette.fill(2)),
      ]
    case .meeting(let id):
      let meeting = graph.meetings[id: id]
      let when = [meeting?.date?.description, meeting?.venue].compactMap(\.self)
      label += "\n" + when.joined(separator: ", ")
      attributes = [
        .text("shape", "tab"), .text("fillcolor", Palette.tint(Palette.fill(4))),
        .text("color", Palette.fill(4)),
      ]
    case .official(let id):
      let rank = graph.officials[id: id]?.rank.map { [$0] } ?? []
      for title in rank + affiliations.titles(of: id, on: affiliations.date).prefix(1) {
        label += "\n" + LabelText.balanced(title, width: 30)
      }
      attributes = [.text("shape", "plain"), .text("style", "")]
    case .mechanism, .place:
      attributes = [
        .text("shape", "box"), .text("fillcolor", Palette.ground), .text("color", Palette.tie),
      ]
    }
    return DOTDocument.Node(
      names[node],
      [
        .text("id", "\(node.kind.rawValue)-\(node.id.replacing(" ", with: "-"))"),
        .text("tooltip", "\(node.kind.rawValue): \(name)"),
      ] + attributes + [.text("label", label)])
  }

  /// The role of a neighbour, unless it is that of a plain member.
  private func role(of node: NodeReference) -> String {
    guard node != focus else { return "" }
    let line = neighbourhood.lines.first {
      ($0.from == node && $0.to == focus || $0.from == focus && $0.to == node) && $0.isTie
        && $0.word != Role.member.rawValue
    }
    return line.map { "\n(\($0.word))" } ?? ""
  }

  private func line(_ line: Neighbourhood.Line) -> TieLine {
    TieLine(
      isLead: line.kind == .lead && line.certainty == .certain,
      isCertain: line.certainty == .certain, isDisputed: line.isDisputed,
      isPlanned: line.isPlanned)
  }

  private func edge(_ line: Neighbourhood.Line) -> DOTDocument.Edge {
    let style = self.line(line)
    let ends = "\(names.name(of: line.from)) – \(names.name(of: line.to))"
    return DOTDocument.Edge(
      from: names[line.from], to: names[line.to],
      style.attributes + [.text("tooltip", "\(ends): \(line.word)\(style.remarks)")])
  }
}
