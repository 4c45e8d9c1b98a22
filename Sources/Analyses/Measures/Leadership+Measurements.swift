import CompactGraph

extension Leadership {
  /// The numbers about who leads.
  public func measurements(countries: Int) -> [Measurement] {
    [
      Measurement(
        "leaders", Double(leaders.count), "countries that lead, alone or with others", "a count"),
      Measurement("leads", Double(incidence.tieCount), "leads of all of them", "a count"),
      Measurement(
        "vacancies", Double(vacancies.count), "coalitions that nobody is known to lead", "a count"),
      Measurement(
        "co-leads", Double(coLeads.edgeCount), "pairs of countries that lead together", "a count"),
      Measurement(
        "lead-herfindahl", herfindahl, "sum of the squared shares of leads",
        "Hirschman 1964, The paternity of an index, JSTOR 1818582"),
      Measurement(
        "lead-gini", gini(among: countries), "inequality of leads among all countries",
        "Gini 1912, Variabilità e mutabilità"),
    ]
  }
}
