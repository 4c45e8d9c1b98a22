import CompactGraph
import Counting
import GraphCore
import Measures

extension Grouping {
  /// The question that was asked.
  var question: [Answer.Fact] {
    var facts: [Answer.Fact] = [
      ("by", .text(method.name)),
      ("of", .text(subject == .both ? subject.rawValue : networks.option(of: mode))),
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

  /// The result.
  var facts: [Answer.Fact] {
    [
      ("groups", .integer(groups.partition.groupCount)), ("modularity", .number(groups.modularity)),
    ] + (groups.starts.map { [("starts", .integer($0))] } ?? [])
      + networks.facts(on: form.network, of: mode)
  }

  /// The method with its settings: `leiden (resolution 1.0, seed 1)`.
  var words: String {
    var settings: [String] = []
    if method.hasResolution { settings.append("resolution \(self.settings.resolution)") }
    if method.isSearch { settings.append("seed \(self.settings.seed)") }
    if let searches = groups.searches { settings.append("\(searches) searches") }
    if let starts = groups.starts, starts > 1 { settings.append("\(starts) searches") }
    return method.name + (settings.isEmpty ? "" : " (\(settings.joined(separator: ", ")))")
  }

  /// The network in words.
  var place: String { networks.words(on: form.network, of: mode) }

  /// The modularity in words: `modularity (Newman): 0.312`.
  var modularity: String {
    let resolution = isUsual ? "" : ", resolution \(settings.resolution)"
    return
      "modularity (\(modularityWords.kind)\(resolution)): \(groups.modularity.rounded(toDigits: 3))"
  }

  /// True if the modularity has the resolution 1.
  private var isUsual: Bool { !method.hasResolution || settings.resolution == 1 }

  private var modularityWords: (kind: String, source: String) {
    switch form.network {
    case .twoMode: ("Barber", "Barber 2007, doi:10.1103/PhysRevE.76.066102")
    case .leaderFollower:
      ("Leicht and Newman", "Leicht & Newman 2008, doi:10.1103/PhysRevLett.100.118703")
    case .projection, .leadership:
      ("Newman", "Newman 2004, doi:10.1103/PhysRevE.70.056131")
    }
  }

  /// The nodes: `59 countries`, `59 countries and 17 coalitions`.
  private var counted: String {
    subject == .both
      ? "\(networks.counted(.rows)) and \(networks.counted(.columns))" : networks.counted(mode)
  }

  /// The paragraph for a methods section, with the references.
  var methods: String {
    let notes = networks.tieNotes(on: form.network).map(\.text).joined(separator: " ")
    var text =
      "\(counted) were divided into \(Noun.group.counted(groups.partition.groupCount)) by \(words):"
      + " \(form.definition(networks.nouns(of: mode))) (\(form.source)). The network is \(place)."
      + " \(notes)"
    if form.network == .projection, method.isSearch {
      text +=
        " Pairs were weighted by the number of \(networks.nouns(of: mode).others) that they share"
        + " (Breiger 1974, doi:10.2307/2576011)."
    }
    let resolution =
      isUsual
      ? ""
      : " at resolution \(settings.resolution) (Reichardt & Bornholdt 2006,"
        + " doi:10.1103/PhysRevE.74.016110)"
    text +=
      " The modularity of \(modularityWords.kind) (\(modularityWords.source))\(resolution) is"
      + " \(groups.modularity.rounded(toDigits: 3))."
    if let correlation = groups.correlation {
      text += " The correlation with an ideal core is \(correlation.rounded(toDigits: 3))."
    }
    return text
  }
}
