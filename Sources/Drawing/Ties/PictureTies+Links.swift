import Counting
import GraphCore

extension PictureTies {
  /// The page of the first source of a tie that has one.
  func link(of tie: Tie) -> SourceLink? { affiliations.graph.link(tie.sources) }

  /// The page of the first source of a coalition's founding, or else of its purpose.
  func link(of coalition: Coalition) -> SourceLink? {
    affiliations.graph.link(of: coalition)
  }
}

extension CoalitionGraph {
  /// The page of the first of some sources that has one.
  func link(_ ids: some Sequence<Source.ID>) -> SourceLink? {
    ids.lazy.compactMap { SourceLink(self.sources[id: $0]?.url) }.first
  }

  /// The page of the first source of a coalition's founding, or else of its purpose.
  func link(of coalition: Coalition) -> SourceLink? {
    link(coalition.founded.flatMap(\.claim.sources) + (coalition.purpose?.claim.sources ?? []))
  }
}
