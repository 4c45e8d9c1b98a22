import CompactGraph

/// Searches that together find more than the best of them.
///
/// Each start is a search by Leiden's method. The best go on side by side, in generations: groups of each are
/// rearranged (``GroupRearrangement``), and every third time each is combined with another, drawn by
/// lot: nodes that are together in both are one node of a smaller network, which is searched anew
/// (core groups: M. Ovelgönne and A. Geyer-Schulz, An ensemble learning strategy for graph clustering,
/// Contemporary Mathematics 588, 2013, doi:10.1090/conm/588). What is no worse takes the place of what
/// it came from. It ends when the best has not gained for some generations. Connected parts are
/// searched each on its own, since modularity is a sum over them.
struct SearchEnsemble: Sendable {
  private let graph: ModularityGraph
  private let search: ModularitySearch

  private struct Candidate: Sendable {
    let labels: [Int32]
    let quality: Double
  }

  /// The number of partitions that go on side by side.
  private static let kept = 16

  init(_ graph: ModularityGraph, resolution: Double) {
    self.graph = graph
    search = ModularitySearch(.leiden, resolution: resolution)
  }

  /// A label for each node, below the number of nodes.
  func labels(starts: Int, seed: UInt64) -> [Int32] {
    var generator = SplitMix64(seed: seed)
    guard starts > 1 && graph.total > 0 else { return search.labels(graph, &generator) }
    var labels = (0..<Int32(graph.nodeCount)).map { $0 }
    var places = [Int32](repeating: -1, count: graph.nodeCount)
    for nodes in graph.connectedParts where nodes.count > 1 {
      let part = SearchEnsemble(
        graph.part(of: nodes, places: &places), resolution: search.resolution)
      let found = part.best(starts: starts, &generator)
      for place in nodes.indices { labels[Int(nodes[place])] = nodes[Int(found[place])] }
    }
    return labels
  }

  /// The best partition of a connected graph.
  private func best(starts: Int, _ generator: inout SplitMix64) -> [Int32] {
    // Two nodes are together or not, and every search finds out.
    if graph.nodeCount == 2 { return search.labels(graph, &generator) }
    let first = together(starts, &generator) { candidate(search.labels(graph, &$1)) }
    // The order of equals is that of the starts.
    let order = first.indices.sorted {
      (first[$1].quality, $0) < (first[$0].quality, $1)
    }
    var found = order.prefix(Self.kept).map { first[$0] }
    var generation = 0
    var greatest = found[0].quality
    var left = patience
    while left > 0 && generation < mostGenerations {
      let parents = found
      generation += 1
      let combines = generation % 3 == 0 && parents.count > 1
      let children = together(parents.count, &generator) { number, generator in
        combines
          ? combined(parents, number, &generator) : rearranged(parents[number], &generator)
      }
      // Equals replace each other, so that there is drift where many are equally good.
      for number in found.indices where children[number].quality >= found[number].quality - 1e-12 {
        found[number] = children[number]
      }
      let best = found.max { $0.quality < $1.quality }?.quality ?? 0
      left = best > greatest + 1e-12 ? patience : left - 1
      greatest = max(greatest, best)
    }
    let best = found.indices.max { (found[$0].quality, $1) < (found[$1].quality, $0) } ?? 0
    return found[best].labels
  }

  /// The number of generations in a row that may find nothing better.
  private var patience: Int {
    min(12, 2 + graph.nodeCount / 3, max(2, 40_000 / (graph.targets.count + 1)))
  }

  /// Large networks gain a little for ever.
  private var mostGenerations: Int { max(2, 400_000 / (graph.targets.count + 1)) }

  /// Does something so many times, each with random numbers of its own, in the order of the numbers.
  private func together(
    _ count: Int, _ generator: inout SplitMix64,
    _ work: @Sendable (Int, inout SplitMix64) -> Candidate
  ) -> [Candidate] {
    let seeds = (0..<count).map { _ in generator.next() }
    let lanes = Lanes.run(workers: graph.targets.count < 1000 ? 1 : nil, into: [[Candidate]]()) {
      lane in
      stride(from: lane, to: count, by: Lanes.count).map { number in
        var generator = SplitMix64(seed: seeds[number])
        return work(number, &generator)
      }
    } merge: {
      $0.append($1)
    }
    return (0..<count).map { lanes[$0 % Lanes.count][$0 / Lanes.count] }
  }

  private func candidate(_ labels: [Int32]) -> Candidate {
    let labels = ModularitySearch.compacted(labels).labels
    return Candidate(
      labels: labels, quality: graph.quality(of: labels, resolution: search.resolution))
  }

  /// A search of the core groups of two partitions, and from what it finds.
  private func combined(
    _ parents: [Candidate], _ first: Int, _ generator: inout SplitMix64
  ) -> Candidate {
    var second = generator.index(below: parents.count - 1)
    if second >= first { second += 1 }
    let (a, b) = (parents[first].labels, parents[second].labels)
    let width = a.count
    let cores = Partition(a.indices.map { Int(a[$0]) * width + Int(b[$0]) })
    let small = graph.aggregated(by: cores.labels, count: cores.groupCount)
    let found = search.labels(small, &generator)
    return candidate(
      search.labels(graph, from: cores.labels.map { found[Int($0)] }, &generator))
  }

  /// One partition with some of its groups rearranged, and a search from there.
  private func rearranged(_ parent: Candidate, _ generator: inout SplitMix64) -> Candidate {
    var groups = GroupRearrangement(graph, labels: parent.labels, search)
    groups.run(most: min(graph.nodeCount, 10 + graph.nodeCount / 10), &generator)
    guard groups.isChanged else { return parent }
    return candidate(
      search.labels(
        graph, from: ModularitySearch.compacted(groups.labels).labels, &generator))
  }
}
