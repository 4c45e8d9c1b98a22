import CompactGraph
import Measures

/// Networks of members and leads that are small enough to be worked by hand.
enum SmallNetworks {
  /// Germany, France, Italy and Poland. France leads A, to which Germany and Poland belong; France and
  /// Germany lead B, to which Italy belongs.
  static let leaders = Networks(
    members: Incidence(
      rows: 4, columns: 2, ties: [(0, 0), (1, 0), (3, 0), (0, 1), (1, 1), (2, 1)]),
    leading: Incidence(rows: 4, columns: 2, ties: [(1, 0), (1, 1), (0, 1)]))

  /// Networks without nodes, without ties, without leads, and with all of these.
  static let all = [
    Networks(members: Incidence(rows: 0, columns: 0, ties: [])),
    Networks(members: Incidence(rows: 3, columns: 0, ties: [])),
    Networks(members: Incidence(rows: 2, columns: 2, ties: [])),
    Networks(members: RandomIncidences.southernWomen), leaders,
  ]
}
