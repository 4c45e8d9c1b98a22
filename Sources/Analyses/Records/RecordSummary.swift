import Counting
import Dates
import GraphCore

extension RecordWriter {
  /// The answer in short: what a node is, since when, who leads, how many members are named of those reported.
  func summary(of node: NodeReference) -> [String] {
    switch node {
    case .coalition(let id): graph.coalitions[id: id].map(summary) ?? []
    case .party(let id): summary(of: id)
    case .official(let id): graph.officials[id: id].map(summary) ?? []
    case .body, .meeting, .mechanism, .place: []
    }
  }

  private func summary(of coalition: Coalition) -> [String] {
    let what = [
      "kind: \(kind(of: coalition))", status(of: coalition).map { "status: \($0.rawValue)" },
      founding(of: coalition), coalition.partOf.map { "part of: \(label(.coalition($0)).name)" },
    ].compactMap(\.self).joined(separator: "; ")
    var sentences = [what.capitalizedFirst + "."]
    guard let column = affiliations.column(of: coalition.id) else { return sentences }
    let leaders = affiliations.ties.filter { Int($0.column) == column && $0.leads > .absent }
      .sorted { ($1.leads, $0.row) < ($0.leads, $1.row) }
      .map { tie in
        label(affiliations.party(Int(tie.row)).id).name
          + (tie.leads == .possible ? " (possible)" : "")
          + (tie.isLeadDisputed ? " (disputed)" : "")
      }
    // An answer about other roles does not count leaders.
    if !Role.leading.isDisjoint(with: affiliations.question.roles) {
      sentences.append(
        leaders.isEmpty ? "No leader is known." : "Led by: \(leaders.joined(separator: ", ")).")
    }
    return sentences
  }

  /// The foundation in words: the dates that are known by the date of the record, of a plan those that sources had
  /// given by then; `nil` for a plan without any.
  private func founding(of coalition: Coalition) -> String? {
    let isPlan = !coalition.hasBegun
    let dates = coalition.foundingDates { founding in
      let known = isPlan ? graph.published(founding.claim.sources).min() : founding.date
      return heard(founding.claim, on: known) != nil
    }
    let words = dates.map(\.description).joined(separator: " or ")
    if isPlan { return dates.isEmpty ? nil : "planned for: \(words)" }
    if !dates.isEmpty { return "founded: \(words)" }
    let isLater = !coalition.foundingDates.isEmpty && !affiliations.isKnown(coalition.id)
    return "founded: \(isLater ? "not yet" : "not known")"
  }

  private func summary(of id: Party.ID) -> [String] {
    let ties = affiliations.ties.filter { affiliations.party(Int($0.row)).id == id }
    let verb = presentation.chosenRoles.map { "Has the role \($0) in" } ?? "Belongs to"
    guard !ties.isEmpty else { return ["\(verb) no coalition of the data."] }
    // As in a ranking, the party may also be an unnamed member.
    func count(_ isCounted: (Coalition) -> Bool) -> Count {
      affiliations.question.counted.part(
        of: affiliations.memberLists.filter { list in
          graph.coalitions[id: list.coalition].map(isCounted) ?? false
        }.coalitions(of: id))
    }
    let (main, others) = (count { $0.scope == .main }, count { $0.scope != .main })
    let noun = presentation.coalitionNoun
    let words =
      others == Count(0)
      ? noun.counted(main)
      : main == Count(0)
        ? "\(noun.counted(others)) for comparison"
        : "\(main.inWords) main \(main.isExact && main.atLeast == 1 ? noun.one : noun.many) and"
          + " \(others.inWords) for comparison"
    let asBeneficiary = ties.filter { $0.roles.contains(.beneficiary) }
    let benefits = Count(
      asBeneficiary.count { $0.belongs == .certain }...asBeneficiary.count)
    let part =
      asBeneficiary.isEmpty
      ? ""
      : asBeneficiary.count == ties.count ? ", as beneficiary" : ", to \(benefits) as beneficiary"
    let isRange = !(main.isExact && others.isExact)
    return ["\(verb) \(words)\(part)\(leads(of: ties))."]
      + (isRange && presentation.rangeNote != nil
        ? [
          "The upper end of a range counts coalitions in which \(presentation.inSentence(id)) may be an unnamed or"
            + " unconfirmed member."
        ] : [])
  }

  /// The numbers of coalitions that a party leads, main ones apart, as the end of a sentence.
  private func leads(of ties: [Affiliations.Tie]) -> String {
    func words(_ certainty: Certainty) -> String? {
      let own = ties.filter { $0.leads == certainty }
      let main = own.count { affiliations.coalition(Int($0.column)).scope == .main }
      guard !own.isEmpty else { return nil }
      let noun = presentation.coalitionNoun
      if main == own.count { return "\(main)" }
      let others = "\(own.count - main) for comparison"
      return main == 0 ? others : "\(main) main \(main == 1 ? noun.one : noun.many) and \(others)"
    }
    let perhaps = words(.possible)
    switch (words(.certain), perhaps) {
    case (nil, nil): return ""
    case (let certain?, nil): return "; leads \(certain)"
    case (nil, let perhaps?): return "; perhaps leads \(perhaps)"
    case (let certain?, let perhaps?): return "; leads \(certain), perhaps \(perhaps) more"
    }
  }

  private func summary(of official: Official) -> [String] {
    let titles = affiliations.titles(of: official.id, on: date)
    let words = [official.rank].compactMap(\.self) + titles + [label(official.employer).name]
    return ["\(words.joined(separator: ", "))."]
      + (titles.isEmpty && !official.offices.isEmpty ? ["No office is known on this date."] : [])
  }
}
