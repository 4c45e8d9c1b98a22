import Documents
import GraphCore

/// Reads the files of a graph folder about people and where they meet: officials and meetings.
///
/// Whom an official acts for, and which organisation attends, can be a coalition or another
/// organisation; both are read before.
enum PeopleFiles {
  static func readOfficials(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    for var item in ListFiles.entries(document, of: "official", in: file, &findings) {
      let id: Official.ID? = item.requiredIdentifier("id", &findings)
      let name = item.requiredText("name", &findings)
      let country = item.requiredText("country", &findings)
      var official = Official(id: id ?? "", name: name ?? "", country: Identifier(country ?? ""))
      official.aliases = item.texts("aliases", &findings)
      official.actsFor = item.text("acts-for", &findings).map { party($0, contents) }
      official.rank = item.text("rank", &findings)
      official.note = item.text("note", &findings)
      official.origin = item.origin
      official.offices = offices(&item, &findings)
      official.appearances = appearances(&item, &findings)
      item.finish(&findings)
      if id != nil, country != nil { contents.officials.append(official) }
    }
  }

  private static func offices(
    _ item: inout EntryReader, _ findings: inout [Finding]
  ) -> [Official.Office] {
    item.items("offices", of: "office", &findings).map { entry in
      var entry = entry
      let title = entry.requiredText("title", &findings)
      let rank = entry.text("rank", &findings)
      let claim = entry.claim(.dated, &findings)
      entry.finish(&findings)
      return Official.Office(title: title ?? "", rank: rank, claim: claim)
    }
  }

  private static func appearances(
    _ item: inout EntryReader, _ findings: inout [Finding]
  ) -> [Official.Appearance] {
    item.items("appearances", of: "appearance", &findings).map { entry in
      var entry = entry
      let coalition = entry.requiredText("coalition", &findings)
      let date = entry.date("date", &findings)
      let meeting: Meeting.ID? = entry.reference("meeting", &findings)
      let did = entry.requiredText("did", &findings)
      let presence = entry.choice("presence", Official.Presence.self, &findings) ?? .present
      let claim = entry.claim(.evidence, &findings)
      entry.finish(&findings)
      return Official.Appearance(
        coalition: Identifier(coalition ?? ""), date: date, meeting: meeting, did: did ?? "",
        presence: presence, claim: claim)
    }
  }

  static func readMeetings(
    _ document: Document, in file: String, into contents: inout GraphContents,
    _ findings: inout [Finding]
  ) {
    for var item in ListFiles.entries(document, of: "meeting", in: file, &findings) {
      let id: Meeting.ID? = item.requiredIdentifier("id", &findings)
      let name = item.requiredText("name", &findings)
      let coalition = item.requiredText("coalition", &findings)
      var meeting = Meeting(
        id: id ?? "", name: name ?? "", coalition: Identifier(coalition ?? ""),
        claim: item.claim(.evidence, &findings))
      meeting.date = item.date("date", &findings)
      meeting.place = item.text("place", &findings)
      meeting.format = item.choice("format", Meeting.Format.self, &findings)
      meeting.declaredAttendance = item.text("declared-attendance", &findings)
      for var attended in item.items("attended", of: "list of attendance", &findings) {
        meeting.countries += attended.references("countries", &findings)
        meeting.parties += attended.texts("organisations", &findings).map { party($0, contents) }
        meeting.officials += attendees(&attended, &findings)
        attended.finish(&findings)
      }
      item.finish(&findings)
      if id != nil, coalition != nil { contents.meetings.append(meeting) }
    }
  }

  /// Officials as identifiers, or as mappings that say how somebody was there.
  private static func attendees(
    _ attended: inout EntryReader, _ findings: inout [Finding]
  ) -> [Meeting.Attendee] {
    guard let document = attended.document("officials"),
      case .sequence(let items) = document.content
    else {
      return attended.references("officials", &findings).map { Meeting.Attendee(official: $0) }
    }
    return items.compactMap { item in
      if case .scalar(let id) = item.content {
        return Meeting.Attendee(official: Identifier(id))
      }
      let file = attended.origin.file ?? ""
      guard var entry = EntryReader(item, of: "attending official", in: file, &findings) else {
        return nil
      }
      let id = entry.requiredText("id", &findings)
      let presence = entry.choice("presence", Official.Presence.self, &findings) ?? .present
      entry.finish(&findings)
      return id.map { Meeting.Attendee(official: Identifier($0), presence: presence) }
    }
  }

  private static func party(_ text: String, _ contents: GraphContents) -> Party {
    contents.coalitions.contains { $0.id.rawValue == text }
      ? .coalition(Identifier(text)) : .organisation(Identifier(text))
  }
}
