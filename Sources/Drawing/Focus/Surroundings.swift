import Analyses
import Counting
import Dates
import GraphCore

/// The surroundings of a node on a date, in the parts of a picture.
struct Surroundings: Sendable {
  /// Something at a mark: a party of a coalition, a coalition of a party, a meeting of an official.
  struct Item: Hashable, Sendable {
    let id: String
    let name: String
    var remark: String
    /// The mark of a tie; `nil` for what is no tie.
    var mark: Mark?
    /// The tie in words, for the tooltip.
    let words: String
    /// The page of a source.
    let link: SourceLink?
  }

  /// A person or a thing with lines of text.
  struct Card: Hashable, Sendable {
    let title: String
    let lines: [String]
    var isPlanned = false
  }

  /// The content in words.
  var subtitle = "Leads, members, meetings and steps"
  /// The name of the node, and the line below it.
  let name: String
  let remark: String
  /// The identifier in the picture.
  let id: String
  /// The page of a source of the coalition's founding or purpose.
  var link: SourceLink?
  /// What the node is a part of, and the words for that.
  var larger: String?
  var largerWord = "part of"
  var leadsHeading = ""
  var leads: [Item] = []
  var membersHeading = ""
  var members: [Item] = []
  /// Coalitions of a party that are there for comparison.
  var comparison: [Item] = []
  /// Ties that do not count.
  var othersHeading = "Not counted"
  var others: [Item] = []
  var peopleHeading = ""
  var people: [Card] = []
  /// People who are not drawn.
  var morePeople = 0
  /// Meetings and bodies.
  var cards: [Card] = []
  /// Steps by their progress, from firm to loose; or acts.
  var stepsHeading = "Steps, from firm to loose"
  var steps: [Card] = []
  /// True if names stand close together.
  var isCompact = false
  /// Parts that are left out, in words.
  var leftOut: [String] = []
  /// The finding.
  let finding: String
  /// The ties, for notes and the legend.
  let picture: PictureTies

  /// The marks that occur.
  var marks: [Mark] {
    Set((leads + groups.flatMap(\.items)).compactMap(\.mark)).sorted { $0.order < $1.order }
  }

  /// The items at the right under their headings.
  var groups: [(heading: String, items: [Item])] {
    [
      (membersHeading, members), ("For comparison", comparison), (othersHeading, others),
    ].filter { !$0.items.isEmpty }
  }
}

extension Surroundings {
  /// The items of some ties: leads, members and others, by name.
  mutating func add(
    _ ties: [PictureTies.Tie], _ language: String,
    name: (PictureTies.Tie) -> (id: String, name: String)
  ) {
    let items = ties.map { tie -> Item in
      let (id, name) = name(tie)
      let plain: Set<String> = ["member", "lead", "beneficiary"]
      // Who leads is a member too, which goes without saying.
      let roles =
        tie.mark.shape == .leads ? tie.roles.replacing("member, ", with: "") : tie.roles
      let remark = [plain.contains(roles) ? nil : roles, picture.since(tie)]
      return Item(
        id: id, name: name, remark: remark.compactMap(\.self).joined(separator: ", "),
        mark: tie.mark,
        words: picture.words(for: tie, language: language), link: picture.link(of: tie))
    }.sorted { NameOrder($0.name, $0.id) < NameOrder($1.name, $1.id) }
    // Of a planned coalition everything is planned; among others it stands with what is not counted.
    let isPlanned = ties.allSatisfy { $0.mark.sureness == .planned }
    func counts(_ item: Item) -> Bool {
      item.mark?.shape != .outside && (isPlanned || item.mark?.sureness != .planned)
    }
    leads = items.filter { counts($0) && $0.mark?.shape == .leads }
    members = items.filter { counts($0) && $0.mark?.shape != .leads }
    others = items.filter { !counts($0) }
  }

  // MARK: A coalition

