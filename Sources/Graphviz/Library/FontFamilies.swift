internal import CGraphviz

/// The families that are taken for the fonts that graphs name.
///
/// Graphviz itself never says that a font is missing. Its text plugin asks fontconfig, and so does
/// this, once a name.
@safe struct FontFamilies {
  private var functions: FontconfigFunctions?
  private var isLoaded = false
  private var known: [String: String] = [:]

  /// Names that mean whatever the system has for them, and the standard PostScript fonts, which
  /// Graphviz translates itself.
  private static let generic = [
    "sans", "serif", "monospace", "cursive", "fantasy", "system-ui", "times", "helvetica",
    "courier", "symbol", "palatino", "bookman", "itc bookman", "avantgarde", "itc avant garde",
    "newcentury", "century schoolbook", "zapf", "itc zapf",
  ]

  /// The fonts that a graph names and does not get.
  mutating func substitutions(in graph: CGraph) -> [FontSubstitution] {
    var names: Set<String> = []
    collect(.graph, [graph.object] + graph.allSubgraphs.map(\.object), of: graph, into: &names)
    collect(.node, graph.nodes, of: graph, into: &names)
    collect(.edge, graph.edges, of: graph, into: &names)
    return names.sorted().compactMap { name in
      guard let taken = family(for: name) else { return nil }
      let (asked, got) = (name.lowercased(), taken.lowercased())
      // "Arial Bold" is a style of Arial.
      return asked == got || asked.hasPrefix(got + " ") || asked.hasPrefix(got + ",")
        ? nil : FontSubstitution(asked: name, taken: taken)
    }
  }

  private func collect(
    _ kind: CGraph.Kind, _ objects: @autoclosure () -> [CGraph.Object], of graph: CGraph,
    into names: inout Set<String>
  ) {
    guard let symbol = graph.symbol(kind, "fontname") else { return }
    var last: CValue?
    for object in objects() {
      let value = graph.value(symbol, of: object)
      if value.isEmpty || last.map(value.isSame) == true { continue }
      last = value
      names.insert(value.string)
    }
  }

  /// The family that is taken for a name; `nil` if nobody can say or any would be right.
  private mutating func family(for name: String) -> String? {
    let lower = name.lowercased()
    if FontFamilies.generic.contains(where: { lower.hasPrefix($0) }) { return nil }
    if let family = known[name] { return family }
    if !isLoaded {
      isLoaded = true
      var table = FontconfigFunctions()
      if unsafe fontconfigLoad(&table) != 0 { functions = table }
    }
    guard var table = functions else { return nil }
    // In fontconfig's language a hyphen begins a size and a colon a property.
    var pattern = ""
    for character in name {
      if "\\-:,=".contains(character) { pattern += "\\" }
      pattern.append(character)
    }
    let family = unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
      guard let start = buffer.baseAddress,
        unsafe fontconfigFamily(&table, pattern, start, buffer.count) != 0
      else { return String?.none }
      return unsafe String(cString: start)
    }
    if let family { known[name] = family }
    return family
  }
}

/// A font that Graphviz took instead of one that was asked for.
public struct FontSubstitution: Hashable, Sendable, Codable {
  /// The name in the graph.
  public let asked: String
  /// The family that was taken.
  public let taken: String
}

extension CGraph {
  /// The graphs anywhere inside, each before those inside it.
  var allSubgraphs: [CGraph] { subgraphs.flatMap { [$0] + $0.allSubgraphs } }
}
