package import Dates
package import GraphCore

/// The sizes of a coalition that the newest declarations allow.
package struct ReportedSize: Hashable, Sendable {
  /// The least number of members.
  package let lower: Int
  /// The largest number of members; `nil` without a limit.
  package let upper: Int?
  /// The declarations of the newest date up to the day of the question.
  package let declarations: [Declaration]
  /// The date of the declarations; `nil` if none has one.
  package let date: PartialDate?

  /// The sizes as a count.
  package var count: Count { Count(atLeast: lower, atMost: upper) }

  /// The sizes that declarations of one coalition allow on a date; `nil` without a declaration by then.
  ///
  /// Only declarations of members count, and rejected ones do not. Of several on the newest date, the range
  /// goes from the smallest number to the largest. Where a source does not say whether it counts the
  /// beneficiary, both readings are allowed. Beneficiaries that a source does not count, and parties that it
  /// counts apart, are added.
  ///
  /// - Parameters:
  ///   - declarations: The declarations on the coalition.
  ///   - view: The graph on the date, with the evidence that counts.
  ///   - beneficiaries: The number of beneficiaries of the coalition.
  package init?(_ declarations: [Declaration], in view: GraphView, beneficiaries: Int) {
    let counted = declarations.compactMap { declaration -> (Declaration, PartialDate?)? in
      guard declaration.subject == .members, declaration.claim.rejected == nil,
        let claim = view.mask.trusted(declaration.claim, in: view.graph)
      else { return nil }
      let date = ReportedSize.date(of: declaration, claim, in: view.graph)
      if let limit = view.date, let date, date.earliest > limit.latest { return nil }
      return (declaration, date)
    }
    let newest = counted.compactMap(\.1).max()
    let own = counted.filter { newest == nil || $0.1 == newest }.map(\.0)
    guard !own.isEmpty else { return nil }
    let ranges = own.map { ReportedSize.range(of: $0, beneficiaries: beneficiaries) }
    lower = ranges.map(\.lower).min() ?? 0
    let uppers = ranges.compactMap(\.upper)
    upper = uppers.count == ranges.count ? uppers.max() : nil
    self.declarations = own
    date = newest
  }

  /// The date of a declaration: its own, else that of its sources.
  static func date(
    of declaration: Declaration, _ claim: Claim, in graph: CoalitionGraph
  ) -> PartialDate? {
    declaration.date ?? graph.attestation(of: claim)
  }

  /// The date of a declaration; `nil` without one, and for a declaration that does not count.
  static func date(of declaration: Declaration, in view: GraphView) -> PartialDate? {
    guard declaration.subject == .members, declaration.claim.rejected == nil else { return nil }
    return view.mask.trusted(declaration.claim, in: view.graph).flatMap {
      date(of: declaration, $0, in: view.graph)
    }
  }

  /// The sizes that one declaration allows. "About" means within a tenth, and at least one.
  package static func range(
    of declaration: Declaration, beneficiaries: Int
  ) -> (lower: Int, upper: Int?) {
    let size = declaration.size
    let slack = max(1, (size + 9) / 10)
    let range: (lower: Int, upper: Int?) =
      switch declaration.qualifier {
      case .exact: (size, size)
      case .about: (max(0, size - slack), size + slack)
      case .atLeast: (size, nil)
      case .atMost: (0, size)
      case .moreThan: (size + 1, nil)
      }
    let apart = declaration.apartFrom.count
    switch declaration.countsBeneficiary {
    case true?: return (range.lower + apart, range.upper.map { $0 + apart })
    case false?:
      return (
        range.lower + apart + beneficiaries, range.upper.map { $0 + apart + beneficiaries }
      )
    case nil:
      return (range.lower + apart, range.upper.map { $0 + apart + beneficiaries })
    }
  }
}
