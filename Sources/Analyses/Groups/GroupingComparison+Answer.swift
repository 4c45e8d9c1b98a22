import CompactGraph
import Counting
import Dates
import GraphCore
import Measures

extension GroupingComparison {
  /// A row of the table: nodes that have the same two groups.
  private struct Row: Sendable {
    var group: String?
    var other: String?
    var hasChanged: Bool?
    var nodes: [NodeReference]
  }

  /// The nodes with both of their groups as an answer.
  ///
  /// - Parameters:
  ///   - language: The language of the names of states.
  ///   - leavingOutSingles: True if many groups of one node, the same in both, have no rows.
  ///   - explaining: Whether the paragraph for a methods section is added.
  /// - Returns: A row for each pair of groups with common nodes, then rows for the nodes of one grouping alone.
  package func answer(
    language: String = "en", leavingOutSingles: Bool = false, explaining: Bool = false
  ) -> Answer {
    let networks = grouping.networks
    let presentation = Presentation(networks.affiliations, language: language)
    let all = cells
    let rows = leavingOutSingles ? GroupingComparison.withoutSingles(all) : all
    let table = Table(
      "groups",
      columns: [
        Column("group", .text), Column("other", .text, heading: heading),
        Column("changed", .yes), Column("size", .integer),
        Column("members", .nodes()),
      ], notes: notes(presentation) + leftOutNote(all.count - rows.count), rows: rows
    ) { cell in
      [
        cell.group.map { .text($0) } ?? .missing, cell.other.map { .text($0) } ?? .missing,
        cell.hasChanged.map { .yes($0) } ?? .missing, .integer(cell.nodes.count),
        .nodes(cell.nodes.map { presentation.label($0) }),
      ]
    }
    var asked: [Answer.Fact] = [("compared_by", .text(other.method.name))]
    if isOverTime {
      asked.append(("from", other.networks.affiliations.date.map { .date($0) } ?? .missing))
    }
    var answer = networks.answer(
      "groups", presentation, asking: grouping.question + asked,
      counting: grouping.facts + [
        ("compared_groups", .integer(other.groups.partition.groupCount)),
        ("adjusted_rand_index", .number(similarity.adjustedRandIndex)),
        ("normalised_mutual_information", .number(similarity.normalisedMutualInformation)),
        ("variation_of_information", .number(similarity.variationOfInformation)),
        ("changed", .integer(changed.count)), ("added", .integer(added.count)),
        ("removed", .integer(removed.count)),
      ], [table])
    if explaining { answer.methods = methods }
    return answer
  }

  /// The rows without those of one node that did not change its group, if these are many.
  private static func withoutSingles(_ cells: [Row]) -> [Row] {
    let others = cells.filter { $0.nodes.count > 1 || $0.hasChanged != false }
    return cells.count - others.count > Grouping.mostSingles && !others.isEmpty ? others : cells
  }

  private func leftOutNote(_ singles: Int) -> [Note] {
    singles == 0
      ? []
      : [
        Note(
          "\(singles) rows of one node in the same group are left out here; --format csv has them.")
      ]
  }

  /// The rows of the table, in the order of both groupings.
  private var cells: [Row] {
    let (names, otherNames) = (grouping.groupNames, other.groupNames)
    let (mine, theirs) = (grouping.placesOfGroups, other.placesOfGroups)
    let both = Dictionary(grouping: labels.indices) { labels[$0] }.sorted { a, b in
      (mine[a.key.group], theirs[a.key.other]) < (mine[b.key.group], theirs[b.key.other])
    }.map { labels, places in
      Row(
        group: names[labels.group], other: otherNames[labels.other],
        hasChanged: hasChanged(places[0]), nodes: places.map { nodes[$0] })
    }
    let come = grouping.cells(of: added).map { Row(group: $0, nodes: $1) }
    let gone = other.cells(of: removed).map { Row(other: $0, nodes: $1) }
    return both + come + gone
  }

  /// True if the groupings are of two dates.
  private var isOverTime: Bool {
    grouping.networks.affiliations.date != other.networks.affiliations.date
  }

  private var heading: String {
    if isOverTime { return "before" }
    return other.method == grouping.method ? "compared" : other.method.name
  }

  private func words(_ grouping: Grouping) -> String {
    let date = grouping.networks.affiliations.date
    return
      "\(grouping.words), \(Noun.group.counted(grouping.groups.partition.groupCount)),"
      + " modularity \(grouping.groups.modularity.rounded(toDigits: 3))"
      + (isOverTime ? date.map { ", as of \($0)" } ?? "" : "")
  }

  /// The similarity, with the sources of its measures.
  private var similarityWords: String {
    GroupingComparison.similarityMeasures.map { measure in
      "\(measure.name) \(similarity[keyPath: measure.value].rounded(toDigits: 3)) (\(measure.source))"
    }.joined(separator: ", ")
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    var notes = [
      Note("group: \(words(grouping))."), Note("\(heading): \(words(other))."),
      Note("Similarity: \(similarityWords)."),
      Note(
        "\(changed.count) of \(nodes.count) \(changed.count == 1 ? "is" : "are") in another group. Groups are matched by the most members in"
          + " common."),
    ]
    if !added.isEmpty {
      notes.append(Note("A row without \"\(heading)\": in the first network only."))
    }
    if !removed.isEmpty {
      notes.append(Note("A row without \"group\": in the second network only."))
    }
    return notes
      + grouping.networks.notes(presentation, on: grouping.form.network, of: grouping.mode)
  }

  /// The paragraph for a methods section, with the references.
  private var methods: String {
    "\(grouping.methods) It was compared with another grouping. \(other.methods) Similarity of the two for"
      + " \(nodes.count) nodes in both: \(similarityWords)."
  }
}

extension Grouping {
  /// The place of each group in the table.
  fileprivate var placesOfGroups: [Int] {
    var places = [Int](repeating: 0, count: groups.partition.groupCount)
    for (place, group) in ordered.enumerated() { places[group.index] = place }
    return places
  }

  /// Some nodes by their groups.
  fileprivate func cells(of some: [NodeReference]) -> [(name: String, nodes: [NodeReference])] {
    let wanted = Set(some)
    return ordered.compactMap { group in
      let own = group.nodes.map { nodes[Int($0)] }.filter(wanted.contains)
      return own.isEmpty ? nil : (group.name, own)
    }
  }
}
