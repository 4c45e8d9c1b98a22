/// Looks at a graph from outside before Graphviz draws it.
///
/// Attributes that name files are refused, links that a browser would run are taken out with a
/// warning, and numbers that Graphviz would draw for ever with are refused. Only attributes that the
/// graph declares cost anything.
struct InputCheck {
  let graph: CGraph
  /// The text of the graph, in which lines are counted.
  let text: String
  /// Its name in messages.
  let file: String?
  /// The formats that it is drawn in, each of which has dangers of its own.
  let formats: [OutputFormat]
  /// True if it may name files.
  let allowsFiles: Bool

  /// Attributes whose value is the name of a file or folder, or can hold one.
  private static let fileAttributes: [(CGraph.Kind, [String])] = [
    (.graph, ["_background", "fontpath", "imagepath", "stylesheet", "shapefile", "image"]),
    (.node, ["image", "shapefile"]),
  ]
  private static let markupAttributes = ["label", "xlabel", "headlabel", "taillabel"]
  private static let links = [
    "URL", "href", "edgeURL", "edgehref", "headURL", "headhref", "labelURL", "labelhref",
    "tailURL", "tailhref",
  ]
  private static let numbers: [(CGraph.Kind, [String])] = [
    (
      .graph,
      [
        "bb", "dpi", "resolution", "size", "viewport", "margin", "pad", "lp", "scale", "penwidth",
        "fontsize",
      ]
    ),
    (
      .node,
      [
        "pos", "width", "height", "fontsize", "penwidth", "margin", "skew", "distortion",
        "orientation",
      ]
    ),
    (
      .edge,
      [
        "pos", "len", "fontsize", "penwidth", "arrowsize", "lp", "labelfontsize", "labelangle",
        "labeldistance",
      ]
    ),
  ]

  /// Checks everything.
  ///
  /// - Returns: A warning for each link that was taken out.
  /// - Throws: `GraphvizError.files` with every place that names a file, `.link` for a link in
  ///   markup that a browser would run, `.number` for a number without a picture, `.fontName` for a
  ///   font name that ends an attribute of SVG or is a program in PostScript.
  func check() throws(GraphvizError) -> [Diagnostic] {
    if !allowsFiles {
      let files = fileReferences
      guard files.isEmpty else { throw .files(files) }
    }
    try checkMarkupLinks()
    try checkFontNames()
    if let format = formats.first(where: { $0 == .ps || $0 == .eps }) {
      try PostScriptCheck(graph: graph, format: format).check()
    }
    for (kind, names) in InputCheck.numbers {
      for name in names { try checkNumbers(kind, name) }
      // `setlinewidth(2)` is a number as well.
      try checkNumbers(kind, "style") { $0.split { "()".contains($0) }.joined(separator: " ") }
    }
    return CGraph.Kind.allCases.flatMap { kind in
      InputCheck.links.flatMap { dropUnsafeLinks(kind, $0) }
    }
  }

  private var fileReferences: [FileReference] {
    var found: [FileReference] = []
    for (kind, names) in InputCheck.fileAttributes {
      for name in names {
        visit(kind, name) { object, value in
          found.append(FileReference(place(kind, object, name, value), value: value))
        }
      }
    }
    visit(.node, "shape") { object, value in
      if value == "epsf" {
        found.append(FileReference(place(.node, object, "shape", value), value: value))
      }
    }
    for kind in CGraph.Kind.allCases {
      for name in InputCheck.markupAttributes {
        visit(kind, name, markupOnly: true) { object, value in
          for element in Markup.elements(of: value) where element.name == "img" {
            found.append(
              FileReference(
                place(kind, object, name, value),
                value: element.attributes.first { $0.name == "src" }?.value ?? ""))
          }
        }
      }
    }
    return found
  }

  private func checkMarkupLinks() throws(GraphvizError) {
    for kind in CGraph.Kind.allCases {
      for name in InputCheck.markupAttributes {
        var bad: GraphvizError?
        visit(kind, name, markupOnly: true) { object, value in
          for attribute in Markup.elements(of: value).flatMap(\.attributes)
          where attribute.name == "href" {
            let link = expanded(attribute.value, kind, object)
            if !Link.isSafe(link) || Link.hasMarks(Link.decoded(link), for: formats) {
              bad = .link(place(kind, object, name, value), value: link)
            }
          }
        }
        if let bad { throw bad }
      }
    }
  }

