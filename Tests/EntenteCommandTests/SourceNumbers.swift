extension String {
  /// A record in which every number of a source is replaced by the identifier that it stands for in the list at
  /// the end: `[1–3, 7]` by `(a, b, c, d)`.
  func resolvingSources() -> String {
    let list = split(separator: "\n").compactMap { $0.firstMatch(of: #/^ *\[(\d+)\] ([^ :]+): /#) }
    let ids = Dictionary(
      list.compactMap { match in Int(match.1).map { ($0, String(match.2)) } },
      uniquingKeysWith: { first, _ in first })
    return replacing(#/\[(\d{1,3}(?:(?:–|, )\d{1,3})*)\](?! [a-z0-9-]+: )/#) { match -> String in
      let numbers = match.1.split(separator: ", ").flatMap { run -> [Int] in
        let ends = run.split(separator: "–").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last else { return [] }
        return Array(first...last)
      }
      let names = numbers.compactMap { ids[$0] }
      return names.count == numbers.count ? "(\(names.joined(separator: ", ")))" : String(match.0)
    }
  }
}
