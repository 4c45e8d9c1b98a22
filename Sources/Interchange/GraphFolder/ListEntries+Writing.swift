import GraphCore

// Entries of the files that are lists.
extension GraphFolder {
  static func entry(_ source: Source) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.id("id", source.id)
      $0.text("outlet", source.outlet)
      $0.text("title", source.title)
      $0.text("url", source.url)
      $0.date("published", source.published)
      $0.text("published-inferred", source.publishedIsInferred ? "true" : nil)
      $0.date("retrieved", source.retrieved)
      if let covers = source.covers {
        $0.keys(
          "covers",
          YAMLKeys.of {
            $0.date("from", covers.from)
            $0.date("to", covers.to)
            $0.text("complete", covers.isComplete ? "true" : "false")
          })
      }
      $0.text("kind", source.kind)
      $0.list("cites", source.cites)
      $0.text("note", source.note)
    }
  }

  static func entry(_ party: Party) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.id("id", party.id)
      $0.word("kind", party.kind, unless: .state)
      $0.text("name", party.name)
      $0.text("short", party.short)
      $0.list("aliases", party.aliases)
      $0.id("part-of", party.partOf)
      $0.map("attributes", party.attributes)
      $0.text("note", party.note)
    }
  }

  static func entry(_ official: Official) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.id("id", official.id)
      $0.text("name", official.name)
      $0.list("aliases", official.aliases)
      $0.id("party", official.party)
      $0.id("acts-for", official.actsFor)
      $0.text("rank", official.rank)
      $0.text("note", official.note)
      $0.items(
        "offices",
        official.offices.map { office in
          YAMLKeys.of {
            $0.text("title", office.title)
            $0.text("rank", office.rank)
            $0.claim(office.claim, isDated: true)
          }
        })
      $0.items(
        "appearances",
        official.appearances.map { appearance in
          YAMLKeys.of {
            $0.id("coalition", appearance.coalition)
            $0.date("date", appearance.date)
            $0.id("meeting", appearance.meeting)
            $0.text("did", appearance.did)
            $0.word("presence", appearance.presence, unless: .present)
            $0.claim(appearance.claim, isDated: false)
          }
        })
    }
  }

  static func entry(_ meeting: Meeting) -> [(String, YAMLWriter.Value)] {
    let attended = YAMLKeys.of {
      $0.ids("parties", meeting.parties)
      if meeting.officials.allSatisfy({ $0.presence == .present }) {
        $0.ids("officials", meeting.officials.map(\.official))
      } else {
        $0.items(
          "officials",
          meeting.officials.map { attendee in
            YAMLKeys.of {
              $0.id("id", attendee.official)
              $0.word("presence", attendee.presence, unless: .present)
            }
          })
      }
    }
    return YAMLKeys.of {
      $0.id("id", meeting.id)
      $0.text("name", meeting.name)
      $0.date("date", meeting.date)
      $0.text("place", meeting.venue)
      $0.id("coalition", meeting.coalition)
      $0.word("format", meeting.format)
      $0.keys("attended", attended)
      $0.text("declared-attendance", meeting.declaredAttendance)
      $0.claim(meeting.claim, isDated: false)
    }
  }

  static func entry(_ dispute: Dispute) -> [(String, YAMLWriter.Value)] {
    YAMLKeys.of {
      $0.id("id", dispute.id)
      $0.id("coalition", dispute.coalition)
      $0.text("topic", dispute.topic)
      $0.text("about", dispute.about)
      $0.text("note", dispute.note)
      $0.items(
        "sides",
        dispute.sides.map { side in
          YAMLKeys.of {
            $0.text("value", side.value)
            $0.ids("parties", side.parties)
            $0.date("date", side.date)
            $0.claim(side.claim, isDated: false)
          }
        })
    }
  }
}
