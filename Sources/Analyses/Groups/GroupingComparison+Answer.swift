import CompactGraph
import Counting
import Dates
import GraphCore
import Measures

extension GroupingComparison {
  /// The nodes with both of their groups as an answer.
  public func answer(language: String = "en") -> Answer {
    let presentation = Presentation(grouping.networks.affiliations, language: language)
    let (names, otherNames) = (grouping.groupNames, other.groupNames)
    let (mine, theirs) = (positions(grouping), positions(other))
    let cells = Dictionary(grouping: labels.indices) { labels[$0] }.sorted { a, b in
      (mine[a.key.group] ?? 0, theirs[a.key.other] ?? 0)
        < (mine[b.key.group] ?? 0, theirs[b.key.other] ?? 0)
    }
    let heading = isOverTime ? "before" : other.method.name
    let nodes = nodes
    let comparison = self
    let table = Table(
      "groups",
      columns: [
        Column("group", .text), Column("other", .text, heading: heading),
        Column("changed", .yes), Column("size", .integer),
        Column("members", .nodes(marks: []), isWrapped: true),
      ], notes: notes(presentation), rows: cells.map { (labels: $0.key, places: $0.value) }
    ) { cell in
      [
        .text(names[cell.labels.group]), .text(otherNames[cell.labels.other]),
        .yes(comparison.hasChanged(cell.places[0])), .integer(cell.places.count),
        .nodes(cell.places.map { presentation.label(nodes[$0]) }),
      ]
    }
    return presentation.answer(
      "groups", asking: grouping.question,
      counting: grouping.facts + [
        ("compared_by", .text(other.method.name)),
        ("compared_date", other.networks.affiliations.date.map { .date($0) } ?? .missing),
        ("compared_groups", .integer(other.groups.partition.groupCount)),
        ("adjusted_rand_index", .number(similarity.adjustedRandIndex)),
        ("normalised_mutual_information", .number(similarity.normalisedMutualInformation)),
        ("variation_of_information", .number(similarity.variationOfInformation)),
        ("changed", .integer(changed.count)),
      ], [table])
  }

  private var isOverTime: Bool {
    grouping.networks.affiliations.date != other.networks.affiliations.date
  }

  private func positions(_ grouping: Grouping) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: grouping.ordered.enumerated().map { ($1.index, $0) })
  }

  private func words(_ grouping: Grouping) -> String {
    "\(grouping.words), \(Noun("group", "groups").counted(grouping.groups.partition.groupCount)),"
      + " modularity \(grouping.groups.modularity.rounded(toDigits: 3))"
      + (isOverTime
        ? ", as of \(grouping.networks.affiliations.date.map { "\($0)" } ?? "no date")" : "")
  }

  /// The similarity, with the sources of its measures.
  private var similarityWords: String {
    "adjusted Rand index \(similarity.adjustedRandIndex.rounded(toDigits: 3)) (Hubert & Arabie 1985,"
      + " doi:10.1007/BF01908075), normalised mutual information"
      + " \(similarity.normalisedMutualInformation.rounded(toDigits: 3)) (Danon et al. 2005,"
      + " doi:10.1088/1742-5468/2005/09/P09008), variation of information"
      + " \(similarity.variationOfInformation.rounded(toDigits: 3)) nats (Meilă 2007,"
      + " doi:10.1016/j.jmva.2006.11.013)"
  }

  private func notes(_ presentation: Presentation) -> [Note] {
    func list(_ nodes: [NodeReference]) -> String {
      nodes.map { presentation.label($0).short }.joined(separator: "; ")
    }
    var notes = [
      Note("group: \(words(grouping))."),
      Note("\(isOverTime ? "before" : other.method.name): \(words(other))."),
      Note("Similarity: \(similarityWords)."),
      Note(
        "\(changed.count) of \(nodes.count) changed group. Groups are matched by the most members in"
          + " common."),
    ]
    if !added.isEmpty { notes.append(Note("Not in the network before: \(list(added)).")) }
    if !removed.isEmpty { notes.append(Note("No longer in the network: \(list(removed)).")) }
    return notes
      + [
        Note("Computed on \(grouping.place(presentation))."),
        grouping.networks.tieNote(presentation),
      ]
  }

  /// The paragraph for a methods section, with the references.
  public func methods(language: String = "en") -> String {
    "\(grouping.methods(language: language)) It was compared with this grouping:"
      + " \(other.methods(language: language)) Similarity over \(nodes.count) nodes:"
      + " \(similarityWords)."
  }
}
