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
