import Foundation

/// The kind of thing at a path.
enum FileKind {
  /// True if a folder is at a path; a link counts as its target.
  ///
  /// - Throws: The error of the file system, if nothing can be found there.
  static func isFolder(_ path: String) throws -> Bool {
    let target = URL(filePath: path).resolvingSymlinksInPath().path(percentEncoded: false)
    let type = try FileManager.default.attributesOfItem(atPath: target)[.type]
    return type as? FileAttributeType == .typeDirectory
  }
}
