import Analyses
import ArgumentParser
import CompactGraph
import Counting
import Drawing
import GraphCore

extension DrawCommand {
  /// The content of the picture as tables: its ties, or the answer of the command of the same name.
  ///
  /// - Throws: A name that the graph lacks, or a node without ties.
  func content(_ asked: Question, _ names: Names) throws -> Answer {
    if let focus {
      let node = try names.node(focus, of: NodeKind.drawn)
      guard let table = TieTable(names.graph, of: node, asked, style: style) else {
        throw ValidationError(
          "only coalitions and parties have a table of ties; 'entente show' prints the record of others"
        )
      }
      return table.answer
    }
    let affiliations = names.graph.affiliations(asked)
    switch view {
    case .timeline:
      return Timeline(names.graph, asked, of: .ties, to: date.asOf).answer(language: language)
    case .diff: return try changes(names).answer(language: language)
    case .overlaps: return Overlaps(affiliations, of: .columns).answer(language: language)
    case .upset: return Sets(affiliations).answer(language: language)
    case .leadership: return TieTable(affiliations, .leads, style: style).answer
    case .matrix: return TieTable(affiliations, .all, style: style).answer
    case .auto, .network:
      return TieTable(affiliations, networkContent(affiliations), style: style).answer
    }
  }

  /// The ties that a network, or the view that is chosen in its place, draws.
  private func networkContent(_ affiliations: Affiliations) -> TieTable.Content {
    guard layout == nil, shownView == .auto else { return .counted }
    return AutomaticView.isMatrix(affiliations, style: style) ? .all : .counted
  }

  /// Writes tables with the sources of each row.
  func write(
    _ answer: Answer, as format: TableFormat, of graph: CoalitionGraph
  ) throws(Failure) {
    Run.end(.analysing)
    var answer = answer.citing { graph.reference(to: $0) }
    answer.methods = nil
    answer.run = Run.facts
    try OutputFile(picture.output).write { sink throws(Failure) in
      try answer.write(as: format, width: nil, to: sink)
    }
  }
}
