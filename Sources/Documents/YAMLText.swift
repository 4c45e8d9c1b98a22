import Yams

extension Document {
  /// Nesting beyond this is refused: a coalition file needs five levels.
  static let depthLimit = 64

  /// Reads YAML (the subset common to versions 1.1 and 1.2), or returns `nil` for an empty text.
  ///
  /// Every scalar is kept as text. Anchors, aliases, merge keys, repeated keys and several
  /// documents in one text are refused.
  ///
  /// - Complexity: O(*n*) in the length of the text, and O(*k*) memory in the number of nodes.
  package init?(yaml bytes: [UInt8]) throws(DocumentError) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DocumentError(.notUTF8, at: Document.firstInvalidLine(in: bytes))
    }
    try self.init(yaml: text)
  }

  /// Reads YAML from a text; see `init(yaml:)`.
  package init?(yaml text: String) throws(DocumentError) {
    let root: Node?
    let parser: Parser
    do {
      // The basic resolver calls every plain scalar a string, so none is turned into a number.
      parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      root = try parser.singleRoot()
    } catch let error as YamlError {
      throw DocumentError(error)
    } catch {
      throw DocumentError(.syntax("\(error)"), at: nil)
    }
    guard let root else { return nil }
    try self.init(root, depth: 0)
  }

  private init(_ node: Node, depth: Int) throws(DocumentError) {
    let mark = Mark(node.mark)
    guard depth < Document.depthLimit else {
      throw DocumentError(.tooDeep(limit: Document.depthLimit), at: mark)
    }
    guard node.anchor == nil else { throw DocumentError(.alias, at: mark) }
    switch node {
    case .scalar(let scalar):
      self.init(.scalar(scalar.string), at: mark)
    case .sequence(let sequence):
      var items: [Document] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try Document(item, depth: depth + 1)) }
      self.init(.sequence(items), at: mark)
    case .mapping(let mapping):
      var entries: [Entry] = []
      var seen: Set<String> = []
      entries.reserveCapacity(mapping.count)
      for (key, value) in mapping {
        let keyMark = Mark(key.mark)
        guard case .scalar(let name) = key else { throw DocumentError(.keyNotText, at: keyMark) }
        guard key.anchor == nil else { throw DocumentError(.alias, at: keyMark) }
        guard seen.insert(name.string).inserted else {
          throw DocumentError(.duplicateKey(name.string), at: keyMark)
        }
        entries.append(
          Entry(key: name.string, mark: keyMark, value: try Document(value, depth: depth + 1)))
      }
      self.init(.mapping(entries), at: mark)
    case .alias:
      throw DocumentError(.alias, at: mark)
    }
  }

  /// The line of the first byte that is not UTF-8.
  private static func firstInvalidLine(in bytes: [UInt8]) -> Mark {
    var line = 1
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if String(validating: rest[..<end], as: UTF8.self) == nil { break }
      line += 1
      rest = rest[rest.index(after: end)...]
    }
    return Mark(line: line, column: 1)
  }
}

extension Document.Mark {
  fileprivate init(_ mark: Yams.Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}

extension DocumentError {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      self.init(.syntax(problem), at: Document.Mark(mark))
    case .composer(_, let problem, let mark, _):
      // The only thing that Yams composes and libyaml does not: a reference to an anchor.
      let isAlias = problem.contains("alias") || problem.contains("anchor")
      self.init(isAlias ? .alias : .syntax(problem), at: Document.Mark(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      self.init(.duplicateKey(duplicates.first ?? ""), at: Document.Mark(context.mark))
    case .reader(let problem, let offset, _, _):
      self.init(.syntax(offset.map { "\(problem) at byte \($0)" } ?? problem), at: nil)
    default:
      self.init(.syntax("\(error)"), at: nil)
    }
  }
}
