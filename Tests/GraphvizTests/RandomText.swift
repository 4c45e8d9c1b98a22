import TestSupport

@testable import Graphviz

/// Random strings and documents.
enum RandomText {
  /// Characters with a meaning in DOT, in Graphviz's escapes or in XML.
  static let hard: [Unicode.Scalar] = [
    "\\", "\\", "\\", "\"", "\"", "\n", "&", ";", "a", "N", "l", "n", "<", ">", "{", "}", "|", "%",
    ":", "+", " ", "-", "=", "[", "]", "#", "/", "*", "'", "é", "中", "ש", "\u{200F}", "\u{301}",
    "\u{1F1FA}", "\u{1F1E6}", "\t", "0", ".", "_", "\u{A0}", "\u{FEFF}", "\u{E000}", "\u{10FFFD}",
  ]

  /// A string of at most 12 characters.
  static func string(_ dice: inout SeededGenerator, of scalars: [Unicode.Scalar]) -> String {
    var string = ""
    for _ in 0..<Int.random(in: 0...12, using: &dice) {
      if Int.random(in: 0..<6, using: &dice) == 0,
        let any = Unicode.Scalar(UInt32.random(in: 0x20..<0x11_0000, using: &dice)),
        any.value != 0x7F, any.value & 0xFFFF < 0xFFFE
      {
        string.unicodeScalars.append(any)
      } else if let scalar = scalars.randomElement(using: &dice) {
        string.unicodeScalars.append(scalar)
      }
    }
    return string
  }

  /// A random document in normal form: what Graphviz reads is always in it.
  ///
  /// Markup has texts of its own, because Graphviz 2.42 keeps a string once a graph and takes a text
  /// for markup if the same string was markup before.
  static func document(_ dice: inout SeededGenerator) -> DOTDocument {
    var document = DOTDocument(
      name: string(&dice, of: hard), isDirected: Bool.random(using: &dice))
    document.isStrict = Int.random(in: 0..<4, using: &dice) == 0
    document.attributes = attributes(&dice, tag: "g", ["label", "note", "x y", "é\""])
    document.nodeDefaults = attributes(&dice, tag: "n", ["color", "label", "note"])
    document.edgeDefaults = attributes(&dice, tag: "e", ["color", "label", "style"])
    var names: Set<String> = []
    for index in 0..<Int.random(in: 0..<7, using: &dice) {
      var name = string(&dice, of: hard)
      if name.isEmpty || !names.insert(name).inserted { name += "#\(index)" }
      names.insert(name)
      document.nodes.append(
        .init(name, attributes(&dice, tag: "N\(index)", ["color", "label", "note", "shape"])))
    }
    var count = 0
    let body = group(&dice, names: document.nodes.map(\.name), depth: 0, count: &count, document)
    document.subgraphs = body.subgraphs
    document.edges = body.edges
    return document
  }

  private static func group(
    _ dice: inout SeededGenerator, names: [String], depth: Int, count: inout Int,
    _ document: DOTDocument
  ) -> DOTDocument.Subgraph {
    count += 1
    var group = DOTDocument.Subgraph(
      Int.random(in: 0..<4, using: &dice) == 0 ? nil : "cluster\(count) \\")
    if depth > 0 {
      group.attributes = attributes(&dice, tag: "s\(count)", ["label", "color"])
      group.edgeDefaults = attributes(&dice, tag: "d\(count)", ["color", "weight"])
    }
    var left = names
    if depth < 3 {
      for _ in 0..<Int.random(in: 0..<3, using: &dice) {
        let inner = left.filter { _ in Bool.random(using: &dice) }
        left.removeAll { inner.contains($0) }
        group.subgraphs.append(
          self.group(&dice, names: inner, depth: depth + 1, count: &count, document))
      }
    }
    group.nodes = left.map { .init($0) }
    var pairs: Set<Set<String>> = []
    for index in 0..<Int.random(in: 0..<4, using: &dice) {
      guard let from = left.randomElement(using: &dice), let to = left.randomElement(using: &dice)
      else { break }
      // In a strict graph, edges between the same nodes are one.
      if document.isStrict, !pairs.insert([from, to]).inserted { continue }
      let isKeyed = !document.isStrict && Bool.random(using: &dice)
      group.edges.append(
        .init(
          from: from, fromPort: port(&dice), to: to, toPort: port(&dice),
          key: isKeyed ? "\(count).\(index)\"\\" : nil,
          attributes(&dice, tag: "E\(count).\(index)", ["color", "label", "note", "style"])))
    }
    return group
  }

  private static func port(_ dice: inout SeededGenerator) -> DOTDocument.Port? {
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: .side(.ne)
    case 1: .init("field \"1\"\\")
    case 2: .init("field", .any)
    default: nil
    }
  }

  /// Attributes sorted by name; the tag makes every value differ from every other, so that none is a
  /// default.
  private static func attributes(
    _ dice: inout SeededGenerator, tag: String, _ names: [String]
  ) -> [DOTDocument.Attribute] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      let text = string(&dice, of: hard)
      switch Int.random(in: 0..<6, using: &dice) {
      case 0, 1: return .text(name, "\(tag) \(name) \(text)")
      case 2 where DOTString.expanded.contains(name): return .raw(name, "\(tag)\\N&eacute;\(text)")
      case 3:
        let inner = String(
          String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "<" && $0 != ">" }))
        return .html(name, "<B>\(tag) \(name)</B>\(inner)")
      default: return nil
      }
    }
  }
}
