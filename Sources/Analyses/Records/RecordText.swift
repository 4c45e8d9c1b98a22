import Counting
import Dates
import GraphCore

/// The lines of a record for people: one for each party, with numbers that refer to the sources.
struct RecordText {
  /// A line under a heading.
  struct Line: Hashable {
    let text: String
    /// Whether it is a single claim, which stands below the line of its party.
    var isClaim = false
  }

  private let numbers: [Source.ID: Int]
  private let listsClaims: Bool
  private let record: Record

  init(_ record: Record, listingClaims: Bool) {
    self.record = record
    listsClaims = listingClaims
    numbers = Dictionary(
      uniqueKeysWithValues: record.lines(.sources).enumerated().compactMap { number, line in
        line.subject.map { (Source.ID($0.id), number + 1) }
      })
  }

  /// Whether claims are drawn together that could be listed.
  var hasHiddenClaims: Bool {
    guard !listsClaims else { return false }
    return record.sections.contains { section in
      RecordText.isByParty(section.kind) && groups(section.lines).contains { $0.count > 1 }
    }
  }

  /// The answer in short, with the number of members.
  var summary: [String] {
    record.summary
      + record.lines(.sizes).filter { $0.role == nil }.map { line in
        (line.text ?? "") + "." + reference(line.sources)
      }
  }

  /// The lines of a section.
  func lines(_ section: Record.Section) -> [Line] {
    switch section.kind {
    case .leaders, .members, .leads, .memberships:
      let isDated = section.kind == .leads || section.kind == .memberships
      return ordered(groups(section.lines), isDated).flatMap { group in
        let claims = group.map { claim in
          Line(text: claimSentence(claim), isClaim: true)
        }
        guard group.count > 1 else {
          return [Line(text: sentence(ofOne: group[0], in: section.kind))]
        }
        return [Line(text: sentence(of: group, in: section.kind))] + (listsClaims ? claims : [])
      }
    case .disputes:
      // The sides of one dispute stand together.
      var texts: [String] = []
      var groups: [String: [Record.Line]] = [:]
      for line in section.lines {
        let text = line.statement(in: .disputes)
        if groups[text] == nil { texts.append(text) }
        groups[text, default: []].append(line)
      }
      return texts.map { text in
        let sides = groups[text] ?? []
        let remarks = sides[0].remarks.map { remark in
          let words = remark.words.capitalizedFirst
          return words.hasSuffix(".") ? words : words + "."
        }.joined(separator: " ")
        return Line(
          text: text + (remarks.isEmpty ? "" : " \(remarks)")
            + reference(Set(sides.flatMap(\.sources)).sorted()))
      }
    // The number of members stands above all sections.
    case .sizes:
      return section.lines.filter { $0.role != nil }
        .map { Line(text: sentence($0, in: .sizes)) }
    case .sources:
      return section.lines.enumerated().map { number, line in
        Line(text: "[\(number + 1)] \(line.sentence(in: .sources))")
      }
    default: return section.lines.map { Line(text: sentence($0, in: section.kind)) }
    }
  }

  private static func isByParty(_ kind: Record.Section.Kind) -> Bool {
    switch kind {
    case .leaders, .members, .leads, .memberships: true
    default: false
    }
  }

  // MARK: Parties

  /// The claims on one node together; those that are rejected each alone.
  ///
  /// - Complexity: O(*n*).
  private func groups(_ lines: [Record.Line]) -> [[Record.Line]] {
    var groups: [[Record.Line]] = []
    var positions: [TieKey: Int] = [:]
    for line in lines {
      guard let tie = line.tie, !line.isRejected else {
        groups.append([line])
        continue
      }
      if let known = positions[tie] {
        groups[known].append(line)
      } else {
        positions[tie] = groups.count
        groups.append([line])
      }
    }
    return groups
  }

