import Analyses
import Dates
import GraphCore
import States

extension Answer {
  /// The code of a state in a system, as it was on the date of the answer.
  private func code(_ system: StateCodes.System) -> @Sendable (String) -> String? {
    let date = date
    return { id in
      guard StateNames.isCode(id) else { return nil }
      guard let date else {
        // Without dates a state that is there today has the code of today: the Vatican has none of the Papal States.
        let isThere =
          StateLives.continuation(of: id) == nil
          && StateLives.spells(of: id).contains { $0.contains(.distantFuture) }
        return StateCodes.all.code(
          of: id, in: system, during: isThere ? .distantFuture ... .distantFuture : nil)
      }
      return StateCodes.all.code(of: id, in: system, on: date)
    }
  }

  /// A sentence that names the states without a code; `nil` if all have one.
  func wordsOnMissingCodes(_ system: StateCodes.System, of graph: CoalitionGraph) -> String? {
    let code = code(system)
    let without = graph.parties.filter {
      $0.kind == .state && StateNames.isCode($0.id.rawValue) && code($0.id.rawValue) == nil
    }
    .map { graph.name(of: $0.id, asOf: date) }.sorted()
    guard !without.isEmpty else { return nil }
    let title = system.title.hasSuffix("s") ? String(system.title.dropLast()) : system.title
    return "\(without.joined(separator: ", ")) \(without.count == 1 ? "has" : "have") no \(title)."
  }

  /// The answer with the codes of states in a system, and a note that names the states without one.
  func addingCodes(_ system: StateCodes.System, of graph: CoalitionGraph) -> Answer {
    let code = code(system)
    let note = wordsOnMissingCodes(system, of: graph).map { Note($0) }
    var answer = self
    answer.tables = tables.map { table in
      let coded = table.addingCodes(
        system.rawValue, where: { $0.name != "coalition" && $0.name != "body" }, code)
      return coded.columns.count == table.columns.count
        ? coded : coded.adding(notes: [note].compactMap(\.self))
    }
    return answer
  }
}
