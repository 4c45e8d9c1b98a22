import Analyses
import Counting
import Dates
import GraphCore

/// The surroundings of an official, a meeting, a body, a mechanism or a place, from its record.
extension Surroundings {
  /// The most acts that are drawn.
  private static let mostActs = 4

  /// The surroundings of a node; `nil` if the graph does not have it.
  init?(_ record: Record, language: String) {
    let graph = record.affiliations.graph
    guard Surroundings.has(record.node, graph) else { return nil }
    func lines(_ kind: Record.Section.Kind) -> [Record.Line] {
      record.sections.first { $0.kind == kind }?.lines.filter { !$0.isRejected } ?? []
    }
    picture = PictureTies(record.affiliations, uncounted: true)
    name = record.title
    id = "\(record.node.kind.rawValue)-\(record.node.id.replacing(" ", with: "-"))"
    // What the node is a part of, or acts for.
    let employer = lines(.identity).last { $0.field == .party }
    larger = (lines(.coalition).first ?? employer)?.subject?.name
    largerWord = employer == nil ? "part of" : "acts for"

    subtitle =
      switch record.node.kind {
      case .official: "Offices, meetings and acts"
      case .meeting: "Attendance and acts"
      case .place: "Meetings and bodies there"
      default: "What is known of it"
      }

    let led = lines(.leads) + lines(.leaders)
    leadsHeading = lines(.leads).isEmpty ? "Led by" : "Leads"
    leads = Surroundings.items(led, graph) { line in
      [line.role, line.text, line.time].compactMap(\.self).joined(separator: ", ")
    }.map { item in
      var item = item
      item.mark = Mark(shape: .leads, sureness: .certain)
      return item
    }

    let meetings = lines(.attended) + (record.node.kind == .meeting ? [] : lines(.meetings))
    if record.node.kind == .meeting {
      membersHeading = "Attended"
      members = Surroundings.attendees(of: lines(.meetings))
    } else {
      membersHeading = lines(.attended).isEmpty ? "Meetings there" : "Meetings attended"
      members = Surroundings.items(meetings, graph) { line in
        [line.time, line.text].compactMap(\.self).joined(separator: ", ")
      }
    }
    cards = Surroundings.cards(record)
    let acts = lines(.acts)
    stepsHeading = acts.count > Surroundings.mostActs ? "The last of \(acts.count) acts" : "Acts"
    steps = acts.suffix(Surroundings.mostActs).map { line in
      Card(
        title: line.subject?.short ?? "",
        lines: [line.text, line.time].compactMap(\.self))
    }

    let event = record.node.kind == .meeting ? lines(.meetings).first : nil
    remark = [event?.time, event?.place].compactMap(\.self).joined(separator: ", ")
    let summary = record.summary.first.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    let counts =
      record.node.kind == .meeting
      ? (members.isEmpty
        ? "nobody is named"
        : "\(members.count) \(members.count == 1 ? "attendee is" : "attendees are") named")
      : meetings.isEmpty ? nil : "\(Noun.meeting.counted(meetings.count))"
    let known = [summary, counts].compactMap(\.self)
    finding = known.isEmpty ? name : "\(name): \(known.joined(separator: "; "))"
  }

  private static func has(_ node: NodeReference, _ graph: CoalitionGraph) -> Bool {
    switch node {
    case .official(let id): graph.officials[id: id] != nil
    case .meeting(let id): graph.meetings[id: id] != nil
    case .body(let id): graph.bodies[id: id] != nil
    case .mechanism(let id): graph.mechanisms[id: id] != nil
    default: node.kind == .place
    }
  }

  /// The subjects of some lines, each once, with a remark.
  private static func items(
    _ lines: [Record.Line], _ graph: CoalitionGraph, remark: (Record.Line) -> String
  ) -> [Item] {
    var seen: Set<String> = []
    return lines.compactMap { line in
      guard let subject = line.subject, seen.insert(subject.id).inserted else { return nil }
      let words = remark(line)
      return Item(
        id: subject.id, name: subject.name, remark: words, mark: nil,
        words: "\(subject.name): \(words)", link: graph.link(line.sources))
    }
  }

  /// Whoever attended a meeting: officials with their offices, then parties.
  private static func attendees(of lines: [Record.Line]) -> [Item] {
    lines.flatMap(\.others).map { label in
      let rest = label.name.dropFirst(label.short.count)
      let isDescribed = label.name.hasPrefix(label.short) && rest.hasPrefix(" (")
      return Item(
        id: label.id, name: isDescribed ? label.short : label.name,
        remark: isDescribed ? String(rest.dropFirst(2).dropLast()) : "", mark: nil,
        words: label.name, link: nil)
    }
  }

  /// The offices of an official, and what is known of a body or a mechanism.
  private static func cards(_ record: Record) -> [Card] {
    let shown: Set<Record.Section.Kind> = [.offices, .bodies, .successors, .mechanisms]
    return record.sections.filter { shown.contains($0.kind) }.flatMap { section in
      section.lines.filter { !$0.isRejected }.map { line in
        let isItself = line.subject?.id == record.node.id
        let title = section.kind == .offices ? line.role : isItself ? nil : line.subject?.name
        let words = [
          line.place, line.time, line.remarks.contains(.planned) ? "planned" : nil,
        ].compactMap(\.self)
        return Card(
          title: title ?? section.kind.heading,
          lines: [words.joined(separator: ", ")] + line.leader,
          isPlanned: line.remarks.contains(.planned))
      }
    }
  }
}

extension Record.Section.Kind {
  /// The heading of a card without a name of its own.
  fileprivate var heading: String { self == .mechanisms ? "Step" : "Seat and time" }
}

extension Record.Line {
  /// The date of an event, or the time for which the line is known, in words.
  fileprivate var time: String? {
    if let date { return date.inWords }
    let words = [
      from.map { "since \($0.inWords)" }, to.map { "to \($0.inWords)" },
    ].compactMap(\.self)
    if !words.isEmpty { return words.joined(separator: " ") }
    return attested.last.map { "as of \($0.inWords)" }
  }

  /// Whoever leads a body, in the words of the source.
  fileprivate var leader: [String] {
    remarks.compactMap { remark in
      if case .ledBy(let words) = remark { return "led by \(words)" }
      return nil
    }
  }
}
