import Foundation

/// The JSON Schema of answers, checked by Python's jsonschema.
public enum AnswerSchema {
  /// Whether answers can be checked here.
  public static let isPresent = Python.has("jsonschema")

  /// The problems of some answers, a line each. The keys of rows and the types of their values, which follow from
  /// the columns, are checked too.
  public static func problems(in answers: [String]) throws -> String {
    let scratch = try Scratch()
    return try withExtendedLifetime(scratch) {
      var files: [String] = []
      for (number, answer) in answers.enumerated() {
        try scratch.write(answer, to: "\(number).json")
        files.append(scratch.folder.appending(path: "\(number).json").path(percentEncoded: false))
      }
      let schema = Repository.root.appending(path: "Graphs/schema/answer.schema.json")
      let outcome = try Python.run(
        program, [schema.path(percentEncoded: false)] + files, in: scratch.folder)
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
}
