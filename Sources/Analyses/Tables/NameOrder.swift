import States

/// The order of lists of names that people read: by the printed name without case and accents, numbers in it by
/// their value, the same in every language of the system.
///
/// Readers look for names, and codes are often not printed. Rows of equal rank are in this order. In machine formats
/// the names in a cell stay in the order of their identifiers, which is the same in every language.
package struct NameOrder: Comparable {
  private let folded: String
  /// The name as it is printed.
  let name: String
  private let id: String

  /// The place of a name; the identifier decides between nodes of one name.
  package init(_ name: String, _ id: String = "") {
    // Most names need no folding, and long tables have very many.
    let plain = name.utf8.allSatisfy { $0 < 0x80 } ? name.lowercased() : Spelling.folded(name)
    folded = NameOrder.paddingNumbers(in: plain)
    self.name = name
    self.id = id
  }

  /// Numbers with zeros before them, so that E7 comes before E10.
  private static func paddingNumbers(in text: String) -> String {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return text }
    return text.replacing(/[0-9]+/) { number in
      String(repeating: "0", count: max(0, 12 - number.output.count)) + number.output
    }
  }

  package static func < (a: NameOrder, b: NameOrder) -> Bool {
    (a.folded, a.name, a.id) < (b.folded, b.name, b.id)
  }
}

extension Sequence {
  /// The elements by the printed names of their labels: the full or the short ones.
  func inNameOrder(
    _ name: KeyPath<NodeLabel, String> = \.name, of label: (Element) -> NodeLabel
  ) -> [Element] {
    map { element in
      let label = label(element)
      return (order: NameOrder(label[keyPath: name], label.id), element)
    }.sorted { $0.order < $1.order }.map(\.1)
  }

  /// The elements in their order, and neighbours with equal keys in the order of names.
  func inNameOrder(
    amongEqual key: (Element) -> some Equatable, of label: (Element) -> NodeLabel
  ) -> [Element] {
    var sorted: [Element] = []
    var run: [Element] = []
    for element in self {
      if let first = run.first, key(first) != key(element) {
        sorted += run.inNameOrder(of: label)
        run = []
      }
      run.append(element)
    }
    return sorted + run.inNameOrder(of: label)
  }
}

extension Range<Int> {
  /// The place of each of the numbers from 0 on in the order of the printed names.
  func placesInNameOrder(
    _ name: KeyPath<NodeLabel, String> = \.name, of label: (Int) -> NodeLabel
  ) -> [Int] {
    var places = [Int](repeating: 0, count: count)
    for (place, number) in inNameOrder(name, of: label).enumerated() { places[number] = place }
    return places
  }
}

extension Sequence<String> {
  /// The names in their order.
  package var inNameOrder: [String] { map { NameOrder($0) }.sorted().map(\.name) }
}
