/// Groups on their way to higher modularity, a few neighbouring groups at a time.
///
/// A group and some that it is tied to are searched anew: from single nodes, from labels drawn by lot,
/// or after one node was pushed into another group and the others have moved with it held there. What
/// is found replaces them if it is no worse; modularity is a sum over groups, so the rest does not
/// matter (variable neighbourhood search: D. Aloise, G. Caporossi, P. Hansen, L. Liberti, S. Perron and
/// M. Ruiz, Modularity maximization in networks by variable neighborhood search, Contemporary
/// Mathematics 588, 2013, doi:10.1090/conm/588/11705).
struct GroupRearrangement {
  /// The group of each node.
  private(set) var labels: [Int32]
  /// True if any groups were replaced.
  private(set) var isChanged = false

  private let graph: ModularityGraph
  private let search: ModularitySearch
  private var members: [[Int32]]
  private var places: [Int32]

  init(_ graph: ModularityGraph, labels: [Int32], _ search: ModularitySearch) {
    let groups = ModularitySearch.compacted(labels)
    self.graph = graph
    self.search = search
    self.labels = groups.labels
    members = [[Int32]](repeating: [], count: groups.count)
    for node in labels.indices { members[Int(groups.labels[node])].append(Int32(node)) }
    places = [Int32](repeating: -1, count: graph.nodeCount)
  }

  /// Tries so many neighbourhoods, or fewer if these are large.
  ///
  /// - Complexity: O(*m*), and no more than that of 100 000 ties, in each step of the searches.
  mutating func run(most: Int, _ generator: inout SplitMix64) {
    var ties = min(4 * graph.targets.count, 100_000)
    var tries = most
    while tries > 0 && ties > 0 {
      ties -= rearrange(&generator)
      tries -= 1
    }
  }

  /// Searches one neighbourhood anew; the number of its ties.
  private mutating func rearrange(_ generator: inout SplitMix64) -> Int {
    // Nodes with many ties are met more often: much follows from where they are.
    let centre = Int(graph.targets[generator.index(below: graph.targets.count)])
    let chosen = neighbourhood(of: centre, &generator)
    let nodes = chosen.flatMap { members[$0] }
    let part = graph.part(of: nodes, places: &places)
    var present = [Int32](repeating: 0, count: nodes.count)
    var place = 0
    for (number, group) in chosen.enumerated() {
      for _ in members[group] {
        present[place] = Int32(number)
        place += 1
      }
    }
    var start: [Int32]?
    switch generator.index(below: 3) {
    case 0: break
    case 1: start = drawn(nodes.count, chosen.count, &generator)
    default:
      start = pushed(
        present, part, nodes.firstIndex(of: Int32(centre)) ?? 0, chosen.count, &generator)
    }
    let found = ModularitySearch.compacted(search.labels(part, from: start, &generator))
    let gain =
      part.quality(of: found.labels, resolution: search.resolution)
      - part.quality(of: present, resolution: search.resolution)
    guard gain > -1e-12 && found.labels != present else { return part.targets.count }
    isChanged = true
    var numbers = chosen
    while numbers.count < found.count {
      numbers.append(members.count)
      members.append([])
    }
    for group in chosen { members[group] = [] }
    for place in nodes.indices {
      let group = numbers[Int(found.labels[place])]
      members[group].append(nodes[place])
      labels[Int(nodes[place])] = Int32(group)
    }
    return part.targets.count
  }

  /// A label for each node, drawn from as many as there were groups, one more or one less.
  private func drawn(
    _ nodeCount: Int, _ groupCount: Int, _ generator: inout SplitMix64
  ) -> [Int32] {
    let count = min(nodeCount, max(1, groupCount - 1 + generator.index(below: 3)))
    return (0..<nodeCount).map { _ in Int32(generator.index(below: count)) }
  }

  /// The groups after a node is put into another, or one of its own, and the others have moved while
  /// it stays there.
  private func pushed(
    _ labels: [Int32], _ part: ModularityGraph, _ node: Int, _ groupCount: Int,
    _ generator: inout SplitMix64
  ) -> [Int32] {
    guard groupCount < labels.count else { return labels }
    var labels = labels
    let other = Int32(generator.index(below: groupCount))
    labels[node] = other < labels[node] ? other : other + 1
    var moving = LocalMoving(part, labels: labels, resolution: search.resolution)
    moving.run(&generator, holding: node)
    return moving.labels
  }

  /// The group of a node, and up to four others reached by ties.
  private func neighbourhood(of centre: Int, _ generator: inout SplitMix64) -> [Int] {
    var chosen = [Int(labels[centre])]
    let wanted = 2 + generator.index(below: 4)
    for _ in 0..<(4 * wanted) where chosen.count < wanted {
      let group = members[chosen[generator.index(below: chosen.count)]]
      let node = Int(group[generator.index(below: group.count)])
      let (start, end) = (Int(graph.starts[node]), Int(graph.starts[node + 1]))
      guard start < end else { continue }
      let other = Int(labels[Int(graph.targets[start + generator.index(below: end - start)])])
      if !chosen.contains(other) { chosen.append(other) }
    }
    return chosen
  }
}
