import Analyses
import Counting
import GraphCore

/// The surroundings of a party: what it leads and belongs to, and its officials.
extension Surroundings {
  /// The surroundings of a party.
  ///
  /// - Parameters:
  ///   - party: The party.
  ///   - affiliations: Its affiliations with all coalitions, all of which are drawn.
  ///   - main: The affiliations with main coalitions, whose numbers are those of `rank`.
  ///   - language: The language of names.
  init(
    _ party: Party.ID, _ affiliations: Affiliations, main: Affiliations, language: String
  ) {
    let picture = PictureTies(affiliations, uncounted: true)
    self.picture = picture
    let name = picture.name(of: party, language: language)
    self.name = name
    id = "party-\(party)"
    let comparison = Set(
      picture.columns.filter { $0.coalition.scope == .comparison }.map(\.id))
    let own = picture.ties.filter { $0.party == party }
    let numbers = PartyNumbers(
      party, picture, main: comparison.isEmpty ? nil : PictureTies(main, uncounted: true))
    remark = numbers.remark
    finding = numbers.finding(name)
    subtitle = "Lead roles, memberships and officials"
    leadsHeading = "Leads"
    membersHeading = "Belongs to"
    add(own, language) { (id: $0.coalition.rawValue, name: picture.shortName(of: $0.coalition)) }
    let compared = Set(comparison.map(\.rawValue))
    self.comparison = members.filter { compared.contains($0.id) }
    members.removeAll { compared.contains($0.id) }
    leads = leads.map { item in
      guard compared.contains(item.id) else { return item }
      var item = item
      item.remark += (item.remark.isEmpty ? "" : ", ") + "for comparison"
      return item
    }
    let officials = affiliations.officials(of: party)
      .sorted {
        NameOrder($0.official.name, $0.official.id.rawValue)
          < NameOrder($1.official.name, $1.official.id.rawValue)
      }
    peopleHeading = "Officials"
    people = officials.prefix(8).map { Card(title: $0.official.name, lines: [$0.title]) }
    morePeople = max(0, officials.count - 8)
  }

  /// The numbers of a party, of main coalitions if it has a tie to any.
  private struct PartyNumbers {
    let count: Count
    /// The number of coalitions, with the words for these.
    let all: String
    let leads: String
    let benefits: Int
    /// The number of coalitions for comparison to which it belongs, too.
    let compared: Int

    init(_ party: Party.ID, _ picture: PictureTies, main: PictureTies?) {
      let isMain = main?.row(of: party).map { ($0.count.atMost ?? 1) > 0 } ?? false
      let counted = isMain ? main ?? picture : picture
      let noun = picture.coalitionNoun
      let own = counted.ties.filter { $0.party == party && $0.counts }
      count = counted.row(of: party)?.count ?? Count(0)
      let number = counted.columns.count { !$0.isPlanned }
      all =
        isMain
        ? "\(number) main \(noun.many)"
        : noun.counted(number) + (main == nil ? "" : ", those for comparison included,")
      let leading = own.filter { $0.mark.shape == .leads }
      let known = leading.filter { $0.mark.sureness != .possible }
      let disputed = known.count { $0.mark.sureness == .disputed }
      var led = known.isEmpty ? "" : "\(known.count)"
      if leading.count > known.count {
        led += (led.isEmpty ? "" : ", ") + "perhaps \(leading.count)"
      }
      if disputed > 0 { led += "; sources disagree on \(disputed)" }
      leads = led
      benefits = own.count { $0.mark.shape == .beneficiary }
      let others = picture.ties.count { $0.party == party && $0.counts }
      compared = isMain ? others - own.count : 0
    }

    /// The line in the middle of the picture.
    var remark: String {
      "belongs to \(count)" + (compared > 0 ? ", and to \(compared) for comparison" : "")
    }

    /// The sentence above the picture.
    func finding(_ name: String) -> String {
      let role = benefits > 0 ? " (\(benefits) as beneficiary)" : ""
      let sentence =
        "\(name) belongs to \(count)\(role) of the \(all)"
        + (leads.isEmpty ? "" : " and leads \(leads)")
      return sentence.hasSuffix(",") ? String(sentence.dropLast()) : sentence
    }
  }
}
