import Counting
import GraphCore
import TestSupport

/// Ten states, of which seven have no tie: France and Germany are in a and b, Italy is in c.
enum HypotheticalTable {
  static func affiliations() throws -> Affiliations {
    let isolated = ["ESP", "PRT", "CHE", "AUT", "POL", "NOR", "FIN"]
    return try GraphText.graph(
      "FRA, DEU in a; FRA, DEU in b; ITA in c\n"
        + isolated.map { "party \($0)" }.joined(separator: "\n")
    ).affiliations()
  }
}
