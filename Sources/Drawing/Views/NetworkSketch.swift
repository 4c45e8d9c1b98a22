import Analyses
public import Counting
import GraphCore
public import Graphviz

/// A network before an engine has placed its nodes: the nodes, the ties, and the room of each node.
///
/// A network of some dozen nodes has names in boxes, and lines that are routed around these. In a larger one nodes are
/// marks, lines are straight, and names stand where there is room.
public struct NetworkSketch: Sendable {
  let style: PictureStyle
  let picture: PictureTies
  /// True if every node is a box with its name.
  let isDetailed: Bool
  /// The name of each coalition and each party, in its box.
  let coalitionNames: [Coalition.ID: TextLines]
  let partyNames: [Party.ID: TextLines]

  /// The most nodes and lines of a network with names in boxes.
  private static let most = (nodes: 150, lines: 400)
  /// The room around the name of a coalition.
  static let inset = (width: 18.0, height: 14.0)
  /// The left part of a party's box, with its mark.
  static let markWidth = 26.0
  /// The room between a name and a number.
  static let gap = 7.0
  private static let widestName = 128.0

  /// A network of one date, or for the frames of several.
  ///
  /// - Precondition: There is at least one date.
  /// - Complexity: O(*c* log *c*) in the number of claims on all dates.
  public init(_ affiliations: [Affiliations], style: PictureStyle = PictureStyle()) {
    let pictures = affiliations.map {
      PictureTies($0, uncounted: false, least: style.leastCoalitions)
    }
    self.init(pictures.count == 1 ? pictures[0] : PictureTies(union: pictures), style)
  }

  private init(_ picture: PictureTies, _ style: PictureStyle) {
    self.style = style
    self.picture = picture
    isDetailed =
      picture.rows.count + picture.columns.count <= NetworkSketch.most.nodes
      && picture.routes.count <= NetworkSketch.most.lines
    coalitionNames = Dictionary(
      uniqueKeysWithValues: picture.columns.map {
        (
          $0.id,
          TextLines(
            $0.coalition.shortest, .strong, limit: NetworkSketch.widestName, isBalanced: true)
        )
      })
    partyNames = Dictionary(
      uniqueKeysWithValues: picture.rows.map { ($0.id, NetworkSketch.name($0, picture, style)) })
  }

  /// The name of a party in lines.
  static func name(
    _ row: PictureTies.Row, _ picture: PictureTies, _ style: PictureStyle
  ) -> TextLines {
    TextLines(
      picture.name(of: row.id, language: style.language), row.leads > 0 ? .strong : .name,
      limit: widestName)
  }

  /// True if there are no nodes.
  public var isEmpty: Bool { picture.columns.isEmpty }

  /// True if the lines and names can be read in rings or columns; else an engine has to spread the network.
  public var fitsColumns: Bool {
    picture.rows.count <= 80 && picture.columns.count <= 40 && picture.ties.count <= 800
  }

  /// The network with the sizes of its nodes, for an engine.
  public func document() -> DOTDocument {
    var document = DOTDocument(name: "network", isDirected: false)
    let nodes = picture.rows.count + picture.columns.count
    document.attributes = [
      // The better way to part overlapping nodes takes longer than their layout where they are many.
      .text("model", "subset"), .text("overlap", nodes <= 1500 ? "prism" : "prism0"),
      .text("splines", isDetailed ? "true" : "line"), .text("sep", "+6"), .text("esep", "+3"),
      .text("nodesep", "0.15"),
    ]
    document.nodeDefaults = [
      .text("label", ""), .text("shape", "box"), .text("fixedsize", "true"),
    ]
    document.nodes =
      picture.columns.map { node(NetworkSketch.name(of: $0.id), size(of: $0.id)) }
      + picture.rows.map { node(NetworkSketch.name(of: $0.id), size(of: $0)) }
    document.edges = picture.ties.map {
      DOTDocument.Edge(
        from: NetworkSketch.name(of: $0.party), to: NetworkSketch.name(of: $0.coalition))
    }
    return document
  }

  static func name(of id: Coalition.ID) -> String { "coalition-\(id)" }
  static func name(of id: Party.ID) -> String { "party-\(id)" }

  private func node(_ name: String, _ size: (width: Double, height: Double)) -> DOTDocument.Node {
    // A pixel is a point.
    DOTDocument.Node(
      name,
      [
        .text("width", (size.width / 72).inThousandths),
        .text("height", (size.height / 72).inThousandths),
      ])
  }

  /// The size of a coalition's box or mark.
  func size(of id: Coalition.ID) -> (width: Double, height: Double) {
    let columns = picture.shown.compactMap { $0.column(of: id) }
    guard isDetailed, let name = coalitionNames[id] else {
      let side = NetworkSketch.side(columns.map(\.named).max() ?? 0)
      return (1.5 * side, side)
    }
    let widest = columns.map { TextStyle.note.width($0.size) }.max() ?? 0
    return (
      max(name.width, widest) + NetworkSketch.inset.width,
      CoalitionBox.textHeight(name) + NetworkSketch.inset.height
    )
  }

  /// The height of the mark of a coalition.
  static func side(_ named: Int) -> Double { 5 + min(7, Double(named).squareRoot() * 0.6) }

  /// The size of a party's box or mark.
  private func size(of row: PictureTies.Row) -> (width: Double, height: Double) {
    guard isDetailed, let name = partyNames[row.id] else {
      let radius = NetworkSketch.radius(row)
      return (2 * radius, 2 * radius)
    }
    let counts = picture.shown.compactMap { $0.row(of: row.id)?.count.description }
    let widest = counts.map { TextStyle.small.width($0) }.max() ?? 0
    return (
      NetworkSketch.markWidth + name.width + NetworkSketch.gap + widest + 9,
      Double(name.lines.count) * TextStyle.name.lineHeight + 8
    )
  }

  /// True if a language is written from right to left.
  static func isRightToLeft(_ language: String) -> Bool {
    ["ar", "fa", "he", "ur", "yi", "ps", "sd", "ug"].contains(language.prefix(2))
  }

  /// The radius of the mark of a party.
  static func radius(_ row: PictureTies.Row) -> Double {
    3 + min(6, Double(row.count.atLeast).squareRoot() * 0.9)
  }
}

extension Double {
  /// The number with three digits behind the point, without a locale.
  fileprivate var inThousandths: String { "\((self * 1000).rounded() / 1000)" }
}
