import Counting
import Dates
import GraphCore

extension PictureTies {
  /// The tooltip of a tie: who, what, how sure, since when, by which sources.
  func words(for tie: Tie, language: String) -> String {
    let graph = affiliations.graph
    let coalition = graph.name(of: .coalition(tie.coalition))
    var words = "\(name(of: tie.party, language: language)) – \(coalition): \(tie.roles)"
    switch tie.mark.sureness {
    case .certain: break
    case .disputed: words += ", sources disagree"
    case .possible: words += tie.mark.hasCore ? ", lead role possible" : ", possible"
    case .planned: words += ", planned coalition"
    }
    if let since = since(tie) { words += ", \(since)" }
    let outlets = tie.sources.prefix(3).map { id in
      graph.sources[id: id].flatMap { $0.outlet ?? $0.title } ?? id.rawValue
    }
    guard !outlets.isEmpty else { return words }
    let more = tie.sources.count > 3 ? " and \(tie.sources.count - 3) more" : ""
    return words + " (\(outlets.joined(separator: "; "))\(more))"
  }

  /// The start of a tie in words: since a day, a month or a year, or by a day; of a lead role that of leading.
  func since(_ tie: Tie) -> String? {
    let key = TieKey(tie.party, tie.coalition)
    let asked = affiliations.question.roles
    let roles =
      tie.mark.shape == .leads ? asked.intersection(Role.leading) : asked.union([.unknown])
    guard tie.mark.shape != .outside, let period = affiliations.period(of: key, in: roles),
      period.start.upperBound != .distantFuture
    else { return nil }
    let (first, last) = (period.start.lowerBound, period.start.upperBound)
    if first == last { return "since \(first.inWords)" }
    if let date = period.start.date { return "since \(date.inWords)" }
    return "by \(last.inWords)"
  }
}
