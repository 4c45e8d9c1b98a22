import Analyses
import Counting
import Dates
import GraphCore

/// The main finding of a picture as a sentence that is true whatever the open facts are; where none is short enough,
/// there is none, and the picture asks its question instead.
struct Findings {
  private let picture: PictureTies
  private let language: String

  /// The findings in some ties.
  init(_ picture: PictureTies, language: String) {
    self.picture = picture
    self.language = language
  }

  private var affiliations: Affiliations { picture.affiliations }
  private var coalitions: Int {
    picture.onlyLeads
      ? affiliations.coalitionsWithMembers : picture.columns.count { !$0.isPlanned }
  }

  /// The word for the parties that are drawn.
  var noun: Noun { picture.partyNoun }

  /// The coalitions in words, with their kind if the question names one: `the 9 capability coalitions`.
  var coalitionWords: String {
    let kinds = affiliations.question.coalitions.kinds
    let kind = kinds.count == 1 ? (kinds.first.map { "\($0) " } ?? "") : ""
    let noun = picture.coalitionNoun
    return coalitions == 1
      ? "the one \(kind)\(noun.one)" : "the \(coalitions) \(kind)\(noun.many)"
  }

  /// The parties that belong to the most coalitions; of one coalition its size and leaders.
  var belonging: String? {
    if let only = onlyCoalition { return picture.finding(on: only, language: language) }
    let counts = picture.rows.map { (id: $0.id, count: $0.count) }
    guard coalitions > 1, let most = counts.map(\.count.atLeast).max(), most > 1 else { return nil }
    let first = counts.filter { $0.count.atLeast == most }
    let number = "\(first.contains { !$0.count.isExact } ? "at least " : "")\(most)"
    let each = first.count == 1 ? "" : " each"
    let verb =
      affiliations.question.counted == .possible
      ? "may belong" : first.count == 1 ? "belongs" : "belong"
    let names =
      first.count > 3
      ? noun.counted(first.count)
      : picture.namesAtStart(of: first.map(\.id), language: language)
    let role = benefits(first.map(\.id))
    // Nobody can belong to more than all.
    if most == coalitions {
      return "\(names) \(verb) to \(allCoalitions)\(role)"
    }
    guard first.count <= 3 else {
      return "\(names) \(verb) to \(number) of \(coalitionWords)\(each)"
    }
    let rivals = counts.count { $0.count.atLeast < most && $0.count.highest >= most }
    if rivals == 0, unlisted < most, picture.leftOut == 0 {
      return
        "\(names) \(verb) to the most \(picture.coalitionNoun.many): \(number) of \(coalitions)\(each)\(role)"
    }
    return "\(names) \(verb) to \(number) of \(coalitionWords)\(each)\(role); "
      + "no \(noun.one) certainly belongs to more"
  }

  /// All coalitions in words: `both coalitions`, `all 9 capability coalitions`.
  private var allCoalitions: String {
    coalitions == 2
      ? coalitionWords.replacing("the 2 ", with: "both ")
      : coalitionWords.replacing("the ", with: "all ", maxReplacements: 1)
  }

  /// The number of coalitions from which the only one of some parties benefits, as the end of a sentence.
  private func benefits(_ parties: [Party.ID]) -> String {
    guard parties.count == 1, let party = parties.first else { return "" }
    let own = picture.ties.count { $0.party == party && $0.mark.shape == .beneficiary && $0.counts }
    guard own > 0 else { return "" }
    return own >= coalitions ? ", as beneficiary" : ", as beneficiary of \(own)"
  }

  /// The coalition of a picture that has no other.
  private var onlyCoalition: Coalition? {
    let drawn = picture.columns.filter { !$0.isPlanned }
    return drawn.count == 1 && coalitions == 1 ? drawn.first?.coalition : nil
  }

  /// The most coalitions to which a party can belong that no picture shows: as an unnamed member.
  private var unlisted: Int {
    affiliations.memberLists.count { $0.unnamed.upperBound > 0 }
  }

  /// The number of parties that belong to a coalition; of those that are drawn, if some are left out.
  private var belongingParties: Int {
    guard picture.leftOut == 0 else { return picture.rows.count }
    let ties = affiliations.ties.lazy.filter {
      affiliations.question.counted != .certain || $0.belongs == .certain
    }
    return Set(ties.map { affiliations.key(of: $0).party }).count
  }

  /// The parties that lead the most coalitions. Disputed lead roles count, as in `rank`; the sentence says how many.
  var leading: String? {
    struct Leads {
      var known = 0
      var disputed = 0
      var all = 0
    }
    var leads: [Party.ID: Leads] = [:]
    for tie in picture.ties where tie.mark.shape == .leads && tie.counts {
      leads[tie.party, default: Leads()].all += 1
      if tie.mark.sureness < .possible { leads[tie.party]?.known += 1 }
      if tie.mark.sureness == .disputed { leads[tie.party]?.disputed += 1 }
    }
    guard coalitions > 1, let most = leads.values.map(\.known).max(), most > 0 else { return nil }
    let first = leads.filter { $0.value.known == most }.sorted { $0.key < $1.key }
    guard first.count == 1 || (most > 1 && first.count <= 3) else {
      let perhaps = leads.values.contains { $0.known == 0 } ? "lead or may lead" : "lead"
      return "\(leads.count) of \(noun.counted(belongingParties)) \(perhaps) at least one of "
        + coalitionWords
    }
    let names = picture.namesAtStart(of: first.map(\.key), language: language)
    let verb = first.count == 1 ? "leads" : "lead"
    let which = most == coalitions ? allCoalitions : "\(most) of \(coalitionWords)"
    let each = first.count == 1 ? "" : " each"
    let mostOfFirst = first.map(\.value.all).max() ?? most
    let perhaps = mostOfFirst > most ? ", perhaps \(mostOfFirst)" : ""
    let disputed = first.reduce(0) { $0 + $1.value.disputed }
    let doubt = disputed > 0 ? "; sources disagree on \(disputed) of these roles" : ""
    let rival = leads.values.filter { $0.known < most }.map(\.all).max() ?? 0
    if leads.count == 1, picture.leftOut == 0 {
      let name = picture.nameInSentence(of: first[0].key, language: language)
      return "Only \(name) leads: \(which)\(perhaps)\(doubt)"
    }
    // Nobody can lead more than all.
    if most == coalitions { return "\(names) \(verb) \(which)\(doubt)" }
    let isSure = rival < most && picture.leftOut == 0 && (first.count == 1 || perhaps.isEmpty)
    return isSure
      ? "\(names) \(verb) the most: \(which)\(each)\(perhaps)\(doubt)"
      : "\(names) \(verb) \(which)\(each)\(perhaps); "
        + "no \(noun.one) is known to lead more\(doubt)"
  }
}
