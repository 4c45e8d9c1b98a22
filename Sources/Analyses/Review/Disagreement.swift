public import GraphCore

/// A point on which sources disagree, with every side: one that the data name, or one that follows from
/// the claims.
public struct Disagreement: Hashable, Sendable {
  /// One side: what is said, and who says so.
  public struct Side: Hashable, Sendable {
    /// What is said.
    public let value: String
    /// Who says so, each with the day of which it speaks.
    public let sources: [String]
  }

  /// The coalition.
  public let coalition: String
  /// What is disputed.
  public let topic: String
  /// What each side says.
  public let sides: [Side]
  /// A remark.
  public let note: String?
  /// The identifier of the dispute in the data, or `nil` if it follows from the claims.
  public let id: Dispute.ID?

  /// The disagreement in a sentence, with its identifier at the end, or `computed`.
  public var sentence: String {
    let said = sides.map { "“\($0.value)” (\($0.sources.joined(separator: "; ")))" }
    let remark = note.map { " – \($0)" } ?? ""
    return "\(coalition), \(topic): \(said.joined(separator: " against "))\(remark)."
      + " [\(id?.rawValue ?? "computed")]"
  }
}

extension CoalitionGraph {
  /// What the data say that sources dispute, by identifier.
  public var namedDisagreements: [Disagreement] {
    disputes.map { dispute in
      disagreement(
        in: dispute.coalition, on: dispute.topic,
        dispute.sides.map { side in
          let sources = side.claim.sources.map { id in
            side.date.map { "\(id), \($0)" } ?? id.rawValue
          }
          return (side.value, sources)
        }, note: dispute.note, id: dispute.id)
    }
  }

  /// A disagreement whose sides are those given, those that say the same taken together.
  func disagreement(
    in coalition: Coalition.ID, on topic: String, _ said: [(value: String, sources: [String])],
    note: String? = nil, id: Dispute.ID? = nil
  ) -> Disagreement {
    var sides: [(value: String, sources: [String])] = []
    for side in said {
      if let known = sides.firstIndex(where: { $0.value == side.value }) {
        sides[known].sources += side.sources.filter { !sides[known].sources.contains($0) }
      } else {
        sides.append(side)
      }
    }
    return Disagreement(
      coalition: name(of: .coalition(coalition)), topic: topic,
      sides: sides.map { Disagreement.Side(value: $0.value, sources: $0.sources) }, note: note,
      id: id)
  }
}
