import Counting
import Dates
import GraphCore

extension Record.Section.Kind {
  /// The heading for people.
  package var heading: String {
    switch self {
    case .identity: "identity"
    case .coalition: "part of"
    case .founded: "founded"
    case .sizes: "size"
    case .leaders: "led by"
    case .members: "members"
    case .leads: "leads"
    case .memberships: "memberships"
    case .offices: "offices"
    case .officials: "officials"
    case .bodies: "bodies"
    case .successors: "succeeded by"
    case .mechanisms: "mechanisms"
    case .meetings: "meetings"
    case .attended: "meetings attended"
    case .attendance: "reported attendance"
    case .acts: "acts of officials"
    case .parts: "parts"
    case .larger: "the larger coalition"
    case .disputes: "disputes"
    case .sources: "sources"
    }
  }
}

extension Record.Line {
  /// The statement in words, without its date, remarks and sources.
  package func statement(in section: Record.Section.Kind) -> String {
    let name = subject?.name ?? ""
    switch section {
    case .identity: return identity
    case .coalition: return name
    case .founded: return "founded" + placeWords
    case .sizes, .attendance: return size
    case .larger: return "\(name): \(size)"
    case .leaders, .members, .leads, .memberships:
      return "\(name): \(role ?? "")" + inBrackets(text)
    case .offices: return (role ?? "") + inBrackets(text)
    case .officials: return name + inBrackets(text) + (role.map { ": \($0)" } ?? "")
    case .bodies, .successors: return name + inBrackets(role) + placeWords
    case .mechanisms: return "\(role ?? ""): \(text ?? name)"
    case .disputes: return (subject == nil ? "" : "\(name): ") + (sentence ?? "")
    case .meetings, .attended:
      let attended = others.map(\.name).joined(separator: "; ")
      return name + placeWords + inBrackets(text)
        + (attended.isEmpty ? "" : "; attended: \(attended)")
    case .acts: return name + inBrackets(role) + ": \(text ?? "")"
    case .parts: return "\(name) (\(subject?.id ?? "")), kind: \(role ?? "")"
    case .sources:
      return "\(subject?.id ?? ""): " + (text.map { "\($0), " } ?? "") + "“\(name)”"
        + inBrackets(role)
    }
  }

  /// A reported number with the things counted: `22 attended`, `at least 30 members`.
  private var size: String {
    guard let text, let role else { return text ?? "" }
    if role == Declaration.Subject.attendance.rawValue { return "\(text) attended" }
    return "\(text) \(text == "1" && role.hasSuffix("s") ? String(role.dropLast()) : role)"
  }

  private var identity: String {
    switch field {
    case .name:
      (subject.map { $0.name == $0.id ? $0.name : "\($0.name) (\($0.id))" } ?? "")
        + (role.map { ", \($0)" } ?? "")
    case .aliases: "also called \(text ?? "")"
    case .status: "status: \(role ?? "")"
    case .scope: "included for comparison only"
    case .partOf: "part of \(subject?.name ?? "")"
    case .party: "\(role ?? "") \(subject?.name ?? "")"
    case .purpose: "purpose: \(text ?? "")"
    case .attribute: "\(role ?? ""): \(text ?? "")"
    case .note, nil: text ?? ""
    }
  }

  private var placeWords: String { place.map { ", \($0)" } ?? "" }

  private func inBrackets(_ text: String?) -> String { text.map { " (\($0))" } ?? "" }

  /// The dates in words: `since 2024-01, as of 2025-01-20`; `nil` if none is expected.
  package var dates: String? {
    var parts: [String] = []
    if let date { parts.append("\(date)") }
    switch (from, to) {
    case (let from?, let to?): parts.append(from == to ? "\(from)" : "\(from) to \(to)")
    // A planned date lies ahead.
    case (let from?, nil): parts.append("\(remarks.contains(.planned) ? "from" : "since") \(from)")
    case (nil, let to?): parts.append("until \(to)")
    case (nil, nil): break
    }
    // After its end nothing holds any more; it is only reported.
    let isOver = to.map { end in attested.contains { $0.earliest > end.latest } } ?? false
    let verb = isOver ? "reported" : "as of"
    switch attested.count {
    case 0: break
    case 1, 2: parts.append("\(verb) " + attested.map(\.description).joined(separator: " and "))
    default:
      parts.append(
        "\(verb) \(attested.count) dates from \(attested[0]) to \(attested[attested.count - 1])")
    }
    if parts.isEmpty { return isUndated ? "undated" : nil }
    return parts.joined(separator: ", ")
  }
}

extension Record.Remark {
  /// The remark in words.
  package var words: String {
    switch self {
    case .ended: "ended"
    case .possible: "possible"
    case .planned: "planned"
    case .notCounted(let status): "not counted, as the coalition is only \(status.rawValue)"
    case .rejected(let reason): "rejected: \(reason)"
    case .disputed(let question): "disputed: \(question)"
    case .confidence(let confidence): confidence.rawValue
    case .derivedEnd(let date?, let cause, _): "derived: ended on \(date), with \(cause.name)"
    case .derivedEnd(nil, let cause, isSure: true): "ended with \(cause.name), on an unknown day"
    case .derivedEnd(nil, let cause, isSure: false):
      "may have ended: \(cause.name) ended on an unknown day"
    case .note(let text): text
    case .quote(let words): "“\(words)”"
    case .locator(let place): place
    case .meeting(let meeting): "at \(meeting.name) only"
    case .presence(let presence): presence.rawValue
    case .condition(let condition): condition
    case .announced(let date): "announced \(date)"
    case .ledBy(let words): "led by \(words)"
    case .succeeds(let body): "follows \(body.name)"
    case .every(let interval): "every \(interval)"
    case .amount(let amount): amount
    case .status(let status): status.rawValue.replacing("-", with: " ")
    case .format(let format): format.rawValue
    case .reportedAttendance(let words): "reported attendance: \(words)"
    case .counted(let words): "counted: \(words)"
    case .countsBeneficiary(let isCounted):
      isCounted ? "the beneficiary included" : "the beneficiary not included"
    case .apartFrom(let parties):
      "in addition: \(parties.map(\.name).joined(separator: ", "))"
    case .actsFor(let party): "acts for \(party.name)"
    case .foundByEntente: "found by entente"
    case .dateInferred: "date inferred"
    case .citing(let names): "citing \(names.joined(separator: " and "))"
    case .url(let address): address
    case .covers(let coverage): "covers \(coverage)"
    case .retrieved(let date): "retrieved \(date)"
    }
  }
}
