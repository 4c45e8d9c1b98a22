import Analyses
import Counting
import GraphCore

extension PictureTies {
  /// The size and the leaders of a coalition as a sentence.
  func finding(on coalition: Coalition, language: String) -> String {
    let size = columns.first { $0.id == coalition.id }?.size ?? "no member named"
    let leaders = ties.filter { $0.coalition == coalition.id && $0.mark.shape == .leads }
    let known = leaders.filter { $0.mark.sureness != .possible }
    let unsure = leaders.count - known.count
    var led = ""
    if known.isEmpty {
      if unsure > 0 { led = ", lead uncertain" }
    } else {
      let names = known.map(\.party).sorted {
        NameOrder(name(of: $0, language: language)) < NameOrder(name(of: $1, language: language))
      }.map { nameInSentence(of: $0, language: language) }
      led = ", led by " + (names.count > 4 ? partyNoun.counted(names.count) : names.inWords("and"))
      if unsure > 0 { led += ", perhaps also by \(unsure) more" }
      if known.contains(where: { $0.mark.sureness == .disputed }) { led += "; sources disagree" }
    }
    return "\(coalition.shortest): \(size)\(led)"
  }
}
