/// The circles of a relation such as "is part of".
enum Circles {
  /// Circles of nodes that lead to each other, so that no circle is left if one link of each is taken away.
  ///
  /// A search in depth from each node in order: a link back to a node on the path closes a circle. Each circle begins
  /// with its smallest node.
  ///
  /// - Parameter links: The nodes to which each leads.
  /// - Returns: The circles, in the order in which the search finds them; each as its nodes on the way round.
  /// - Complexity: O(*n* log *n* + *m*) for *n* nodes and *m* links, and the lengths of the circles.
  static func found(in links: [String: [String]]) -> [[String]] {
    var circles: [[String]] = []
    var done: Set<String> = []
    for start in links.keys.sorted() where !done.contains(start) {
      var path: [(node: String, next: ArraySlice<String>)] = []
      var places: [String: Int] = [:]
      func enter(_ node: String) {
        done.insert(node)
        places[node] = path.count
        path.append((node, (links[node] ?? []).sorted()[...]))
      }
      enter(start)
      while !path.isEmpty {
        guard let next = path[path.count - 1].next.popFirst() else {
          places[path.removeLast().node] = nil
          continue
        }
        if let first = places[next] {
          circles.append(turned(path[first...].map(\.node)))
        } else if !done.contains(next) {
          enter(next)
        }
      }
    }
    return circles
  }

  /// A circle that begins with its smallest node.
  private static func turned(_ circle: [String]) -> [String] {
    let smallest = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[smallest...] + circle[..<smallest])
  }
}
