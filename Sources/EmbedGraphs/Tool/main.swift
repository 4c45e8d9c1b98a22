// embed-graphs FOLDER OUTPUT: writes the YAML files of FOLDER as a Swift source with one literal.

import Documents
import Foundation

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("error: \(message)\n".utf8))
  exit(1)
}

guard CommandLine.arguments.count == 3 else { fail("usage: EmbedGraphs FOLDER OUTPUT") }
let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
let root = folder.standardizedFileURL.path(percentEncoded: false)
let names =
  (FileManager.default.enumerator(
    at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)?
  .compactMap { $0 as? URL } ?? [])
  .filter { $0.pathExtension == "yaml" }
  .map { String($0.standardizedFileURL.path(percentEncoded: false).dropFirst(root.count)) }
  .sorted()
guard !names.isEmpty else { fail("\(root): no YAML file here") }

var files: [(name: String, document: Document)] = []
for name in names {
  do {
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
    if let document = try Document(yaml: bytes) { files.append((name, document)) }
  } catch let error as DocumentError {
    fail("\(root)\(name):\(error.mark?.line ?? 1):\(error.mark?.column ?? 1): \(error.problem)")
  } catch {
    fail("\(root)\(name): \(error.localizedDescription)")
  }
}

var literal: [UInt8] = []
TextEscape.append(CompactForm.encode(files), to: &literal) { scalar in
  switch scalar {
  case "\\": "\\\\"
  case "\"": "\\\""
  case "\n": "\\n"
  case "\r": "\\r"
  case "\0": "\\0"
  default: nil
  }
}
let source = """
  // Made from \(folder.lastPathComponent) while the package builds.
  enum EmbeddedGraph {
    static let ukraineSupport = "\(String(decoding: literal, as: UTF8.self))"
  }

  """
do {
  try Data(source.utf8).write(to: URL(filePath: CommandLine.arguments[2]), options: .atomic)
} catch {
  fail("\(CommandLine.arguments[2]): \(error.localizedDescription)")
}
