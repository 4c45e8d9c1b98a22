import Analyses
import Counting
import GraphCore

/// What stands where in a picture in columns, before anything has a place: sides, merged parties, hubs, orders.
struct ColumnsContent: Sendable {
  /// Parties with the same ties, at one place.
  struct Parties: Sendable {
    let rows: [PictureTies.Row]
    var first: Party.ID { rows[0].id }
  }

  /// A coalition; of a hub, to which more than three quarters of all belong, only lead lines are drawn.
  struct Node: Sendable {
    let column: PictureTies.Column
    let isHub: Bool
  }

  /// Parties that lead or may lead; where nobody does, the half of many parties.
  private(set) var left: [Parties]
  /// The others, those with the same ties at one place.
  private(set) var right: [Parties]
  /// True if the parties at the left lead or may lead.
  let hasLeaders: Bool
  private(set) var nodes: [Node]
  /// The ties of each line: several where parties are merged.
  private(set) var lines: [[PictureTies.Tie]]
  /// Parties that belong to hubs alone, and have no place.
  private(set) var onlyInHubs: [Party.ID]
  private let order: LayeredOrder

  /// The most places at one side of coalitions without leaders.
  private static let mostAtOneSide = 16

  /// The parties, coalitions and lines of some ties.
  ///
  /// - Parameters:
  ///   - picture: The ties.
  ///   - colours: Colours that keep parties apart.
  init(_ picture: PictureTies, apart colours: AttributeColours? = nil) {
    let leaders = Set(picture.ties.filter { $0.mark.shape == .leads }.map(\.party))
    let hubs = ColumnsContent.hubs(picture)
    nodes = picture.columns.map { Node(column: $0, isHub: hubs.contains($0.id)) }

    let ties = ColumnsContent.drawn(picture, hubs)
    let parts =
      picture.parts.isEmpty ? [ties] : picture.parts.map { ColumnsContent.drawn($0, hubs) }
    let others = picture.rows.filter { !leaders.contains($0.id) }
    var merged: [[String]: [PictureTies.Row]] = [:]
    for row in others where !(ties[row.id] ?? []).isEmpty {
      // In a union those stand together that have the same ties and numbers in every part.
      let profile = zip(picture.shown, parts).flatMap { part, ties in
        (ties[row.id] ?? []).map { "\($0.coalition) \($0.mark.order)" }
          + ["\(part.row(of: row.id)?.count.description ?? "")"]
      }
      merged[profile + [colours?.value(of: row.id) ?? ""], default: []].append(row)
    }
    let merging = merged.values.map { Parties(rows: $0) }.sorted { $0.first < $1.first }
    hasLeaders = !leaders.isEmpty
    if !leaders.isEmpty || merging.count <= ColumnsContent.mostAtOneSide {
      left = picture.rows.filter { leaders.contains($0.id) }.map { Parties(rows: [$0]) }
      right = merging
    } else {
      // Without a meaning of the sides, both are used.
      left = merging.indices.filter { !$0.isMultiple(of: 2) }.map { merging[$0] }
      right = merging.indices.filter { $0.isMultiple(of: 2) }.map { merging[$0] }
    }
    onlyInHubs = others.filter { (ties[$0.id] ?? []).isEmpty }.map(\.id)
    lines = ColumnsContent.lines(left + right, ties)
    order = ColumnsContent.order(left, nodes, right, lines)
  }

  /// The coalitions to which more than three quarters of at least twenty parties belong; none if all coalitions are.
  static func hubs(_ picture: PictureTies) -> Set<Coalition.ID> {
    guard picture.rows.count >= 20 else { return [] }
    let sizes = Dictionary(grouping: picture.ties, by: \.coalition).mapValues(\.count)
    let hubs = sizes.keys.filter { 4 * (sizes[$0] ?? 0) > 3 * picture.rows.count }
    return hubs.count < picture.columns.count ? Set(hubs) : []
  }

  /// The ties of each party that have a line: those of hubs are left out, but for those of leaders to what they lead.
  private static func drawn(
    _ picture: PictureTies, _ hubs: Set<Coalition.ID>
  ) -> [Party.ID: [PictureTies.Tie]] {
    Dictionary(
      grouping: picture.ties.filter { !hubs.contains($0.coalition) || $0.mark.shape == .leads },
      by: \.party)
  }

  private static func lines(
    _ groups: [Parties], _ ties: [Party.ID: [PictureTies.Tie]]
  ) -> [[PictureTies.Tie]] {
    groups.flatMap { parties in
      (ties[parties.first] ?? []).map { tie in
        parties.rows.compactMap { row in
          ties[row.id]?.first { $0.coalition == tie.coalition }
        }
      }
    }
  }

