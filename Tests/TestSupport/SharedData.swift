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
}
