import Counting
import GraphCore

extension Presentation {
  /// The question of a dispute in a few words: `role of Poland`, `who leads`.
  func topic(of dispute: SourceDispute) -> String {
    switch dispute.subject {
    case .role(let party): "role of \(label(party).name)"
    case .start(let party, let role): "when \(label(party).name) became \(role.rawValue)"
    case .end(let party, let role): "until when \(label(party).name) was \(role.rawValue)"
    case .lead: "who leads"
    case .size(let date): "number of members\(date.map { " on \($0)" } ?? "")"
    case .founding: "when it was founded"
    case .entered(let topic, _): topic
    }
  }

  /// The question of a dispute with every answer: `who leads: France or Germany`.
  func question(of dispute: SourceDispute) -> String {
    var answers: [String] = []
    for side in dispute.sides {
      let answer = words(of: side.value)
      if !answers.contains(answer) { answers.append(answer) }
    }
    return "\(topic(of: dispute)): \(answers.joined(separator: " or "))"
  }

  /// A dispute as one sentence: the question, and each answer with its sources.
  func sentence(of dispute: SourceDispute) -> String {
    let topic = topic(of: dispute)
    return "\(topic.capitalizedFirst): \(dispute.sides.map(answer).joined(separator: " or "))."
  }

  /// The answer of a side, with the outlets that give it and their dates.
  func answer(_ side: SourceDispute.Side) -> String {
    let outlets = outlets(of: side.sources)
    guard outlets.count > 4 else {
      return words(of: side.value)
        + (outlets.isEmpty ? "" : " (\(outlets.joined(separator: "; ")))")
    }
    return words(of: side.value)
      + " (\(outlets.prefix(3).joined(separator: "; ")); and \(outlets.count - 3) more)"
  }

  /// The outlets of sources with their dates, in the order of the dates.
  func outlets(of sources: [Source.ID]) -> [String] {
    let dated = sources.map { id in
      (outlet: graph.sources[id: id]?.outlet ?? id.rawValue, date: graph.sources[id: id]?.published)
    }
    let sorted = dated.enumerated().sorted { a, b in
      switch (a.element.date, b.element.date) {
      case (let x?, let y?) where x != y: x < y
      case (_?, nil): true
      case (nil, _?): false
      default: a.offset < b.offset
      }
    }
    return sorted.map { _, source in
      source.outlet + (source.date.map { " \($0)" } ?? "")
    }
  }

  /// The answer of a side in words.
  func words(of value: SourceDispute.Value) -> String {
    switch value {
    case .role(let role): return role.rawValue
    case .date(let date): return "\(date)"
    case .size(let size, let qualifier):
      return qualifier == .exact
        ? "\(size)" : "\(qualifier.rawValue.replacing("-", with: " ")) \(size)"
    case .leaders(let parties, let jointly):
      let names = parties.map { label($0).name }.joined(separator: " and ")
      return jointly && parties.count == 1 ? "\(names), jointly with others" : names
    case .text(let text): return text
    }
  }
}

extension SourceDispute.Subject {
  /// The name of the subject in machine formats.
  var name: String {
    switch self {
    case .role: "role"
    case .start: "start"
    case .end: "end"
    case .lead: "lead"
    case .size: "size"
    case .founding: "founding"
    case .entered: "entered"
    }
  }
}
