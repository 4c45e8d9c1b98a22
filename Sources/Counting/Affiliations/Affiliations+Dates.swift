public import Dates
package import GraphCore

extension Affiliations {
  /// The answer to the same question on another date.
  ///
  /// - Complexity: As for the first answer, without choosing the evidence again.
  public func on(_ date: PartialDate) -> Affiliations {
    guard graph.newestDate != nil else { return self }
    var question = question
    question.date = .date(date)
    return AffiliationCounting(question, basis, on: date).affiliations()
  }

  /// The member list of a coalition on another date; `nil` if the coalition does not count.
  ///
  /// - Complexity: That of counting one coalition.
  package func memberList(of coalition: Coalition.ID, on date: PartialDate) -> MemberList? {
    guard let position = graph.coalitions.position(of: coalition) else { return nil }
    let date = graph.newestDate == nil ? nil : date
    return AffiliationCounting(question, basis, on: date).counted(at: position).list
  }
}
