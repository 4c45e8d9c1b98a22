import Counting
import Dates
import GraphCore
import TestSupport

/// The answer to a question about a graph written as text.
func answer(
  _ text: String, on date: PartialDate? = nil, _ change: (inout Question) -> Void = { _ in }
) throws -> Affiliations {
  var question = Question()
  if let date { question.date = .date(date) }
  change(&question)
  return try GraphText.graph(text).affiliations(question)
}

extension Affiliations {
  /// Whether a party belongs to a coalition.
  func belongs(_ party: Party.ID, _ coalition: Coalition.ID) -> Certainty {
    tie(TieKey(party, coalition))?.belongs ?? .absent
  }

  /// Whether a party leads a coalition.
  func leads(_ party: Party.ID, _ coalition: Coalition.ID) -> Certainty {
    tie(TieKey(party, coalition))?.leads ?? .absent
  }

  /// The ties of a certainty as `FRA a`, by coalition and party.
  func ties(_ certainty: Certainty) -> [String] {
    ties.filter { $0.belongs == certainty }.map { "\(key(of: $0).party) \(key(of: $0).coalition)" }
  }

  /// The parties that count.
  var rowIDs: [Party.ID] { parties.indices.map { party($0).id } }

  /// The coalitions that count.
  var columnIDs: [Coalition.ID] { coalitions.indices.map { coalition($0).id } }

  /// The ties that are marked, as `FRA a`.
  var marked: [String] {
    ties.filter(\.isDisputed).map { "\(key(of: $0).party) \(key(of: $0).coalition)" }
  }

  /// The member list of the coalition `a`.
  var list: MemberList? { column(of: "a").map { memberLists[$0] } }
}

/// The certainty with which France belongs to the coalition `a` of a graph.
func france(
  _ text: String, on date: PartialDate, _ change: (inout Question) -> Void = { _ in }
) throws -> Certainty {
  try answer(text, on: date, change).belongs("FRA", "a")
}
