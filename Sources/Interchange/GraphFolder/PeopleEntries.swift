import GraphCore

// Entries of officials.yaml and meetings.yaml.
extension GraphBuilder {
  /// Adds an official, with posts and acts.
  mutating func addOfficial(_ entry: EntryReader) {
    guard let id: Official.ID = entry.identifier("id"), let name = entry.text("name"),
      let party: Party.ID = entry.identifier("party")
    else { return }
    var official = Official(id: id, name: name, party: party)
    official.aliases = entry.texts("aliases")
    official.actsFor = entry.identifier("acts-for")
    official.rank = entry.text("rank")
    official.note = entry.text("note")
    official.place = entry.place
    official.offices = entry.entries("offices").compactMap { office in
      office.text("title").map {
        Official.Office(title: $0, rank: office.text("rank"), claim: office.claim)
      }
    }
    official.appearances = entry.entries("appearances").compactMap(appearance)
    officials.append(official)
  }

  private func appearance(_ entry: EntryReader) -> Official.Appearance? {
    guard let coalition: Coalition.ID = entry.identifier("coalition"), let did = entry.text("did")
    else { return nil }
    return Official.Appearance(
      coalition: coalition, date: entry.date("date"), meeting: entry.identifier("meeting"),
      did: did,
      presence: entry.choice("presence") ?? .present, claim: entry.claim)
  }

  /// Adds a meeting, with those who attended.
  mutating func addMeeting(_ entry: EntryReader) {
    guard let id: Meeting.ID = entry.identifier("id"), let name = entry.text("name"),
      let coalition: Coalition.ID = entry.identifier("coalition")
    else { return }
    var meeting = Meeting(id: id, name: name, coalition: coalition, claim: entry.claim)
    meeting.date = entry.date("date")
    meeting.venue = entry.text("place")
    meeting.format = entry.choice("format")
    meeting.declaredAttendance = entry.text("declared-attendance")
    for attendance in entry.entries("attended") {
      meeting.parties += attendance.identifiers("parties")
      meeting.officials += attendance.entries("officials").compactMap { attendee in
        attendee.identifier("id").map {
          Meeting.Attendee(official: $0, presence: attendee.choice("presence") ?? .present)
        }
      }
    }
    meetings.append(meeting)
  }
}
