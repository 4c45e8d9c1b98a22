import GraphCore

@testable import Interchange

/// A graph folder with one entry of each kind, each with every field; texts say where they stand.
enum FullFolder {
  /// The files by their names.
  static var files: [String: String] {
    var files: [String: String] = [:]
    for file in GraphFile.allCases {
      let keys = entry(file.kind)
      files[file.name ?? "coalitions/the-coalition.yaml"] =
        file.isList ? YAMLWriter.file([keys]) : YAMLWriter.file(keys)
    }
    return files
  }

  /// Every text of the files that a reader could lose, as the fields with which it is written.
  static var values: Set<String> {
    Set(
      EntryKind.allCases.flatMap { kind in
        kind.fields.compactMap { field in
          switch field.type {
          case .text, .texts, .map: text(kind, field)
          default: nil
          }
        }
      })
  }

  private static func text(_ kind: EntryKind, _ field: Field) -> String {
    "The \(field.name) of \(kind.name)"
  }

  private static func entry(_ kind: EntryKind) -> [(String, YAMLWriter.Value)] {
    kind.fields.map { field in
      let text = text(kind, field)
      return switch field.type {
      case .text: (field.name, .text(text))
      case .texts: (field.name, .list([text]))
      case .link: (field.name, .text("https://example.org"))
      case .date: (field.name, .text(field.name == "to" || field.name == "ended" ? "2025" : "2024"))
      case .number: (field.name, .text("2"))
      case .flag: (field.name, .text("true"))
      case .map: (field.name, .keys([("name", .text(text))]))
      case .identifier(let kind): (field.name, .text(id(kind)))
      case .reference(let kind): (field.name, .text(reference(kind, field)))
      case .references(let kind): (field.name, .list([reference(kind, field)]))
      case .choice(let words): (field.name, .text(words[words.count - 1]))
      case .entry(let kind): (field.name, .keys(entry(kind)))
      case .entries(let kind): (field.name, .items([entry(kind)]))
      }
    }.filter {
      !(kind == .coalition && $0.0 == "part-of") && !(kind == .body && $0.0 == "succeeds")
    }
  }

  private static func id(_ kind: NodeKind) -> String { "the-\(kind.rawValue)" }

  private static func reference(_ kind: NodeKind, _ field: Field) -> String {
    field.name == "apart-from" ? "FRA" : id(kind)
  }
}
