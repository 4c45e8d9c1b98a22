import CompactGraph
import GraphCore
import Measures

extension Grouping {
  /// The stability below which the place of a node is marked as unstable.
  static let stable = 0.9

  /// The groups as an answer: a row for each group.
  public func answer(language: String = "en") -> Answer {
    let presentation = Presentation(networks.affiliations, language: language)
    return presentation.answer(
      "groups", asking: question, counting: facts,
      [table(presentation)])
  }

  private func table(_ presentation: Presentation) -> Table {
    let nodes = nodes
    let stability = groups.stability
    return Table(
      "groups",
      columns: [
        Column("group", .text), Column("size", .integer),
        Column("members", .nodes(marks: .unstable), isWrapped: true),
        Column("stability", .list, for: .machines),
      ], notes: notes(presentation), rows: ordered.map { (name: $0.name, nodes: $0.nodes) }
    ) { group in
      [
        .text(group.name), .integer(group.nodes.count),
        .nodes(
          group.nodes.map { node in
            let isUnstable = (stability?[Int(node)] ?? 1) < Grouping.stable
            return presentation.label(nodes[Int(node)], marks: isUnstable ? .unstable : [])
          }),
        stability.map { all in .list(group.nodes.map { all[Int($0)].rounded(toDigits: 3) }) }
          ?? .missing,
      ]
    }
  }

  var question: [Answer.Fact] {
    var facts: [Answer.Fact] = [
      ("by", .text(method.name)), ("of", .text(subject.rawValue)),
      ("on", .text(form.network.rawValue)),
    ]
    if method.hasResolution { facts.append(("resolution", .number(settings.resolution))) }
    if method.isSearch {
      facts.append(
        ("seed", Int(exactly: settings.seed).map { .integer($0) } ?? .text("\(settings.seed)")))
    }
    if method.usesSearches { facts.append(("searches", .integer(settings.searches))) }
    return facts
  }

  var facts: [Answer.Fact] {
    [
      ("groups", .integer(groups.partition.groupCount)), ("modularity", .number(groups.modularity)),
    ] + (groups.starts.map { [("starts", .integer($0))] } ?? [])
      + networks.facts(on: form.network, of: mode)
  }

  /// The method with its settings.
  var words: String {
    var settings: [String] = []
    if method.hasResolution { settings.append("resolution \(self.settings.resolution)") }
    if method.isSearch { settings.append("seed \(self.settings.seed)") }
    if let searches = groups.searches { settings.append("\(searches) searches") }
    if let starts = groups.starts, starts > 1 { settings.append("\(starts) starts") }
    return method.name + (settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))")
  }

  /// The network in words.
  func place(_ presentation: Presentation) -> String {
    networks.words(presentation, on: form.network, of: mode)
  }

  private var modularitySource: (kind: String, source: String) {
    switch form.network {
    case .twoMode: ("Barber", "Barber 2007, doi:10.1103/PhysRevE.76.066102")
    case .leaderFollower:
      ("Leicht and Newman", "Leicht & Newman 2008, doi:10.1103/PhysRevLett.100.118703")
    default: ("Newman", "Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113")
    }
  }

  func notes(_ presentation: Presentation) -> [Note] {
    let nouns = networks.nouns(presentation).of(mode)
    var notes = [
      Note("\(words): \(form.definition(nouns)) [\(form.source)]."),
      Note(
        "\(Noun("group", "groups").counted(groups.partition.groupCount)); modularity"
          + " (\(modularitySource.kind)): \(groups.modularity.rounded(toDigits: 3))."),
    ]
    if let correlation = groups.correlation {
      notes.append(Note("Correlation with an ideal core: \(correlation.rounded(toDigits: 3))."))
    }
    if let points = groups.articulationPoints {
      let names = points.map { presentation.label(nodes[Int($0)]).short }
      notes.append(
        names.isEmpty
          ? "No single node holds a component together."
          : Note(
            "Without one of these there are more components: \(names.joined(separator: "; "))."))
    }
    if groups.stability != nil {
      notes.append(
        Note(
          groups.isUnanimous == true
            ? "Searches were combined until they agreed."
            : "The searches did not all agree; the groups are those of half of them."))
      notes.append(.forPeople("? = stability below \(Grouping.stable)."))
    } else if method.isSearch {
      notes.append(
        Note(
          (groups.starts ?? 1) > 1
            ? "Other groupings may be as good; --by consensus shows what many searches have in common."
            : "One search; other groupings may be as good."))
    }
    return notes
      + [Note("Computed on \(place(presentation))."), networks.tieNote(presentation)]
      + presentation.leftOutNotes
  }

  /// The paragraph for a methods section, with the references.
  public func methods(language: String = "en") -> String {
    let presentation = Presentation(networks.affiliations, language: language)
    let nouns = networks.nouns(presentation).of(mode)
    var text =
      "The nodes of \(place(presentation)) were divided into"
      + " \(Noun("group", "groups").counted(groups.partition.groupCount)) by \(words):"
      + " \(form.definition(nouns)) (\(form.source)). \(networks.tieNote(presentation).text)"
    if form.network == .projection, method.isSearch {
      text +=
        " Pairs were weighted by the number that they share (Breiger 1974, doi:10.2307/2576011)."
    }
    text +=
      " The modularity of \(modularitySource.kind) (\(modularitySource.source)) is"
      + " \(groups.modularity.rounded(toDigits: 3))."
    if let correlation = groups.correlation {
      text += " The correlation with an ideal core is \(correlation.rounded(toDigits: 3))."
    }
    return text
  }
}
