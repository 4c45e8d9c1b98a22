import CompactGraph

// The numbers about leads. Leaders are rows that lead any column, alone or jointly.
extension NetworkNumber {
  /// The number of leaders.
  public static let leaders = NetworkNumber(
    count: "leaders", definition: { "\($0.nodes) that lead, alone or jointly" },
    value: { $0.leadCounts.count { $0 > 0 } })

  /// The number of leads.
  public static let leads = NetworkNumber(
    count: "leads", definition: { _ in "lead roles, joint ones included" },
    value: { $0.leading.tieCount })

  /// The number of columns that nobody is known to lead.
  public static let vacancies = NetworkNumber(
    count: "vacancies", definition: { "\($0.others) without a known leader" },
    value: { $0.leading.columns.degrees.count { $0 == 0 } })

  /// The number of pairs that lead jointly.
  public static let coLeads = NetworkNumber(
    count: "co-leads", definition: { "pairs of \($0.nodes) that lead any \($0.other) jointly" },
    value: { $0.leading.projection(onto: .rows).edgeCount })

  /// The concentration of leads.
  public static let leadHerfindahl = NetworkNumber(
    "lead-herfindahl", .score, source: "Hirschman 1964, The paternity of an index, JSTOR 1818582",
    definition: { "sum over all \($0.nodes) of (their fraction of the lead roles)²" },
    value: {
      $0.leading.tieCount > 0 ? Concentration.herfindahl($0.leadCounts.map { Double($0) }) : nil
    })

  /// The inequality of leads.
  public static let leadGini = NetworkNumber(
    "lead-gini", .score, source: "Gini 1912, Variabilità e mutabilità",
    definition: { "inequality of lead roles among all \($0.nodes)" },
    value: { $0.leading.tieCount > 0 ? Concentration.gini($0.leadCounts.map { Double($0) }) : nil })
}

extension NetworkNumbersInput {
  /// The number of columns that each row leads.
  fileprivate var leadCounts: [Int] { leading.rows.degrees }
}
