public import GraphCore

/// Between which numbers a coalition's size lies, by what sources declare.
public struct DeclaredSize: Hashable, Sendable {
  /// The fewest members.
  public let lower: Int
  /// The most members, or `nil` if nothing is said against any number.
  public let upper: Int?
  /// The declarations that say so: all those of the newest date not after the day asked for.
  public let declarations: [Declaration]

  /// The sizes that the newest declarations leave open.
  ///
  /// Only declarations of members bound a roster, and rejected ones do not. Of several on the same
  /// date the hull is taken. Where a source does not say whether it counts the beneficiary, both
  /// readings are allowed; where it counts without, or besides some countries, these are added.
  ///
  /// - Returns: `nil` if nobody declares a size by then; such a roster is taken to be complete.
  public init?(
    of coalition: Coalition.ID, asOf: PartialDate?, beneficiaries: Int, in graph: CoalitionGraph
  ) {
    let speaking = graph.declarations.filter {
      $0.coalition == coalition && $0.subject == .members && $0.claim.rejected == nil
    }
    func date(_ declaration: Declaration) -> PartialDate? {
      declaration.date ?? graph.attestation(of: declaration.claim)
    }
    let past = speaking.filter { declaration in
      guard let asOf, let date = date(declaration) else { return true }
      return date.earliest <= asOf.latest
    }
    guard let newest = past.compactMap({ date($0) }).max() else {
      self.init(hullOf: past, beneficiaries: beneficiaries)
      return
    }
    self.init(hullOf: past.filter { date($0) == newest }, beneficiaries: beneficiaries)
  }

  private init?(hullOf declarations: [Declaration], beneficiaries: Int) {
    guard !declarations.isEmpty else { return nil }
    let ranges = declarations.map { DeclaredSize.range(of: $0, beneficiaries: beneficiaries) }
    self.lower = ranges.map(\.lower).min() ?? 0
    let uppers = ranges.compactMap(\.upper)
    self.upper = uppers.count == ranges.count ? uppers.max() : nil
    self.declarations = declarations
  }

  /// The sizes with some members more or fewer, after a change that did not happen.
  func shifted(by shift: Int) -> DeclaredSize {
    DeclaredSize(
      lower: max(0, lower + shift), upper: upper.map { max(0, $0 + shift) },
      declarations: declarations)
  }

  private init(lower: Int, upper: Int?, declarations: [Declaration]) {
    self.lower = lower
    self.upper = upper
    self.declarations = declarations
  }

  /// The size in words: `31`, `30–32`, `31 or more`.
  public var words: String {
    guard let upper else { return "\(lower) or more" }
    return lower == upper ? "\(upper)" : "\(lower)–\(upper)"
  }

  /// The sizes that one declaration allows. "About" is read as within a tenth, at least one.
  static func range(
    of declaration: Declaration, beneficiaries: Int
  ) -> (lower: Int, upper: Int?) {
    let size = declaration.size
    let slack = max(1, (size + 9) / 10)
    var range: (lower: Int, upper: Int?) =
      switch declaration.qualifier {
      case .exact: (size, size)
      case .about: (max(0, size - slack), size + slack)
      case .atLeast: (size, nil)
      case .atMost: (0, size)
      case .moreThan: (size + 1, nil)
      }
    let besides = declaration.besides.count
    switch declaration.countsBeneficiary {
    case true?:
      range = (range.lower + besides, range.upper.map { $0 + besides })
    case false?:
      range = (
        range.lower + besides + beneficiaries, range.upper.map { $0 + besides + beneficiaries }
      )
    case nil:
      range = (range.lower + besides, range.upper.map { $0 + besides + beneficiaries })
    }
    return range
  }
}
