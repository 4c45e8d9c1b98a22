import Dates
import GraphCore

/// The fields of an entry to be written, those without a value left out.
struct YAMLKeys {
  private(set) var keys: [(String, YAMLWriter.Value)] = []

  /// The fields that a closure adds.
  static func of(_ body: (inout YAMLKeys) -> Void) -> [(String, YAMLWriter.Value)] {
    var list = YAMLKeys()
    body(&list)
    return list.keys
  }

  mutating func text(_ key: String, _ value: String?) {
    if let value { keys.append((key, .text(value))) }
  }

  mutating func date(_ key: String, _ value: PartialDate?) { text(key, value?.description) }

  mutating func id<Subject>(_ key: String, _ value: Identifier<Subject>?) {
    text(key, value?.rawValue)
  }

  mutating func ids<Subject>(_ key: String, _ values: [Identifier<Subject>]) {
    list(key, values.map(\.rawValue))
  }

  /// A word of an enumeration, left out where it is the default.
  mutating func word<Word: RawRepresentable<String> & Equatable>(
    _ key: String, _ value: Word?, unless standard: Word? = nil
  ) {
    if let value, value != standard { text(key, value.rawValue) }
  }

  mutating func list(_ key: String, _ values: [String]) {
    if !values.isEmpty { keys.append((key, .list(values))) }
  }

  mutating func items(_ key: String, _ items: [[(String, YAMLWriter.Value)]]) {
    if !items.isEmpty { keys.append((key, .items(items))) }
  }

  mutating func keys(_ key: String, _ inside: [(String, YAMLWriter.Value)]) {
    if !inside.isEmpty { keys.append((key, .keys(inside))) }
  }

  mutating func map(_ key: String, _ values: [String: String]) {
    keys(key, values.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
  }

  /// The evidence of a claim; its dates too, for entries that have them.
  mutating func claim(_ claim: Claim, isDated: Bool) {
    if isDated {
      date("from", claim.from)
      date("to", claim.to)
      date("attested", claim.attested)
    }
    if claim.sources.count == 1 {
      id("source", claim.sources[0])
    } else {
      ids("source", claim.sources)
    }
    word("confidence", claim.confidence, unless: .stated)
    text("rejected", claim.rejected)
    text("note", claim.note)
    text("quote", claim.quote)
    text("locator", claim.locator)
  }
}