  /// The surroundings of a coalition.
  init(_ coalition: Coalition, _ affiliations: Affiliations, language: String) {
    let picture = PictureTies(affiliations, uncounted: true)
    self.picture = picture
    let graph = affiliations.graph
    name = coalition.name
    id = "coalition-\(coalition.id)"
    link = picture.link(of: coalition)
    let founded = coalition.foundingDates.first
    remark = [
      founded.map { "founded \($0.inWords)" },
      coalition.status == .active ? nil : coalition.status.rawValue,
    ]
    .compactMap(\.self).joined(separator: ", ")
    let ties = picture.ties.filter { $0.coalition == coalition.id }
    finding = picture.finding(on: coalition, language: language)
    larger = coalition.partOf.map { graph.name(of: .coalition($0)) }
    leadsHeading = "Lead"
    membersHeading = "Members"
    add(ties, language) {
      (id: $0.party.rawValue, name: picture.name(of: $0.party, language: language))
    }
    addContext(of: coalition.id, in: affiliations)
  }

  private mutating func addContext(of id: Coalition.ID, in affiliations: Affiliations) {
    let graph = affiliations.graph
    let last = affiliations.date?.latest ?? .distantFuture
    let meetings = graph.meetings.filter { meeting in
      meeting.coalition == id && meeting.wasHeld
        && meeting.date.map { $0.earliest <= last } ?? false
    }.sorted { ($0.date?.latest ?? .distantPast, $0.id) < ($1.date?.latest ?? .distantPast, $1.id) }
    if let meeting = meetings.last {
      let when = [meeting.date?.inWords, meeting.venue].compactMap(\.self).joined(separator: ", ")
      let earlier =
        meetings.count > 1
        ? [
          "\(meetings.count - 1) earlier \(meetings.count == 2 ? "meeting" : "meetings") in the data"
        ]
        : []
      cards.append(Card(title: meeting.name, lines: [when] + earlier))
      peopleHeading = "Officials at the last meeting"
      let present = meeting.officials.filter { $0.presence != .absent }
      people = present.prefix(6).compactMap {
        Surroundings.person($0.official, on: meeting.date, in: affiliations)
      }
      morePeople = max(0, present.count - 6)
    }
    for body in graph.bodies where body.coalition == id && body.claim.rejected == nil {
      if let start = body.claim.from, start.earliest > last { continue }
      let isPlanned = body.status == .planned
      let lines = [
        isPlanned ? "planned" : nil, body.seat, body.claim.from.map { "since \($0.inWords)" },
      ].compactMap(\.self)
      cards.append(
        Card(title: body.name, lines: [lines.joined(separator: ", ")], isPlanned: isPlanned))
    }
    let own = graph.mechanisms.filter { mechanism in
      mechanism.coalition == id && mechanism.claim.rejected == nil
        && (mechanism.claim.from.map { $0.earliest <= last } ?? true)
        && (mechanism.claim.attested.map { $0.earliest <= last } ?? true)
    }
    for status in [Mechanism.Status.agreed, .stated, .planned, .underDiscussion, .proposed] {
      let texts = own.filter { $0.status == status }.map { $0.short ?? $0.what }
      guard !texts.isEmpty else { continue }
      let more = texts.count > 4 ? ["and \(texts.count - 4) more"] : []
      steps.append(
        Card(
          title: status.rawValue.replacing("-", with: " ").capitalizedFirst,
          lines: texts.prefix(4).map { "· \($0)" } + more,
          isPlanned: status != .stated && status != .agreed))
    }
  }

  /// An official with the party and the office on the day of a meeting.
  private static func person(
    _ id: Official.ID, on date: PartialDate?, in affiliations: Affiliations
  ) -> Card? {
    guard let official = affiliations.graph.officials[id: id] else { return nil }
    let party = affiliations.graph.name(of: official.employer, asOf: affiliations.date)
    let titles = affiliations.titles(of: id, on: date ?? affiliations.date).prefix(1)
    return Card(title: official.name, lines: [([party] + titles).joined(separator: ": ")])
  }
}
