package import Counting
package import GraphCore

extension Affiliations {
  /// The officials who act for a party and hold an office on the date, each with the first title, as a record has them.
  ///
  /// - Complexity: O(*o* · *c*) in the numbers of officials of the party and of claims on one of them.
  package func officials(of party: Party.ID) -> [(official: Official, title: String)] {
    let writer = RecordWriter(self, language: "en")
    return graph.officials.filter { $0.employer == party }.compactMap { official in
      writer.titles(of: official).first.map { (official, $0) }
    }
  }
}
