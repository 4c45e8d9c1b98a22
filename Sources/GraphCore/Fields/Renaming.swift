/// Names of fields and words that an earlier format had.
package enum Renaming {
  /// The version since which the new names hold.
  package static let version = "0.2"

  private static let fields = [
    "country": "party", "standing": "role", "besides": "apart-from", "claims": "sides",
    "code": "id", "countries": "parties", "organisations": "parties",
  ]

  private static let words = ["subject": "main"]

  /// The present name of a field that an entry once had.
  package static func field(_ name: String, in kind: EntryKind) -> String? {
    fields[name].flatMap { kind.field($0)?.name }
  }

  /// The present word for a value that a field once had.
  package static func word(_ text: String, among allowed: [String]) -> String? {
    words[text].flatMap { allowed.contains($0) ? $0 : nil }
  }

  /// The files whose entries stand elsewhere, with the present file.
  package static let files = [
    "countries.yaml": "parties.yaml", "organisations.yaml": "parties.yaml",
  ]
}
