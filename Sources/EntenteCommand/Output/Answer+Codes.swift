import Analyses
import Dates
import GraphCore
import States

extension Answer {
  /// The answer with the codes of states in a system, as they were on the date of the answer, and a note that
  /// names the states without one.
  func addingCodes(_ system: StateCodes.System, of graph: CoalitionGraph) -> Answer {
    let date = date
    let code: @Sendable (String) -> String? = { id in
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
    let without = graph.parties.filter { $0.kind == .state && code($0.id.rawValue) == nil }
      .map { graph.name(of: $0.id, asOf: date) }.sorted()
    let note = Note(
      "\(without.joined(separator: ", ")) \(without.count == 1 ? "has" : "have") no"
        + " \(system.title.hasSuffix("s") ? String(system.title.dropLast()) : system.title).")
    var answer = self
    answer.tables = tables.map { table in
      let coded = table.addingCodes(
        system.rawValue, where: { $0.name != "coalition" && $0.name != "body" }, code)
      return without.isEmpty || coded.columns.count == table.columns.count
        ? coded : coded.adding(notes: [note])
    }
    return answer
  }
}
