import Foundation
import TestSupport

/// Who belongs where, counted from the lines of the bundled graph and not with our reader.
struct YAMLCount {
  enum Choice: Sendable { case capability, main, comparison, all }

  /// The names of the coalitions by country code.
  private(set) var belongs: [String: Set<String>] = [:]
  /// The names of the coalitions that a country leads.
  private(set) var leads: [String: Set<String>] = [:]
  /// The coalitions that name more members than the newest exact size of members: who of them belongs depends on
  /// the age of the evidence, which is not counted here.
  private(set) var overfull: Set<String> = []

  /// The sources that have a date. A claim that has none itself, and rests on others alone, is never certain.
  private let dated: Set<String>

  private static let outsiders: Set = [
    "observer", "applicant", "contributor", "invited", "interested", "unknown", "non-member",
  ]

  init(of choice: Choice, asOf: String) throws {
    let sources = try String(
      contentsOf: Repository.ukraineSupport.appending(path: "sources.yaml"), encoding: .utf8)
    dated = Set(
      sources.components(separatedBy: "\n- ").filter { $0.contains("published:") }
        .compactMap { $0.firstMatch(of: /id: ([a-z0-9-]+)/).map { String($0.1) } })
    let folder = Repository.ukraineSupport.appending(path: "coalitions")
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      count(text, choice, asOf)
    }
  }

  private mutating func count(_ text: String, _ choice: Choice, _ asOf: String) {
    var top: [String: String] = [:]
    var items: [(section: String, text: String)] = []
    var section = ""
    for line in text.split(separator: "\n") {
      if let key = line.prefixMatch(of: /([a-z-]+):\s*(.*)/) {
        section = String(key.1)
        top[section] = String(key.2)
      } else if line.hasPrefix("  - ") {
        items.append((section, String(line)))
      } else if !items.isEmpty {
        items[items.count - 1].text += "\n" + line
      }
    }
    let isComparison = top["scope"] == "comparison"
    let isWanted =
      switch choice {
      case .capability: top["kind"] == "capability"
      case .main: !isComparison
      case .comparison: isComparison
      case .all: true
      }
    guard isWanted, !["planned", "announced", "ended"].contains(top["status"]) else { return }
    let name = top["name", default: ""].trimmingCharacters(in: ["\""])
    let sizes = items.filter { item in
      item.section == "declared" && value("of", in: item.text) == "members"
        && value("qualifier", in: item.text) == "exact" && value("rejected", in: item.text) == nil
    }
    let newest = sizes.max { value("date", in: $0.text) ?? "" < value("date", in: $1.text) ?? "" }
    for item in items where holds(item.text, asOf) && isDated(item.text) {
      guard let country = value("party", in: item.text) else { continue }
      switch item.section {
      case "members" where !YAMLCount.outsiders.contains(value("role", in: item.text) ?? ""):
        belongs[country, default: []].insert(name)
      case "leads"
      where value("at", in: item.text) == nil && value("official", in: item.text) == nil:
        belongs[country, default: []].insert(name)
        if ["lead", "co-lead"].contains(value("role", in: item.text) ?? "lead") {
          leads[country, default: []].insert(name)
        }
      default: break
      }
    }
    let named = belongs.values.count { $0.contains(name) }
    let apart = newest?.text.firstMatch(of: /apart-from: \[([^\]]*)\]/)?.1.split(separator: ",")
      .count
    if let size = newest.flatMap({ value("size", in: $0.text) }).flatMap(Int.init),
      named > size + (apart ?? 0)
    {
      overfull.insert(name)
    }
  }

  /// Whether a claim was not rejected, has begun for certain, and has not ended for certain.
  private func holds(_ item: String, _ asOf: String) -> Bool {
    if value("rejected", in: item) != nil { return false }
    // Of the same length, dates compare as text; a part of a date has no end until the whole has.
    if let end = value("to", in: item), end <= asOf.prefix(end.count), end != asOf { return false }
    if let start = value("from", in: item), start > asOf.prefix(start.count) { return false }
    return true
  }

  /// Whether a claim or one of its sources has a date.
  private func isDated(_ item: String) -> Bool {
    if ["from", "to", "attested"].contains(where: { value($0, in: item) != nil }) { return true }
    let sources = item.matches(of: /sources?: \[?([a-z0-9, -]+)/).flatMap { match in
      match.1.split(whereSeparator: { ", ".contains($0) }).map(String.init)
    }
    return sources.contains(where: dated.contains)
  }

  /// The value of a field of an item, in either of the two ways of writing one.
  private func value(_ name: String, in item: String) -> String? {
    let bare = item.replacing(/"[^"]*"/, with: "")
    let found = bare.split { "{},\n".contains($0) }.first {
      let field = $0.drop { $0 == " " || $0 == "-" }
      return field.hasPrefix("\(name):")
    }
    return found?.split(separator: ":", maxSplits: 1).last?
      .trimmingCharacters(in: .whitespaces)
  }
}
