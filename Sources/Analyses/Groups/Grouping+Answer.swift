import CompactGraph
import GraphCore
import Measures

extension Grouping {
  /// The stability below which the place of a node is marked as unstable.
  static let stable = 0.9
  /// The modularity below which groups are called weak.
  static let weak = 0.1
  /// The most groups of one node that people get as rows.
  static let mostSingles = 3

  /// The groups as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - leavingOutSingles: True if many groups of one node have no rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each group.
  package func answer(
    language: String = "en", leavingOutSingles: Bool = false, explaining: Bool = false
  ) -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    var answer = networks.answer(
      "groups", presentation, asking: question, counting: facts,
      [table(presentation, leavingOutSingles)])
    if explaining { answer.methods = methods }
    return answer
  }

  private func table(_ presentation: Presentation, _ leavingOutSingles: Bool) -> Table {
    let ordered = ordered
    let isShort = leavingOutSingles && groups.names == nil
    let larger = ordered.filter { $0.nodes.count > 1 }
    let singles = ordered.count - larger.count
    let rows = isShort && singles > Grouping.mostSingles && !larger.isEmpty ? larger : ordered
    let nodes = nodes
    let stability = groups.stability
    let name = presentation.markingBeneficiaries()
    let orders = nodes.map { node in
      let label = presentation.label(node)
      return NameOrder(label.short, label.id)
    }
    // Of both kinds of nodes the parties stand first.
    @Sendable func sorted(_ group: [Int32]) -> [Int32] {
      group.sorted { a, b in
        let (x, y) = (nodes[Int(a)].kind == .coalition, nodes[Int(b)].kind == .coalition)
        return x == y ? orders[Int(a)] < orders[Int(b)] : y
      }
    }
    @Sendable func members(_ group: [Int32]) -> Cell {
      .nodes(
        group.map { node in
          let isUnstable = (stability?[Int(node)] ?? 1) < Grouping.stable
          return name(nodes[Int(node)], isUnstable ? .unstable : [])
        })
    }
    let marks: Marks = [.unstable, .beneficiary]
    return Table(
      "groups",
      columns: [
        Column("group", .text), Column("size", .integer),
        Column("members", .nodes(marks: marks), for: .machines),
      ] + (stability == nil ? [] : [Column("stability", .list, for: .machines)]) + [
        Column("names", .nodes(marks: marks), heading: "members", for: .people, list: .ordered)
      ],
      notes: notes(presentation) + leftOutNote(ordered.count - rows.count), rows: rows,
      forPeople: { [members(sorted($0.nodes))] }
    ) { group in
      [.text(group.name), .integer(group.nodes.count), members(group.nodes)]
        + (stability.map { all in [.list(group.nodes.map { "\(all[Int($0)])" })] } ?? [])
    }
  }

  /// The groups of one node that have no rows.
  private func leftOutNote(_ singles: Int) -> [Note] {
    let noun = subject == .both ? "node" : networks.noun(of: mode).one
    return singles == 0
      ? []
      : [Note("\(singles) groups of one \(noun) each are left out here; --format csv has them.")]
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    if nodes.isEmpty, let note = networks.emptyNote(of: mode) { return [note] }
    var notes = [
      Note("\(words): \(form.definition(networks.nouns(of: mode))) [\(form.source)]."),
      Note("\(Noun.group.counted(groups.partition.groupCount)); \(modularity)."),
    ]
    if method.isSearch, groups.partition.groupCount > 1, groups.modularity < Grouping.weak {
      notes.append(Note("The groups are weak: the modularity is below \(Grouping.weak)."))
    }
    if let correlation = groups.correlation {
      notes.append(Note("Correlation with an ideal core: \(correlation.rounded(toDigits: 3))."))
    }
    if let points = groups.articulationPoints, !points.isEmpty {
      let names = points.map { presentation.label(nodes[Int($0)]).short }
      notes.append(Note("Articulation points: \(names.joined(separator: "; "))."))
      notes.append("Without an articulation point there are more components.")
    }
    notes += searchNotes
    return notes + networks.notes(presentation, on: form.network, of: mode)
  }

  /// The reliability of groups that were searched for.
  private var searchNotes: [Note] {
    guard method.isSearch, !nodes.isEmpty else { return [] }
    guard let stability = groups.stability, let searches = groups.searches else {
      return [
        (groups.starts ?? 1) > 1
          ? "Other groups may be as good; --by consensus shows on which many searches agree."
          : "One search; other groups may be as good."
      ]
    }
    var notes: [Note] = [
      groups.isUnanimous == true
        ? "Searches were combined until they agreed."
        : "The combined searches never agreed on all groups. Nodes are together if at least half agree.",
      Note(
        "stability: mean Jaccard similarity of a node's group here and in each of the \(searches)"
          + " searches [Hennig 2007, doi:10.1016/j.csda.2006.11.025]."),
    ]
    let unstable = stability.count { $0 < Grouping.stable }
    if unstable > 0 {
      notes.append(
        .explaining(
          .unstable, "? = stability below \(Grouping.stable), \(unstable) of \(nodes.count)."))
    }
    return notes
  }
}

extension Noun {
  /// Group, groups.
  static let group = Noun("group", "groups")
}