  /// The groups by role and name, or by date; those that are over after the others, rejected ones last.
  private func ordered(_ groups: [[Record.Line]], _ isDated: Bool) -> [[Record.Line]] {
    func key(_ group: [Record.Line]) -> (Int, Int, String) {
      let state = group[0].isRejected ? 2 : group.allSatisfy(\.isOver) ? 1 : 0
      let role = group.compactMap { $0.role.flatMap { Role(rawValue: $0)?.order } }.min() ?? .max
      return (state, isDated ? 0 : Int(role), isDated ? "" : group[0].subject?.name ?? "")
    }
    return groups.enumerated().sorted {
      let (a, b) = (key($0.element), key($1.element))
      return a == b ? $0.offset < $1.offset : a < b
    }.map(\.element)
  }

  /// A party in one line: each role with its dates, the number of sources, remarks, and quotes with the source
  /// of each.
  private func sentence(of group: [Record.Line], in section: Record.Section.Kind) -> String {
    let roles = RolePeriod.periods(of: group)
    var text = roles[0].statement(in: section) + (roles[0].dates.map { " [\($0)]" } ?? "")
    for further in roles.dropFirst() {
      text += ", \(further.role ?? "")" + (further.dates.map { " [\($0)]" } ?? "")
    }
    var remarks = [count(Set(group.flatMap(\.sources)).sorted())].compactMap(\.self)
    for remark in group.flatMap(\.remarks) where remark.isAboutRole {
      if !remarks.contains(remark.words) { remarks.append(remark.words) }
    }
    let confidences = group.map { $0.remarks.first(where: \.isConfidence) }
    if let first = confidences[0], confidences.allSatisfy({ $0 != nil }) {
      remarks.append(first.words)
    }
    for line in group {
      for case .quote(let words) in line.remarks {
        remarks.append("“\(words)”" + reference(line.sources))
      }
    }
    return text + (remarks.isEmpty ? "" : " – \(remarks.joined(separator: "; "))")
  }

  /// A claim below the line of its party, which has the name and what is true of the role.
  private func claimSentence(_ line: Record.Line) -> String {
    let own = line.remarks.filter { !$0.isAboutRole }.map(\.words)
    return (line.role ?? "") + (line.text.map { " (\($0))" } ?? "")
      + (line.dates.map { " [\($0)]" } ?? "")
      + (own.isEmpty ? "" : " – \(own.joined(separator: "; "))") + reference(line.sources)
  }

  /// A party of which there is one claim, with all that the claim says of itself.
  private func sentence(ofOne claim: Record.Line, in section: Record.Section.Kind) -> String {
    guard claim.tie != nil, !claim.isRejected else { return sentence(claim, in: section) }
    var line = claim
    line.attested = RolePeriod.periods(of: [claim])[0].attested
    let remarks = [count(claim.sources)].compactMap(\.self) + line.remarks.map(\.words)
    line.remarks = []
    return line.sentence(in: section, citing: nil)
      + (remarks.isEmpty ? "" : " – \(remarks.joined(separator: "; "))")
  }

  /// The number of sources, with references to them.
  private func count(_ sources: [Source.ID]) -> String? {
    sources.isEmpty ? nil : Noun.source.counted(sources.count) + reference(sources)
  }

  private func sentence(_ line: Record.Line, in section: Record.Section.Kind) -> String {
    line.sentence(in: section, citing: nil) + reference(line.sources)
  }

  /// The numbers of sources in brackets.
  private func reference(_ sources: [Source.ID]) -> String {
    let own = sources.compactMap { numbers[$0] }.sorted()
    return own.isEmpty ? "" : " [\(Citations.runs(own))]"
  }
}

extension Record.Line {
  /// Whether the claim is known to be wrong.
  package var isRejected: Bool {
    remarks.contains { if case .rejected = $0 { true } else { false } }
  }

  /// Whether the claim holds no longer.
  var isOver: Bool {
    remarks.contains {
      switch $0 {
      case .ended, .derivedEnd: true
      default: false
      }
    }
  }
}

extension Record.Remark {
  fileprivate var isConfidence: Bool {
    if case .confidence = self { true } else { false }
  }

  /// Whether it is about the role, and not about the words of one source.
  fileprivate var isAboutRole: Bool {
    switch self {
    case .possible, .notCounted, .disputed, .derivedEnd: true
    default: false
    }
  }
}