  /// Graphviz writes font names as they are: into SVG, where a quote ends an attribute, and into
  /// PostScript, which is a programming language.
  private func checkFontNames() throws(GraphvizError) {
    let isProgram = formats.contains { $0 == .ps || $0 == .eps }
    let marks = isProgram ? "\"<>()[]{}/%\\&\n\r" : "\"<>"
    var bad: GraphvizError?
    func look(_ name: String, _ place: @autoclosure () -> AttributePlace) {
      // By scalars: a carriage return and a line feed are one character.
      if bad == nil, name.unicodeScalars.contains(where: { marks.unicodeScalars.contains($0) }) {
        bad = .fontName(place(), value: name)
      }
    }
    for kind in CGraph.Kind.allCases {
      for name in ["fontname", "labelfontname"] {
        visit(kind, name) { look($1, place(kind, $0, name, $1)) }
      }
      for label in InputCheck.markupAttributes {
        visit(kind, label, markupOnly: true) { object, markup in
          for attribute in Markup.elements(of: markup).flatMap(\.attributes)
          where attribute.name == "face" {
            look(Link.decoded(attribute.value), place(kind, object, label, markup))
          }
        }
      }
    }
    if let bad { throw bad }
  }

  private func dropUnsafeLinks(_ kind: CGraph.Kind, _ name: String) -> [Diagnostic] {
    guard let symbol = graph.symbol(kind, name) else { return [] }
    var dropped: [Diagnostic] = []
    visit(kind, name) { object, value in
      let link = expanded(value, kind, object)
      guard !Link.isSafe(link) else {
        // Graphviz writes these as they are, in the middle of an attribute.
        if Link.hasMarks(link, for: formats) {
          graph.set(symbol, of: object, to: Link.encoded(link))
        }
        return
      }
      let place = place(kind, object, name, value)
      let owner = place.owner.map { " of \($0)" } ?? ""
      dropped.append(
        Diagnostic(
          .warning, "\(name)\(owner) is left out: \(Link.schemes) links are drawn, not '\(value)'",
          line: place.line, file: place.file))
      graph.set(symbol, of: object, to: "")
    }
    return dropped
  }

  private func checkNumbers(
    _ kind: CGraph.Kind, _ name: String, in words: (String) -> String = { $0 }
  ) throws(GraphvizError) {
    var bad: GraphvizError?
    visit(kind, name) { object, value in
      let mayBeNegative = !name.hasPrefix("dpi")
      guard bad == nil, !Numbers.canBeDrawn(words(value), mayBeNegative: mayBeNegative) else {
        return
      }
      bad = .number(place(kind, object, name, value), value: value)
    }
    if let bad { throw bad }
  }

  // MARK: Walking

  /// Calls `body` with every object of a kind whose attribute is not empty. Values are kept once
  /// each, so most objects are passed over by a glance at a pointer.
  private func visit(
    _ kind: CGraph.Kind, _ name: String, markupOnly: Bool = false,
    _ body: (CGraph.Object, String) -> Void
  ) {
    guard let symbol = graph.symbol(kind, name) else { return }
    for object in graph.objects(of: kind) {
      let value = graph.value(symbol, of: object)
      if value.isEmpty || (markupOnly && !graph.isMarkup(value)) { continue }
      body(object, value.string)
    }
  }

  /// A link with the names that Graphviz puts in for its escapes.
  private func expanded(_ value: String, _ kind: CGraph.Kind, _ object: CGraph.Object) -> String {
    guard value.contains("\\") else { return value }
    var names: [Character: String] = [
      "G": graph.name(of: kind == .graph ? object : graph.object) ?? "",
      // Labels stand for it; a link made of one is not worth the risk, wherever it stands.
      "L": Link.unknown,
    ]
    switch kind {
    case .graph: break
    case .node: names["N"] = graph.name(of: object) ?? ""
    case .edge:
      let ends = graph.ends(of: object)
      let (tail, head) = (graph.name(of: ends.tail) ?? "", graph.name(of: ends.head) ?? "")
      names["E"] = tail + (graph.isDirected ? "->" : "--") + head
      names["T"] = tail
      names["H"] = head
    }
    var text = ""
    var isEscaped = false
    for character in value {
      if isEscaped {
        text += names[character] ?? String(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }

  private func place(
    _ kind: CGraph.Kind, _ object: CGraph.Object, _ attribute: String, _ value: String
  ) -> AttributePlace {
    let owner: String? =
      switch kind {
      case .graph where object == graph.object: nil
      case .graph: "subgraph '\(graph.name(of: object) ?? "")'"
      case .node: "node '\(graph.name(of: object) ?? "")'"
      case .edge:
        {
          let ends = graph.ends(of: object)
          let arrow = graph.isDirected ? "->" : "--"
          return "edge '\(graph.name(of: ends.tail) ?? "") \(arrow) "
            + "\(graph.name(of: ends.head) ?? "")'"
        }()
      }
    return AttributePlace(
      owner: owner, attribute: attribute,
      line: DOTTokens.line(of: attribute, value: value, in: Array(text.utf8)),
      file: file)
  }
}
