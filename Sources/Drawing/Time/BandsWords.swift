import Analyses
import Counting
import Dates
import GraphCore

/// The sentences of a picture of bands of time.
struct BandsWords {
  let picture: PictureTies
  /// The histories of all coalitions, and those that are drawn.
  let histories: [CoalitionHistory]
  let drawn: [CoalitionHistory]

  /// The date of the line at the right.
  var lastDay: String { picture.affiliations.date?.inWords ?? "" }

  /// The last date in words: ` by 2020`.
  var byDate: String { picture.affiliations.date.map { " by \($0.inWords)" } ?? "" }

  /// The question where there is no finding.
  var question: String {
    let noun = picture.coalitionNoun
    return drawn.contains { $0.founding != nil }
      ? "When were the \(noun.many) founded, and who joined when?"
      : "Who joined which \(noun.one), and when?"
  }

  /// The sentence about what is not drawn: the coalitions of the date, and those that were before or are planned.
  var cutNote: String? {
    let drawn = Set(self.drawn.map(\.coalition.id))
    let left = histories.map(\.coalition.id).filter { !drawn.contains($0) }
    guard !left.isEmpty else { return nil }
    let noun = picture.coalitionNoun
    let current = left.count { picture.affiliations.leftOut[$0] == nil }
    let others = left.count - current
    let parts = [
      current > 0 ? "\(current) of that date" : nil,
      others > 0 ? "\(others) ended or planned" : nil,
    ].compactMap(\.self)
    return "Only the largest \(noun.many) are drawn. Left out: \(parts.joined(separator: ", "))."
      + (finding == nil ? "" : " The title counts all.")
  }

  /// The sentence for a picture without an end of a membership.
  var endsNote: String? {
    guard !drawn.contains(where: { $0.memberships.contains(where: \.isEnd) }) else {
      return nil
    }
    return picture.affiliations.graph.hasMembershipEnds
      ? "No membership in these \(picture.coalitionNoun.many) is known to have ended\(byDate)."
      : MembershipEnds.none
  }

  /// The shortest time in which most of the coalitions were founded.
  var finding: String? {
    let all = histories.compactMap(\.foundingDays)
    let last = picture.affiliations.date?.latest ?? .distantFuture
    let foundings = all.filter { $0.upperBound <= last }.sorted { $0.lowerBound < $1.lowerBound }
    let wanted = (all.count * 3 + 4) / 5
    guard histories.count >= 4, wanted >= 3 else { return nil }
    guard let best = foundings.shortestSpan(holding: wanted) else { return nil }
    let count = foundings.count {
      best.lowerBound <= $0.lowerBound && $0.upperBound <= best.upperBound
    }
    let possible = all.count { $0.overlaps(best) }
    let perhaps = possible > count ? ", perhaps \(possible)," : ""
    let hasPlans = histories.contains { !$0.hasBegun }
    return
      "\(count) of \(histories.count) \(picture.coalitionNoun.many)\(perhaps) were founded\(hasPlans ? " or announced" : "") between "
      + "\(best.lowerBound.monthInWords) and \(best.upperBound.monthInWords)"
  }
}
