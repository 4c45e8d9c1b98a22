public import Foundation

/// Data sets that are not part of the repository: they lie beside a checkout where there are any.
public enum SharedData {
  /// The folder of a data set, or `nil` where there is none; tests that need it are skipped then.
  public static func folder(_ name: String) -> URL? {
    let folder = Repository.root.appending(path: "../shared/data/\(name)").standardizedFileURL
    return FileManager.default.fileExists(atPath: folder.path(percentEncoded: false))
      ? folder : nil
  }

  /// The bytes of a file.
  public static func bytes(_ name: String, in folder: String) throws -> [UInt8] {
    guard let folder = self.folder(folder) else { return [] }
    return [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// The rows of a table with commas, without its header; a field in quotation marks may hold commas.
  public static func rows(_ name: String, in folder: String) throws -> [[String]] {
    String(decoding: try bytes(name, in: folder), as: UTF8.self).split(separator: "\n").dropFirst()
      .map { line in
        // Every second part is in quotation marks.
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        return zip(parts, 0...).reduce(into: [""]) { fields, part in
          let pieces =
            part.1.isMultiple(of: 2)
            ? part.0.split(separator: ",", omittingEmptySubsequences: false) : [part.0]
          fields[fields.count - 1] += pieces[0]
          fields += pieces.dropFirst().map(String.init)
        }
      }
  }
}
