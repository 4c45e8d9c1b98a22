import Analyses
import Counting
import GraphCore

/// What a picture of two dates shows: the parties and coalitions with a change, and the mark of each of their ties.
struct ChangesContent: Sendable {
  /// A tie with its mark.
  struct Cell: Hashable, Sendable {
    let party: Party.ID
    let coalition: Coalition.ID
    let mark: ChangeMark
    /// The sources of the change, or of the tie that stays.
    let sources: [Source.ID]
  }

  /// A party with a change or news.
  struct Row: Hashable, Sendable {
    let id: Party.ID
    let leads: Int
    let changes: Int
    let reports: Int
  }

  /// A coalition.
  struct Column: Hashable, Sendable {
    let id: Coalition.ID
    let changes: Int
    let news: Int
    /// The reported size before and after; `nil` if it is the same.
    let sizes: (before: String, after: String)?

    static func == (a: Column, b: Column) -> Bool { a.id == b.id }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  let rows: [Row]
  let columns: [Column]
  let cells: [Cell]
  /// The memberships that began, at least and at most.
  let joined: (atLeast: Int, atMost: Int)
  /// The number of those who lead since they joined.
  private let ledOnJoining: Int
  /// The number of those who had no role before, and have one that does not count.
  private let newOutside: Int
  /// Parties whose ties are the same on both dates.
  let unchanged: [Party.ID]

  /// The marks of some changes.
  init(_ changes: Changes) {
    let after = PictureTies(changes.to, uncounted: false)
    var marks: [TieKey: (mark: ChangeMark, sources: [Source.ID])] = [:]
    for tie in after.ties {
      guard let mark = ChangeMark(unchanged: tie.mark) else { continue }
      marks[TieKey(tie.party, tie.coalition)] = (mark, tie.sources)
    }
    var (ledOnJoining, newOutside) = (0, 0)
    var joined = (atLeast: 0, atMost: 0)
    for change in changes.changes {
      guard let party = change.party, let mark = ChangeMark(change) else { continue }
      if mark.kind == .beganToLead, case .roles(let before) = change.before,
        !before.contains(where: \.role.belongs)
      {
        ledOnJoining += 1
      }
      if change.kind == .joined {
        joined.atMost += 1
        if !change.isOnlyPossible { joined.atLeast += 1 }
      }
      if mark.kind == .outside, change.before == .roles([]) { newOutside += 1 }
      marks[TieKey(party, change.coalition)] = (mark, change.sources)
    }
    self.ledOnJoining = ledOnJoining
    self.joined = joined
    self.newOutside = newOutside
    let cells = marks.map { key, value in
      Cell(
        party: key.party, coalition: key.coalition, mark: value.mark, sources: value.sources)
    }.sorted { ($0.coalition, $0.party) < ($1.coalition, $1.party) }
    let byParty = Dictionary(grouping: cells, by: \.party)
    let all = byParty.map { id, own in
      Row(
        id: id,
        leads: own.count { $0.mark.kind == .beganToLead || $0.mark.kind == .ceasedToLead },
        changes: own.count(where: \.mark.isChange), reports: own.count(where: \.mark.isReport))
    }
    rows = all.filter { $0.changes + $0.reports > 0 }.sorted { a, b in
      (b.leads, b.changes, b.reports, a.id) < (a.leads, a.changes, a.reports, b.id)
    }
    unchanged = all.filter { $0.changes + $0.reports == 0 }.map(\.id).sorted()
    let drawn = Set(rows.map(\.id))
    let shown = cells.filter { drawn.contains($0.party) }
    self.cells = shown
    let sizes = Dictionary(
      changes.changes.compactMap { change -> (Coalition.ID, (before: String, after: String))? in
        guard case .size(let before) = change.before, case .size(let after) = change.after else {
          return nil
        }
        return (
          change.coalition, (before?.description ?? "–", after?.description ?? "–")
        )
      }, uniquingKeysWith: { $1 })
    columns = Dictionary(grouping: shown, by: \.coalition).map { id, own in
      Column(
        id: id, changes: own.count(where: \.mark.isChange), news: own.count(where: \.mark.isReport),
        sizes: sizes[id])
    }.sorted { a, b in (b.changes, b.news, a.id) < (a.changes, a.news, b.id) }
  }

  /// The numbers of the marks in words; `nil` if nothing changed.
  var summary: String? {
    let counts = Dictionary(grouping: cells, by: \.mark.kind).mapValues(\.count)
    func words(_ kinds: [ChangeMark.Kind], _ words: String, except others: Int = 0) -> String? {
      let count = kinds.reduce(0) { $0 + (counts[$1] ?? 0) } - others
      return count == 0 ? nil : "\(count) \(words)"
    }
    let onJoining = ledOnJoining > 0 ? " (\(ledOnJoining) on joining)" : ""
    let parts = [
      joined.atMost > 0
        ? "\(Count(atLeast: joined.atLeast, atMost: joined.atMost)) joined" : nil,
      words([.left], "left"),
      words([.beganToLead], "began to lead\(onJoining)"),
      words([.ceasedToLead], "ceased to lead"),
      words([.changedLead, .changedMember, .outside], "in another role", except: newOutside),
      newOutside > 0 ? "\(newOutside) new in a role that does not count" : nil,
      words([.reportedMember, .reportedLead], "newly reported"),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
