import Documents
import GraphCore

/// JSON Schemas (draft 2020-12) of the files of a graph folder, made from the catalogue of fields.
package enum GraphSchema {
  /// The schemas by the names of their files, such as `sources.schema.json`.
  package static var files: [String: String] {
    var files: [String: String] = [:]
    for file in GraphFile.allCases { files["\(name(of: file)).schema.json"] = schema(of: file) }
    return files
  }

  private static func name(of file: GraphFile) -> String {
    file.name.map { FileSuffix.stem(of: $0) } ?? "coalition"
  }

  private static func schema(of file: GraphFile) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", file.kind.file)
      if file.isList {
        json.member("type", "array")
        json.key("items")
        json.reference(to: file.kind.rawValue)
      } else {
        json.member("$ref", definition(file.kind.rawValue))
      }
      json.key("$defs")
      json.object { json in
        let kinds = inside(file.kind)
        for kind in EntryKind.allCases where kinds.contains(kind) {
          json.key(kind.rawValue)
          json.entry(kind)
        }
        json.valueTypes()
      }
    }
    return json.text + "\n"
  }

  /// A kind with the kinds of all entries inside it.
  private static func inside(_ kind: EntryKind) -> Set<EntryKind> {
    kind.fields.reduce(into: [kind]) { kinds, field in
      switch field.type {
      case .entry(let inner), .entries(let inner): kinds.formUnion(inside(inner))
      default: break
      }
    }
  }

  fileprivate static func definition(_ name: String) -> String { "#/$defs/\(name)" }
}

extension JSONWriter {
  fileprivate mutating func reference(to name: String) {
    object(.line) { $0.member("$ref", GraphSchema.definition(name)) }
  }

  /// The schema of an entry.
  fileprivate mutating func entry(_ kind: EntryKind) {
    object { json in
      json.member("type", "object")
      json.key("properties")
      json.object { json in
        for field in kind.fields {
          json.key(field.name)
          json.property(field)
        }
      }
      json.key("required")
      json.array(.line) { json in
        for field in kind.fields where field.isRequired { json.value(field.name) }
      }
      if !kind.alternatives.isEmpty {
        json.key("anyOf")
        json.array(.line) { json in
          for name in kind.alternatives { json.required([name]) }
        }
      }
      json.member("additionalProperties", false)
    }
  }

  private mutating func required(_ names: [String]) {
    object { json in
      json.key("required")
      json.array { json in for name in names { json.value(name) } }
    }
  }

  private mutating func property(_ field: Field) {
    object { json in
      json.type(field.type)
      if !field.examples.isEmpty {
        json.key("examples")
        json.array(.line) { json in for example in field.examples { json.value(example) } }
      }
      json.member("description", field.text)
    }
  }

  /// The members that describe the values of a type.
  private mutating func type(_ type: FieldType) {
    func reference(_ name: String) -> String { GraphSchema.definition(name) }
    switch type {
    case .text: member("$ref", reference("text"))
    case .texts: member("$ref", reference("texts"))
    case .link:
      member("type", "string")
      member("pattern", "^[hH][tT][tT][pP][sS]?://")
    case .date: member("$ref", reference("date"))
    case .number:
      member("type", "integer")
      member("minimum", FieldType.numbers.lowerBound)
      member("maximum", FieldType.numbers.upperBound)
    case .flag: member("type", "boolean")
    case .map:
      member("type", "object")
      key("additionalProperties")
      self.reference(to: "text")
    case .identifier(let kind), .reference(let kind):
      member("$ref", reference(kind == .party ? "party-id" : "id"))
    case .references(let kind): member("$ref", reference(kind == .party ? "party-ids" : "ids"))
    case .choice(let words):
      key("enum")
      array(.line) { json in for word in words { json.value(word) } }
    case .entry(let kind): member("$ref", reference(kind.rawValue))
    case .entries(let kind):
      key("anyOf")
      array { json in
        json.reference(to: kind.rawValue)
        json.object { json in
          json.member("type", "array")
          json.key("items")
          if kind.shorthand == nil {
            json.reference(to: kind.rawValue)
          } else {
            json.object { json in json.either(["id", kind.rawValue]) }
          }
        }
        if kind.shorthand != nil { json.reference(to: "id") }
      }
    }
  }

  private mutating func either(_ names: [String]) {
    key("anyOf")
    array(.line) { json in for name in names { json.reference(to: name) } }
  }

  /// The definitions that all schemas share.
  fileprivate mutating func valueTypes() {
    func text(_ name: String, pattern: String?, _ description: String?, _ json: inout JSONWriter) {
      json.key(name)
      json.object { json in
        json.member("type", "string")
        if let pattern { json.member("pattern", pattern) } else { json.member("minLength", 1) }
        if let description { json.member("description", description) }
      }
    }
    func list(_ name: String, of item: String, _ json: inout JSONWriter) {
      json.key(name)
      json.object { json in
        json.key("anyOf")
        json.array { json in
          json.reference(to: item)
          json.object { json in
            json.member("type", "array")
            json.key("items")
            json.reference(to: item)
          }
        }
      }
    }
    text("text", pattern: nil, nil, &self)
    list("texts", of: "text", &self)
    text("id", pattern: "^[a-z0-9-]+$", "Lower-case letters, digits and hyphens.", &self)
    list("ids", of: "id", &self)
    text(
      "party-id", pattern: "^([A-Z]{3}|(cow|gw):[0-9]+|[a-z0-9-]+)$",
      "ISO 3166-1 alpha-3 code, cow: and a Correlates of War number, or an identifier.", &self)
    list("party-ids", of: "party-id", &self)
    key("date")
    object { json in
      json.member("description", "EDTF levels 0 and 1: 2024, 2024-01, 2024-01-18, 2024~, 202X.")
      json.key("anyOf")
      json.array { json in
        json.object { json in
          json.member("type", "string")
          json.member("pattern", GraphSchema.datePattern)
        }
        // YAML editors read a year as a number.
        json.object { json in
          json.member("type", "integer")
          json.member("minimum", 0)
          json.member("maximum", 9999)
        }
      }
    }
  }
}

extension GraphSchema {
  fileprivate static let datePattern =
    "^(Y-?[1-9][0-9]{4,10}|-?[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|-?[0-9]{4}-(0[1-9]|1[0-2]|2[1-4]|XX)"
    + "|-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]|XX)|-?[0-9]{4}-XX-XX)[?~%]?$"
}
