public import Foundation
public import GraphCore

extension GraphFolder {
  /// The files of a graph, by their names below its folder, as `read` takes them.
  ///
  /// Reading them gives an equal graph; remarks of their editors and the order of entries are not
  /// part of a graph.
  public static func files(of graph: CoalitionGraph) -> [String: String] {
    var files: [String: String] = [:]
    files["graph.yaml"] = YAMLWriter.file(
      keys {
        $0.text("title", graph.title)
        $0.text("description", graph.description)
        $0.text("licence", graph.licence)
        $0.list("languages", graph.languages)
      })
    func add(_ name: String, _ items: [[(String, YAMLWriter.Value)]]) {
      if !items.isEmpty { files[name] = YAMLWriter.file(items) }
    }
    add("sources.yaml", graph.sources.map(entry))
    add(
      "countries.yaml",
      graph.countries.map { country in
        keys {
          $0.text("code", country.id.rawValue)
          $0.text("name", country.name)
          $0.list("aliases", country.aliases)
        }
      })
    add(
      "organisations.yaml",
      graph.organisations.map { organisation in
        keys {
          $0.text("id", organisation.id.rawValue)
          $0.text("name", organisation.name)
          $0.text("part-of", organisation.partOf?.rawValue)
        }
      })
    add("officials.yaml", graph.officials.map(entry))
    add("meetings.yaml", graph.meetings.map(entry))
    add("disputes.yaml", graph.disputes.map(entry))
    for coalition in graph.coalitions {
      files["coalitions/\(coalition.id).yaml"] = YAMLWriter.file(entry(coalition, in: graph))
    }
    return files
  }

  /// Writes a graph into a folder that does not exist yet; it is there whole or not at all.
  public static func write(_ graph: CoalitionGraph, to folder: URL) throws {
    let manager = FileManager.default
    let parent = folder.deletingLastPathComponent()
    let draft = parent.appending(path: ".\(folder.lastPathComponent)-\(UUID().uuidString)")
    do {
      for (name, text) in files(of: graph) {
        let file = draft.appending(path: name)
        try manager.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
      try manager.moveItem(at: draft, to: folder)
    } catch {
      try? manager.removeItem(at: draft)
      throw error
    }
  }

  private static func entry(_ source: Source) -> [(String, YAMLWriter.Value)] {
    keys {
      $0.text("id", source.id.rawValue)
      $0.text("outlet", source.outlet)
      $0.text("title", source.title)
      $0.text("url", source.url)
      $0.text("published", source.published?.description)
      $0.text("published-inferred", source.publishedIsInferred ? "true" : nil)
      $0.text("retrieved", source.retrieved?.description)
      if let covers = source.covers {
        $0.keys(
          "covers",
          keys {
            $0.text("from", covers.from?.description)
            $0.text("to", covers.to?.description)
            $0.text("complete", covers.isComplete ? "true" : "false")
          })
      }
      $0.text("kind", source.kind)
      $0.list("cites", source.cites)
      $0.text("note", source.note)
    }
  }

  private static func entry(_ official: Official) -> [(String, YAMLWriter.Value)] {
    keys {
      $0.text("id", official.id.rawValue)
      $0.text("name", official.name)
      $0.list("aliases", official.aliases)
      $0.text("country", official.country.rawValue)
      $0.text("acts-for", official.actsFor?.node.id)
      $0.text("rank", official.rank)
      $0.text("note", official.note)
      $0.items(
        "offices",
        official.offices.map { office in
          keys {
            $0.text("title", office.title)
            $0.text("rank", office.rank)
            $0.claim(office.claim, isDated: true)
          }
        })
      $0.items(
        "appearances",
        official.appearances.map { appearance in
          keys {
            $0.text("coalition", appearance.coalition.rawValue)
            $0.text("date", appearance.date?.description)
            $0.text("meeting", appearance.meeting?.rawValue)
            $0.text("did", appearance.did)
            $0.text(
              "presence", appearance.presence == .present ? nil : appearance.presence.rawValue)
            $0.claim(appearance.claim, isDated: false)
          }
        })
    }
  }

  private static func entry(_ meeting: Meeting) -> [(String, YAMLWriter.Value)] {
    let attended = keys {
      $0.list("countries", meeting.countries.map(\.rawValue))
      $0.list("organisations", meeting.parties.map(\.node.id))
      if meeting.officials.allSatisfy({ $0.presence == .present }) {
        $0.list("officials", meeting.officials.map(\.official.rawValue))
      } else {
        $0.items(
          "officials",
          meeting.officials.map { attendee in
            keys {
              $0.text("id", attendee.official.rawValue)
              $0.text("presence", attendee.presence.rawValue)
            }
          })
      }
    }
    return keys {
      $0.text("id", meeting.id.rawValue)
      $0.text("name", meeting.name)
      $0.text("date", meeting.date?.description)
      $0.text("place", meeting.place)
      $0.text("coalition", meeting.coalition.rawValue)
      $0.text("format", meeting.format?.rawValue)
      $0.keys("attended", attended)
      $0.text("declared-attendance", meeting.declaredAttendance)
      $0.claim(meeting.claim, isDated: false)
    }
  }

  private static func entry(_ dispute: Dispute) -> [(String, YAMLWriter.Value)] {
    keys {
      $0.text("id", dispute.id.rawValue)
      $0.text("coalition", dispute.coalition.rawValue)
      $0.text("topic", dispute.topic)
      $0.text("about", dispute.about)
      $0.text("note", dispute.note)
      $0.items(
        "claims",
        dispute.sides.map { side in
          keys {
            $0.text("value", side.value)
            $0.text("date", side.date?.description)
            $0.claim(side.claim, isDated: false)
          }
        })
    }
  }
}
