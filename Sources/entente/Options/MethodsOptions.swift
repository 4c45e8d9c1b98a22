import Analyses
import ArgumentParser
import GraphCore

/// The option of commands that compute to tell how, in words that can be pasted into a paper.
struct MethodsOptions: ParsableArguments {
  @Flag(help: "Print a paragraph for a methods section instead, with references.")
  var methods = false

  /// Writes a paragraph on a result, with what the other options leave out and the program itself.
  func write(
    _ paragraph: String, on graph: CoalitionGraph, _ coalitions: CoalitionOptions?,
    _ evidence: EvidenceOptions, _ unknowns: UnknownOptions, to output: String?
  ) throws(Failure) {
    let sentences =
      [paragraph] + (coalitions?.words(for: graph) ?? []) + evidence.words + unknowns.words
      + ["Computed with entente \(Entente.version) on the graph '\(graph.title)'."]
    try OutputFile(output).write(Array((sentences.joined(separator: " ") + "\n").utf8))
  }
}

extension CoalitionOptions {
  /// What is looked at and what is left out, in sentences.
  fileprivate func words(for graph: CoalitionGraph) -> [String] {
    var words: [String] = []
    if !kinds.isEmpty {
      words.append("Only coalitions of the kind \(kinds.joined(separator: " or ")) count.")
    }
    let scope = scope ?? (kinds.isEmpty ? .subject : .all)
    if scope == .subject, graph.coalitions.contains(where: { $0.scope == .comparison }) {
      words.append("Coalitions that are in the graph for comparison do not count.")
    } else if scope == .comparison {
      words.append("Only coalitions that are in the graph for comparison count.")
    }
    if certainOnly { words.append("Ties that are only possible do not count.") }
    return words
  }
}

extension EvidenceOptions {
  /// Which claims count, in sentences.
  fileprivate var words: [String] {
    var words: [String] = []
    if !trust.isEmpty {
      words.append("Only sources of the kind \(trust.joined(separator: " or ")) are heard.")
    }
    if let prefer {
      words.append("Where \(prefer) speak of a tie, no other source is heard on it.")
    }
    if let knownBy { words.append("Only sources published by \(knownBy) are heard.") }
    if minSources > 1 {
      words.append("Only ties with at least \(minSources) independent origins count.")
    }
    if disputed == .drop { words.append("Ties on which sources disagree do not count.") }
    if clip { words.append("What is stated beyond the life of a coalition or a state is cut.") }
    return words
  }
}

extension UnknownOptions {
  /// Which completions are meant, in sentences.
  fileprivate var words: [String] {
    (universe == .un ? ["Unnamed places may be filled by any member of the United Nations."] : [])
      + (unknown == .interval
        ? [] : ["Of each interval only the \(unknown.rawValue) bound is told."])
  }
}