  /// The same for a part of a union, without the nodes and ties that the part lacks.
  func showing(_ part: PictureTies) -> ColumnsContent {
    var content = self
    func rows(_ groups: [Parties]) -> [Parties] {
      groups.compactMap { group in
        let rows = group.rows.compactMap { part.row(of: $0.id) }
        return rows.isEmpty ? nil : Parties(rows: rows)
      }
    }
    (content.left, content.right) = (rows(left), rows(right))
    content.nodes = nodes.compactMap { node in
      part.column(of: node.column.id).map { Node(column: $0, isHub: node.isHub) }
    }
    let hubs = Set(nodes.filter(\.isHub).map(\.column.id))
    content.lines = ColumnsContent.lines(
      content.left + content.right, ColumnsContent.drawn(part, hubs))
    content.onlyInHubs = onlyInHubs.filter { part.row(of: $0) != nil }
    return content
  }

  /// The nodes by number: left, coalitions, right.
  private static func order(
    _ left: [Parties], _ nodes: [Node], _ right: [Parties], _ lines: [[PictureTies.Tie]]
  ) -> LayeredOrder {
    let (first, last) = (left.count, left.count + nodes.count)
    var numbers: [Party.ID: Int] = [:]
    for (number, group) in left.enumerated() { numbers[group.first] = number }
    for (number, group) in right.enumerated() { numbers[group.first] = last + number }
    let coalitions = Dictionary(
      uniqueKeysWithValues: nodes.enumerated().map { ($1.column.id, $0 + first) })
    return LayeredOrder(
      [Array(0..<first), Array(first..<last), Array(last..<last + right.count)],
      lines.compactMap { ties -> LayeredOrder.Line? in
        guard let tie = ties.first, let party = numbers[tie.party],
          let coalition = coalitions[tie.coalition]
        else { return nil }
        let weight = tie.mark.shape == .leads ? 6 : 1
        return LayeredOrder.Line(
          from: min(party, coalition), to: max(party, coalition), weight: weight)
      })
  }

  /// The three columns in their orders; hubs come last.
  func ordered() -> (left: [Parties], nodes: [Node], right: [Parties]) {
    let middle = order.layers[1].map { nodes[$0 - left.count] }
    return (
      order.layers[0].map { left[$0] },
      middle.filter { !$0.isHub } + middle.filter(\.isHub),
      order.layers[2].map { right[$0 - left.count - nodes.count] }
    )
  }

  /// The first tie of each line of a coalition to one side.
  func groups(of coalition: Coalition.ID, isLeft: Bool) -> [(tie: PictureTies.Tie, count: Int)] {
    let leaders = Set(left.map(\.first))
    return lines.compactMap { ties in
      guard let tie = ties.first, tie.coalition == coalition,
        leaders.contains(tie.party) == isLeft
      else { return nil }
      return (tie, ties.count)
    }
  }

  /// The numbers of a party in words, in parts.
  func numbers(_ parties: Parties, isLeft: Bool) -> [String] {
    // Of one coalition the numbers say nothing.
    if nodes.count == 1 { return [] }
    let row = parties.rows[0]
    guard isLeft, hasLeaders else {
      return [parties.rows.count > 1 ? "\(row.count) each" : "\(row.count)"]
    }
    let leads = lines.compactMap(\.first).filter {
      $0.party == row.id && $0.mark.shape == .leads
    }
    let certain = leads.count { $0.mark.sureness < .possible }
    let words =
      leads.isEmpty
      ? "leads none"
      : certain == 0
        ? "leads perhaps \(leads.count)"
        : "leads \(certain)" + (leads.count > certain ? ", perhaps \(leads.count)" : "")
    return [words, "belongs to \(row.count)"]
  }

  /// The width of the widest word of the name or names at a place.
  static func widestWord(
    _ parties: Parties, _ picture: PictureTies, _ language: String
  ) -> Double {
    parties.rows.flatMap {
      picture.name(of: $0.id, language: language).split(whereSeparator: \.isWhitespace)
    }.map { TextStyle.strong.width("\($0),") }.max() ?? 0
  }

  /// The name or names at a place.
  static func label(
    _ parties: Parties, _ picture: PictureTies, _ language: String, _ limit: Double
  ) -> TextLines {
    let names = parties.rows.map { picture.name(of: $0.id, language: language) }.inNameOrder
    return TextLines(names.joined(separator: ", "), .strong, limit: limit)
  }
}
