import Analyses
import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: AnswerSchema.isPresent, "Python with jsonschema is not there"))
struct AnswerSchemaTests {
  @Test("JSON is as the schema says, every value of its column's type")
  func valid() throws {
    #expect(try AnswerSchema.problems(in: MadeUpAnswer.answers.map { $0.text(as: .json) }) == "")
  }

  @Test(
    "What the schema does not allow is refused",
    arguments: [
      (#""schemaVersion": 2"#, #""schemaVersion": 1"#),
      (#""date": "2026-05-26""#, #""date": 2026"#),
      (#""type": "ids""#, #""type": "list""#), (#""rank_exact": false"#, #""rank_exact": "no""#),
      (#""coalitions": 7"#, #""coalitions": "7–9""#), (#""share": 0.126"#, #""share": 1.25"#),
      (#""since": "2024-06?""#, #""since": "June 2024""#),
      (#""period_first": "2024-01-18""#, #""period_first": "2024-01""#),
      (#""leads": -4, "#, ""), (#""name": "countries""#, #""name": "the countries""#),
    ])
  func refused(_ part: String, _ broken: String) throws {
    let text = MadeUpAnswer.answer.text(as: .json)
    let range = try #require(text.firstRange(of: part), "\(part)")
    #expect(
      try AnswerSchema.problems(in: [text.replacingCharacters(in: range, with: broken)]) != "")
  }
}

/// The JSON Schema of answers, held against them by Python's jsonschema.
enum AnswerSchema {
  /// Python, as `Scripts/reference-python` names it, or the one of the system.
  private static let python =
    ProcessInfo.processInfo.environment["ENTENTE_REFERENCE_PYTHON"] ?? "python3"

  /// Whether answers can be checked here.
  static let isPresent = (try? run(["-c", "import jsonschema"]).status) == 0

  /// What is wrong with some answers, a line each; the keys of a row and the types of its values too,
  /// which the schema alone cannot tell from the columns.
  static func problems(in answers: [String]) throws -> String {
    let scratch = try Scratch()
    return try withExtendedLifetime(scratch) {
      var files: [String] = []
      for (number, answer) in answers.enumerated() {
        try scratch.write(answer, to: "\(number).json")
        files.append(scratch.folder.appending(path: "\(number).json").path(percentEncoded: false))
      }
      let schema = Repository.root.appending(path: "Graphs/schema/answer.schema.json")
      let outcome = try run(["-c", program, schema.path(percentEncoded: false)] + files)
      return outcome.output
    }
  }

  private static let program = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    def validator(reference):
        return jsonschema.Draft202012Validator({"$ref": reference, "$defs": schema["$defs"]})
    types = schema["$defs"]["table"]["properties"]["columns"]["items"]["properties"]["type"]["enum"]
    values = {name: validator("#/$defs/" + name) for name in types}
    for file in sys.argv[2:]:
        answer = json.load(open(file))
        for error in jsonschema.Draft202012Validator(schema).iter_errors(answer):
            print(error.json_path, error.message[:200])
        for table in answer["tables"]:
            for row in table["rows"]:
                if list(row) != [column["name"] for column in table["columns"]]:
                    print("keys:", list(row))
                for column in table["columns"]:
                    value = row.get(column["name"])
                    check = values.get(column["type"])
                    if value is not None and check and not check.is_valid(value):
                        print(column, value)
    """

  private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
  }
}
